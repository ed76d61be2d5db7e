import { judge } from "../../src/judge";
import { parseAssessment } from "../../src/assessment";
import { changesSince, packVersion, programme, programmes, registerPack } from "../../src/rulebook";
import type { Programme } from "../../src/rulebook";
import { ownPack } from "../fixtures/own-pack";

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** With a day and a history. */
const sixth = {
  ...ownPack,
  version: "2",
  history: [{ version: "2", date: "2030-06-01", changes: [{ zh: "门槛改为2", en: "Threshold is 2" }] }],
  deadlines: [
    {
      id: "D1",
      on: "2030-03-01",
      kind: "due",
      by: { zh: "甲", en: "A" },
      title: { zh: "报", en: "Report" },
      source: "二",
    },
  ],
};

function registered(json: unknown): { readonly programme: Programme; readonly forget: () => void } {
  const read = registerPack(json);
  if ("faults" in read) throw new Error(JSON.stringify(read.faults));
  return read;
}

test("a sixth programme takes data only: it is parsed, judged and taken out again", () => {
  const { forget } = registered(plain(sixth));
  try {
    const facts = { format: "ipcity-assessment/1", programme: "sixth", supplement: { "S.money": 1.9 } };
    const result = judge(parseAssessment(facts));
    expect(result).toMatchObject({ sections: {}, total: null, band: null });
    expect(result.gates.map(({ id, outcome }) => [id, outcome])).toEqual([["1", "not-met"]]);
    expect(result.deadlines).toEqual([{ id: "D1", due: "2030-03-01", source: "二" }]);
  } finally {
    forget();
  }
  expect(programmes.map(({ id }) => id)).not.toContain("sixth");
});

test("every pack that ships is plain data: read back from JSON it is the same", () => {
  for (const pack of programmes) {
    const { extends: base, changes, ...own } = pack;
    const { programme: read, forget } = registered(plain({ ...own, id: "copy" }));
    forget();
    expect(plain(read)).toEqual(plain({ ...own, id: "copy" }));
    expect((base === undefined) === (changes === undefined)).toBe(true);
  }
});

test("an overlay changes points, days, conditions and materials, each with its source", () => {
  const { programme: read, forget } = registered({
    id: "year-2",
    extends: "2016-87",
    version: "1",
    documentNumber: "示例发〔2031〕1号",
    issued: "2031",
    title: { zh: "示例", en: "Example" },
    points: [
      { item: "T1", points: "3", source: "一" },
      { item: "T2", points: "1", source: "一" },
    ],
    without: [{ table: "deadlines", id: "DL-4", source: "二" }],
    lookBacks: [{ id: "DL-15", years: 2, title: { zh: "近2年", en: "2 years" }, source: "三" }],
  });
  forget();
  expect(read.changes).toEqual([
    { table: "lookBacks", id: "DL-15", what: "changed", source: "三" },
    { table: "points", id: "T1", what: "changed", source: "一" },
    { table: "points", id: "T2", what: "changed", source: "一" },
    { table: "deadlines", id: "DL-4", what: "removed", source: "二" },
  ]);
  expect(read.deadlines.map(({ id }) => id)).not.toContain("DL-4");
  expect(read.lookBacks?.find(({ id }) => id === "DL-15")?.years).toBe(2);
});

const gate = sixth.gates[0];
const faults: readonly (readonly [string, unknown, string, RegExp])[] = [
  ["no object", 5, "整个文件", /对象/],
  ["no id", { ...sixth, id: undefined }, "id", /缺少|文字/],
  ["an unknown key", { ...sixth, gatez: [] }, "gatez", /不认识的键/],
  [
    "a number in place of a decimal",
    { ...sixth, gates: [{ ...gate, rule: { kind: "value", value: "S.money", least: 2, unit: "" } }] },
    "1",
    /least.*小数|文字/,
  ],
  ["an unknown kind of rule", { ...sixth, gates: [{ ...gate, rule: { kind: "guess" } }] }, "1", /kind/],
  ["a number nobody asks for", { ...sixth, supplement: [] }, "1", /S\.money is no number/],
  [
    "a day that is none",
    { ...sixth, deadlines: [{ ...sixth.deadlines[0], on: "2030-02-30" }] },
    "D1",
    /does not exist/,
  ],
  ["no clause", { ...sixth, gates: [{ ...gate, source: "" }] }, "1", /No clause/],
  ["the id of a pack that ships", { ...sixth, id: "2016-87" }, "2016-87", /随附/],
  [
    "an unknown base",
    { id: "x", extends: "none", version: "1", documentNumber: "x", issued: "2030", title: sixth.title },
    "x",
    /none/,
  ],
  ["a track that does not exist", { ...sixth, gates: [{ ...gate, tracks: ["moon"] }] }, "1", /moon/],
  [
    "a circle",
    { ...sixth, gates: [{ ...gate, rule: { kind: "combination", of: { all: ["1"] } } }], supplement: [] },
    "1",
    /before it/,
  ],
  [
    "points that no longer add up",
    {
      id: "x",
      extends: "2016-87",
      version: "1",
      documentNumber: "x",
      issued: "2030",
      title: sixth.title,
      points: [{ item: "T1", points: "3", source: "一" }],
    },
    "T.1.1",
    /7/,
  ],
];

test.each(faults)("refuses %s, names the row and the reason", (_name, json, row, reason) => {
  const read = registerPack(json);
  const found = "faults" in read ? read.faults : [];
  expect(found).toContainEqual({ row, reason: expect.stringMatching(reason) as string });
  expect(programmes).toHaveLength(5);
});

test("tells what a later version changed", () => {
  const { programme: pack, forget } = registered(plain(sixth));
  forget();
  expect(packVersion(pack)).toBe("sixth/2");
  expect(changesSince(pack, "sixth/2")).toEqual([]);
  expect(changesSince(pack, "sixth/1")).toEqual(sixth.history);
  expect(changesSince(pack, "sixth/0.7")).toBeNull();
  expect(changesSince(pack, "other/1")).toBeNull();
  expect(changesSince(programme("2016-87"), "2016-87/1")).toEqual([]);
});

import { AssessmentError, emptyAssessment, parseAssessment } from "../../src/assessment/index";
import { changed, cleanCity, goldenJson, type Changes, type Json } from "../fixtures/city";

const BARE: { [key: string]: Json } = { format: "ipcity-assessment/1", programme: "2016-87" };

/** The error of a document that must not be read. */
function refused(json: unknown): AssessmentError {
  try {
    parseAssessment(json);
  } catch (error) {
    if (error instanceof AssessmentError) return error;
    throw error;
  }
  throw new Error("was read, should have been refused");
}
const refusedWith = (changes: Changes): AssessmentError => refused(changed(BARE, changes));

test("what is absent or null is empty", () => {
  const parts = Object.keys(emptyAssessment("2016-87")).filter((key) => !(key in BARE));
  expect(parseAssessment(BARE)).toEqual(emptyAssessment("2016-87"));
  expect(parseAssessment({ ...BARE, ...Object.fromEntries(parts.map((part) => [part, null])) })).toEqual(
    emptyAssessment("2016-87"),
  );
});

test("a whole city comes through unchanged", () => {
  expect(cleanCity()).toEqual(goldenJson("clean"));
});

test("null inside a part is the same as nothing", () => {
  const read = parseAssessment(
    changed(BARE, {
      "annex1/A1.1": null,
      "annex1/A3.8": { amount: null, count: 3 },
      "scores/T1": null,
      "scores/T2": { self: null, experts: null },
      "dates/application": null,
      evidence: [{ no: "E1", items: null, date: null }],
      annualAssessments: [{ year: 2015, grade: null }],
    }),
  );
  expect(read.annex1).toEqual({ "A3.8": { count: 3 } });
  expect(Object.keys(read.scores)).toEqual(["T2"]);
  expect(read.dates).toEqual({});
  expect(read.evidence[0]?.items).toEqual([]);
  expect(read.annualAssessments).toEqual([]);
});

test("scores and values that are no numbers are read, so that a finding can show them", () => {
  const read = parseAssessment(
    changed(BARE, {
      "scores/T1": { self: "5分", province: true, experts: { 张: "８" } },
      "annex1/A1.1": "约500",
      "annex1/A3.8": "12000；35",
      "annex1/A3.9/amount": "1.2万",
      "supplement/S.O5": false,
    }),
  );
  expect(read.scores["T1"]).toEqual({ self: "5分", province: true, experts: { 张: "８" } });
  expect(read.annex1["A3.8"]).toBe("12000；35");
});

const UNKNOWN_KEYS: readonly (readonly [string, string])[] = [
  ["scroes", "scores"],
  ["scores/T46", "T4"],
  ["scores/T1/slef", "self"],
  ["annex1/A1.14", "A1.1"],
  ["annex1/A3.8/cuont", "count"],
  ["supplement/S.05", "S.O5"],
  ["settings/rank-roundin", "rank-rounding"],
  ["dates/aplication", "application"],
  ["ranks/18.1", "18.4"],
  ["funds/T10", "T16"],
  ["declarations/18.10", "18.1"],
  ["remarks/A0.city", ""],
  ["city/size", ""],
];
test.each(UNKNOWN_KEYS)("the unknown key %s is named", (place, meant) => {
  const { text, path } = refusedWith({ [place]: 1 });
  const key = place.split("/").at(-1) ?? "";
  expect(path).toContain(key);
  expect(text.zh).toContain(`不认识的键“${key}”`);
  expect(text.en).toContain(`unknown key "${key}"`);
  if (meant !== "") expect(text.zh).toContain(meant);
});

test("an unknown setting lists the known ones", () => {
  const { text } = refusedWith({ "settings/colour": "red" });
  for (const known of ["rank-rounding", "no-enforcement-split", "weights", "weightsSource"]) {
    expect(text.zh).toContain(known);
  }
});

const WRONG: readonly (readonly [string, Changes, string])[] = [
  ["another format", { format: "ipcity-assessment/2" }, "format"],
  ["another programme", { programme: "2014-34" }, "programme"],
  ["no programme", { programme: undefined }, "programme"],
  ["no format", { format: undefined }, "format"],
  ["a list for an object", { scores: [] }, "scores"],
  ["an object for a list", { evidence: {} }, "evidence"],
  ["a day that does not exist", { "dates/application": "2015-02-29" }, "dates.application"],
  ["a day in another form", { "dates/application": "2015/2/3" }, "dates.application"],
  ["a day with a time", { "dates/application": "2015-02-03T00:00:00Z" }, "dates.application"],
  ["a year too early", { "dates/application": "0216-05-06" }, "dates.application"],
  ["a weight in percent", { "settings/weights/objective": 40 }, "settings.weights.objective"],
  ["a negative weight", { "settings/weights/tasks": -0.1 }, "settings.weights.tasks"],
  ["a bonus for the tasks", { "settings/weights/tasks": "bonus" }, "settings.weights.tasks"],
  ["an unknown option", { "settings/rank-rounding": "down" }, "settings.rank-rounding"],
  ["a number out of a reading's range", { "settings/new-round-length": 9 }, "settings.new-round-length"],
  ["one number for a pair", { "annex1/A3.8": 12000 }, 'annex1["A3.8"]'],
  ["an object for a number", { "annex1/A1.1": { amount: 1 } }, 'annex1["A1.1"]'],
  ["an object for a score", { "scores/T1/self": {} }, "scores.T1.self"],
  ["a rank beyond the number ranked", { "ranks/5.5": { rank: 5, of: 3 } }, 'ranks["5.5"]'],
  ["a rank of 0", { "ranks/5.5": { rank: 0, of: 3 } }, 'ranks["5.5"].rank'],
  ["a rank as text", { "ranks/5.5": { rank: "3", of: 3 } }, 'ranks["5.5"].rank'],
  ["a negative fund", { "funds/T16": -1 }, "funds.T16"],
  ["an unknown grade", { annualAssessments: [{ year: 2015, grade: "优" }] }, "annualAssessments[0].grade"],
  ["a year as text", { annualAssessments: [{ year: "2015", grade: "优秀" }] }, "annualAssessments[0].year"],
  [
    "two grades for a year",
    {
      annualAssessments: [
        { year: 2015, grade: "优秀" },
        { year: 2015, grade: "良好" },
      ],
    },
    "annualAssessments[1].year",
  ],
  ["an unknown title", { enterprises: [{ name: "示例", titles: ["best"] }] }, "enterprises[0].titles[0]"],
  ["an enterprise without a name", { enterprises: [{ name: " ", titles: [] }] }, "enterprises[0].name"],
  ["evidence without a number", { evidence: [{ items: ["T1"] }] }, "evidence[0].no"],
  [
    "two documents with one number",
    {
      evidence: [
        { no: "E1", items: [] },
        { no: "E1", items: [] },
      ],
    },
    "evidence[1].no",
  ],
  ["an unknown kind of city", { "city/kind": "village" }, "city.kind"],
  ["enforcement power as text", { "city/enforcementPower": "无" }, "city.enforcementPower"],
];
test.each(WRONG)("%s is refused with its place", (_name, changes, where) => {
  const { path, text, message } = refusedWith(changes);
  expect(path).toBe(where);
  expect(text.zh.startsWith(`${where}：`)).toBe(true);
  expect(text.en.startsWith(`${where}: `)).toBe(true);
  expect(message).toBe(text.zh);
  expect(message).not.toMatch(/\n|undefined|\[object/);
});

test.each([null, undefined, 1, "text", true, [], [BARE]])("%p is no assessment", (json) => {
  expect(refused(json).text.zh).toMatch(/^整个文件：/);
});

test("numbers without a value are refused", () => {
  expect(
    refused(JSON.parse('{"format":"ipcity-assessment/1","programme":"2016-87","annex1":{"A1.1":1e999}}'))
      .path,
  ).toBe('annex1["A1.1"]');
  expect(refused({ ...BARE, scores: { T1: { self: Number.NaN } } }).path).toBe("scores.T1.self");
});

test.each(["__proto__", "constructor", "prototype"])(
  "%s is an unknown key wherever it stands and pollutes nothing",
  (key) => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    const inner = `{"${key}":{"polluted":1}}`;
    for (const part of ["scores", "annex1", "settings", "city", "dates", "funds"]) {
      const json: unknown = JSON.parse(
        `{"format":"ipcity-assessment/1","programme":"2016-87","${part}":${inner}}`,
      );
      expect(refused(json).text.zh).toContain(`不认识的键“${key}”`);
    }
    const experts: unknown = JSON.parse(
      `{"format":"ipcity-assessment/1","programme":"2016-87","scores":{"T1":{"experts":{"${key}":1}}}}`,
    );
    expect(refused(experts).text.zh).toContain(`不认识的键“${key}”`);
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    expect("polluted" in {}).toBe(false);
  },
);

test.each(["toString", "hasOwnProperty", "valueOf"])("%s is no known key by inheritance", (key) => {
  for (const part of ["scores", "annex1", "settings", "declarations"]) {
    expect(refused({ ...BARE, [part]: { [key]: null } }).text.en).toContain(`unknown key "${key}"`);
  }
});

test("endless depth ends in an error, not in a full stack", () => {
  let deep: unknown = [];
  for (let level = 0; level < 50_000; level++) deep = [deep];
  expect(refused({ ...BARE, scores: deep }).text.zh).toContain("嵌套过深");
});

test("several faults: the first is told, the others are counted", () => {
  const { text } = refusedWith({ "dates/application": "x", "city/kind": "village" });
  expect(text.zh).toContain("（另有 1 处）");
});

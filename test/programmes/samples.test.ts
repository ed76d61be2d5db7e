import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseAssessment, type Outcome } from "../../src/assessment";
import { judge } from "../../src/judge";
import { materialLists } from "../../src/lifecycle";
import { rankCities } from "../../src/review";
import { programme } from "../../src/rulebook";
import type { Result } from "../../src/assessment";

interface Sample {
  readonly [key: string]: unknown;
}
const sample = (name: string): Sample =>
  JSON.parse(readFileSync(join(__dirname, "../fixtures/programmes", `${name}.json`), "utf8")) as Sample;

const judged = (name: string, change: Sample = {}): Result =>
  judge(parseAssessment({ ...sample(name), ...change }));
const outcome = (result: Result, gate: string): Outcome | undefined =>
  result.gates.find(({ id }) => id === gate)?.outcome;

/** Part of a sample with other values in it. */
const within = (name: string, part: string, values: Sample): Sample => ({
  [part]: { ...(sample(name)[part] as object), ...values },
});
const kind = (name: string, value: string): Sample => within(name, "city", { kind: value });
const said = (name: string, values: Sample): Sample => within(name, "declarations", values);
const money = (name: string, values: Sample): Sample => within(name, "supplement", values);
const without = (task: string) => ({
  plan: (sample("2016-86")["plan"] as { task: string }[]).filter((entry) => !entry.task.startsWith(task)),
});
interface Park {
  readonly name: string;
  readonly values: object;
}
const parks = (sample("2017-30")["units"] as { park: Park[] }).park;
const [first, second] = parks as [Park, Park];
const secondPark = (values: Sample): Sample => ({
  units: { park: [first, { ...second, values: { ...second.values, ...values } }] },
});
const districts = (answer: string | null): Sample => ({
  units: {
    district: [
      { name: "市本级", values: { "D.policy": "是" } },
      { name: "示例区乙", values: { "D.policy": answer } },
    ],
  },
});

const NAMES = [
  "2021-1197-city",
  "2021-1197-county",
  "2021-1197-park",
  "2022-1-district",
  "2022-1-park",
  "2017-30",
  "2016-86",
];

test.each(NAMES)("%s passes: no condition fails or stays open but what people judge", (name) => {
  const result = judged(name);
  expect(result).toMatchObject({ sections: {}, total: null, band: null });
  expect(result.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  const rules = programme(result.programme);
  // An alternative may fail as long as what joins them holds.
  const alternatives = new Set(["2.5", "2.6", "S1.2c", "S1.2d", "S1.2e"]);
  const open = result.gates.filter(
    ({ id, outcome: found }) => !["met", "manual"].includes(found) && !alternatives.has(id),
  );
  expect(open).toEqual([]);
  expect(result.gates.length).toBeGreaterThan(5);
  expect(rules.gates.length).toBeGreaterThanOrEqual(result.gates.length);
});

const CASES: readonly (readonly [
  what: string,
  name: string,
  change: Sample,
  gate: string,
  found: Outcome,
])[] = [
  ["a county as a city", "2021-1197-city", kind("2021-1197-city", "county"), "1.1a", "not-met"],
  [
    "a city of no former title",
    "2021-1197-city",
    { honours: { "demonstration-city": false } },
    "1.1b",
    "not-met",
  ],
  ["a title not said", "2021-1197-city", { honours: {} }, "1.1b", "undetermined"],
  [
    "a city that others precede",
    "2021-1197-city",
    { honours: { "strong-city": false, "operation-city": false } },
    "1.1c",
    "not-met",
  ],
  ["a deputy leads", "2021-1197-city", said("2021-1197-city", { "1.2a": false }), "1.2a", "not-met"],
  ["one district out of order", "2021-1197-city", districts("否"), "1.4a", "not-met"],
  ["one district silent", "2021-1197-city", districts(null), "1.4a", "undetermined"],
  ["no district listed", "2021-1197-city", { units: {} }, "1.4a", "undetermined"],
  ["the special path alone", "2021-1197-county", {}, "2.0", "manual"],
  [
    "the common path alone",
    "2021-1197-county",
    said("2021-1197-county", { "2.5": true, "2.6": false }),
    "2.0",
    "manual",
  ],
  ["neither path", "2021-1197-county", said("2021-1197-county", { "2.6": false }), "2.0", "not-met"],
  ["a path not said", "2021-1197-county", said("2021-1197-county", { "2.6": null }), "2.0", "undetermined"],
  ["one of 1 to 4 fails", "2021-1197-county", said("2021-1197-county", { "2.2": false }), "2.0", "not-met"],
  ["a prefecture as a county", "2021-1197-county", kind("2021-1197-county", "prefecture"), "2.1a", "not-met"],
  ["0.05 % exactly", "2021-1197-park", {}, "3.3c", "met"],
  ["0.0499 %", "2021-1197-park", money("2021-1197-park", { "S.specialFund": 49.9 }), "3.3c", "not-met"],
  [
    "no budget given",
    "2021-1197-park",
    money("2021-1197-park", { "S.budget": null }),
    "3.3c",
    "undetermined",
  ],
  ["a budget of 0", "2021-1197-park", money("2021-1197-park", { "S.budget": 0 }), "3.3c", "undetermined"],
  ["a city as a park", "2021-1197-park", kind("2021-1197-park", "prefecture"), "3.1a", "not-met"],
  [
    "a park of no former title",
    "2021-1197-park",
    { honours: { "pilot-park": false, "demonstration-park": false } },
    "3.1b",
    "not-met",
  ],
  ["one of three plans", "2022-1-district", {}, "S1.2", "met"],
  ["none of three plans", "2022-1-district", said("2022-1-district", { "S1.2d": false }), "S1.2", "not-met"],
  ["not foremost twice", "2022-1-district", said("2022-1-district", { "S1.3": false }), "S1.3", "not-met"],
  ["0.05 % in the wider wording", "2022-1-park", {}, "S2.3b", "met"],
  [
    "just below in the wider wording",
    "2022-1-park",
    money("2022-1-park", { "S.workFund": 4.99 }),
    "S2.3b",
    "not-met",
  ],
  ["a county that is no city", "2017-30", kind("2017-30", "county"), "1", "not-met"],
  ["a district of a plan city", "2017-30", kind("2017-30", "plan-city-district"), "1", "met"],
  ["one park", "2017-30", { units: { park: [first] } }, "3", "not-met"],
  ["three parks", "2017-30", { units: { park: [first, second, { ...second, name: "丙" }] } }, "3", "met"],
  [
    "four parks",
    "2017-30",
    { units: { park: [first, second, { ...second, name: "丙" }, { ...second, name: "丁" }] } },
    "3",
    "not-met",
  ],
  ["no park yet", "2017-30", { units: { park: [] } }, "3", "undetermined"],
  ["48.4 exactly", "2017-30", {}, "4f", "met"],
  ["48.39 in one park", "2017-30", secondPark({ "K.3": 100, "K.4": 4839 }), "4f", "not-met"],
  ["no population", "2017-30", secondPark({ "K.3": null }), "4f", "undetermined"],
  ["no staff", "2017-30", secondPark({ "K.8": 0 }), "4e", "not-met"],
  ["no department", "2017-30", secondPark({ "K.7": "否" }), "4d", "not-met"],
  ["a field left out", "2017-30", { plan: [{ task: "F1.2", measure: "示例" }] }, "5", "not-met"],
  ["no demonstration city", "2016-86", { honours: { "demonstration-city": false } }, "1", "not-met"],
  ["4 of 5 projects", "2016-86", without("P5"), "2", "not-met"],
  ["16 of 17 tasks", "2016-86", without("P3.2"), "3", "not-met"],
  ["all projects though a task is missing", "2016-86", without("P3.2"), "2", "met"],
  ["no plan", "2016-86", { plan: [] }, "2", "undetermined"],
];

test.each(CASES)("%s: %s", (_what, name, change, gate, found) => {
  expect(outcome(judged(name, change), gate)).toBe(found);
});

test("conditions of what is applied for are judged, and all of them while that is open", () => {
  const ids = (change: Sample): string[] =>
    judged("2021-1197-park", change).gates.map(({ id }) => id[0] ?? "");
  expect(new Set(ids({}))).toEqual(new Set(["3"]));
  expect(new Set(ids({ track: null }))).toEqual(new Set(["1", "2", "3"]));
});

test("days of the notices", () => {
  const due = (name: string): Record<string, string> =>
    Object.fromEntries(judged(name).deadlines.map((one) => [one.id, one.due]));
  expect(due("2021-1197-city")).toEqual({ "DL-26": "2021-12-31", "DL-27": "2022-03-15" });
  expect(due("2022-1-park")).toEqual({
    "DL-26": "2021-12-31",
    "DL-27": "2022-03-15",
    "DL-28": "2022-02-18",
  });
  expect(due("2017-30")).toEqual({ "DL-29": "2017-07-31", "DL-30": "2017-12-31", "DL-31": "2020-12-31" });
  expect(due("2016-86")).toEqual({ "DL-32": "2020-06-01" });
});

test("materials: what goes on paper and what on the platform, and what Shanghai's list lacks", () => {
  const city = parseAssessment(sample("2021-1197-city"));
  const [list] = materialLists(city, programme("2021-1197"), new Set());
  expect(list?.items.map(({ medium }) => medium)).toEqual([
    "paper",
    "paper",
    "platform",
    "platform",
    "platform",
  ]);
  expect(list?.items.map(({ state }) => state)).toEqual(["to-tick", "to-tick", "given", "given", "to-tick"]);
  const shanghai = programme("2022-1").materials?.find(({ id }) => id === "shanghai-application");
  expect(shanghai?.items.map(({ medium, copies }) => [medium, copies])).toEqual([
    ["paper", 2],
    ["paper", 2],
    ["paper", 2],
    ["electronic", undefined],
  ]);
  expect(shanghai?.notes.map(({ zh }) => zh).join()).toContain("基本工作状况表");
});

test("quotas, and who is not counted", () => {
  const most = programme("2022-1").quotas?.map((quota) => quota.most);
  expect(most).toEqual([2, 3, 1, 2]);
  expect(programme("2017-30").quotas).toMatchObject([
    { least: 1, most: 2, uncounted: ["plan-city-district"] },
  ]);
});

test("what is blank or unknown is told in the words of the programme's own form", () => {
  const told = judged("2017-30", { annex1: {}, evidence: [{ no: "E1", items: ["T5"] }] }).findings;
  const blank = told.filter(({ rule }) => rule === "missing-value");
  expect(blank.length).toBeGreaterThan(5);
  expect(blank.filter(({ message }) => !message.startsWith("申报表第一部分"))).toEqual([]);
  expect(blank.filter(({ source }) => !source.startsWith("申报表第一部分"))).toEqual([]);
  const unknown = told.find(({ rule }) => rule === "evidence-unknown-item");
  expect(unknown?.remedy).toBe("改为申报表第一部分的栏目（如A1.1）、条件（如C1）。");
  for (const { message, remedy, source } of told) expect(message + remedy + source).not.toContain("附件1");
});

describe("quotas", () => {
  const recommended = (name: string, values: Sample) =>
    judged(name, { recommended: values }).findings.filter(({ rule }) => rule === "quota-exceeded");

  test("a number within is silent, one more is an error at its cell", () => {
    for (const [name, id] of [
      ["2022-1-park", "2022-1"],
      ["2017-30", "2017-30"],
    ] as const) {
      const quotas = programme(id).quotas ?? [];
      expect(recommended(name, Object.fromEntries(quotas.map((quota) => [quota.id, quota.most])))).toEqual(
        [],
      );
      const over = recommended(name, Object.fromEntries(quotas.map((quota) => [quota.id, quota.most + 1])));
      expect(over.map(({ ref, severity }) => [ref, severity])).toEqual(
        quotas.map((quota) => [`recommended.${quota.id}`, "error"]),
      );
    }
  });

  test("the files at hand are counted by what is applied for, and those that do not count are left out", () => {
    const file = (name: string, no: number, change: Sample = {}) => ({
      file: `${name}-${no}.json`,
      assessment: parseAssessment({ ...sample(name), ...change }),
    });
    const notes = (files: readonly ReturnType<typeof file>[]) =>
      rankCities(files).notes.filter(({ kind: about }) => about === "quota");
    const parks = [1, 2, 3].map((no) => file("2022-1-park", no));
    const [park, ...others] = notes([...parks, file("2022-1-district", 1)]);
    expect(park?.message).toBe("试点城区推荐名额：1个，名额3个（首段），未超出；这里按同一推荐单位计。");
    expect(others.map(({ message }) => message)).toEqual([
      "试点园区推荐名额：3个，名额2个（首段），超出1个；这里按同一推荐单位计。",
    ]);
    expect(others[0]?.files).toEqual(parks.map(({ file: name }) => name));
    const cities = [1, 2, 3].map((no) => file("2017-30", no));
    const own = file("2017-30", 4, kind("2017-30", "plan-city-district"));
    expect(notes([...cities, own])[0]?.message).toContain("3个，名额2个（二、（二）），超出1个");
  });
});

import fc from "fast-check";
import type { Assessment } from "../../src/assessment/index";
import { withShared } from "../../src/assessment/share";
import { judge, judging } from "../../src/judge/index";
import { cleanCity, type Changes } from "../fixtures/city";

/** One edit in every part of an assessment, some that find something and some that do not. */
const EDITS: readonly Changes[] = [
  { "city/name": "示例市乙" },
  { "city/enforcementPower": false },
  { "dates/application": "2019-10-10" },
  { "dates/pilotApproval": null },
  { "settings/money-window": "behaviour" },
  { "settings/population": "registered" },
  { "settings/weights": { objective: 0.5, tasks: 0.5, innovation: 0.1 } },
  { "settings/weightsSource": "示例发〔2018〕1号" },
  { "annex1/A1.4": "约3000" },
  { "annex1/A1.10": 0 },
  { "annex1/A3.5": 16.8 },
  { "remarks/A3.11": "优秀奖3" },
  { "lists/A2.2.5": [] },
  { "supplement/S.validInventions": 5000 },
  { "scores/T1/self": 1 },
  { "scores/T1/self": "2分" },
  { "scores/T5/province": 4 },
  { evidence: [] },
  { evidence: [{ no: "E1", items: ["T5"], title: "示例", date: "2013-01-01" }] },
  { enterprises: [] },
  { enterprises: [{ name: "示例企业一", titles: ["national-demonstration", "municipal-pilot"] }] },
  { "funds/total": 10 },
  { "funds/T11.enforcement": 1 },
  { "ranks/18.6": { rank: 9, of: 15 } },
  { annualAssessments: [] },
  { "declarations/18.8": false },
  { windows: { T1: { type: "policy" } } },
  { "bounds/A1.4": { most: 2 } },
  { figures: { T22: 1 } },
];

const cities: readonly Assessment[] = [cleanCity(), ...EDITS.map((edit) => cleanCity(edit))];

test("what is kept from the last call never changes the answer", () => {
  const walk = fc.array(fc.nat(cities.length - 1), { minLength: 2, maxLength: 8 });
  const fresh = cities.map((city) => judge(city));
  fc.assert(
    fc.property(walk, (path) => {
      const keeping = judging();
      for (const step of path) expect(keeping(cities[step] ?? cleanCity())).toEqual(fresh[step]);
    }),
    { numRuns: 60 },
  );
});

test("column, language, findings from elsewhere and the year before may change from call to call", () => {
  const keeping = judging();
  const city = cleanCity({ "scores/T1": { self: 2, province: 1 }, "annex1/A3.2": 99 });
  const finding = { rule: "x", severity: "info", ref: "T2", message: "m", remedy: "r", source: "s" } as const;
  for (const options of [
    {},
    { column: "province" },
    { lang: "en" },
    { extra: [finding] },
    { previous: cleanCity() },
    { suppressed: [{ rule: "missing-evidence", ref: "T1" }] },
    {},
  ] as const) {
    expect(keeping(city, options)).toEqual(judge(city, options));
  }
});

describe("withShared", () => {
  const twin = (): Assessment => structuredClone(cleanCity());
  test("an equal document is the former one", () => {
    const before = cleanCity();
    expect(withShared(before, twin())).toBe(before);
  });
  test("a changed one keeps all parts that are the same, and is what was given", () => {
    const [before, changed] = [cleanCity(), cleanCity({ "annex1/A1.4": 1, "scores/T1/self": 0 })];
    const shared = withShared(before, changed);
    expect(shared).toEqual(changed);
    expect(shared.enterprises).toBe(before.enterprises);
    expect(shared.scores["T2"]).toBe(before.scores["T2"]);
    expect(shared.annex1["A3.8"]).toBe(before.annex1["A3.8"]);
    expect(shared.annex1).not.toBe(before.annex1);
  });
  test.each([
    [
      { a: 1, b: 2 },
      { b: 2, a: 1 },
    ],
    [[1, 2], [1]],
    [[1], { 0: 1 }],
    [{ a: null }, { a: {} }],
    [{ a: undefined }, {}],
    [null, []],
    [0, -0],
  ])("%j is not %j", (before: unknown, next: unknown) => {
    expect(withShared(before, next)).toEqual(next);
    expect(withShared(before, next)).not.toBe(before);
  });
});

import { found } from "./of";

const table: readonly (readonly [string, Parameters<typeof found>[0], readonly string[]])[] = [
  ["a score not given", { "scores/T2": undefined }, ["missing-score T2"]],
  ["a score of null", { "scores/T2/self": null }, ["missing-score T2"]],
  ["a score of 0", { "scores/T2/self": 0 }, []],
  ["an objective score not given", { "scores/O5": undefined }, ["missing-score O5"]],
  ["「5分」", { "scores/T5/self": "5分" }, ["score-not-number T5"]],
  ["full-width digits", { "scores/T5/self": "８" }, ["score-not-number T5"]],
  ["digits in quotes", { "scores/T5/self": "5" }, ["score-not-number T5"]],
  ["an empty text", { "scores/T5/self": "" }, ["score-not-number T5"]],
  ["true", { "scores/T5/self": true }, ["score-not-number T5"]],
  ["a bad score without evidence", { "scores/T1/self": "2", evidence: [] }, ["score-not-number T1"]],
  ["above the maximum", { "scores/T32/self": 9 }, ["score-out-of-range T32"]],
  ["just above the maximum", { "scores/T12/self": 0.5000000001 }, ["score-out-of-range T12"]],
  ["the maximum", { "scores/T12/self": 0.5 }, []],
  ["below 0", { "scores/O1/self": -0.1 }, ["score-out-of-range O1"]],
];
test.each(table)("%s", (_name, changes, expected) => {
  const others = /^missing-evidence/;
  expect(found(changes).filter((finding) => expected.includes(finding) || !others.test(finding))).toEqual(
    expected,
  );
});

test("only the chosen column is looked at", () => {
  const changes = { "scores/T1": { self: "2分", province: 2 } };
  expect(found(changes, "self")).toContain("score-not-number T1");
  expect(found(changes, "province")).not.toContain("score-not-number T1");
  expect(found(changes, "province")).toContain("missing-score T2");
});

test("one finding for an item, however many experts erred", () => {
  const changes = { "scores/T1/experts": { 张: "x", 李: "y", 王: 9, 赵: 1 } };
  expect(found(changes, "experts").filter((finding) => finding.endsWith(" T1"))).toEqual([
    "score-not-number T1",
    "score-out-of-range T1",
  ]);
});

test("points of the variant count: 8 for item 34 is out of range without power of enforcement", () => {
  const changes = { "city/enforcementPower": false, "scores/T36/self": 4, "scores/T35/self": 0.6 };
  expect(found(changes)).toEqual(["score-out-of-range T34"]);
});

test("an item that the split leaves without points is not missed", () => {
  const changes = {
    "city/enforcementPower": false,
    "settings/no-enforcement-split": "O2",
    "scores/T34/self": 3,
    "scores/T35": undefined,
  };
  expect(found(changes)).toEqual([]);
  expect(found({ ...changes, "scores/T35": { self: 0.5 } })).toEqual(["score-out-of-range T35"]);
});

describe("missing-evidence", () => {
  const E = (items: string[]) => ({ no: "E1", items, date: "2017-06-01" });
  test("each item of tasks and innovation with a score above 0 that no evidence names", () => {
    const missing = found({ evidence: [] });
    expect(missing).toHaveLength(47);
    expect(missing[0]).toBe("missing-evidence T1");
    expect(missing.at(-1)).toBe("missing-evidence I2");
  });
  test("a score of 0 needs none, an objective score neither", () => {
    expect(found({ evidence: [], "scores/T1/self": 0 })).not.toContain("missing-evidence T1");
    expect(found({ evidence: [] }).some((finding) => finding.includes(" O"))).toBe(false);
  });
  test("evidence for one item is none for another", () => {
    const left = found({ evidence: [E(["T1", "C18.2", "A2.1.5"])] });
    expect(left).not.toContain("missing-evidence T1");
    expect(left).toContain("missing-evidence T10");
  });
  test("the chosen column decides", () => {
    const changes = { evidence: [], "scores/T1": { self: 2, province: 0 } };
    expect(found(changes, "self")).toContain("missing-evidence T1");
    expect(found(changes, "province")).not.toContain("missing-evidence T1");
  });
});

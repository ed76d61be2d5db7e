import { nearest } from "../../src/scoring/index";
import { scored } from "./of";

test("without any score the column is the city's own and the total 0", () => {
  const { column, total, best } = scored({});
  expect([column, total, best]).toEqual(["self", 0, 110]);
});

test.each([
  [{ self: 1 }, "self"],
  [{ self: 1, experts: { 张: 1 } }, "experts"],
  [{ self: 1, experts: { 张: 1 }, province: 0 }, "province"],
  [{ self: 1, province: 1, national: 0.5 }, "national"],
  [{ self: 1, experts: { 张: null }, province: null }, "self"],
  [{ self: 1, experts: {} }, "self"],
  [{ self: 1, national: "2分" }, "self"],
] as const)("%j is judged in the column %s", (entry, column) => {
  expect(scored({ "scores/T1": { ...entry } }).column).toBe(column);
});

test("the column asked for is taken, scored or not", () => {
  expect(scored({ "scores/T1": { self: 1 } }, "national").total).toBe(0);
  expect(
    scored({ "scores/T1": { self: 1, national: 2 } }, "self")
      .section("tasks")
      .score.valueOf(),
  ).toBe(1);
});

test("experts' means are exact: three times 4/3 is 4", () => {
  const experts = { 张: 1, 李: 1, 王: 2, 赵: null };
  const { section, items } = scored({
    "scores/T1/experts": experts,
    "scores/T2/experts": experts,
    "scores/T4/experts": experts,
  });
  expect(nearest(items.get("T1")?.value ?? section("tasks").max)).toBe(4 / 3);
  expect(section("tasks").score.equals(4)).toBe(true);
  expect(nearest(section("tasks").score)).toBe(4);
});

test("an expert's mark that is no mark is left out", () => {
  const { items } = scored({ "scores/T1/experts": { 张: 1, 李: "2", 王: 9 } });
  expect(items.get("T1")?.value?.valueOf()).toBe(1);
  expect(items.get("T1")?.faults.map((fault) => [fault.kind, fault.expert])).toEqual([
    ["not-number", "李"],
    ["out-of-range", "王"],
  ]);
});

test("the median is a reading; of an even number the two in the middle", () => {
  const median = (experts: Record<string, number>): number | undefined =>
    scored({ "settings/expert-aggregation": "median", "scores/T6/experts": experts })
      .items.get("T6")
      ?.value?.valueOf();
  expect(median({ a: 8, b: 1, c: 2 })).toBe(2);
  expect(median({ a: 8, b: 1, c: 2, d: 3 })).toBe(2.5);
  expect(median({ a: 8 })).toBe(8);
});

test("what the experts agreed on counts in place of their marks; out of range it is a fault", () => {
  const marks = { "scores/T6/experts": { a: 1, b: 2 } };
  const agreed = scored({ ...marks, "scores/T6/consensus": 3 }, "experts").items.get("T6");
  expect(agreed?.value?.valueOf()).toBe(3);
  const wrong = scored({ ...marks, "scores/T6/consensus": 300 }, "experts").items.get("T6");
  expect([wrong?.value?.valueOf(), wrong?.faults]).toEqual([1.5, [{ kind: "out-of-range", given: 300 }]]);
});

test("the trimmed mean is a reading; two marks are not trimmed", () => {
  const trimmed = { "settings/expert-aggregation": "trimmed-mean" };
  const mean = (experts: Record<string, number>): number | undefined =>
    scored({ ...trimmed, "scores/T6/experts": experts })
      .items.get("T6")
      ?.value?.valueOf();
  expect(mean({ a: 1, b: 4, c: 5, d: 8 })).toBe(4.5);
  expect(mean({ a: 1, b: 8 })).toBe(4.5);
});

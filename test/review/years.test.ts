import { compareYears } from "../../src/review/index";
import { emptyCity } from "../fixtures/city";

test("scores of both years side by side, and jumps above half to be explained", () => {
  const before = emptyCity({
    "scores/T1/self": 1,
    "scores/T2/self": 2,
    "scores/O1/self": 4,
    "annex1/A3.4": 1000,
    "annex1/A1.4": 100,
  });
  const after = emptyCity({
    "scores/T1/self": 1.5,
    "scores/T3/self": 1,
    "scores/O1/self": 4,
    "annex1/A3.4": 1501,
    "annex1/A1.4": 150,
  });
  const { columns, total, sections, items, jumps } = compareYears(before, after);
  expect(columns).toEqual({ before: "self", after: "self" });
  expect(total).toEqual({ id: "total", before: 3.4, after: 3.1, change: -0.3 });
  expect(sections.map(({ id, change }) => [id, change])).toEqual([
    ["objective", 0],
    ["tasks", -0.5],
    ["innovation", 0],
  ]);
  expect(items).toEqual([
    { id: "T1", before: 1, after: 1.5, change: 0.5 },
    { id: "T2", before: 2, after: null, change: null },
    { id: "T3", before: null, after: 1, change: null },
  ]);
  expect(jumps.map(({ ref }) => ref)).toEqual(["A3.4"]);
});

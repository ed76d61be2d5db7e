import { leftToRead } from "../../src/live/reading";
import type { Region } from "../../src/sheets";

const at = (sheet: string, row: number): Region => ({
  sheet,
  area: { row, column: 0, rows: 3, columns: 1 },
  values: [],
});
const before = { regions: { a: at("一", 1), b: at("一", 9), c: at("二", 1), d: null } };

test("what is where it was leaves nothing to be read", () => {
  expect(leftToRead(before, { a: at("一", 1), d: null })).toEqual(new Set());
});

test("what moved on its sheet leaves the rest of that sheet, and nothing once that was read, too", () => {
  expect(leftToRead(before, { b: at("一", 10) })).toEqual(new Set(["a"]));
  expect(leftToRead(before, { a: at("一", 2), b: at("一", 10) })).toEqual(new Set());
});

test.each([
  ["has another sheet's name", { a: at("壹", 1) }],
  ["is lost", { a: null }],
  ["is there again", { d: at("二", 5) }],
])("what %s leaves everything", (_what, now) => {
  expect(leftToRead(before, now)).toBe("all");
});

import type { Scalar, SheetGrid } from "../../../src/sheets/index";
import { readGrids, sheet } from "./forms";

/** Words of the forms in every cell, shifted from row to row: labels in every column, heads in every line. */
const WORDS = ["序号", "指标", "自评", "得分", "备注", "三级指标", "专利授权量", "发明专利", "1", "说明"];
const rows = Array.from({ length: 30 }, (_, row) =>
  WORDS.map((_word, column): Scalar => WORDS[(row * 7 + column) % WORDS.length] ?? ""),
);

/** How many rows were asked for while so many sheets were looked through. */
function work(sheets: number): number {
  let asked = 0;
  const counted: Scalar[][] = new Proxy(rows, {
    get(target, name, receiver): unknown {
      if (typeof name === "string" && /^\d+$/.test(name)) asked += 1;
      return Reflect.get(target, name, receiver);
    },
  });
  const grids = Array.from({ length: sheets }, (_, index): SheetGrid => sheet(`表${index}`, counted));
  readGrids(grids);
  return asked;
}

test("twice the sheets are twice the work, and no more", () => {
  const few = work(15);
  expect(few).toBeGreaterThan(15 * rows.length);
  expect(work(30) / few).toBeLessThan(2.2);
});

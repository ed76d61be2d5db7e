import type { Canvas } from "./canvas";
import type { PlannedCell, Scalar, SheetPlan } from "../../sheets";
import { asTyped } from "../text";

const content = (cell: PlannedCell): Scalar => cell.formula ?? asTyped(cell.value ?? "");

/** Values, texts and formulas of a new sheet as one block: one action whatever the number of cells. */
export function writeCells(canvas: Canvas, plan: SheetPlan): void {
  if (plan.cells.length === 0) return;
  const rows = Math.max(...plan.cells.map((cell) => cell.row)) + 1;
  const columns = Math.max(...plan.cells.map((cell) => cell.column)) + 1;
  const block = Array.from({ length: rows }, () => new Array<Scalar>(columns).fill(""));
  for (const cell of plan.cells) {
    const row = block[cell.row];
    if (row !== undefined) row[cell.column] = content(cell);
  }
  canvas.range({ row: 0, column: 0, rows, columns }).formulas = block;
}

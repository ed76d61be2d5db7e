import type { Area, SheetPlan } from "../../sheets";
import { CellSet } from "../areas";
import type { Canvas } from "./canvas";

/** Indexes that share a size, as areas one cell thick: setting a cell's row height sets the row's. */
function bySize(
  sizes: readonly number[],
  area: (index: number) => Area,
): ReadonlyMap<number, readonly Area[]> {
  const groups = new Map<number, Area[]>();
  sizes.forEach((size, index) => groups.set(size, [...(groups.get(size) ?? []), area(index)]));
  return groups;
}

export function applySizes(canvas: Canvas, plan: SheetPlan): void {
  for (const [width, areas] of bySize(plan.columnWidths, (column) => ({
    row: 0,
    column,
    rows: 1,
    columns: 1,
  }))) {
    canvas.cells(areas).forEach(({ format }) => {
      format.columnWidth = width;
    });
  }
  for (const [height, areas] of bySize(plan.rowHeights, (row) => ({ row, column: 0, rows: 1, columns: 1 }))) {
    canvas.cells(areas).forEach(({ format }) => {
      format.rowHeight = height;
    });
  }
  const hidden = new CellSet();
  plan.hiddenColumns.forEach((column) => hidden.add(0, column));
  for (const area of hidden.areas()) canvas.range(area).columnHidden = true;
}

/** Rows of equal single-row merges below each other are one call: `across` merges every row for itself. */
export function applyMerges(canvas: Canvas, plan: SheetPlan): void {
  const stacks: Area[] = [];
  const blocks = plan.merges.filter((area) => area.rows > 1);
  const lines = plan.merges
    .filter((area) => area.rows === 1)
    .sort((a, b) => a.column - b.column || a.row - b.row);
  for (const line of lines) {
    const last = stacks.at(-1);
    if (last !== undefined && isBelow(last, line))
      stacks[stacks.length - 1] = { ...last, rows: last.rows + 1 };
    else stacks.push(line);
  }
  stacks.forEach((area) => canvas.range(area).merge(area.rows > 1));
  blocks.forEach((area) => canvas.range(area).merge(false));
}

const isBelow = (stack: Area, line: Area): boolean =>
  stack.column === line.column && stack.columns === line.columns && stack.row + stack.rows === line.row;

/** A worksheet's content as a grid, with each merged area holding one value. */
import type { Area, Scalar, SheetGrid } from "../../sheets";
import type { Budget } from "./budget";
import { FileError } from "./error";
import { addressOf } from "./reference";
import { cellKey, type SheetContent } from "./sheet";

export function gridOf(
  sheet: { readonly name: string; readonly hidden: boolean },
  content: SheetContent,
  budget: Budget,
): SheetGrid {
  const { rows: height, columns: width } = content;
  budget.countGrid(
    height * width,
    sheet.name,
    addressOf({ row: height - 1, column: Math.max(0, width - 1) }),
  );
  // Blank rows are one and the same: a stray cell far below makes a million of them.
  const blank = new Array<Scalar>(width).fill("");
  const rows = new Array<Scalar[]>(height).fill(blank);
  for (const [key, value] of content.cells) {
    const row = Math.floor(key / cellKey(1, 0));
    const line = rows[row] === blank || rows[row] === undefined ? [...blank] : rows[row];
    line[key - cellKey(row, 0)] = value;
    rows[row] = line;
  }
  const merges = content.merges.flatMap((merge) => clipped(merge, height, width) ?? []);
  // Each cell is in one merged area at most, so that together they are never larger than the grid.
  const covered = merges.reduce((sum, merge) => sum + merge.rows * merge.columns, 0);
  if (covered > height * width) throw new FileError("overlapping-merges", { sheet: sheet.name });
  merges.forEach((merge) => blankCovered(rows, merge));
  return { name: sheet.name, hidden: sheet.hidden, rows, merges };
}

/** The part of an area inside a grid; null where there is none. */
export function clipped(area: Area, height: number, width: number): Area | null {
  const rows = Math.min(area.row + area.rows, height) - area.row;
  const columns = Math.min(area.column + area.columns, width) - area.column;
  return rows < 1 || columns < 1 ? null : { row: area.row, column: area.column, rows, columns };
}

/** Other programs keep what stood under a merged area; nobody sees it, so it says nothing. */
function blankCovered(rows: readonly Scalar[][], { row, column, rows: height, columns }: Area): void {
  for (let down = row; down < row + height; down++) {
    const from = down === row ? column + 1 : column;
    rows[down]?.fill("", from, column + columns);
  }
}

/** What Excel's range methods do to the cells. */
import { HostError, invalidArgument } from "../protocol/errors";
import {
  type Area,
  area,
  contains,
  intersection,
  isWholeColumns,
  isWholeRows,
  lastColumn,
  lastRow,
  sameArea,
} from "./area";
import type { RangeBlock } from "./blocks";
import { EMPTY_CONTENT } from "./cell";
import { subtractFrom } from "./format-records";
import { guard, guardContents } from "./guard";
import type { Sheet } from "./sheet";

export const DIMENSIONS =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** A single value stands for all cells; a matrix must have the range's shape. */
function matrixFor(a: Area, value: unknown): unknown[][] {
  const fill = (single: unknown): unknown[][] =>
    Array.from({ length: a.rows }, () => Array.from({ length: a.columns }, () => single));
  if (!Array.isArray(value)) return fill(value);
  const lines = value as unknown[];
  if (!lines.every(Array.isArray)) throw invalidArgument(DIMENSIONS);
  const matrix = lines as unknown[][];
  if (matrix.length === 1 && matrix[0]?.length === 1) return fill(matrix[0][0]);
  const fits = matrix.length === a.rows && matrix.every((line) => line.length === a.columns);
  if (!fits) throw invalidArgument(DIMENSIONS);
  return matrix;
}

export function writeCells({ sheet, area: a }: RangeBlock, value: unknown): void {
  const values = matrixFor(
    sheet.within(a) && (isWholeRows(a) || isWholeColumns(a)) ? (sheet.within(a) ?? a) : a,
    value,
  );
  guardContents(sheet, [a]);
  const merges = sheet.mergesWithin(a);
  // Only the first cell of a merge holds anything: Excel drops what is written to the others.
  const hiddenByMerge = (row: number, column: number): boolean =>
    merges.some((merge) => contains(merge, row, column) && !(merge.row === row && merge.column === column));
  sheet.write(
    a,
    merges.length === 0
      ? values
      : values.map((line, r) => line.map((one, c) => (hiddenByMerge(a.row + r, a.column + c) ? null : one))),
  );
}

export function writeFormats({ sheet, area: a }: RangeBlock, value: unknown): void {
  guard(sheet, "allowFormatCells");
  if (isWholeRows(a) || isWholeColumns(a)) {
    const single = Array.isArray(value) ? (value as unknown[][])[0]?.[0] : value;
    sheet.restyle(a, { n: { pattern: String(single) } });
    return;
  }
  const formats = matrixFor(a, value);
  sheet.addStyle(a, (row, column) => {
    const format = formats[row - a.row]?.[column - a.column];
    return format === null ? null : { n: { pattern: String(format) } };
  });
}

export type ClearPart = "All" | "Formats" | "Contents" | "Hyperlinks" | "RemoveHyperlinks";

export function clear({ sheet, area: whole }: RangeBlock, part: ClearPart): void {
  const a = sheet.within(whole);
  const contents = part === "All" || part === "Contents";
  const formats = part === "All" || part === "Formats";
  if (contents) guardContents(sheet, [whole]);
  if (formats) guard(sheet, "allowFormatCells");
  if (!a) return;
  if (contents) sheet.patch(a, () => EMPTY_CONTENT);
  if (!formats) return;
  sheet.patch(a, () => ({ s: null }), "sheet.command.set-style");
  sheet.state.flags.clear(a);
  const { state } = sheet;
  state.conditionalFormats = subtractFrom(state.conditionalFormats, [a]);
  state.unshown.formats = true;
  if (part === "All") {
    state.validations = subtractFrom(state.validations, [a]);
    state.unshown.validations = true;
    unmergeCells({ sheet, area: a });
  }
}

const rangeOf = (a: Area): { startRow: number; startColumn: number; endRow: number; endColumn: number } => ({
  startRow: a.row,
  startColumn: a.column,
  endRow: lastRow(a),
  endColumn: lastColumn(a),
});

type Cells = Pick<RangeBlock, "sheet" | "area">;

function changeMerges(sheet: Sheet, kind: "add" | "remove", merges: readonly Area[]): void {
  if (merges.length === 0) return;
  const ranges = merges.map(rangeOf);
  const target = { unitId: sheet.book.workbook.getId(), subUnitId: sheet.id };
  sheet.book.run(`sheet.mutation.${kind}-worksheet-merge`, { ...target, ranges });
}

export function mergeCells({ sheet, area: a }: Cells, across: boolean): void {
  guard(sheet);
  const merges = across
    ? Array.from({ length: a.rows }, (_, r) => area(a.row + r, a.column, 1, a.columns))
    : [a];
  changeMerges(sheet, "remove", sheet.mergesWithin(a));
  for (const merge of merges.filter((one) => one.rows * one.columns > 1)) {
    // The first cell is not touched: even an empty patch would take a formula that was not calculated yet.
    const others = [
      area(merge.row, merge.column + 1, 1, merge.columns - 1),
      area(merge.row + 1, merge.column, merge.rows - 1, merge.columns),
    ].filter((other) => other.rows * other.columns > 0);
    // An empty cell needs no emptying, which would make the engine calculate.
    for (const other of others) if (!sheet.isBlank(other)) sheet.patch(other, () => EMPTY_CONTENT);
    changeMerges(sheet, "add", [merge]);
  }
}

export function unmergeCells({ sheet, area: a }: Cells): void {
  guard(sheet);
  changeMerges(sheet, "remove", sheet.mergesWithin(a));
}

/** The engine shifts single cells on its active sheet only. */
function onActive(sheet: Sheet, run: () => void): void {
  const before = sheet.book.activeSheet;
  if (before === sheet) return run();
  sheet.book.as("silent", () => sheet.facade.activate());
  run();
  sheet.book.as("silent", () => before.facade.activate());
}

function refuseCutMerges(sheet: Sheet, a: Area, down: boolean): void {
  const affected = down
    ? area(a.row, a.column, 1_048_576 - a.row, a.columns)
    : area(a.row, a.column, a.rows, 16_384 - a.column);
  const cut = sheet.mergesWithin(affected).some((merge) => {
    const inside = intersection(merge, affected);
    return inside !== null && !sameArea(inside, merge);
  });
  if (cut) throw new HostError("InsertDeleteConflict");
}

export function insertCells(block: RangeBlock, direction: "Down" | "Right"): RangeBlock {
  const { sheet, area: a } = block;
  const { facade } = sheet;
  if (isWholeRows(a)) {
    guard(sheet, "allowInsertRows");
    facade.insertRows(a.row, a.rows);
  } else if (isWholeColumns(a)) {
    guard(sheet, "allowInsertColumns");
    facade.insertColumns(a.column, a.columns);
  } else {
    guard(sheet);
    refuseCutMerges(sheet, a, direction === "Down");
    const command = `sheet.command.insert-range-move-${direction.toLowerCase()}`;
    onActive(sheet, () => sheet.book.run(command, { range: rangeOf(a) }));
  }
  return block.at(a);
}

/** A protected sheet deletes rows only where all their cells are unlocked. */
export function deleteCells(block: RangeBlock, direction: "Up" | "Left"): void {
  const { sheet, area: a } = block;
  const { facade } = sheet;
  if (isWholeRows(a)) {
    guard(sheet, "allowDeleteRows");
    guardContents(sheet, [a]);
    facade.deleteRows(a.row, a.rows);
  } else if (isWholeColumns(a)) {
    guard(sheet, "allowDeleteColumns");
    guardContents(sheet, [a]);
    facade.deleteColumns(a.column, a.columns);
  } else {
    guard(sheet);
    refuseCutMerges(sheet, a, direction === "Up");
    const command = `sheet.command.delete-range-move-${direction.toLowerCase()}`;
    onActive(sheet, () => sheet.book.run(command, { range: rangeOf(a) }));
  }
}

export function select({ sheet, area: whole }: RangeBlock): void {
  if (sheet.facade.isSheetHidden()) throw new HostError("InvalidOperation");
  if (sheet.book.activeSheet !== sheet) sheet.facade.activate();
  const a = sheet.within(whole) ?? whole;
  sheet.facade.getRange(a.row, a.column, a.rows, a.columns).activate();
}

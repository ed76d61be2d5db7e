/** What the insertion or deletion of rows and columns does to rectangles and to references in formulas. */
import { type Area, area, columnIndex, columnName, MAX_COLUMNS, MAX_ROWS } from "./area";

export interface Shift {
  readonly axis: "rows" | "columns";
  readonly at: number;
  readonly count: number;
  readonly kind: "insert" | "delete";
}

/** First and last index after the shift; null where all of it is gone. */
function span(first: number, last: number, shift: Shift, limit: number): [number, number] | null {
  if (first === 0 && last === limit - 1) return [first, last];
  const { at, count } = shift;
  if (shift.kind === "insert") {
    if (last < at) return [first, last];
    return [first >= at ? first + count : first, Math.min(last + count, limit - 1)];
  }
  const end = at + count - 1;
  if (first >= at && last <= end) return null;
  const before = (index: number): number => Math.max(0, Math.min(index - at, count));
  const newFirst = first > end ? first - count : first >= at ? at : first;
  return [newFirst, last - before(last + 1)];
}

export function shiftArea(a: Area, shift: Shift): Area | null {
  if (shift.axis === "rows") {
    const moved = span(a.row, a.row + a.rows - 1, shift, MAX_ROWS);
    return moved && area(moved[0], a.column, moved[1] - moved[0] + 1, a.columns);
  }
  const moved = span(a.column, a.column + a.columns - 1, shift, MAX_COLUMNS);
  return moved && area(a.row, moved[0], a.rows, moved[1] - moved[0] + 1);
}

/** Quoted text, a sheet's name, or a reference: $A$1 or $A$1:$B$2, not part of a longer word. */
const REFERENCE =
  /(?<quoted>"(?:[^"]|"")*")|(?<sheet>(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)|(?<![\p{L}\p{N}_.$!])(?<c1>\$?[A-Z]{1,3})(?<r1>\$?\d{1,7})(?::(?<c2>\$?[A-Z]{1,3})(?<r2>\$?\d{1,7}))?(?![\p{L}\p{N}_(.!])/giu;

/** One corner of a reference, with its dollar signs. */
interface Corner {
  readonly row: number;
  readonly column: number;
  readonly fixedRow: boolean;
  readonly fixedColumn: boolean;
}

function corner(column: string, row: string): Corner {
  const plain = { row: Number(row.replace("$", "")) - 1, column: columnIndex(column.replace("$", "")) };
  return { ...plain, fixedRow: row.startsWith("$"), fixedColumn: column.startsWith("$") };
}

const written = ({ row, column, fixedRow, fixedColumn }: Corner): string =>
  `${fixedColumn ? "$" : ""}${columnName(column)}${fixedRow ? "$" : ""}${row + 1}`;

type Rewrite = (first: Corner, last: Corner) => readonly [Corner, Corner] | null;

/** Rewrites the references of a formula to its own sheet; what is lost becomes #REF!. */
function rewrite(formula: string, change: Rewrite): string {
  return formula.replace(REFERENCE, (...match: unknown[]) => {
    const whole = String(match[0]);
    const { c1, r1, c2, r2 } = match.at(-1) as Record<string, string | undefined>;
    if (c1 === undefined || r1 === undefined) return whole;
    const first = corner(c1, r1);
    const last = c2 !== undefined && r2 !== undefined ? corner(c2, r2) : first;
    const changed = change(first, last);
    if (!changed) return "#REF!";
    return last === first ? written(changed[0]) : `${written(changed[0])}:${written(changed[1])}`;
  });
}

/** The formula as it reads after the shift of its own sheet. */
export function shiftFormula(formula: string, shift: Shift): string {
  return rewrite(formula, (first, last) => {
    const rows = last.row - first.row + 1;
    const moved = shiftArea(area(first.row, first.column, rows, last.column - first.column + 1), shift);
    if (!moved) return null;
    const end = { row: moved.row + moved.rows - 1, column: moved.column + moved.columns - 1 };
    return [
      { ...first, row: moved.row, column: moved.column },
      { ...last, ...end },
    ];
  });
}

/** The formula as it reads for a cell so many rows and columns further on. */
export function offsetFormula(formula: string, rows: number, columns: number): string {
  const moved = (one: Corner): Corner => ({
    ...one,
    row: one.fixedRow ? one.row : one.row + rows,
    column: one.fixedColumn ? one.column : one.column + columns,
  });
  return rewrite(formula, (first, last) => {
    const [start, end] = [moved(first), moved(last)];
    return Math.min(start.row, start.column, end.row, end.column) < 0 ? null : [start, end];
  });
}

/** Addresses as files hold them: "$A$1:$B$2", "A:B", "1:3", with or without a sheet and a book before them. */
import type { Area } from "../../sheets";
import { columnLetters } from "../write/address";

export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

export interface Position {
  readonly row: number;
  readonly column: number;
}

/** "B3" as row 2, column 1; null where it is no cell of a sheet. Without "$": cells carry their address plainly. */
export function positionOf(address: string): Position | null {
  let column = 0;
  let at = 0;
  for (; at < address.length; at++) {
    const letter = address.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  const digits = address.slice(at);
  if (at === 0 || at > 3 || !/^[1-9]\d{0,6}$/.test(digits)) return null;
  const row = Number(digits);
  return row > LAST_ROW || column > LAST_COLUMN ? null : { row: row - 1, column: column - 1 };
}

export const addressOf = ({ row, column }: Position): string => `${columnLetters(column)}${row + 1}`;

/** Null where it is no single rectangle. */
export function areaOf(reference: string): Area | null {
  const [from = "", to = from, more] = reference.replaceAll("$", "").split(":");
  if (more !== undefined) return null;
  const first = positionOf(from) ?? edge(from, "first");
  const last = positionOf(to) ?? edge(to, "last");
  if (first === null || last === null || /\d/.test(from) !== /\d/.test(to)) return null;
  if (/[a-z]/i.test(from) !== /[a-z]/i.test(to)) return null;
  const row = Math.min(first.row, last.row);
  const column = Math.min(first.column, last.column);
  const rows = Math.abs(first.row - last.row) + 1;
  return { row, column, rows, columns: Math.abs(first.column - last.column) + 1 };
}

/** Of a whole column ("C") or row ("7"). */
function edge(text: string, side: "first" | "last"): Position | null {
  const ofColumn = /^[a-z]{1,3}$/i.test(text) ? positionOf(`${text}1`) : null;
  if (ofColumn !== null) return { ...ofColumn, row: side === "first" ? 0 : LAST_ROW - 1 };
  const ofRow = positionOf(`A${text}`);
  return ofRow === null ? null : { ...ofRow, column: side === "first" ? 0 : LAST_COLUMN - 1 };
}

/** A path, a book and a tab name fit in, formulas do not. */
const LONGEST = 500;

export interface SheetReference {
  /** Null where none is named. */
  readonly sheet: string | null;
  /** Whether another book stood before the sheet, as after copying between workbooks: "[2]", "'C:\[x.xlsx]…'". */
  readonly book: boolean;
  readonly area: Area;
}

/** Takes "'主要任务'!$G$5:$G$40" apart; null for several areas, formulas, constants and #REF!. */
export function sheetReferenceOf(text: string): SheetReference | null {
  if (text.length > LONGEST) return null;
  const formula = text.trim().replace(/^=/, "");
  const quoted = /^'((?:[^']|'')*)'!(.*)$/s.exec(formula);
  const plain = /^([^'!,:()"]*)!([^!]*)$/s.exec(formula);
  const [, before, address = formula] = quoted ?? plain ?? [];
  const area = areaOf(address);
  if (area === null) return null;
  if (before === undefined) return { sheet: null, book: false, area };
  const { sheet, book } = withoutBook(quoted ? before.replaceAll("''", "'") : before);
  return { sheet, book, area };
}

/** Brackets may not stand in a tab name, so what they close is a book, and the path before it goes with it. */
function withoutBook(before: string): { readonly sheet: string; readonly book: boolean } {
  const end = before.lastIndexOf("]");
  return end < 0 ? { sheet: before, book: false } : { sheet: before.slice(end + 1), book: true };
}

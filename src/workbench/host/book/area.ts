/** Rectangles of cells and their A1 addresses. Rows and columns count from 0. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const area = (row: number, column: number, rows = 1, columns = 1): Area => ({
  row,
  column,
  rows,
  columns,
});

export const lastRow = (a: Area): number => a.row + a.rows - 1;
export const lastColumn = (a: Area): number => a.column + a.columns - 1;
export const isWholeRows = (a: Area): boolean => a.columns === MAX_COLUMNS;
export const isWholeColumns = (a: Area): boolean => a.rows === MAX_ROWS;

export function columnName(index: number): string {
  let name = "";
  for (let rest = index; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    name = String.fromCharCode(65 + (rest % 26)) + name;
  }
  return name;
}

export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

const CELLS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

function between(row1: number, column1: number, row2: number, column2: number): Area | null {
  const row = Math.min(row1, row2);
  const column = Math.min(column1, column2);
  const made = area(row, column, Math.abs(row1 - row2) + 1, Math.abs(column1 - column2) + 1);
  return row >= 0 && lastRow(made) < MAX_ROWS && lastColumn(made) < MAX_COLUMNS ? made : null;
}

/** `A1`, `$A$1:B2`, `A:C`, `2:3`; null for anything else. */
export function parseArea(address: string): Area | null {
  const cells = CELLS.exec(address);
  if (cells) {
    const [, column1 = "", row1 = "", column2 = column1, row2 = row1] = cells;
    return between(Number(row1) - 1, columnIndex(column1), Number(row2) - 1, columnIndex(column2));
  }
  const columns = COLUMNS.exec(address);
  if (columns) return between(0, columnIndex(columns[1] ?? ""), MAX_ROWS - 1, columnIndex(columns[2] ?? ""));
  const rows = ROWS.exec(address);
  if (rows) return between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1);
  return null;
}

export function formatArea(a: Area): string {
  if (isWholeColumns(a) && !isWholeRows(a)) return `${columnName(a.column)}:${columnName(lastColumn(a))}`;
  if (isWholeRows(a)) return `${a.row + 1}:${lastRow(a) + 1}`;
  const first = `${columnName(a.column)}${a.row + 1}`;
  return a.rows === 1 && a.columns === 1 ? first : `${first}:${columnName(lastColumn(a))}${lastRow(a) + 1}`;
}

/** `$A$1:$B$2`, as names keep their places. */
export const absoluteAddress = (a: Area): string =>
  formatArea(a).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);

/** Splits `'a b'!A1` into sheet and address; the sheet is null where none is named. */
export function splitReference(reference: string): { sheet: string | null; address: string } {
  const mark = reference.lastIndexOf("!");
  if (mark < 0) return { sheet: null, address: reference };
  const sheet = reference.slice(0, mark);
  const plain =
    sheet.startsWith("'") && sheet.endsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
  return { sheet: plain, address: reference.slice(mark + 1) };
}

const PLAIN_SHEET_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;

/** The sheet's name as it stands in a reference, quoted where Excel quotes it. */
export function sheetPrefix(name: string): string {
  const plain = PLAIN_SHEET_NAME.test(name) && parseArea(name) === null;
  return plain ? `${name}!` : `'${name.replaceAll("'", "''")}'!`;
}

export function contains(outer: Area, row: number, column: number): boolean {
  return row >= outer.row && row <= lastRow(outer) && column >= outer.column && column <= lastColumn(outer);
}

export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(lastRow(a), lastRow(b)) - row + 1;
  const columns = Math.min(lastColumn(a), lastColumn(b)) - column + 1;
  return rows > 0 && columns > 0 ? area(row, column, rows, columns) : null;
}

export function bounding(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rows = Math.max(lastRow(a), lastRow(b)) - row + 1;
  return area(row, column, rows, Math.max(lastColumn(a), lastColumn(b)) - column + 1);
}

export const sameArea = (a: Area, b: Area): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

/** What is left of `a` without `b`: up to four rectangles. */
export function subtract(a: Area, b: Area): Area[] {
  const cut = intersection(a, b);
  if (!cut) return [a];
  const left: Area[] = [
    area(a.row, a.column, cut.row - a.row, a.columns),
    area(lastRow(cut) + 1, a.column, lastRow(a) - lastRow(cut), a.columns),
    area(cut.row, a.column, cut.rows, cut.column - a.column),
    area(cut.row, lastColumn(cut) + 1, cut.rows, lastColumn(a) - lastColumn(cut)),
  ];
  return left.filter((part) => part.rows > 0 && part.columns > 0);
}

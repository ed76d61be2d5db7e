/** Areas and addresses: what Office.js calls "A1:B2", and few of them for many cells. */
import type { Area } from "../sheets";

/** Excel refuses longer lists of areas; far below its limit the answer also stays quick. */
const LONGEST_LIST = 2000;

export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

export function addressOf(area: Area): string {
  const first = `${columnLetters(area.column)}${area.row + 1}`;
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${columnLetters(area.column + area.columns - 1)}${area.row + area.rows}`;
}

/** With everything fixed, as a name needs it: "$A$1:$B$2". */
export function fixedAddressOf(area: Area): string {
  return addressOf(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const EVERY_ROW = 1_048_576;
const EVERY_COLUMN = 16_384;

function corner(text: string): { row: number | null; column: number | null } | null {
  const match = /^\$?([A-Z]{0,3})\$?(\d*)$/.exec(text.toUpperCase());
  if (match === null || match[0] === "") return null;
  const [, letters = "", digits = ""] = match;
  return {
    column: letters === "" ? null : columnNumber(letters),
    row: digits === "" ? null : Number(digits) - 1,
  };
}

/** Reads "A1", "A1:B2", "A:B", "1:3", with or without a sheet before it; null where it is none of these. */
export function parseAddress(address: string): Area | null {
  const [from = "", to = from] = address.slice(address.lastIndexOf("!") + 1).split(":");
  const first = corner(from);
  const last = corner(to);
  if (first === null || last === null) return null;
  const row = first.row ?? 0;
  const column = first.column ?? 0;
  const rows = last.row === null ? EVERY_ROW : last.row - row + 1;
  const columns = last.column === null ? EVERY_COLUMN : last.column - column + 1;
  return rows < 1 || columns < 1 ? null : { row, column, rows, columns };
}

/** Several areas are separated by commas in what events tell. */
export function parseAddresses(list: string): readonly Area[] {
  return list.split(",").flatMap((address) => parseAddress(address.trim()) ?? []);
}

export function intersects(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

/** A set of cells, and the fewest rectangles that runs along the rows give. */
export class CellSet {
  private readonly rows = new Map<number, Set<number>>();

  add(row: number, column: number): void {
    const columns = this.rows.get(row) ?? new Set<number>();
    columns.add(column);
    this.rows.set(row, columns);
  }

  areas(): readonly Area[] {
    const done: Area[] = [];
    let open: Area[] = [];
    for (const row of [...this.rows.keys()].sort((a, b) => a - b)) {
      const grown: Area[] = [];
      for (const run of runs(this.rows.get(row) ?? new Set())) {
        const above = open.find((area) => sameColumns(area, run) && area.row + area.rows === row);
        grown.push(above === undefined ? { ...run, row, rows: 1 } : { ...above, rows: above.rows + 1 });
      }
      done.push(
        ...open.filter((area) => !grown.some((next) => next.row === area.row && sameColumns(next, area))),
      );
      open = grown;
    }
    return [...done, ...open];
  }
}

type Span = Pick<Area, "column" | "columns">;

const sameColumns = (a: Span, b: Span): boolean => a.column === b.column && a.columns === b.columns;

function runs(columns: ReadonlySet<number>): readonly Span[] {
  const found: Span[] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last !== undefined && last.column + last.columns === column) {
      found[found.length - 1] = { column: last.column, columns: last.columns + 1 };
    } else found.push({ column, columns: 1 });
  }
  return found;
}

/** The addresses of areas in lists that Excel accepts. */
export function addressLists(areas: readonly Area[]): readonly string[] {
  const lists: string[] = [];
  for (const address of areas.map(addressOf)) {
    const last = lists.at(-1);
    if (last === undefined || last.length + address.length >= LONGEST_LIST) lists.push(address);
    else lists[lists.length - 1] = `${last},${address}`;
  }
  return lists;
}

export const cellsIn = (area: Area): readonly { readonly row: number; readonly column: number }[] =>
  Array.from({ length: area.rows * area.columns }, (_, index) => ({
    row: area.row + Math.floor(index / area.columns),
    column: area.column + (index % area.columns),
  }));

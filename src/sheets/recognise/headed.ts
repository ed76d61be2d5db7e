import type { Text } from "../../rulebook";
import { area } from "../address";
import type { Region, Scalar, SheetGrid } from "../plan";
import { gridsOf, type Grid } from "./grid";
import { isBlank, key, LONGEST_LABEL } from "./key";
import type { ColumnMatch, Leftover } from "./types";

/** A column of a table of ours: the name of its region, and what its head says. */
export interface HeadedColumn {
  readonly name: string;
  readonly caption: Text;
}

/** A table of ours that is known by the heads of its columns alone. */
export interface HeadedTable {
  /** Key of its sheet: "evidence". */
  readonly id: string;
  readonly columns: readonly HeadedColumn[];
}

export interface FoundHeaded {
  readonly id: string;
  readonly sheet: string;
  readonly regions: Readonly<Record<string, Region>>;
  readonly columns: readonly ColumnMatch[];
  readonly leftovers: readonly Leftover[];
}

interface Head {
  readonly grid: Grid;
  readonly row: number;
  /** Where each column stands, by name. */
  readonly at: ReadonlyMap<string, number>;
}

/** Two heads alone stand on many sheets. */
const LEAST_HEADS = 3;

/** Finds tables of ours by their heads, in one pass over the sheets. */
class HeadFinder {
  /** Names of columns by table, for what a head says. */
  private readonly captions = new Map<string, { readonly table: HeadedTable; readonly name: string }[]>();
  private readonly known = new Map<string, string>();

  constructor(tables: readonly HeadedTable[]) {
    for (const table of tables)
      for (const { name, caption } of table.columns)
        for (const text of new Set([key(caption.zh), key(caption.en)]))
          this.captions.set(text, [...(this.captions.get(text) ?? []), { table, name }]);
  }

  private keyOf(value: Scalar): string {
    if (typeof value !== "string" || value === "" || value.length > LONGEST_LABEL) return "";
    const known = this.known.get(value) ?? key(value);
    if (this.known.size < 20_000) this.known.set(value, known);
    return known;
  }

  headsIn(grid: Grid, row: number): readonly (Head & { readonly table: HeadedTable })[] {
    const found = new Map<HeadedTable, Map<string, number>>();
    grid.row(row).forEach((value, column) => {
      for (const { table, name } of this.captions.get(this.keyOf(value)) ?? []) {
        const at = found.get(table) ?? new Map<string, number>();
        if (!at.has(name)) at.set(name, column);
        found.set(table, at);
      }
    });
    return [...found].flatMap(([table, at]) => (isHead(table, at.size) ? [{ table, grid, row, at }] : []));
  }
}

/** More than half of the heads: a table whose columns were deleted is still the table. */
function isHead(table: HeadedTable, found: number): boolean {
  const all = table.columns.length;
  return found * 2 > all && found >= Math.min(all, LEAST_HEADS);
}

/** Below the heads, to the last row in which any known column holds something; repeated heads are left out. */
function bodyOf({ grid, row, at }: Head): readonly number[] {
  const columns = [...at.values()];
  const rows: number[] = [];
  for (let below = row + 1; below < grid.rows; below += 1) {
    const repeated = columns.every((column) => grid.cell(below, column) === grid.cell(row, column));
    if (!repeated) rows.push(below);
  }
  const isFilled = (below: number): boolean => columns.some((column) => !isBlank(grid.cell(below, column)));
  let end = rows.length;
  while (end > 0 && !isFilled(rows[end - 1] ?? row)) end -= 1;
  return rows.slice(0, end);
}

function found(table: HeadedTable, head: Head): FoundHeaded {
  const { grid, row, at } = head;
  const rows = bodyOf(head);
  const regions = [...at].map(([name, column]): readonly [string, Region] => [
    name,
    {
      sheet: grid.name,
      area: area(rows[0] ?? row + 1, column, Math.max(1, rows.length)),
      values: rows.map((below) => [grid.cell(below, column)]),
      places: rows.map((below) => grid.place(below, column)),
    },
  ]);
  const columns = [...at].map(([name, column]): ColumnMatch => ({
    column: name.replace(/^IPC_/, ""),
    by: "heading",
    confidence: "sure",
    place: grid.place(row, column),
    heading: String(grid.cell(row, column)),
  }));
  return { id: table.id, sheet: grid.name, regions: Object.fromEntries(regions), columns, leftovers: [] };
}

/** Tables of ours that stand in some sheets; of several copies the first that shows and is no copy, the others told. */
export function findHeaded(
  sheets: readonly SheetGrid[],
  tables: readonly HeadedTable[],
): readonly FoundHeaded[] {
  const finder = new HeadFinder(tables);
  const heads = new Map<HeadedTable, Head[]>();
  for (const grid of gridsOf(sheets))
    for (let row = 0; row < grid.rows; row += 1)
      for (const { table, ...head } of finder.headsIn(grid, row))
        heads.set(table, [...(heads.get(table) ?? []), head]);
  return [...heads].flatMap(([table, all]) => {
    const [first, ...rest] = all;
    if (first === undefined) return [];
    const grids = rest.map(({ grid }) => grid);
    // Heads that a page repeats are one table.
    const others = rest.filter(({ grid }, at) => grid !== first.grid && grids.indexOf(grid) === at);
    const leftovers = others.map(({ grid, row, at }): Leftover => {
      const place = grid.place(row, Math.min(...at.values()));
      return { kind: "other-table", place, ref: table.id, text: grid.name, values: [] };
    });
    return [{ ...found(table, first), leftovers }];
  });
}

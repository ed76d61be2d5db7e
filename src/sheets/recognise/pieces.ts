import type { ExpectedRow, ExpectedTable, Option } from "./expected";
import type { Grid } from "./grid";
import { meaningOf } from "./headings";
import type { Hit, Scan } from "./scan";

/** A row of a sheet that names one row of a table, or two that are called alike. */
export interface TableHit {
  readonly row: number;
  readonly span: number;
  readonly options: readonly { readonly row: ExpectedRow; readonly full: boolean }[];
  readonly inline: number | null;
}

/** Rows of one table below one head row, their labels in one column. */
export interface Piece {
  readonly grid: Grid;
  readonly table: ExpectedTable;
  readonly column: number;
  /** Null where the rows have no heads, such as the second half of a table that a page cut. */
  readonly head: number | null;
  readonly hits: readonly TableHit[];
  /** Where the next table, head row or heading begins. */
  readonly end: number;
}

/** How many of some sorted rows are not below a row. */
function countUpTo(rows: readonly number[], row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) <= row) low = middle + 1;
    else high = middle;
  }
  return low;
}

const tablesOf = (options: readonly Option[]): readonly ExpectedTable[] => [
  ...new Set(options.map(({ table }) => table)),
];

/** A label of two tables (PCT国际专利申请量) belongs to that of the rows around it. */
class TableChooser {
  /** By column: the rows whose labels belong to one table only, and those tables. */
  private readonly anchors = new Map<number, { readonly rows: number[]; readonly tables: ExpectedTable[] }>();

  constructor(hits: readonly Hit[]) {
    for (const { row, column, options } of hits) {
      const [table, ...others] = tablesOf(options.filter(({ full }) => full));
      if (table === undefined || others.length > 0) continue;
      const anchors = this.anchors.get(column) ?? { rows: [], tables: [] };
      anchors.rows.push(row);
      anchors.tables.push(table);
      this.anchors.set(column, anchors);
    }
  }

  tableOf({ row, column, options }: Hit): ExpectedTable | undefined {
    const tables = tablesOf(options);
    const near = this.nearest(column, row);
    if (near !== undefined && tables.includes(near)) return near;
    return tables.length === 1 ? tables[0] : undefined;
  }

  private nearest(column: number, row: number): ExpectedTable | undefined {
    const { rows = [], tables = [] } = this.anchors.get(column) ?? {};
    const after = countUpTo(rows, row);
    const [above, below] = [rows[after - 1], rows[after]];
    const isAbove = below === undefined || (above !== undefined && row - above <= below - row);
    return tables[isAbove ? after - 1 : after];
  }
}

/** The last of some sorted rows above a row. */
const lastAbove = (rows: readonly number[], row: number): number | undefined =>
  rows[countUpTo(rows, row - 1) - 1];

/** No form has so many pages; what repeats its heads more often is a list, of which the beginning will do. */
const MOST_PIECES = 100;

const LABEL_ROLES: ReadonlySet<string> = new Set(["label", "category"]);

class Cutter {
  private readonly chooser: TableChooser;
  private readonly titleRows: readonly number[];
  private readonly ends: readonly number[];

  constructor(private readonly scan: Scan) {
    this.chooser = new TableChooser(scan.hits);
    this.titleRows = scan.titles.map(({ row }) => row);
    this.ends = [...scan.heads, ...this.titleRows].sort((a, b) => a - b);
  }

  private headOf(hit: Hit, table: ExpectedTable): number | null {
    const head = lastAbove(this.scan.heads, hit.row);
    if (head === undefined) return null;
    const title = lastAbove(this.titleRows, hit.row) ?? -1;
    const between = this.scan.titles.find(({ row }) => row === title && row > head);
    if (between !== undefined && between.table !== table) return null;
    const heading = this.scan.grid.shown(head, hit.column);
    const meaning = meaningOf(String(heading), table.kind);
    return meaning === null || LABEL_ROLES.has(meaning.role) ? head : null;
  }

  private endAfter(row: number): number {
    return this.ends[countUpTo(this.ends, row)] ?? this.scan.grid.rows;
  }

  cut(): readonly Piece[] {
    const groups = new Map<
      string,
      { table: ExpectedTable; head: number | null; column: number; hits: TableHit[] }
    >();
    for (const hit of this.scan.hits) {
      const table = this.chooser.tableOf(hit);
      if (table === undefined) continue;
      const head = this.headOf(hit, table);
      const name = `${table.id} ${head ?? "-"} ${hit.column}`;
      const group = groups.get(name) ?? { table, head, column: hit.column, hits: [] };
      const options = hit.options.filter((option) => option.table === table);
      group.hits.push({ row: hit.row, span: hit.span, options, inline: hit.inline });
      groups.set(name, group);
    }
    const groupList = [...groups.values()].slice(0, MOST_PIECES);
    const pieces = groupList.map((group): Piece => {
      const last = group.hits.at(-1)?.row ?? 0;
      return { grid: this.scan.grid, ...group, end: this.endAfter(last) };
    });
    const starts = pieces.map(({ hits }) => hits[0]?.row ?? 0).sort((a, b) => a - b);
    return pieces.map((piece) => {
      const next = starts[countUpTo(starts, piece.hits.at(-1)?.row ?? 0)];
      return { ...piece, end: Math.min(piece.end, next ?? Infinity) };
    });
  }
}

/** The parts of tables that a sheet holds, from the top down. */
export function piecesOf(scan: Scan): readonly Piece[] {
  return [...new Cutter(scan).cut()].sort((a, b) => (a.hits[0]?.row ?? 0) - (b.hits[0]?.row ?? 0));
}

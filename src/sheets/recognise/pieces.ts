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

interface Anchor {
  readonly row: number;
  readonly table: ExpectedTable;
}

function nearest(anchors: readonly Anchor[], row: number): Anchor | undefined {
  let low = 0;
  let high = anchors.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((anchors[middle]?.row ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  const [before, after] = [anchors[low - 1], anchors[low]];
  if (before === undefined || after === undefined) return before ?? after;
  return row - before.row <= after.row - row ? before : after;
}

const tablesOf = (options: readonly Option[]): readonly ExpectedTable[] => [
  ...new Set(options.map(({ table }) => table)),
];

/** A label of two tables (PCT国际专利申请量) belongs to that of the rows around it. */
class TableChooser {
  private readonly anchors = new Map<number, Anchor[]>();

  constructor(hits: readonly Hit[]) {
    for (const { row, column, options } of hits) {
      const [table, ...others] = tablesOf(options.filter(({ full }) => full));
      if (table === undefined || others.length > 0) continue;
      const list = this.anchors.get(column) ?? [];
      list.push({ row, table });
      this.anchors.set(column, list);
    }
  }

  tableOf({ row, column, options }: Hit): ExpectedTable | undefined {
    const tables = tablesOf(options);
    const near = nearest(this.anchors.get(column) ?? [], row)?.table;
    if (near !== undefined && tables.includes(near)) return near;
    return tables.length === 1 ? tables[0] : undefined;
  }
}

/** The last of some sorted rows above a row. */
function lastAbove(rows: readonly number[], row: number): number | undefined {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return rows[low - 1];
}

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
    let low = 0;
    let high = this.ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.ends[middle] ?? 0) <= row) low = middle + 1;
      else high = middle;
    }
    return this.ends[low] ?? this.scan.grid.rows;
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
    const pieces = [...groups.values()].map((group): Piece => {
      const last = group.hits.at(-1)?.row ?? 0;
      return { grid: this.scan.grid, ...group, end: this.endAfter(last) };
    });
    return pieces.map((piece) => ({ ...piece, end: Math.min(piece.end, startOfNext(piece, pieces)) }));
  }
}

/** The first row of another piece below this one. */
function startOfNext(piece: Piece, pieces: readonly Piece[]): number {
  const last = piece.hits.at(-1)?.row ?? 0;
  const starts = pieces.filter((other) => other !== piece).map((other) => other.hits[0]?.row ?? 0);
  return Math.min(Infinity, ...starts.filter((row) => row > last));
}

/** The parts of tables that a sheet holds, from the top down. */
export function piecesOf(scan: Scan): readonly Piece[] {
  return [...new Cutter(scan).cut()].sort((a, b) => (a.hits[0]?.row ?? 0) - (b.hits[0]?.row ?? 0));
}

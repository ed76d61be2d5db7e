import type { Scalar } from "../plan";
import { normal } from "../read/cells";
import type { Columns } from "./columns";
import { numberColumn } from "./columns";
import type { ExpectedRow, ExpectedTable } from "./expected";
import { isBlank, key, serial } from "./key";
import type { Piece, TableHit } from "./pieces";
import type { Basis, Confidence, Leftover, LeftoverKind } from "./types";

/** A row of a sheet that is a row of the form. */
export interface FoundRow {
  readonly row: ExpectedRow;
  readonly at: number;
  readonly span: number;
  readonly by: Basis;
  readonly confidence: Confidence;
  readonly no: string;
  readonly renumbered: boolean;
  readonly piece: Piece;
}

/** Blank rows end a table; so many rows below the last one of the form are looked at. */
const MOST_ROWS_BELOW = 200;
/** What is longer, or holds more that nobody knows, is no form: its beginning is told. */
const MOST_ROWS = 5000;
const MOST_LEFTOVERS = 500;
const SUM_REACH = 6;
const SUM_HINT = /[计分到]|print/;
const SUMS = /合计|小计|总计|总分|共计|打印区域到此栏为止|theprintareaends/;

/** Decides row by row which of the form's it is. */
export class RowResolver {
  private readonly no: number | null;
  private readonly taken: readonly number[];
  readonly rows: FoundRow[] = [];
  private looked = false;
  private readonly left: Leftover[] = [];

  constructor(
    private readonly piece: Piece,
    columns: Columns,
  ) {
    this.no = numberColumn(piece, columns);
    const inputs = ["self", "province", "national", "reason", "evidence", "value", "remark"];
    this.taken = inputs.flatMap((role) => columns.roles.get(role)?.at ?? []);
    for (const hit of piece.hits) this.hit(hit);
  }

  /** With the rows that are none of the form's. */
  leftovers(): readonly Leftover[] {
    if (!this.looked) this.others();
    this.looked = true;
    return this.left;
  }

  /** Merged cells show their number on every row they cover. */
  private numberAt(hit: { readonly row: number; readonly inline: number | null }): number | null {
    if (hit.inline !== null || this.no === null) return hit.inline;
    return serial(this.piece.grid.cell(hit.row, this.no));
  }

  private hit(hit: TableHit): void {
    const { grid, table, column } = this.piece;
    const { numbered } = table;
    // 43-2 may be called as 43 is: it is another block of the same work.
    if (this.no !== null && isAddition(table, grid.cell(hit.row, this.no)))
      return this.leave("addition", hit.row, table.id, column);
    const no = this.numberAt(hit);
    const agreeing = hit.options.filter(({ row }) => row.no !== null && row.no === no);
    const [agreed] = agreeing;
    if (agreed !== undefined && agreeing.length === 1)
      return this.take(hit, agreed.row, "number-and-label", agreed.full ? "sure" : "likely", no);
    const full = hit.options.filter((option) => option.full);
    const [only] = full;
    if (only !== undefined && full.length === 1 && hit.options.length === 1)
      return this.take(hit, only.row, "label", numbered ? "likely" : "sure", no);
    const ref = hit.options.map(({ row }) => row.id).join("、");
    this.leave("ambiguous-label", hit.row, ref, column);
  }

  private take(
    { row: at, span }: TableHit,
    row: ExpectedRow,
    by: Basis,
    confidence: Confidence,
    no: number | null,
  ): void {
    const renumbered = by === "label" && row.no !== null && no !== null;
    const typed = no === null ? "" : String(no);
    this.rows.push({ row, at, span, by, confidence, no: typed, renumbered, piece: this.piece });
  }

  private values(row: number): readonly Scalar[] {
    return this.taken.map((at) => this.piece.grid.cell(row, at)).filter((value) => !isBlank(value));
  }

  private leave(kind: LeftoverKind, row: number, ref: string, column: number): void {
    const { grid } = this.piece;
    const cells = [this.no, this.piece.column].flatMap((at) =>
      at === null ? [] : [String(grid.cell(row, at))],
    );
    const text = cells
      .map((cell) => cell.trim())
      .filter((cell) => cell !== "")
      .join(" ");
    this.left.push({ kind, place: grid.place(row, column), ref, text, values: this.values(row) });
  }

  /** Rows between those of the form and right below them. */
  private others(): void {
    const { hits, head, end } = this.piece;
    // A lone label without heads is quoted somewhere.
    if (head === null && hits.length < 2) return;
    const known = new Set(
      hits.flatMap(({ row, span }) => Array.from({ length: span }, (_, index) => row + index)),
    );
    const first = head === null ? (hits[0]?.row ?? 0) : head + 1;
    const last = hits.at(-1)?.row ?? 0;
    const until = Math.min(end, last + MOST_ROWS_BELOW, first + MOST_ROWS);
    for (let row = first; row < until && this.left.length < MOST_LEFTOVERS; row += 1) {
      if (known.has(row)) continue;
      if (row > last && this.isEmpty(row)) return;
      this.other(row);
    }
  }

  private isEmpty(row: number): boolean {
    return this.piece.grid.row(row).every(isBlank);
  }

  private other(row: number): void {
    const { grid, table, column } = this.piece;
    const label = grid.cell(row, column);
    const number = this.no === null ? "" : grid.cell(row, this.no);
    const values = this.values(row);
    if (isBlank(label) && isBlank(number) && values.length === 0) return;
    // A sum is called so in the label or somewhat left of it.
    const captions = grid.row(row).slice(Math.max(0, column - SUM_REACH), column + 2);
    if (captions.some(isSum)) return;
    // Below a row of heads a second one, or a line of column numbers, belongs to the heads.
    if (row < (this.piece.hits[0]?.row ?? 0) && values.every((value) => typeof value === "string")) return;
    if (isBlank(label) && isBlank(number) && this.isMergedOn(row)) return;
    if (isAddition(table, number)) return this.leave("addition", row, table.id, column);
    const no = serial(number);
    const same = no === null ? undefined : table.rows.find((expected) => expected.no === no);
    if (same !== undefined) return this.leave("number-only", row, same.id, column);
    this.leave("unknown-row", row, table.id, column);
  }

  /** The lower half of a row of the form: its label goes on. */
  private isMergedOn(row: number): boolean {
    return this.piece.grid.mergeAt(row, this.piece.column).row < row;
  }
}

const isSum = (value: Scalar): boolean =>
  typeof value === "string" && value.length <= 40 && SUM_HINT.test(value) && SUMS.test(key(value));

/** Rows such as 43-2 under a group that the form lets people extend. */
function isAddition(table: ExpectedTable, number: Scalar): boolean {
  const base = /^(\d+)[-–—－.]\d+$/.exec(normal(number))?.[1];
  return base !== undefined && table.extensible.has(Number(base));
}

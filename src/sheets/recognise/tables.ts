import { byUnits, inherited, numberColumn, ownColumns, type Columns } from "./columns";
import type { ExpectedTable } from "./expected";
import type { Piece } from "./pieces";
import { RowResolver, type FoundRow } from "./rows";
import type { Confidence, Leftover } from "./types";

/** A piece with what it was understood to hold. */
interface ReadPiece {
  readonly piece: Piece;
  readonly columns: Columns;
  readonly rows: readonly FoundRow[];
  readonly leftovers: readonly Leftover[];
}

/** One copy of a table, put together from its pieces. */
export interface FoundTable {
  readonly table: ExpectedTable;
  readonly confidence: Confidence;
  readonly pieces: readonly ReadPiece[];
  /** In the form's order, each once. */
  readonly rows: readonly FoundRow[];
  readonly leftovers: readonly Leftover[];
}

/** Columns that people fill. */
const INPUTS: readonly string[] = ["self", "province", "national", "reason", "evidence", "value"];

/** Whether more than labels says that rows are those of the form: heads, printed numbers or printed units. */
function isAnchored(piece: Piece): boolean {
  if (piece.head !== null || byUnits(piece).size > 0) return true;
  const at = numberColumn(piece, null);
  return (
    at !== null ||
    piece.hits.some(({ inline, options }) => options.some(({ row }) => row.no === inline && inline !== null))
  );
}

class Copy {
  readonly pieces: ReadPiece[] = [];
  private readonly ids = new Set<string>();

  constructor(readonly table: ExpectedTable) {}

  /** A part that goes on with this copy brings new rows; one that begins another copy brings them again. */
  accepts(piece: Piece, ids: readonly string[]): boolean {
    const [first] = this.pieces;
    if (first === undefined) return true;
    const { grid, column } = first.piece;
    // What is hidden, or a copy, never fills the gaps of what shows.
    if (grid.hidden !== piece.grid.hidden || grid.copy !== piece.grid.copy) return false;
    // Labels that merely stand somewhere (as heads of a list) go on with nothing but their own column.
    const loose = !isAnchored(piece) || !isAnchored(first.piece);
    if (loose && (grid !== piece.grid || column !== piece.column)) return false;
    return ids.filter((id) => this.ids.has(id)).length * 2 < Math.max(1, ids.length);
  }

  add(read: ReadPiece): void {
    this.pieces.push(read);
    for (const { row } of read.rows) this.ids.add(row.id);
  }

  get size(): number {
    return this.ids.size;
  }
}

/** Reads pieces of one table; what one piece does not say, its neighbours may. */
class PieceReader {
  private readonly own: ReadonlyMap<Piece, Columns>;

  constructor(private readonly pieces: readonly Piece[]) {
    this.own = new Map(pieces.map((piece) => [piece, ownColumns(piece)]));
  }

  read(piece: Piece): ReadPiece {
    const columns = inherited(this.own.get(piece) ?? ownColumns(piece), this.neighbour(piece));
    return { piece, columns, ...new RowResolver(piece, columns).resolve() };
  }

  /** The nearest piece above with heads and its labels in the same column; on another sheet only for a piece without. */
  private neighbour(piece: Piece): Columns | undefined {
    const at = this.pieces.indexOf(piece);
    const fits = (other: Piece): boolean =>
      other.head !== null &&
      other.column === piece.column &&
      (other.grid === piece.grid || piece.head === null);
    const above = this.pieces.slice(0, at).filter(fits).at(-1);
    const below = this.pieces.slice(at + 1).find((other) => fits(other) && other.grid === piece.grid);
    const found = above ?? below;
    return found === undefined ? undefined : this.own.get(found);
  }
}

const idsOf = (piece: Piece): readonly string[] => [
  ...new Set(piece.hits.flatMap(({ options }) => options.map(({ row }) => row.id))),
];

function copiesOf(table: ExpectedTable, pieces: readonly Piece[]): readonly Copy[] {
  const copies: Copy[] = [];
  const reader = new PieceReader(pieces);
  for (const piece of pieces) {
    let copy = copies.find((candidate) => candidate.accepts(piece, idsOf(piece)));
    if (copy === undefined) {
      copy = new Copy(table);
      copies.push(copy);
    }
    copy.add(reader.read(piece));
  }
  return copies;
}

const ORDER: readonly Confidence[] = ["sure", "likely", "unsure"];

/** Each row once, the surest of several; the others are told. */
function once(copy: Copy): { readonly rows: readonly FoundRow[]; readonly doubles: readonly Leftover[] } {
  const best = new Map<string, FoundRow>();
  const doubles: FoundRow[] = [];
  for (const row of copy.pieces.flatMap((piece) => piece.rows)) {
    const known = best.get(row.row.id);
    const better = known === undefined || ORDER.indexOf(row.confidence) < ORDER.indexOf(known.confidence);
    if (better) best.set(row.row.id, row);
    const other = better ? known : row;
    if (other !== undefined) doubles.push(other);
  }
  const rows = copy.table.rows.flatMap(({ id }) => best.get(id) ?? []);
  return { rows, doubles: doubles.map((row) => double(row, copy)) };
}

function double({ row, piece, at }: FoundRow, copy: Copy): Leftover {
  const columns = copy.pieces.find((candidate) => candidate.piece === piece)?.columns;
  const inputs = INPUTS.flatMap((role) => columns?.roles.get(role)?.at ?? []);
  const values = inputs.map((column) => piece.grid.cell(at, column)).filter((value) => value !== "");
  const place = piece.grid.place(at, piece.column);
  return { kind: "duplicate-row", place, ref: row.id, text: row.label, values };
}

function confidenceOf(copy: Copy, rows: number, doubles: number): Confidence {
  const all = copy.table.rows.length;
  const headed = copy.pieces.some(({ piece }) => piece.head !== null);
  // A list that names the rows again and again (a city and an indicator per line) is no form.
  if (rows === 0 || doubles >= Math.max(2, rows)) return "unsure";
  if (headed && rows * 2 >= all) return "sure";
  if (headed ? rows >= 2 : rows >= 3 || rows * 2 >= all) return "likely";
  return "unsure";
}

function finish(copy: Copy): FoundTable {
  const { rows, doubles } = once(copy);
  const leftovers = copy.pieces.flatMap((piece) => [...piece.leftovers, ...piece.columns.leftovers]);
  return {
    table: copy.table,
    confidence: confidenceOf(copy, rows.length, doubles.length),
    pieces: copy.pieces,
    rows,
    leftovers: [...leftovers, ...doubles],
  };
}

/** The columns to fill that were found, whatever piece they stand in. */
function inputsOf(found: FoundTable): readonly string[] {
  const roles = new Set(found.pieces.flatMap(({ columns }) => [...columns.roles.keys()]));
  return INPUTS.filter((role) => roles.has(role));
}

/** Whether anything of it could be meant as filled in: else it is a list that quotes the form. */
export const isWorthTelling = (found: FoundTable): boolean =>
  inputsOf(found).length > 0 || (found.confidence === "unsure" && found.rows.length > 1);

/** How a table is preferred to another copy of it. Larger is better; compared in order. */
function rank(found: FoundTable): readonly number[] {
  const [first] = found.pieces;
  return [
    found.confidence === "unsure" ? 0 : 1,
    first?.piece.grid.hidden === true ? 0 : 1,
    first?.piece.grid.copy === true ? 0 : 1,
    // A form with more columns to fill goes before a print of its scores, and any before the bare form.
    inputsOf(found).length,
    found.rows.length,
  ];
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at === -1 ? 0 : (b[at] ?? 0) - (a[at] ?? 0);
}

/** Every copy of a table that the sheets hold, the one to be used first. */
export function foundTables(table: ExpectedTable, pieces: readonly Piece[]): readonly FoundTable[] {
  return copiesOf(
    table,
    pieces.filter((piece) => piece.table === table),
  )
    .filter((copy) => copy.pieces.length > 0)
    .map(finish)
    .map((found) => ({ found, rank: rank(found) }))
    .sort((a, b) => compare(a.rank, b.rank))
    .map(({ found }) => found);
}

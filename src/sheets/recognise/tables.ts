import { copiesOf, type Copy, type ReadPiece } from "./copies";
import type { ExpectedTable } from "./expected";
import type { Piece } from "./pieces";
import type { FoundRow } from "./rows";
import type { Confidence, Leftover } from "./types";

/** One copy of a table, put together from its pieces. */
export interface FoundTable {
  readonly table: ExpectedTable;
  readonly confidence: Confidence;
  readonly pieces: readonly ReadPiece[];
  /** In the form's order, each once. */
  readonly rows: readonly FoundRow[];
  readonly leftovers: () => readonly Leftover[];
}

/** Columns that people fill. */
const INPUTS: readonly string[] = ["self", "province", "national", "reason", "evidence", "value"];

const ORDER: readonly Confidence[] = ["sure", "likely", "unsure"];

/** Each row once, the surest of several; the others are told. */
function once(copy: Copy): { readonly rows: readonly FoundRow[]; readonly doubles: readonly FoundRow[] } {
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
  return { rows, doubles };
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
  const leftovers = (): readonly Leftover[] => [
    ...copy.pieces.flatMap((piece) => [...piece.leftovers(), ...piece.columns.leftovers]),
    ...doubles.map((row) => double(row, copy)),
  ];
  return {
    table: copy.table,
    confidence: confidenceOf(copy, rows.length, doubles.length),
    pieces: copy.pieces,
    rows,
    leftovers,
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

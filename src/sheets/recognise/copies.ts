import { byUnits, inherited, numberColumn, ownColumns, type Columns } from "./columns";
import type { ExpectedTable } from "./expected";
import type { Grid } from "./grid";
import type { Piece } from "./pieces";
import { RowResolver, type FoundRow } from "./rows";
import type { Leftover } from "./types";

/** A piece with what it was understood to hold. */
export interface ReadPiece {
  readonly piece: Piece;
  readonly columns: Columns;
  readonly rows: readonly FoundRow[];
  /** Looked for when they are told: of a workbook with many copies only one is. */
  readonly leftovers: () => readonly Leftover[];
}

/** Whether more than labels says that rows are those of the form: heads, printed numbers or printed units. */
function isAnchored(piece: Piece): boolean {
  if (piece.head !== null || byUnits(piece).size > 0) return true;
  const at = numberColumn(piece, null);
  return (
    at !== null ||
    piece.hits.some(({ inline, options }) => options.some(({ row }) => row.no === inline && inline !== null))
  );
}

/** A piece, and what is asked of it for every copy that it might go on with. */
interface Part {
  readonly piece: Piece;
  readonly ids: readonly string[];
  readonly anchored: boolean;
}

export class Copy {
  readonly pieces: ReadPiece[] = [];
  private readonly ids = new Set<string>();

  constructor(
    readonly table: ExpectedTable,
    readonly index: number,
  ) {}

  /** A part that goes on with this copy brings new rows; one that begins another copy brings them again. */
  accepts({ ids }: Part): boolean {
    const known = ids.reduce((count, id) => count + (this.ids.has(id) ? 1 : 0), 0);
    return known * 2 < Math.max(1, ids.length);
  }

  add(read: ReadPiece): void {
    this.pieces.push(read);
    for (const { row } of read.rows) this.ids.add(row.id);
  }

  get size(): number {
    return this.ids.size;
  }
}

/** Reads pieces of one table, from the first on; what one piece does not say, its neighbours may. */
class PieceReader {
  /** Pieces with heads by sheet and column of the labels, from the top down. */
  private readonly headed = new Map<Grid, Map<number, Piece[]>>();
  /** The last one that was read, by column. */
  private readonly latest = new Map<number, Piece>();
  private readonly own = new Map<Piece, Columns>();

  constructor(pieces: readonly Piece[]) {
    for (const piece of pieces) if (piece.head !== null) this.onSheet(piece).push(piece);
  }

  read(piece: Piece): ReadPiece {
    const columns = inherited(this.ownOf(piece), this.neighbour(piece));
    if (piece.head !== null) this.latest.set(piece.column, piece);
    const resolver = new RowResolver(piece, columns);
    return { piece, columns, rows: resolver.rows, leftovers: () => resolver.leftovers() };
  }

  /** The nearest piece above with heads and its labels in the same column; on another sheet only for a piece without. */
  private neighbour(piece: Piece): Columns | undefined {
    const latest = this.latest.get(piece.column);
    const above = latest?.grid === piece.grid || piece.head === null ? latest : undefined;
    const found = above ?? this.below(piece);
    return found === undefined ? undefined : this.ownOf(found);
  }

  /** Whatever stands above on the sheet was read before. */
  private below(piece: Piece): Piece | undefined {
    const [first, second] = this.onSheet(piece);
    return first === piece ? second : first;
  }

  private onSheet({ grid, column }: Piece): Piece[] {
    return getOr(
      getOr(this.headed, grid, () => new Map<number, Piece[]>()),
      column,
      (): Piece[] => [],
    );
  }

  private ownOf(piece: Piece): Columns {
    return getOr(this.own, piece, () => ownColumns(piece));
  }
}

const partOf = (piece: Piece): Part => ({
  piece,
  ids: [...new Set(piece.hits.flatMap(({ options }) => options.map(({ row }) => row.id)))],
  anchored: isAnchored(piece),
});

/** The copies of a table, and which of them a part may go on with. A workbook may hold them by the thousand. */
class Copies {
  readonly all: Copy[] = [];
  /** By sheet and column of the labels, whatever they are. */
  private readonly beside = new Map<Grid, Map<number, Copy[]>>();
  /** What is hidden, or a copy, never fills the gaps of what shows. */
  private readonly anchored = new Map<string, Copy[]>();

  constructor(private readonly table: ExpectedTable) {}

  /** Labels that merely stand somewhere (as heads of a list) go on with nothing but their own column. */
  for(part: Part): Copy {
    const beside = this.besideOf(part).find((copy) => copy.accepts(part));
    const elsewhere = part.anchored ? this.kindOf(part).find((copy) => copy.accepts(part)) : undefined;
    const known = [beside, elsewhere].filter((copy) => copy !== undefined);
    const [first] = known.sort((a, b) => a.index - b.index);
    return first ?? this.begin(part);
  }

  private begin(part: Part): Copy {
    const copy = new Copy(this.table, this.all.length);
    this.all.push(copy);
    this.besideOf(part).push(copy);
    if (part.anchored) this.kindOf(part).push(copy);
    return copy;
  }

  private besideOf({ piece: { grid, column } }: Part): Copy[] {
    const columns = getOr(this.beside, grid, () => new Map<number, Copy[]>());
    return getOr(columns, column, (): Copy[] => []);
  }

  private kindOf({ piece: { grid } }: Part): Copy[] {
    return getOr(this.anchored, `${grid.hidden} ${grid.copy}`, (): Copy[] => []);
  }
}

function getOr<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

export function copiesOf(table: ExpectedTable, pieces: readonly Piece[]): readonly Copy[] {
  const copies = new Copies(table);
  const reader = new PieceReader(pieces);
  for (const piece of pieces) copies.for(partOf(piece)).add(reader.read(piece));
  return copies.all;
}

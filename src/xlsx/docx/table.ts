/** A table of a document as a grid. */
import type { Area, Scalar, SheetGrid } from "../../sheets";
import { FileError } from "../read/error";
import type { Limits } from "../read/limits";
import type { XmlReader } from "../read/xml";
import { paragraphText } from "./text";

/** Columns of a table in Word. */
const WIDEST = 63;

interface Cell {
  readonly column: number;
  readonly columns: number;
  /** Joined to the cell above it. */
  readonly joined: boolean;
  readonly text: string;
}

/** Cells of the grids of a document so far. */
export class Room {
  private used = 0;

  constructor(private readonly limits: Limits) {}

  take(cells: number): void {
    this.used += cells;
    if (this.used > this.limits.cells) throw new FileError("too-many-tables", { limit: this.limits.cells });
  }

  text(text: string): string {
    const limit = this.limits.textLength;
    if (text.length > limit) throw new FileError("text-too-long", { limit });
    return text;
  }
}

/** Reads the table that has just opened. Tables inside its cells are read as text of the cell. */
export function readTable(reader: XmlReader, name: string, room: Room): SheetGrid {
  const depth = reader.depth;
  const rows: (readonly Cell[])[] = [];
  while (reader.next() && (reader.kind !== "close" || reader.depth > depth)) {
    if (reader.kind === "open" && reader.name === "tr") rows.push(readRow(reader, room));
  }
  return gridOf(rows, name, room);
}

function readRow(reader: XmlReader, room: Room): readonly Cell[] {
  const depth = reader.depth;
  const cells: Cell[] = [];
  let column = 0;
  while (reader.next() && (reader.kind !== "close" || reader.depth > depth)) {
    if (reader.kind !== "open") continue;
    if (reader.name === "gridBefore") column += count(reader);
    if (reader.name !== "tc") continue;
    const cell = readCell(reader, column, room);
    cells.push(cell);
    column += cell.columns;
    if (column > WIDEST) throw reader.damaged();
  }
  return cells;
}

const count = (reader: XmlReader): number => {
  const value = Number(reader.attribute("val") ?? 1);
  return Number.isInteger(value) && value > 0 ? value : 1;
};

function readCell(reader: XmlReader, column: number, room: Room): Cell {
  const depth = reader.depth;
  const paragraphs: string[] = [];
  let columns = 1;
  let joined = false;
  while (reader.next() && (reader.kind !== "close" || reader.depth > depth)) {
    if (reader.kind !== "open") continue;
    if (reader.name === "p") paragraphs.push(paragraphText(reader));
    else if (reader.name === "gridSpan") columns = count(reader);
    else if (reader.name === "vMerge") joined = reader.attribute("val") !== "restart";
  }
  const text = paragraphs.filter((paragraph) => paragraph !== "").join("\n");
  return { column, columns, joined, text: room.text(text) };
}

function gridOf(rows: readonly (readonly Cell[])[], name: string, room: Room): SheetGrid {
  const width = rows.reduce(
    (most, row) => Math.max(most, ...row.map((cell) => cell.column + cell.columns)),
    0,
  );
  room.take(rows.length * width);
  const values = rows.map(() => new Array<Scalar>(width).fill(""));
  /** By first column: the area that the next row may continue. */
  let open = new Map<number, Area>();
  const merges = new Set<Area>();
  rows.forEach((row, down) => {
    const above = open;
    open = new Map();
    for (const cell of row) {
      const before = cell.joined ? above.get(cell.column) : undefined;
      const line = values[down];
      if (before === undefined && line !== undefined) line[cell.column] = valueOf(cell.text);
      const area = before
        ? { ...before, rows: before.rows + 1 }
        : { row: down, column: cell.column, rows: 1, columns: cell.columns };
      if (before !== undefined) merges.delete(before);
      if (area.rows > 1 || area.columns > 1) merges.add(area);
      open.set(cell.column, area);
    }
  });
  return { name, hidden: false, rows: values, merges: [...merges] };
}

/**
 * A number where Excel would make one of the pasted text, as long as no digit is lost; 「010」 and 「5分」 stay text,
 * and so do grouped and full-width digits, for which the reader proposes a value.
 */
function valueOf(text: string): Scalar {
  return /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,10})?$/.test(text) ? Number(text) : text;
}

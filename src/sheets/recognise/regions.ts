import type { PairValue } from "../../rulebook";
import { area } from "../address";
import type { Place, Region, Scalar } from "../plan";
import { fieldName, remarkName } from "../names";
import type { Columns, FoundColumn } from "./columns";
import { isWideRow } from "./expected";
import { isBlank, key } from "./key";
import { readPair } from "./pairs";
import type { FoundRow } from "./rows";
import type { FoundTable } from "./tables";
import type { ColumnMatch, FieldMatch, Leftover, PairMatch, RowMatch, TableMatch } from "./types";

export interface Built {
  readonly match: TableMatch;
  readonly regions: Readonly<Record<string, Region>>;
  readonly fields: readonly FieldMatch[];
  readonly pairs: readonly PairMatch[];
  readonly leftovers: readonly Leftover[];
}

/** One cell of a region to be. */
interface Cell {
  readonly value: Scalar;
  readonly place: Place | null;
}

/** As a name would give it, except that its rows may stand anywhere. */
export function regionOf(rows: readonly FoundRow[], cells: readonly Cell[]): Region {
  const sheet = cells.find(({ place }) => place !== null)?.place?.sheet ?? rows[0]?.piece.grid.name ?? "";
  const first = rows.find(({ piece }) => piece.grid.name === sheet);
  return {
    sheet,
    area: area(first?.at ?? 0, first?.piece.column ?? 0, Math.max(1, cells.length)),
    values: cells.map(({ value }) => [value]),
    places: cells.map(({ place }) => place),
  };
}

/** Roles that are regions of their own, by kind of table. */
const ROLES = {
  form: ["value", "remark"],
  items: ["points", "self", "province", "national", "reason", "evidence"],
} as const;

/** Of the remark on a text that leaves no room for one in its row. */
const REMARK_CAPTIONS: readonly string[] = ["备注", "remark"];

/** Numbers of documents: E001, 附1-2, 12. Words that name a document are none. */
const DOCUMENT_NO = /^[\p{Script=Han}A-Za-z]{0,4}[-.#]?\d{1,5}(?:[-.]\d{1,5})*$/u;

class Builder {
  private readonly columns: ReadonlyMap<object, Columns>;
  readonly pairs: PairMatch[] = [];
  readonly leftovers: Leftover[] = [];

  constructor(private readonly found: FoundTable) {
    this.columns = new Map(found.pieces.map(({ piece, columns }) => [piece, columns]));
  }

  private columnOf(row: FoundRow, role: string): FoundColumn | undefined {
    return this.columns.get(row.piece)?.roles.get(role);
  }

  private cell(row: FoundRow, role: string): Cell {
    const column = this.columnOf(row, role);
    return column === undefined ? { value: "", place: null } : this.at(row, column.at);
  }

  /** What a row holds in a column: in its first line, or in a later one where its label was broken up. */
  private at({ piece, at, span }: FoundRow, column: number): Cell {
    const lines = Array.from({ length: span }, (_, index) => at + index);
    const line = lines.find((row) => !isBlank(piece.grid.cell(row, column))) ?? at;
    return { value: piece.grid.cell(line, column), place: piece.grid.place(line, column) };
  }

  /** Evidence is typed as numbers; under a heading of somebody else's also as words, which no number can stand for. */
  private evidence(row: FoundRow): Cell {
    const cell = this.cell(row, "evidence");
    const isOurs = this.columnOf(row, "evidence")?.confidence === "sure";
    if (isOurs || isBlank(cell.value)) return cell;
    const parts = String(cell.value)
      .normalize("NFKC")
      .split(/[、,;\s]+/);
    if (parts.every((part) => part === "" || DOCUMENT_NO.test(part))) return cell;
    const text = String(cell.value);
    if (cell.place !== null)
      this.leftovers.push({
        kind: "value-not-taken",
        place: cell.place,
        ref: row.row.id,
        text,
        values: [text],
      });
    return { ...cell, value: "" };
  }

  regions(): Readonly<Record<string, Region>> {
    const { table, rows } = this.found;
    const regions: Record<string, Region> = {};
    const put = (role: string, cells: readonly Cell[]): void => {
      regions[`${table.prefix}${role}`] = regionOf(rows, cells);
    };
    const label = (row: FoundRow): Place => row.piece.grid.place(row.at, row.piece.column);
    put(
      table.labelColumn,
      rows.map((row) => ({ value: row.row.label, place: label(row) })),
    );
    put(
      "no",
      rows.map((row) => ({ value: table.numbered ? (row.row.no ?? "") : "", place: label(row) })),
    );
    for (const role of ROLES[table.kind]) {
      if (!rows.some((row) => this.columnOf(row, role) !== undefined)) continue;
      put(
        role,
        rows.map((row) => (role === "evidence" ? this.evidence(row) : this.cell(row, role))),
      );
    }
    if (table.kind === "form") this.putPairs(put);
    return regions;
  }

  private putPairs(put: (role: string, cells: readonly Cell[]) => void): void {
    const none: Cell = { value: "", place: null };
    const halves = this.found.rows.map((row) => {
      const pair = row.row.form?.value;
      return pair?.kind === "pair" ? this.halves(row, pair) : ([none, none] as const);
    });
    put(
      "first",
      halves.map(([first]) => first),
    );
    put(
      "second",
      halves.map(([, second]) => second),
    );
  }

  /** The two numbers of a pair: in cells of their own behind their captions, else in one cell that names both. */
  private halves(row: FoundRow, pair: PairValue): readonly [Cell, Cell] {
    const apart = this.apart(row, pair);
    const typed = this.cell(row, "value");
    const [first, second] = apart ?? [typed, typed].map(({ place }) => ({ value: "", place }));
    const given = [first, second].some((cell) => cell !== undefined && !isBlank(cell.value));
    const blank: Cell = { value: "", place: typed.place };
    if (given || typeof typed.value !== "string" || isBlank(typed.value) || typed.place === null)
      return [first ?? blank, second ?? blank];
    const { proposal, certain } = readPair(typed.value, pair);
    this.pairs.push({ ref: row.row.id, place: typed.place, text: typed.value, proposal, taken: certain });
    if (!certain || proposal === null) return [first ?? blank, second ?? blank];
    const [one, other] = pair.parts;
    return [
      { value: proposal[one.key] ?? "", place: typed.place },
      { value: proposal[other.key] ?? "", place: typed.place },
    ];
  }

  private apart(row: FoundRow, pair: PairValue): readonly [Cell, Cell] | null {
    const after = ({ name, unit }: PairValue["parts"][number]): Cell | null =>
      this.captioned(
        row,
        [name.zh, name.en].flatMap((text) => [key(text), key(`${text}(${unit})`)]),
      );
    const [first, second] = [after(pair.parts[0]), after(pair.parts[1])];
    return first !== null && second !== null ? [first, second] : null;
  }

  /** The cell behind a caption that stands in the row, right of its label. */
  private captioned(row: FoundRow, captions: readonly string[]): Cell | null {
    const { grid, column } = row.piece;
    const width = grid.row(row.at).length;
    for (let at = column + 1; at < width; at += 1) {
      if (!captions.includes(key(grid.cell(row.at, at)))) continue;
      const [next, after] = [this.at(row, at + 1), this.at(row, at + 2)];
      // A column may have been put in between; a text that far away is another caption, or a note.
      return isBlank(next.value) && typeof after.value === "number" ? after : next;
    }
    return null;
  }

  /** A text that takes the width of several columns: all that stands right of its label. */
  fields(): { readonly regions: Readonly<Record<string, Region>>; readonly fields: readonly FieldMatch[] } {
    const regions: Record<string, Region> = {};
    const fields: FieldMatch[] = [];
    for (const row of this.found.rows.filter((found) => isWideRow(found.row))) {
      const cell = this.wide(row);
      if (cell.place === null) continue;
      const name = fieldName(row.row.id);
      regions[name] = regionOf([row], [cell]);
      const { by, confidence } = row;
      fields.push({ ref: row.row.id, name, by, confidence, place: cell.place, label: row.row.label });
      const remark = this.captioned(row, REMARK_CAPTIONS);
      if (remark?.place === null || remark === null) continue;
      regions[remarkName(row.row.id)] = regionOf([row], [remark]);
      const ref = `${row.row.id}.remark`;
      fields.push({
        ref,
        name: remarkName(row.row.id),
        by: "label",
        confidence,
        place: remark.place,
        label: "备注",
      });
    }
    return { regions, fields };
  }

  private wide(row: FoundRow): Cell {
    const { grid, column } = row.piece;
    const label = grid.mergeAt(row.at, column);
    const from = label.column + label.columns;
    const end = Math.max(from, this.columnOf(row, "remark")?.at ?? this.columnOf(row, "value")?.at ?? from);
    const cells = Array.from({ length: end - from + 1 }, (_, index) => this.at(row, from + index));
    return cells.find(({ value }) => !isBlank(value)) ?? this.at(row, from);
  }

  rows(): readonly RowMatch[] {
    return this.found.rows.map(({ row, at, by, confidence, no, renumbered, piece }) => ({
      id: row.id,
      by,
      confidence,
      place: piece.grid.place(at, piece.column),
      no,
      label: String(piece.grid.cell(at, piece.column)).trim(),
      renumbered,
    }));
  }

  /** Each role once, where it was first found. */
  columnMatches(): readonly ColumnMatch[] {
    const matches = new Map<string, ColumnMatch>();
    for (const { piece, columns } of this.found.pieces)
      for (const [column, { at, by, confidence, heading }] of columns.roles) {
        if (matches.has(column)) continue;
        const row = piece.head ?? piece.hits[0]?.row ?? 0;
        matches.set(column, { column, by, confidence, heading, place: piece.grid.place(row, at) });
      }
    return [...matches.values()];
  }
}

/** The regions that the names of a table would have given, and how each was recognised. */
export function build(found: FoundTable): Built {
  const builder = new Builder(found);
  const wide = builder.fields();
  const regions = { ...builder.regions(), ...wide.regions };
  const known = new Set(found.rows.map(({ row }) => row.id));
  return {
    match: {
      id: found.table.id,
      confidence: found.confidence,
      sheets: [...new Set(found.pieces.map(({ piece }) => piece.grid.name))],
      columns: builder.columnMatches(),
      rows: builder.rows(),
      missing: found.table.rows.map(({ id }) => id).filter((id) => !known.has(id)),
      of: found.table.rows.length,
    },
    regions,
    fields: wide.fields,
    pairs: builder.pairs,
    leftovers: [...found.leftovers(), ...builder.leftovers],
  };
}

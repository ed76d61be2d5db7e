import type { Scalar } from "../plan";
import { PAIR_WORDS, SUM_WORDS } from "./captions";
import { levelNamed, meaningOf, type Meaning, type Role } from "./headings";
import { isBlank, key, LONGEST_LABEL, serial } from "./key";
import type { Piece, TableHit } from "./pieces";
import type { Basis, Confidence, Leftover } from "./types";

export interface FoundColumn {
  readonly at: number;
  readonly by: Basis;
  readonly confidence: Confidence;
  readonly heading: string;
}

/** The columns of one piece of a table. */
export interface Columns {
  readonly roles: ReadonlyMap<string, FoundColumn>;
  /** Columns that nobody understood, or that two readings claim. */
  readonly leftovers: readonly Leftover[];
  /** Where known columns stand, taken or not. */
  readonly known: ReadonlySet<number>;
}

/** Wider sheets are no forms. */
const WIDEST = 400;
/** Rows above a table in which its title may name the level of the scores. */
const TITLE_ROWS = 8;
const PAIR_WIDTH = 4;
const MOST_TITLE_CELLS = 3;
const FARTHEST_NUMBER = 8;

interface Candidate extends FoundColumn {
  readonly exact: boolean;
}

/** Reads the headings of a piece that has some. */
class HeadReader {
  private readonly rows: readonly number[];
  private readonly width: number;
  private readonly candidates = new Map<Role, Candidate[]>();
  readonly leftovers: Leftover[] = [];
  readonly known = new Set<number>();

  constructor(
    private readonly piece: Piece,
    private readonly head: number,
  ) {
    this.rows = this.headRows();
    const rows = [...this.rows, ...piece.hits.map(({ row }) => row)];
    this.width = Math.min(WIDEST, Math.max(...rows.map((row) => piece.grid.row(row).length)));
  }

  /** A second row of heads (自评 | 省局 | 国家 below a merged 得分) belongs to the first. */
  private headRows(): readonly number[] {
    const { grid, column, hits, table } = this.piece;
    const next = this.head + 1;
    const isSecond =
      next < (hits[0]?.row ?? 0) &&
      isBlank(grid.cell(next, column)) &&
      grid.row(next).some((value) => isLevel(meaningOf(String(value), table.kind)));
    return isSecond ? [this.head, next] : [this.head];
  }

  private headingAt(column: number): string {
    const shown = this.rows.map((row) => String(this.piece.grid.shown(row, column)).trim());
    return [...new Set(shown)].filter((text) => text !== "").join(" ");
  }

  private valuesIn(column: number): readonly Scalar[] {
    return this.piece.hits
      .map(({ row }) => this.piece.grid.cell(row, column))
      .filter((value) => !isBlank(value));
  }

  read(): Columns {
    let ours = Infinity;
    for (let at = 0; at < this.width; at += 1) {
      const heading = this.headingAt(at);
      const meaning = this.meaning(at, heading);
      if (SUM_WORDS.has(key(heading))) ours = at;
      if (PAIR_WORDS.has(key(heading)))
        for (let beside = 0; beside < PAIR_WIDTH; beside += 1) this.known.add(at + beside);
      if (meaning !== null) this.put(at, heading, meaning);
      else if (!this.known.has(at) && !(heading === "" && at > ours))
        this.leave(at, heading, "unknown-column");
    }
    this.settleBare();
    return { roles: this.choose(), leftovers: this.leftovers, known: this.known };
  }

  /** The labels themselves were recognised; their heading may say anything. */
  private meaning(at: number, heading: string): Meaning | null {
    if (at === this.piece.column) return { role: "label", exact: true };
    const { kind } = this.piece.table;
    // Of two rows of heads the lower one says more.
    const lower = meaningOf(String(this.piece.grid.cell(this.rows.at(-1) ?? this.head, at)), kind);
    const meaning = isLevel(lower) ? lower : meaningOf(heading, kind);
    if (meaning !== null || at > this.piece.column || heading !== "") return meaning;
    // Left of the labels stand groups, merged or not.
    return { role: "label", exact: false };
  }

  private put(at: number, heading: string, { role, exact }: Meaning): void {
    this.known.add(at);
    const found = { at, by: "heading", confidence: exact ? "sure" : "likely", heading, exact } as const;
    this.candidates.set(role, [...(this.candidates.get(role) ?? []), found]);
  }

  private leave(at: number, heading: string, kind: "unknown-column" | "ambiguous-column"): void {
    const values = this.valuesIn(at);
    if (values.length === 0) return;
    const { grid, table, hits } = this.piece;
    const row = heading === "" ? (hits[0]?.row ?? this.head) : this.head;
    this.leftovers.push({ kind, place: grid.place(row, at), ref: table.id, text: heading, values });
  }

  /** 得分 alone is the level that a title names, else the self-score, unless a column of that level stands beside it. */
  private settleBare(): void {
    const bare = this.candidates.get("bare") ?? [];
    if (bare.length === 0) return;
    const named = this.levelNamed();
    const level = named ?? "self";
    const beside = this.candidates.get(level) ?? [];
    const confidence = named === null ? "likely" : "sure";
    this.candidates.set(level, [...beside, ...bare.map((found) => ({ ...found, confidence }) as const)]);
    this.candidates.delete("bare");
  }

  /** The level that the lines right above the table name, else those at the top of the sheet, or its name. */
  private levelNamed(): ReturnType<typeof levelNamed> {
    const { grid } = this.piece;
    const above: string[] = [];
    for (let row = this.head - 1; row >= 0 && row >= this.head - TITLE_ROWS; row -= 1) {
      const line = titleLine(grid.row(row));
      if (line === null) break;
      above.push(line);
    }
    const top: string[] = [grid.name];
    for (let row = 0; row < Math.min(this.head, TITLE_ROWS); row += 1) {
      const line = titleLine(grid.row(row));
      if (line === null) break;
      top.push(line);
    }
    return levelNamed(above.join("\n")) ?? levelNamed(top.join("\n"));
  }

  private choose(): ReadonlyMap<string, FoundColumn> {
    const roles = new Map<string, FoundColumn>();
    for (const [role, candidates] of this.candidates) {
      if (role === "label" || role === "category" || role === "ours" || role === "note") continue;
      if (role === "expert") {
        for (const { at, heading } of candidates) this.leave(at, heading, "unknown-column");
        continue;
      }
      const chosen = this.oneOf(candidates);
      if (chosen !== null) roles.set(role, chosen);
      for (const { at, heading } of candidates.filter((other) => other !== chosen))
        this.leave(at, heading, "ambiguous-column");
    }
    return roles;
  }

  /** Of several columns of one meaning the one with the form's own heading, else the only one that holds anything. */
  private oneOf(candidates: readonly Candidate[]): Candidate | null {
    const exact = candidates.filter((candidate) => candidate.exact);
    const pool = exact.length > 0 ? exact : candidates;
    const filled = pool.filter(({ at }) => this.valuesIn(at).length > 0);
    if (filled.length > 1) return null;
    return filled[0] ?? pool[0] ?? null;
  }
}

/** A line of few cells; null for a row of a table. */
function titleLine(row: readonly Scalar[]): string | null {
  const filled = row.filter((value) => !isBlank(value));
  return filled.length > MOST_TITLE_CELLS ? null : filled.join(" ").slice(0, LONGEST_LABEL);
}

const LEVELS: ReadonlySet<Role> = new Set(["self", "province", "national", "expert"]);
const isLevel = (meaning: Meaning | null): boolean => meaning !== null && LEVELS.has(meaning.role);

/** Without heads, printed units beside the labels tell where value and remark stand. */
export function byUnits(piece: Piece): ReadonlyMap<string, FoundColumn> {
  const unit = piece.column + 1;
  const { grid, hits, table } = piece;
  const printed = hits.flatMap((hit) => {
    const unitOf = hit.options[0]?.row.unit ?? "";
    return unitOf === "" ? [] : [{ row: hit.row, unit: unitOf }];
  });
  const agrees = printed.every(({ row, unit: text }) => key(grid.cell(row, unit)) === text);
  if (table.kind !== "form" || printed.length === 0 || !agrees) return new Map();
  const at = (column: number): FoundColumn => ({
    at: column,
    by: "content",
    confidence: "likely",
    heading: "",
  });
  return new Map([
    ["unit", at(unit)],
    ["value", at(unit + 1)],
    ["remark", at(unit + 2)],
  ]);
}

/** Columns that hold something and have no head at all. */
function unheaded(piece: Piece, known: ReadonlySet<number>): readonly Leftover[] {
  const { grid, hits, table, column } = piece;
  const width = Math.min(WIDEST, Math.max(...hits.map(({ row }) => grid.row(row).length)));
  const leftovers: Leftover[] = [];
  for (let at = column + 1; at < width; at += 1) {
    const filled = hits.filter(({ row }) => !isBlank(grid.cell(row, at)));
    const [first] = filled;
    if (known.has(at) || first === undefined) continue;
    const values = filled.map(({ row }) => grid.cell(row, at));
    leftovers.push({
      kind: "unknown-column",
      place: grid.place(first.row, at),
      ref: table.id,
      text: "",
      values,
    });
  }
  return leftovers;
}

/** What a piece says of its columns itself. */
export function ownColumns(piece: Piece): Columns {
  if (piece.head !== null) return new HeadReader(piece, piece.head).read();
  const roles = byUnits(piece);
  const known = new Set([...roles.values()].map(({ at }) => at));
  return { roles, leftovers: unheaded(piece, known), known };
}

/** What a repeated head row leaves out, and what rows without heads have, stands where it stands in a neighbour. */
export function inherited(own: Columns, neighbour: Columns | undefined): Columns {
  if (neighbour === undefined) return own;
  const roles = new Map(own.roles);
  for (const [role, column] of neighbour.roles) {
    if (roles.has(role) || own.known.has(column.at)) continue;
    roles.set(role, { ...column, by: "position", confidence: "likely" });
  }
  const known = new Set([...own.known, ...[...roles.values()].map(({ at }) => at)]);
  const inNeighbour = (leftover: Leftover): boolean =>
    leftover.text === "" && leftover.kind === "unknown-column" && neighbour.known.size > 0;
  return { roles, leftovers: own.leftovers.filter((leftover) => !inNeighbour(leftover)), known };
}

/** Where serial numbers stand: under their heading, else the nearest column on the left that holds the form's. */
export function numberColumn(piece: Piece, columns: Columns | null): number | null {
  const headed = columns?.roles.get("no");
  if (headed !== undefined) return headed.at;
  const agrees = (hit: TableHit, at: number): boolean => {
    const no = serial(piece.grid.cell(hit.row, at));
    return no !== null && hit.options.some(({ row }) => row.no === no);
  };
  for (let at = piece.column - 1; at >= Math.max(0, piece.column - FARTHEST_NUMBER); at -= 1)
    if (piece.hits.filter((hit) => agrees(hit, at)).length * 2 >= piece.hits.length) return at;
  return null;
}

import type { CoverField, Programme } from "../../rulebook";
import type { Scalar } from "../plan";
import { LabelIndex, type ExpectedTable, type Option } from "./expected";
import type { Grid } from "./grid";
import { HeadCount, headWord, type HeadWord } from "./headings";
import { isBlank, key, LONGEST_LABEL } from "./key";

/** A cell that may name rows of the form. */
export interface Hit {
  readonly row: number;
  readonly column: number;
  /** Over how many rows the label is spread. */
  readonly span: number;
  readonly options: readonly Option[];
  /** A number typed before the label, in its cell. */
  readonly inline: number | null;
}

export interface CoverHit {
  readonly field: CoverField;
  readonly row: number;
  readonly column: number;
  /** What follows the label in its own cell; null where the cell holds the label alone. */
  readonly rest: string | null;
}

/** All that one pass over a sheet sees. */
export interface Scan {
  readonly grid: Grid;
  readonly hits: readonly Hit[];
  /** Rows that hold the heads of a table of the form. */
  readonly heads: readonly number[];
  /** Rows with a printed heading of a table. */
  readonly titles: readonly { readonly row: number; readonly table: ExpectedTable }[];
  readonly cover: readonly CoverHit[];
}

/** What a text is, wherever it stands. */
interface Facts {
  readonly head: HeadWord;
  readonly found: ReturnType<LabelIndex["find"]>;
  readonly title: ExpectedTable | undefined;
  readonly cover: CoverField | undefined;
}

/** So many different texts are remembered; a sheet with more of them costs time and no memory. */
const REMEMBERED = 20_000;
/** A cell of a pasted cover may hold all of its lines. */
const LONGEST_COVER = 1000;
/** A cover has a dozen labels; a sheet that repeats them is a list. */
const MOST_COVER = 200;
/** Rows of one label that was broken up when a text document was pasted. */
const MOST_LINES = 4;

const spaced = (label: string): string =>
  [...label.replace(/[\s：:]/g, "")].map((mark) => mark.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("\\s*");

/** Walks over sheets cell by cell, each once. */
export class Scanner {
  private readonly known = new Map<string, Facts>();
  private readonly labels: LabelIndex;
  private readonly titles: ReadonlyMap<string, ExpectedTable>;
  private readonly cover: ReadonlyMap<string, CoverField>;
  private readonly coverLines: RegExp;

  constructor(tables: readonly ExpectedTable[], programme: Programme) {
    this.labels = new LabelIndex(tables);
    this.titles = new Map(tables.map((table) => [key(table.heading), table]));
    const fields = programme.statusForm.cover;
    this.cover = new Map(fields.map((field) => [key(field.label), field]));
    const labels = fields.map((field) => spaced(field.label)).join("|");
    this.coverLines = new RegExp(`(?:^|\\s)(${labels})\\s*[:：]`, "gu");
  }

  scan(grid: Grid): Scan {
    const hits: Hit[] = [];
    const heads: number[] = [];
    const titles: { row: number; table: ExpectedTable }[] = [];
    const cover: CoverHit[] = [];
    for (let row = 0; row < grid.rows; row += 1) {
      const count = new HeadCount();
      grid.row(row).forEach((value, column) => {
        if (typeof value !== "string" || value === "") return;
        if (cover.length < MOST_COVER) cover.push(...this.coverIn(value, row, column));
        if (value.length > LONGEST_LABEL) return;
        const { head, found, title } = this.factsOf(value);
        count.see(head);
        if (found !== null) hits.push({ row, column, span: 1, ...found });
        if (title !== undefined) titles.push({ row, table: title });
      });
      if (count.isHead) heads.push(row);
    }
    const broken = this.broken(grid, hits.filter(isFull));
    // The last line of a broken label may read like a shorter one.
    const covered = new Set(broken.flatMap(cellsOf));
    const rest = hits.filter(({ row, column }) => !covered.has(`${row} ${column}`));
    return { grid, hits: [...rest, ...broken].sort(byPlace), heads, titles, cover };
  }

  private factsOf(value: string): Facts {
    const known = this.known.get(value);
    if (known !== undefined) return known;
    const label = key(value);
    const facts: Facts = {
      head: headWord(label),
      found: this.labels.find(label),
      title: this.titles.get(label),
      cover: this.cover.get(label),
    };
    if (this.known.size < REMEMBERED) this.known.set(value, facts);
    return facts;
  }

  private coverIn(value: string, row: number, column: number): readonly CoverHit[] {
    if (value.length > LONGEST_COVER) return [];
    const lines = /[:：]/.test(value) ? [...value.matchAll(this.coverLines)] : [];
    const found = lines.flatMap((line, index): CoverHit[] => {
      const field = this.cover.get(key(line[1] ?? ""));
      const rest = value.slice(line.index + line[0].length, lines[index + 1]?.index);
      return field === undefined ? [] : [{ field, row, column, rest: isBlank(rest) ? null : rest }];
    });
    if (found.length > 0 || value.length > LONGEST_LABEL) return found;
    const { cover } = this.factsOf(value);
    return cover === undefined ? [] : [{ field: cover, row, column, rest: null }];
  }

  /** Pasting a text document spreads a cell of several paragraphs over as many rows. */
  private broken(grid: Grid, hits: readonly Hit[]): readonly Hit[] {
    const columns = new Map<number, Set<number>>();
    for (const { row, column } of hits) columns.set(column, (columns.get(column) ?? new Set()).add(row));
    return [...columns].flatMap(([column, rows]) => this.brokenIn(grid, column, rows));
  }

  private brokenIn(grid: Grid, column: number, rows: ReadonlySet<number>): readonly Hit[] {
    if (rows.size < 2) return [];
    const found: Hit[] = [];
    for (let row = Math.max(0, Math.min(...rows) - MOST_LINES); row < grid.rows; row += 1) {
      const hit = this.joined(grid, row, column, rows);
      if (hit === null) continue;
      found.push(hit);
      row += hit.span - 1;
    }
    return found;
  }

  private joined(grid: Grid, row: number, column: number, rows: ReadonlySet<number>): Hit | null {
    let text = "";
    for (let span = 1; span <= MOST_LINES; span += 1) {
      const value = grid.cell(row + span - 1, column);
      if (!isLine(value) || rows.has(row + span - 1)) return null;
      text += value;
      const found = span === 1 ? null : this.factsOf(text).found;
      if (found !== null) return { row, column, span, ...found };
    }
    return null;
  }
}

const isLine = (value: Scalar): boolean =>
  typeof value === "string" && !isBlank(value) && value.length <= LONGEST_LABEL;

const isFull = ({ options }: Hit): boolean => options.some(({ full }) => full);
const cellsOf = ({ row, column, span }: Hit): readonly string[] =>
  Array.from({ length: span }, (_, line) => `${row + line} ${column}`);

const byPlace = (a: Hit, b: Hit): number => a.row - b.row || a.column - b.column;

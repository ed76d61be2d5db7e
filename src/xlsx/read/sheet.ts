/** One worksheet: its cells by their stored values, its merged areas, and the formulas that need a word. */
import type { Area, Scalar } from "../../sheets";
import type { Archive } from "./archive";
import type { Budget } from "./budget";
import { FileError } from "./error";
import { addressOf, areaOf, LAST_COLUMN, LAST_ROW, positionOf, type Position } from "./reference";
import { detached, richText, unescaped } from "./strings";
import { DAYS_TO_1904 } from "./styles";
import { XmlReader } from "./xml";
import { serialOf } from "./serial";

export interface FormulaCell extends Position {
  /** Without the leading "="; blank for the followers of a shared formula. */
  readonly formula: string;
  /** Whether the file holds what it came to. */
  readonly calculated: boolean;
  /** Whether it is one of ours that another program has changed. */
  readonly damaged: boolean;
}

/** Of one sheet. */
const NOTED = 1000;

export interface SheetContent {
  /** Cells that hold something, by row × 16384 + column. */
  readonly cells: ReadonlyMap<number, Scalar>;
  readonly merges: readonly Area[];
  /** Those that are damaged or were not calculated. */
  readonly formulas: readonly FormulaCell[];
  /** Extent of the cells in use, from A1. */
  readonly rows: number;
  readonly columns: number;
}

/** What the sheets of a book have in common. */
export interface Shared {
  readonly strings: readonly string[];
  /** Styles of the cells whose numbers are days from 1904. */
  readonly datesFrom1904: ReadonlySet<number>;
}

export const cellKey = (row: number, column: number): number => row * LAST_COLUMN + column;

export function readSheet(
  archive: Archive,
  sheet: { readonly name: string; readonly part: string },
  shared: Shared,
  budget: Budget,
): SheetContent {
  const text = archive.xml(sheet.part);
  if (text === null) throw new FileError("missing-part", { part: sheet.part });
  const reader = new XmlReader(text, sheet.part, archive.limits);
  return new SheetReader(reader, sheet.name, shared, budget).read();
}

class SheetReader {
  private readonly cells = new Map<number, Scalar>();
  private readonly merges: Area[] = [];
  private readonly formulas: FormulaCell[] = [];
  private readonly size = { rows: 0, columns: 0 };
  private row = -1;
  private column = -1;

  constructor(
    private readonly reader: XmlReader,
    private readonly sheet: string,
    private readonly book: Shared,
    private readonly budget: Budget,
  ) {}

  read(): SheetContent {
    const { reader } = this;
    while (reader.next()) {
      if (reader.kind !== "open") continue;
      if (reader.name === "row") this.startRow();
      else if (reader.name === "c") this.cell();
      else if (reader.name === "mergeCell") this.readMerge();
      else if (PASSED.has(reader.name)) reader.pass();
    }
    const { cells, merges, formulas } = this;
    return { cells, merges, formulas, ...this.size };
  }

  private startRow(): void {
    const given = this.reader.attribute("r");
    this.row = given === null ? this.row + 1 : Number(given) - 1;
    this.column = -1;
    if (!Number.isInteger(this.row) || this.row < 0 || this.row >= LAST_ROW) {
      throw new FileError("outside-sheet", { sheet: this.sheet, cell: `A${given ?? this.row + 1}` });
    }
  }

  /** Programs may leave out addresses; then cells follow each other. */
  private position(): Position {
    const given = this.reader.attribute("r");
    const position = given === null ? { row: this.row, column: this.column + 1 } : positionOf(given);
    if (position === null || position.row < 0 || position.column >= LAST_COLUMN) {
      throw new FileError("outside-sheet", { sheet: this.sheet, cell: given ?? "" });
    }
    this.column = position.column;
    return position;
  }

  private cell(): void {
    const position = this.position();
    try {
      this.readCell(position);
    } catch (error) {
      if (!(error instanceof FileError) || error.detail.cell !== undefined) throw error;
      throw new FileError(error.code, { ...error.detail, ...this.place(position) });
    }
  }

  private readCell(position: Position): void {
    const { reader } = this;
    const type = reader.attribute("t") ?? "n";
    const days = this.daysBefore();
    const depth = reader.depth;
    let stored = "";
    let inline = "";
    let formula: string | null = null;
    while (reader.next() && (reader.kind !== "close" || reader.depth > depth)) {
      if (reader.kind !== "open") continue;
      if (reader.name === "v") stored = reader.content();
      else if (reader.name === "f") formula = reader.content();
      else if (reader.name === "is") inline = richText(reader, this.budget.limits);
      else reader.pass();
    }
    const value = type === "inlineStr" ? inline : this.value(type, stored, position, days);
    if (formula !== null) {
      // A formula that came to an empty text is stored as such, with a type; without one nothing calculated it.
      this.note({ ...position, formula, calculated: value !== "" || type === "str" });
    }
    this.put(position, value);
  }

  /** Keeps what will be told, as far as a person would read on. */
  private note(cell: Omit<FormulaCell, "damaged">): void {
    if (this.formulas.length >= NOTED) return;
    const damaged = this.budget.isDamaged(cell.formula);
    if (!cell.calculated || damaged) {
      this.formulas.push({ ...cell, formula: detached(cell.formula), damaged });
    }
  }

  /** What the number of this cell lacks to count from where all other workbooks count. */
  private daysBefore(): number {
    const { datesFrom1904 } = this.book;
    if (datesFrom1904.size === 0) return 0;
    return datesFrom1904.has(Number(this.reader.attribute("s") ?? 0)) ? DAYS_TO_1904 : 0;
  }

  private value(type: string, stored: string, position: Position, days: number): Scalar {
    if (type === "s") return this.shared(stored, position);
    if (type === "b") return stored.trim() === "1" || stored.trim() === "true";
    if (type === "str" || type === "e") return unescaped(stored);
    if (type === "d") return serialOf(stored) ?? detached(stored);
    const number = numberOf(stored) ?? detached(stored.trim());
    return typeof number === "number" ? number + days : number;
  }

  private shared(stored: string, position: Position): string {
    if (stored === "") return "";
    const text = /^\s*\d+\s*$/.test(stored) ? this.book.strings[Number(stored)] : undefined;
    if (text === undefined) throw new FileError("damaged", this.place(position));
    return text;
  }

  private put(position: Position, value: Scalar): void {
    const key = cellKey(position.row, position.column);
    if (value === "") return;
    if (this.cells.has(key)) throw new FileError("repeated-cell", this.place(position));
    this.budget.countCell();
    this.cells.set(key, value);
    this.size.rows = Math.max(this.size.rows, position.row + 1);
    this.size.columns = Math.max(this.size.columns, position.column + 1);
  }

  private readMerge(): void {
    const area = areaOf(this.reader.attribute("ref") ?? "");
    if (area === null) throw new FileError("damaged", { sheet: this.sheet });
    this.budget.countMerge();
    this.merges.push(area);
  }

  private place(position: Position): { readonly sheet: string; readonly cell: string } {
    return { sheet: this.sheet, cell: addressOf(position) };
  }
}

/** Parts of a sheet that say nothing of its content, and what later versions added to it. */
const PASSED: ReadonlySet<string> = new Set([
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "extLst",
  "cols",
  "sheetViews",
]);

/** "" for a blank cell; null for what is no number that a double can hold. */
function numberOf(stored: string): number | "" | null {
  if (stored === "") return "";
  const number = /^\s*[-+]?(?:\d|\.\d)[\d.]*(?:[eE][-+]?\d+)?\s*$/.test(stored) ? Number(stored) : NaN;
  if (Number.isFinite(number)) return number;
  return stored.trim() === "" ? "" : null;
}

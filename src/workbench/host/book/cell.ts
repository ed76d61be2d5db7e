/** A cell between Excel and the engine: what a written value becomes, what a stored one reads as. */
import type { ICellData, Nullable } from "@univerjs/core";

export type CellValue = string | number | boolean;

/** The engine's cell types. */
const CellType = { text: 1, number: 2, boolean: 3, forcedText: 4 } as const;

export const ERRORS: readonly string[] = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
  "#GETTING_DATA",
];

export const TEXT_FORMAT = "@";
export const GENERAL_FORMAT = "General";

export interface WrittenCell {
  readonly cell: ICellData;
  /** A number format that the typed text brings with it (a date, a percentage). */
  readonly format?: string;
}

export const EMPTY_CONTENT: ICellData = { v: null, t: null, f: null, si: null, p: null };

const content = (v: string | number, t: number): ICellData => ({ ...EMPTY_CONTENT, v, t });
const NUMERIC = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;
const GROUPED = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/;
const PERCENT = /^([+-]?\d+(?:\.\d+)?)%$/;
const DATE = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/;
const DAY = 86_400_000;

/** Days since 30 December 1899, as Excel counts. */
function dateSerial(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? Math.round((date.getTime() - Date.UTC(1899, 11, 30)) / DAY) : null;
}

const formula = (f: string): WrittenCell => ({ cell: { ...EMPTY_CONTENT, f } });

/** Text as Excel takes it when it is entered: a number, a date, a truth value, a formula, or text. */
function entered(text: string): WrittenCell {
  if (text.startsWith("=") && text.length > 1) return formula(text);
  const trimmed = text.trim();
  if (NUMERIC.test(trimmed)) return { cell: content(Number(trimmed), CellType.number) };
  if (GROUPED.test(trimmed)) return { cell: content(Number(trimmed.replaceAll(",", "")), CellType.number) };
  const percent = PERCENT.exec(trimmed);
  if (percent) return { cell: content(Number(percent[1]) / 100, CellType.number), format: "0%" };
  const date = DATE.exec(trimmed);
  const serial = date && dateSerial(Number(date[1]), Number(date[2]), Number(date[3]));
  if (serial) return { cell: content(serial, CellType.number), format: "yyyy/m/d" };
  if (/^(true|false)$/i.test(trimmed)) {
    return { cell: content(trimmed.toLowerCase() === "true" ? 1 : 0, CellType.boolean) };
  }
  // Excel takes a leading + - @ for the start of a formula, which is how typed text becomes code.
  if (/^[+\-@]./.test(text)) return formula(`=${text.replace(/^[+@]/, "")}`);
  return { cell: content(text, CellType.text) };
}

/** Null leaves the cell as it is; "" empties it; a leading apostrophe or the format @ keeps text as text. */
export function writtenCell(value: unknown, currentFormat: string): WrittenCell | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "number") return { cell: content(value, CellType.number) };
  if (typeof value === "boolean") return { cell: content(value ? 1 : 0, CellType.boolean) };
  const text = String(value);
  if (text === "") return { cell: EMPTY_CONTENT };
  if (text.startsWith("'")) return { cell: content(text.slice(1), CellType.forcedText) };
  if (currentFormat === TEXT_FORMAT) return { cell: content(text, CellType.forcedText) };
  return entered(text);
}

const richText = (cell: ICellData): string | undefined => cell.p?.body?.dataStream.replace(/\r\n$/, "");

export function readValue(cell: Nullable<ICellData>): CellValue {
  if (!cell) return "";
  const rich = richText(cell);
  if (rich !== undefined) return rich;
  const { v, t } = cell;
  if (v === null || v === undefined) return "";
  if (typeof v === "boolean" || t === CellType.boolean) return Boolean(Number(v));
  if (t === CellType.text || t === CellType.forcedText) return String(v);
  return v;
}

export type ValueType = "Empty" | "String" | "Double" | "Boolean" | "Error";

export function valueType(cell: Nullable<ICellData>): ValueType {
  const value = readValue(cell);
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  const calculated = Boolean(cell?.f ?? cell?.si);
  if (calculated && ERRORS.includes(value)) return "Error";
  return value === "" && !calculated ? "Empty" : "String";
}

export const isBlank = (cell: Nullable<ICellData>): boolean =>
  !cell?.f && !cell?.si && readValue(cell) === "";

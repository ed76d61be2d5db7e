/** Text on its way into a cell of a file. */
import { FileError } from "../read/error";
import { LIMITS } from "../read/limits";

/** First characters that make a formula of a text once somebody edits its cell, in Excel or with a Chinese input method. */
const FORMULA_START = /^[=+\-@\t\n＝＋－＠]/;

/** What XML has no character for. Left in, it would count in LEN here and be gone in the file. */
const UNWRITABLE = /[^\P{Cc}\t\n\u0080-\u009f]|\p{Cs}|[\ufffe\uffff]/gu;

/** Cells of a file break their lines by LF alone. What Excel has no room for it would offer to repair. */
export function fileText(text: string, place: { readonly sheet: string; readonly cell: string }): string {
  const clean = text.replace(/\r\n?/g, "\n").replace(UNWRITABLE, "");
  if (clean.length <= LIMITS.textLength) return clean;
  throw new FileError("text-too-long", { ...place, limit: LIMITS.textLength });
}

export const looksLikeFormula = (value: unknown): boolean =>
  typeof value === "string" && FORMULA_START.test(value);

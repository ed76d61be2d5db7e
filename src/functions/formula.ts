/** Formulas read as calls of our functions, as far as a call can be answered outside the cell. */

export interface Call {
  readonly id: string;
  /** As written, one for each argument. */
  readonly args: readonly string[];
}

export type Argument =
  | { readonly kind: "blank" }
  | { readonly kind: "literal"; readonly value: string | number | boolean }
  /** Cells by address, with the sheet where one is named, or by a defined name. */
  | {
      readonly kind: "cells";
      readonly sheet: string | null;
      readonly address: string | null;
      readonly name: string | null;
    }
  /** Another formula. */
  | { readonly kind: "other" };

const CALL = /(?<![\w.])IPCITY\.([A-Z]+)\s*\(/gi;

/** Every call of ours in a formula, the outermost first; what stands in quotes is none. */
export function callsIn(formula: string): readonly Call[] {
  const hidden = withoutQuotes(formula);
  return [...hidden.matchAll(CALL)].flatMap(({ 0: opening, 1: id = "", index }) => {
    const from = index + opening.length;
    const args = splitAt(formula, hidden, from);
    return args === null ? [] : [{ id: id.toUpperCase(), args }];
  });
}

/** The same length, with blanks for what is quoted. */
const withoutQuotes = (formula: string): string =>
  formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, (quoted) => " ".repeat(quoted.length));

/** The arguments from a place behind an opening bracket to its closing one; null where it is not closed. */
function splitAt(formula: string, hidden: string, from: number): readonly string[] | null {
  const args: string[] = [];
  let depth = 0;
  let start = from;
  for (let at = from; at < hidden.length; at += 1) {
    const sign = hidden.charAt(at);
    if (sign === "(" || sign === "{") depth += 1;
    else if (depth > 0 && (sign === ")" || sign === "}")) depth -= 1;
    else if (depth === 0 && (sign === "," || sign === ")")) {
      args.push(formula.slice(start, at).trim());
      start = at + 1;
      if (sign === ")") return args.length === 1 && args[0] === "" ? [] : args;
    }
  }
  return null;
}

const ADDRESS = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?`;
const CELLS = new RegExp(String.raw`^(?:(?:'((?:[^']|'')+)'|([^\s'!"(),]+))!)?(${ADDRESS})$`, "i");
const NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
/** Blank cells kept blank in every version of Excel, as the reference advises. */
const KEPT_BLANK = /^IF\(([^",()]+)="","",\1\)$/i;

export function argumentOf(written: string): Argument {
  const text = KEPT_BLANK.exec(written.replace(/\s+(?=[=,)])|(?<=[=,(])\s+/g, ""))?.[1] ?? written;
  if (text === "") return { kind: "blank" };
  if (/^"(?:[^"]|"")*"$/.test(text)) {
    return { kind: "literal", value: text.slice(1, -1).replaceAll('""', '"') };
  }
  if (/^(TRUE|FALSE)$/i.test(text)) return { kind: "literal", value: text.toUpperCase() === "TRUE" };
  if (/^[+-]?(\d+\.?\d*|\.\d+)(E[+-]?\d+)?%?$/i.test(text)) {
    const number = Number(text.replace("%", ""));
    return { kind: "literal", value: text.endsWith("%") ? number / 100 : number };
  }
  const [, quoted, plain, address] = CELLS.exec(text) ?? [];
  if (address !== undefined) {
    const sheet = quoted?.replaceAll("''", "'") ?? plain ?? null;
    return { kind: "cells", sheet, address: address.replaceAll("$", "").toUpperCase(), name: null };
  }
  if (NAME.test(text)) return { kind: "cells", sheet: null, address: null, name: text };
  return { kind: "other" };
}

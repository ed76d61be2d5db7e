import Fraction from "fraction.js";
import type { Decimal, Programme } from "../types";

/** What is wrong with one row of a rulebook: the row's id, and why, in a sentence. */
export interface RulebookFault {
  readonly row: string;
  readonly reason: string;
}

/** One kind of check over a whole programme. */
export type Check = (p: Programme) => readonly RulebookFault[];

export const faultIf = (wrong: boolean, row: string, reason: string): readonly RulebookFault[] =>
  wrong ? [{ row, reason }] : [];

const DECIMAL = /^\d+(\.\d+)?$/;
const DECIMAL_OR_FRACTION = /^\d+(\.\d+)?$|^\d+\/[1-9]\d*$/;

/** The exact value of a decimal; null where the text is none. */
export function exact(text: Decimal): Fraction | null {
  return DECIMAL.test(text) ? new Fraction(text) : null;
}

/** As `exact`, and also a fraction such as "13/3", which only splits of a variant may use. */
export function exactShare(text: Decimal): Fraction | null {
  return DECIMAL_OR_FRACTION.test(text) ? new Fraction(text) : null;
}

/** The sum, or null where one of the addends is unknown, so that one bad number is reported once. */
export function total(addends: readonly (Fraction | null)[]): Fraction | null {
  let sum = new Fraction(0);
  for (const addend of addends) {
    if (addend === null) return null;
    sum = sum.add(addend);
  }
  return sum;
}

/** Whether both are known and differ. */
export const differ = (a: Fraction | null, b: Fraction | null): boolean =>
  a !== null && b !== null && !a.equals(b);

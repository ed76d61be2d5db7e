/**
 * Text on its way into a cell. Excel reads what is written as if it were typed: "=1" becomes a formula,
 * "1-2" a date, "5" a number. A leading apostrophe, which Excel keeps apart from the text, prevents it.
 */
import type { Scalar } from "../sheets";

/**
 * Text that no Excel reads as anything else: it begins with a Chinese character that is no number and no
 * part of a time of day. Everything else gets the apostrophe; full-width ＝＋－＠ are signs to a Chinese Excel.
 */
const PLAIN = /^(?![〇零一二三四五六七八九十百千万亿上下])\p{Script=Han}/u;

export function asTyped(value: Scalar): Scalar {
  if (typeof value !== "string" || value === "" || PLAIN.test(value)) return value;
  return `'${value}`;
}

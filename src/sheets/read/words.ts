import type { Text } from "../../rulebook";
import type { Scalar } from "../plan";
import { normal } from "./cells";

/** Whether a cell holds a word of ours, in either language. */
export const isWord = (value: Scalar, word: Text): boolean =>
  [word.zh, word.en].some((name) => normal(name).toLowerCase() === normal(value).toLowerCase());

export function yesNo(value: Scalar, words: { readonly yes: Text; readonly no: Text }): boolean | null {
  if (typeof value === "boolean") return value;
  if (isWord(value, words.yes)) return true;
  return isWord(value, words.no) ? false : null;
}

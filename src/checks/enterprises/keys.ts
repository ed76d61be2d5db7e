import type { EnterpriseEntry } from "../../assessment/index";
import { creditCodeFault, type CodeFault } from "./credit-code";
import { folded } from "../white-space";

/** Forms of a name that registers and lists write differently for one enterprise. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/有限责任公司/g, "有限公司"],
  [/股份公司/g, "股份有限公司"],
  [/集团公司/g, "集团有限公司"],
  [/[（）()【】[\]〔〕《》“”"'·・.,，、。\-–—_/&＆]/g, ""],
  [/co\.?ltd|company|limited/g, ""],
];

/** 「示例市某某」 and 「示例某某」: the 市 of the place is left out as often as not. */
const PLACE = /^(\p{Script=Han}{2,4}?)市(?=\p{Script=Han}{4})/u;

/** What two spellings of one enterprise have in common. */
function spellingOf(plain: string): string {
  return ALIKE.reduce((text, [pattern, by]) => text.replace(pattern, by), plain).replace(PLACE, "$1");
}

export interface Keys {
  /** Credit code and name as they are compared; blank where none is given. */
  readonly code: string;
  readonly name: string;
  readonly spelling: string;
  readonly fault: CodeFault | null;
}

/** Rows that stay in the list from one keystroke to the next keep their keys. */
const known = new WeakMap<EnterpriseEntry, Keys>();

/** What a row of the register is compared by. */
export function keysOf(row: EnterpriseEntry): Keys {
  const found = known.get(row);
  if (found !== undefined) return found;
  const name = folded(row.name);
  const code = row.creditCode ?? "";
  const keys = { code: folded(code), name, spelling: spellingOf(name), fault: creditCodeFault(code) };
  known.set(row, keys);
  return keys;
}

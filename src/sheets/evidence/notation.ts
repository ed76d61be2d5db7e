import { tokenList, tokensOf } from "../tokens";

/** What stands before the number of an item, as the pane calls it (「任务 30」), by the letter of its id. */
const WORDS = { O: "客观", T: "任务", I: "创新", C: "条件" } as const;
type Letter = keyof typeof WORDS;

/** Ways in which people write it. */
const WRITTEN: readonly (readonly [RegExp, string])[] = [
  [/^(?:客观实力|客观|客|o)/i, "O"],
  [/^(?:主要任务|任务|任|t)/i, "T"],
  [/^(?:工作创新|创新|创|i)/i, "I"],
  [/^(?:条件|条|c)/i, "C"],
  [/^(?:附件|附|a)/i, "A"],
];

const isLetter = (letter: string): letter is Letter => letter in WORDS;

/** 「任务3」 for T3, 「条件18.4」 for C18.4; rows of Annex 1 are called by their id, A2.1.5. */
export function shownItem(id: string): string {
  const letter = id.charAt(0);
  return isLetter(letter) ? WORDS[letter] + id.slice(1) : id;
}

/** What native formulas replace, sign by sign, to make ids of 「任务3」 and 「任3」. */
export const NATIVE_SIGNS: readonly (readonly [from: string, to: string])[] = [
  ["客", "O"],
  ["观", ""],
  ["任", "T"],
  ["务", ""],
  ["创", "I"],
  ["新", ""],
  ["条", "C"],
  ["件", ""],
];

/** Conditions are numbered as each document does it: 条件18.4, 条件S1.2c. */
const CONDITION = /^(?:条件|条)([\w.-]+)$/;

/** The id of an item as people write it: 任务3, 任3, 第3项 of it, T3, t3; anything else as it stands. */
function itemId(token: string): string {
  const condition = CONDITION.exec(token)?.[1];
  if (condition !== undefined) return `C${condition}`;
  for (const [start, letter] of WRITTEN) {
    const number = /^第?(\d[\d.]*[a-z]?)项?$/.exec(token.replace(start, ""))?.[1];
    if (start.test(token) && number !== undefined) return letter + number;
  }
  return token;
}

export const itemsOfText = (text: string): readonly string[] =>
  tokensOf(text).map((token) => (token.literal ? token.text : itemId(token.text)));

export const textOfItems = (ids: readonly string[]): string => tokenList(ids, shownItem, itemsOfText);

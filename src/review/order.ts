import { POLYPHONES } from "./polyphones";

const PINYIN = new Intl.Collator("zh-CN-u-co-pinyin");

/** A name written so that the collator hears it right (长沙 is cháng, not zhǎng). */
function heard(name: string): string {
  const found = POLYPHONES.find(([beginning]) => name.startsWith(beginning));
  return found === undefined ? name : found[1] + name.slice(found[0].length);
}

/** Order of Chinese names by sound; names that sound alike by their characters. */
export function byName(a: string, b: string): number {
  return PINYIN.compare(heard(a), heard(b)) || byCodePoint(a, b);
}

/** An order that no language setting of the machine changes. */
export function byCodePoint(a: string, b: string): number {
  const [left, right] = [[...a], [...b]];
  for (const [index, character] of left.entries()) {
    const other = right[index]?.codePointAt(0);
    if (other === undefined) return 1;
    const difference = (character.codePointAt(0) ?? 0) - other;
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

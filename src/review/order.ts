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
  const shared = Math.min(a.length, b.length);
  for (let at = 0; at < shared; at++) {
    const [left, right] = [a.charCodeAt(at), b.charCodeAt(at)];
    if (left !== right) return weight(left) - weight(right);
  }
  return a.length - b.length;
}

/** Halves of pairs stand for code points above all others, yet below U+E000 as units. */
function weight(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}

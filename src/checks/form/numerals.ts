const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** The characters of a count as it is written in running text. */
export const NUMERAL = "[0-9]+|[零〇一二两三四五六七八九十]+";

/** "12", 「十二」 or 「二十三」 as a number; null where it is none below a hundred. */
export function numeral(text: string): number | null {
  if (/^[0-9]+$/.test(text)) return Number(text);
  const match = /^([零〇一二两三四五六七八九])?(十)?([零〇一二三四五六七八九])?$/.exec(text);
  if (match === null || text === "") return null;
  const [, first, ten, last] = match;
  if (ten === undefined) return last === undefined ? (DIGITS[first ?? ""] ?? null) : null;
  return (
    (first === undefined ? 1 : (DIGITS[first] ?? 0)) * 10 + (last === undefined ? 0 : (DIGITS[last] ?? 0))
  );
}

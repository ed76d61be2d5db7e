import { NUMERAL, numeral } from "./numerals";

/** 「一等奖3」「优秀奖：12项」; a numeral before 等 names the next grade. */
const AFTER = new RegExp(`奖[^\\S\\n]*(?:共|计|为|[:：×x*]){0,2}\\s*(${NUMERAL})(?!\\s*等)`, "gu");
/** 「3项一等奖」「两个优秀奖」. */
const BEFORE = new RegExp(`(${NUMERAL})\\s*[项个件]\\s*[^0-9，。；、;,\\s]{0,8}?奖`, "gu");

/** How many prizes a remark names, grade by grade; null where no grade has a number. */
export function prizesNamed(remark: string): number | null {
  const text = remark.normalize("NFKC");
  // 「一等奖、二等奖各1项」: which grades 各 takes in is for a person to read.
  if (text.includes("各")) return null;
  const after = counts(text, AFTER);
  const found = after.length > 0 ? after : counts(text, BEFORE);
  return found.length === 0 ? null : found.reduce((sum, count) => sum + count, 0);
}

/** Whether a remark speaks of grades at all. */
export const namesGrade = (remark: string): boolean => /[奖獎]|等级|[一二三]等/.test(remark);

const counts = (text: string, pattern: RegExp): readonly number[] =>
  [...text.matchAll(pattern)].flatMap(([, count]) => numeral(count ?? "") ?? []);

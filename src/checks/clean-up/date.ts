import { isIsoDate } from "../../assessment/index";
import type { Text } from "../../rulebook/index";
import { withoutWhiteSpace } from "../white-space";

export interface DateReading {
  readonly to: string;
  readonly reason: Text;
}

const WRITTEN = /^(\d{4})(?:[年./-](\d{1,2})[月./-](\d{1,2})[日号]?|(\d{2})(\d{2}))$/;
const CHINESE =
  /^([〇○零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})[日号]$/u;
const DIGITS = "零一二三四五六七八九";
const REASON: Text = { zh: "改为年-月-日", en: "as year-month-day" };

/** A day written as text: 2018.3.2, 2018/3/2, 20180302, 2018年3月2日, 二〇一八年三月二日. null where it is none. */
export function readDate(typed: string): DateReading | null {
  const text = withoutWhiteSpace(typed.normalize("NFKC"));
  const [, year, month, day, shortMonth, shortDay] = WRITTEN.exec(text) ?? [];
  const found = year === undefined ? chinese(text) : iso(year, month ?? shortMonth, day ?? shortDay);
  return found === null || !isIsoDate(found) || found === typed ? null : { to: found, reason: REASON };
}

const iso = (year: string, month = "", day = ""): string =>
  `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;

function chinese(text: string): string | null {
  const [, year, month, day] = CHINESE.exec(text) ?? [];
  if (year === undefined) return null;
  const digits = [...year.replace(/[〇○]/g, "零")].map((digit) => DIGITS.indexOf(digit)).join("");
  return iso(digits, String(tens(month ?? "")), String(tens(day ?? "")));
}

/** 「十」 to 「三十一」. */
function tens(text: string): number {
  const [before, after] = text.split("十");
  if (after === undefined) return DIGITS.indexOf(text);
  const ten = before === "" ? 1 : DIGITS.indexOf(before ?? "");
  return ten * 10 + (after === "" ? 0 : DIGITS.indexOf(after));
}

/** A calendar day as "YYYY-MM-DD". Times and zones have no place in the Measures. */
export type IsoDate = string & { readonly __isoDate: never };

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The years a file of today can mean: "0216" and "20160" are slips of the hand. */
const [FIRST_YEAR, LAST_YEAR] = [1900, 2999];

/** True where the text is a day that exists ("2015-02-29" is none). */
export function isIsoDate(value: unknown): value is IsoDate {
  const match = typeof value === "string" ? SHAPE.exec(value) : null;
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < FIRST_YEAR || year > LAST_YEAR) return false;
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** A day from its numbers; the caller has made sure that it exists. */
export function isoDay(year: number, month: number, day: number): IsoDate {
  const [y, m, d] = [
    String(year).padStart(4, "0"),
    String(month).padStart(2, "0"),
    String(day).padStart(2, "0"),
  ];
  return `${y}-${m}-${d}` as IsoDate;
}

/** Days of a month of the Gregorian calendar; `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** A calendar day as "YYYY-MM-DD". Times and zones have no place in the Measures. */
export type IsoDate = string & { readonly __isoDate: never };

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True where the text is a day that exists ("2015-02-29" is none). */
export function isIsoDate(value: unknown): value is IsoDate {
  const match = typeof value === "string" ? SHAPE.exec(value) : null;
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Days of a month of the Gregorian calendar; `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

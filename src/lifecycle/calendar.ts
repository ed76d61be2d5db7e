import { daysInMonth, isIsoDate, isoDay, type IsoDate } from "../assessment/index";

const DAY = 86_400_000;

/** A day given as text; null where it is not given. The parser has made sure that it exists. */
export function isoDate(value: string | null | undefined): IsoDate | null {
  return isIsoDate(value) ? value : null;
}

/** The same day so many months later, or the last day of that month where there is none. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const { year, month, day } = fields(date);
  const count = year * 12 + (month - 1) + months;
  const [targetYear, targetMonth] = [Math.floor(count / 12), (count % 12) + 1];
  return isoDay(targetYear, targetMonth, Math.min(day, daysInMonth(targetYear, targetMonth)));
}

/** The day so many days later; reckoned in UTC, where every day has 24 hours. */
export function addDays(date: IsoDate, days: number): IsoDate {
  const { year, month, day } = fields(date);
  const moved = new Date(0);
  // Date.UTC would read the years 0–99 as 1900–1999.
  moved.setUTCFullYear(year, month - 1, day + days);
  return isoDay(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate());
}

/** Days from one day to another, negative where the second is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

export const yearOf = (date: IsoDate): number => fields(date).year;

/** 1 January and 31 December of a year. */
export const firstDayOf = (year: number): IsoDate => isoDay(year, 1, 1);
export const lastDayOf = (year: number): IsoDate => isoDay(year, 12, 31);

/** The first "MM-DD" after a day. */
export function nextYearly(after: IsoDate, monthAndDay: string): IsoDate {
  const sameYear = `${after.slice(0, 4)}-${monthAndDay}`;
  const year = sameYear > after ? yearOf(after) : yearOf(after) + 1;
  const [month = 1, day = 1] = monthAndDay.split("-").map(Number);
  return isoDay(year, month, Math.min(day, daysInMonth(year, month)));
}

function fields(date: IsoDate): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

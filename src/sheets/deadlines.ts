/** Deadlines as native formulas, by the rules of the calendar that the functions keep. */
import type { DeadlineRule, Programme } from "../rulebook";
import { inForce } from "./formula";

/** The same day so many months on, or the last of its month. EDATE runs over the month's end in some engines. */
export const monthsAfter = (day: string, months: string | number): string =>
  `MIN(DATE(YEAR(${day}),MONTH(${day})+${months},DAY(${day})),DATE(YEAR(${day}),MONTH(${day})+${months}+1,0))`;

/** "MM-DD" of a year; 29 February is the last day of February where there is none. */
export function yearlyIn(year: string, monthAndDay: string): string {
  const [month = 1, date = 1] = monthAndDay.split("-").map(Number);
  const day = `DATE(${year},${month},${date})`;
  return monthAndDay === "02-29" ? `MIN(${day},DATE(${year},${month}+1,0))` : day;
}

/** The year of the last "MM-DD" by a day. */
const yearBy = (day: string, monthAndDay: string): string =>
  `YEAR(${day})-IF(${yearlyIn(`YEAR(${day})`, monthAndDay)}>${day},1,0)`;

/** The year of the first "MM-DD" after a day. Engines are slow on a formula within a formula: a year is short. */
export const yearAfter = (day: string, monthAndDay: string): string =>
  `YEAR(${day})+IF(${yearlyIn(`YEAR(${day})`, monthAndDay)}<=${day},1,0)`;

/** The last "MM-DD" by a day. */
export const yearlyBy = (day: string, monthAndDay: string): string =>
  yearlyIn(yearBy(day, monthAndDay), monthAndDay);

/** The first "MM-DD" after a day. */
export const yearlyAfter = (day: string, monthAndDay: string): string =>
  yearlyIn(yearAfter(day, monthAndDay), monthAndDay);

function monthsOf({ months = 0, lengthReading }: DeadlineRule, { readings }: Programme): string | number {
  const reading = readings.find(({ id }) => id === lengthReading);
  return reading === undefined ? months : `ROUND(12*${inForce(reading)},0)`;
}

/** From the first day to the end of the period, or to the yearly day; each step is clipped to its month, one by one. */
export function periodEnd(rule: DeadlineRule, from: string, programme: Programme): string {
  if (rule.yearly !== undefined) return yearlyAfter(from, rule.yearly);
  const months = monthsOf(rule, programme);
  return months === 0 ? from : monthsAfter(from, months);
}

/** From the end of the period to the deadline. */
export function dueAfter({ thenMonths, days }: DeadlineRule, end: string): string {
  const later = thenMonths === undefined ? end : monthsAfter(end, thenMonths);
  return days === undefined ? later : `${later}+${days}`;
}

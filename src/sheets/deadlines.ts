/** Deadlines as native formulas, by the rules of the calendar that the functions keep. */
import type { DeadlineRule, Programme } from "../rulebook";
import { inForce } from "./formula";

/** The same day so many months on, or the last of its month. EDATE runs over the month's end in some engines. */
export const monthsAfter = (day: string, months: string | number): string =>
  `MIN(DATE(YEAR(${day}),MONTH(${day})+${months},DAY(${day})),DATE(YEAR(${day}),MONTH(${day})+${months}+1,0))`;

/** "MM-DD" of a year; 29 February is the last day of February where there is none. */
export function yearlyIn(year: string, monthAndDay: string): string {
  const [month = 1, date = 1] = monthAndDay.split("-").map(Number);
  return `MIN(DATE(${year},${month},${date}),DATE(${year},${month}+1,0))`;
}

/** The last "MM-DD" by a day. */
export function yearlyBy(day: string, monthAndDay: string): string {
  const own = yearlyIn(`YEAR(${day})`, monthAndDay);
  return `IF(${own}<=${day},${own},${yearlyIn(`YEAR(${day})-1`, monthAndDay)})`;
}

/** The first "MM-DD" after a day. */
export function yearlyAfter(day: string, monthAndDay: string): string {
  const own = yearlyIn(`YEAR(${day})`, monthAndDay);
  return `IF(${own}>${day},${own},${yearlyIn(`YEAR(${day})+1`, monthAndDay)})`;
}

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

import { getDayDetail, getHolidaysInRange } from "chinese-days";
import type { Assessment, IsoDate } from "../assessment/index";
import type { Text } from "../rulebook/index";
import { addDays, firstDayOf, isoDate, yearOf } from "./calendar";

/** A day that the user has entered: off, or worked in place of another. */
export interface Holiday {
  readonly date: IsoDate;
  readonly name: string;
  readonly off: boolean;
}

export interface DayOff {
  readonly name: Text;
  readonly nextWorkingDay: IsoDate;
  /** Whether the holidays of that year are known; if not, only weekends are. */
  readonly published: boolean;
}

const WEEKEND: Text = { zh: "周末", en: "weekend" };

function localDate(day: IsoDate): Date {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  // A text would be read as midnight in Greenwich, the evening before in the west.
  return new Date(year, month - 1, date);
}

/** The name of a day that is not worked; null for a working day. */
function nameOf(day: IsoDate, holidays: readonly Holiday[]): Text | null {
  const own = holidays.find(({ date }) => date === day);
  if (own !== undefined) return own.off ? { zh: own.name, en: own.name } : null;
  const { work, name } = getDayDetail(localDate(day));
  if (work) return null;
  // "National Day,国庆节,3" for a holiday, the weekday's name for a weekend.
  const [en = "", zh] = name.split(",");
  return zh === undefined ? WEEKEND : { zh, en };
}

/** What is to be noted where a deadline falls on a day off, by the State Council's calendar and the user's. */
export function dayOff(day: IsoDate, holidays: readonly Holiday[]): DayOff | null {
  const name = nameOf(day, holidays);
  if (name === null) return null;
  let next = addDays(day, 1);
  while (nameOf(next, holidays) !== null) next = addDays(next, 1);
  return { name, nextWorkingDay: next, published: isPublished(yearOf(day), holidays) };
}

function isPublished(year: number, holidays: readonly Holiday[]): boolean {
  if (holidays.some(({ date }) => yearOf(date) === year)) return true;
  return getHolidaysInRange(`${year}-01-01`, `${year}-12-31`, false).length > 0;
}

/** The user's own days; one that is no day tells nothing. */
export function holidaysOf({ holidays = [] }: Assessment): readonly Holiday[] {
  return holidays.flatMap(({ date, name, off }) => {
    const day = isoDate(date);
    return day === null ? [] : [{ date: day, name: name ?? "", off }];
  });
}

/** Weekdays off and weekends worked by the State Council's notice for a year; none where it is not out yet. */
export function publishedDays(year: number): readonly Holiday[] {
  if (!isPublished(year, [])) return [];
  const found: Holiday[] = [];
  for (let day = firstDayOf(year); yearOf(day) === year; day = addDays(day, 1)) {
    const { work, name } = getDayDetail(localDate(day));
    const zh = name.split(",")[1];
    const weekend = [0, 6].includes(localDate(day).getDay());
    if (work === weekend && zh !== undefined) found.push({ date: day, name: zh, off: !work });
  }
  return found;
}

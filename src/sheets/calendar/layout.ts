import { area } from "../address";
import type { Area } from "../plan";

export const COLUMN = {
  title: 1,
  source: 2,
  by: 3,
  to: 4,
  from: 5,
  due: 6,
  days: 7,
  state: 8,
  consequence: 9,
  dayOff: 10,
  /** Hidden: the end of the period that a deadline follows, and the day on which it was met. */
  end: 11,
  done: 12,
} as const;
export const COLUMNS = COLUMN.dayOff - COLUMN.title + 1;
/** What a landscape A4 page holds; the hidden ones print nothing. */
export const WIDTHS: readonly number[] = [10, 156, 70, 66, 66, 60, 60, 44, 58, 85, 40, 60, 60];
export const ROW = 22;
export const SIZE = 9;

/** A line of the table, or several. */
export const line = (row: number, rows = 1): Area => area(row, COLUMN.title, rows, COLUMNS);

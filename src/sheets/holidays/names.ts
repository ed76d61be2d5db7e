import type { Programme } from "../../rulebook";
import { readOn, type NamedRegion } from "../named";

/** Rows of the table of days off below the calendar; what is more stands among the records. */
export const HOLIDAY_ROWS = 60;
export const HOLIDAY_COLUMNS = ["name", "date", "off"] as const;
export type HolidayColumn = (typeof HOLIDAY_COLUMNS)[number];

export const holidayName = (column: HolidayColumn): string => `IPC_H_${column}`;

/** A programme without deadlines has no calendar to stand below. */
export const hasHolidayTable = ({ deadlines }: Pick<Programme, "deadlines">): boolean => deadlines.length > 0;

export const holidayNames = (programme: Programme): readonly NamedRegion[] =>
  hasHolidayTable(programme) ? HOLIDAY_COLUMNS.map(holidayName).map(readOn("calendar")) : [];

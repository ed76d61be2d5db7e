import type { Assessment } from "../../assessment";
import type { Programme } from "../../rulebook";
import { cellOfDay } from "../dates";
import { say, type Language } from "../language";
import { columnOf, write, type FillWrite } from "../write";
import { HOLIDAY_ROWS, hasHolidayTable, holidayName } from "./names";
import { HOLIDAY_STATES } from "./words";

/** Days that the table has no room for: they stand among the records. */
export const furtherHolidays = (
  programme: Programme,
  { holidays = [] }: Assessment,
): NonNullable<Assessment["holidays"]> =>
  hasHolidayTable(programme) ? holidays.slice(HOLIDAY_ROWS) : holidays;

export function fillHolidays(
  _: Programme,
  { holidays = [] }: Assessment,
  language: Language,
): readonly FillWrite[] {
  const shown = holidays.slice(0, HOLIDAY_ROWS);
  const cells = {
    name: shown.map(({ name }) => name ?? ""),
    date: shown.map(({ date }) => cellOfDay(date)),
    off: shown.map(({ off }) => say(HOLIDAY_STATES[off ? "yes" : "no"], language)),
  };
  return (["name", "date", "off"] as const).map((column) =>
    write(holidayName(column), columnOf(cells[column], HOLIDAY_ROWS)),
  );
}

/** The table of days off below the calendar, and the note beside a day that falls on one. */
import { area } from "../address";
import type { SheetBuilder } from "../builder";
import { quote } from "../formula";
import { say, type Language } from "../language";
import { COLORS, OURS, OURS_HEAD, OURS_NOTE, OURS_PLAIN } from "../style";
import { HOLIDAY_COLUMNS, HOLIDAY_ROWS, holidayName } from "./names";
import { HOLIDAY_CHECKS, HOLIDAY_STATES, HOLIDAYS } from "./words";

const SIZE = 9;
const ROW = 18;
/** Monday is 1. */
const SATURDAY = 6;

/** Name of the day off that a day is; blank for a working day. What is listed goes before the weekend. */
export function dayOffFormula(day: string, language: Language): string {
  const row = `MATCH(INT(${day}),${holidayName("date")},0)`;
  const at = (column: "name" | "off"): string => `TRIM(INDEX(${holidayName(column)},${row})&"")`;
  const worked = Object.values(HOLIDAY_STATES.no).map((word) => `${at("off")}=${quote(word)}`);
  const named = `IF(${at("name")}="",${quote(say(HOLIDAY_STATES.yes, language))},${at("name")})`;
  const weekend = `IF(WEEKDAY(${day},2)>=${SATURDAY},${quote(say(HOLIDAYS.weekend, language))},"")`;
  return `IFERROR(IF(OR(${worked.join(",")}),"",${named}),${weekend})`;
}

/** Returns the row below. It is for the screen: paper would show its blank rows. */
export function buildHolidays(
  sheet: SheetBuilder,
  start: number,
  place: { readonly first: number; readonly columns: number },
  language: Language,
): number {
  const { first, columns } = place;
  sheet.text(start, first, say(HOLIDAYS.title, language));
  const title = { ...OURS_PLAIN, size: 12, bold: true, color: COLORS.accent, vertical: "bottom" } as const;
  sheet.style(title, area(start, first, 1, columns));
  sheet.height(start, 30);
  const note = say(HOLIDAYS.note, language);
  sheet.block(area(start + 1, first, 1, columns), note, OURS_NOTE);
  sheet.height(start + 1, sheet.heightOf(note, first, columns, SIZE) + 4);
  const head = start + 2;
  HOLIDAY_COLUMNS.forEach((column, index) => {
    sheet.text(head, first + index, say(HOLIDAYS[column], language));
    sheet.name(holidayName(column), area(head + 1, first + index, HOLIDAY_ROWS));
  });
  sheet.style(OURS_HEAD, area(head, first, 1, HOLIDAY_COLUMNS.length));
  sheet.height(head, ROW);
  const all = area(head + 1, first, HOLIDAY_ROWS, HOLIDAY_COLUMNS.length);
  const [date, off] = [1, 2].map((index) => area(head + 1, first + index, HOLIDAY_ROWS));
  sheet.style({ ...OURS, size: SIZE, fill: COLORS.input }, all);
  sheet.style({ numberFormat: "@" }, area(head + 1, first, HOLIDAY_ROWS));
  sheet.input(all);
  if (date === undefined || off === undefined) return head + 1 + HOLIDAY_ROWS;
  sheet.style({ horizontal: "center", numberFormat: "yyyy-mm-dd" }, date);
  sheet.style({ horizontal: "center", numberFormat: "@" }, off);
  sheet.validate({
    areas: [date],
    rule: { kind: "date" },
    alert: "warning",
    title: say(HOLIDAY_CHECKS.date, language),
    message: say(HOLIDAY_CHECKS.dateMessage, language),
  });
  sheet.validate({
    areas: [off],
    rule: { kind: "list", choices: Object.values(HOLIDAY_STATES).map((word) => say(word, language)) },
    alert: "warning",
    title: say(HOLIDAY_CHECKS.state, language),
    message: say(HOLIDAY_CHECKS.stateMessage, language),
  });
  return head + 1 + HOLIDAY_ROWS;
}

import { isIsoDate, type Assessment } from "../../assessment";
import { isoOfSerial, isoOfText } from "../dates";
import { say } from "../language";
import type { Snapshot } from "../plan";
import { given, givenText, placeAt, regionOf, rowsOf, type Places } from "../read/cells";
import type { Fault } from "../read/findings";
import { yesNo } from "../read/words";
import { HOLIDAY_COLUMNS, holidayName } from "./names";
import { HOLIDAY_REMEDY, HOLIDAY_STATES, HOLIDAYS } from "./words";

type Holidays = NonNullable<Assessment["holidays"]>;

/** The table of days off; a row without a name is called by what it is. */
export function readHolidays(
  snapshot: Snapshot,
  places: Places,
): {
  readonly days: Holidays;
  readonly faults: readonly Fault[];
} {
  const [name, date, off] = HOLIDAY_COLUMNS.map((column) => regionOf(snapshot, holidayName(column)));
  places.add("holidays", date ?? null);
  const days: Holidays[number][] = [];
  const faults: Fault[] = [];
  for (let row = 0; row < rowsOf([name ?? null, date ?? null, off ?? null]); row += 1) {
    const [typed, day, state] = [name, date, off].map((region) => given(region ?? null, row));
    if (typed === undefined && day === undefined && state === undefined) continue;
    const iso = typeof day === "number" ? isoOfSerial(day) : isoOfText(String(day ?? ""));
    const isOff = state === undefined ? true : yesNo(state, HOLIDAY_STATES);
    if (iso !== null && isIsoDate(iso) && isOff !== null) {
      const called = givenText(name ?? null, row) ?? say(HOLIDAY_STATES[isOff ? "yes" : "no"], "zh-CN");
      days.push({ date: iso, name: called, off: isOff });
      continue;
    }
    const place = placeAt((iso === null ? date : off) ?? null, row);
    faults.push({
      kind: "record",
      ref: place === null ? "holidays" : `${place.sheet}!${place.address}`,
      found: String((iso === null ? day : state) ?? ""),
      name: HOLIDAYS.title,
      remedy: HOLIDAY_REMEDY,
      place,
      source: "",
    });
  }
  return { days, faults };
}

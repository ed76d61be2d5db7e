/** Days: in Excel numbers counted from 30 December 1899, in the rules ISO dates. */
import { isIsoDate, type IsoDate } from "../assessment";
import { daysBetween } from "../lifecycle";
import type { DateKey } from "../rulebook";
import { plain } from "./arguments";
import { oneCell, type Cell } from "./cells";
import { invalidValue, notAvailable } from "./errors";

/** Excel's own calendar begins here; before 1 March 1900 it counts a day that never was. */
const EPOCH = "1899-12-30" as IsoDate;
const [FIRST_SERIAL, LAST_SERIAL] = [61, 401_769];
const DAY = 86_400_000;

/** The day in a cell, null where it is blank. */
export const dayIn = (given: unknown): IsoDate | null => dayOf(oneCell(given));

export function dayOf(cell: Cell): IsoDate | null {
  if (cell === null) return null;
  const text = typeof cell === "number" ? ofSerial(cell) : cell;
  if (isIsoDate(text)) return text;
  throw invalidValue({
    zh: `“${String(cell)}”不是日期，写成 2018-10-10 或用日期格式的单元格`,
    en: `“${String(cell)}” is no date; write 2018-10-10 or refer to a date cell`,
  });
}

function ofSerial(serial: number): string | null {
  if (serial < FIRST_SERIAL || serial >= LAST_SERIAL + 1) return null;
  return new Date(Date.parse(EPOCH) + Math.trunc(serial) * DAY).toISOString().slice(0, 10);
}

/**
 * A day as Excel counts it; a date format shows it as a date.
 * @throws `#VALUE!` where a day that was reckoned lies outside Excel's calendar, as those of the year 1900 do
 */
export function serialOf(day: string): number {
  const serial = isIsoDate(day) ? daysBetween(EPOCH, day) : 0;
  if (serial >= FIRST_SERIAL) return serial;
  throw invalidValue({ zh: `算出的日期 ${day} 超出日历`, en: `The day ${day} lies outside the calendar` });
}

/** Names of the days, as the sheet 设置 and people write them. */
const DAYS: Readonly<Record<DateKey, readonly string[]>> = {
  pilotApproval: ["试点批复日", "试点批复", "试点城市批复日", "Pilot approval"],
  cultivationPlanIssued: ["培育方案印发日", "示范培育方案印发日", "Cultivation plan issued"],
  planFiled: ["方案备案日", "方案备案", "Plan filed"],
  application: ["申报日", "示范城市申报日", "Application"],
  demonstrationApproval: ["示范批复日", "示范批复", "Demonstration approval"],
  acceptance: ["验收日", "验收", "Acceptance"],
  newRoundPlanIssued: ["新一轮试点方案印发日", "New round plan issued"],
  cancelled: ["取消称号日", "Title cancelled"],
  approval: ["批复日", "名单公布日", "Approval"],
};

/** The id of a day that people name. */
export function dateNamed(written: string): string {
  const wanted = plain(written);
  const found = Object.entries(DAYS).find(([key, names]) => [key, ...names].map(plain).includes(wanted));
  if (found) return found[0];
  const known = Object.entries(DAYS).map(([key, [zh = key]]) => `${zh} (${key})`);
  throw notAvailable({
    zh: `没有“${written}”这一日期，可写：${known.join("、")}`,
    en: `No day “${written}”. Known: ${known.join(", ")}`,
  });
}

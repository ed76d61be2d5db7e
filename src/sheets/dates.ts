import { isIsoDate } from "../assessment";

/** Days between Excel's day 0 and 1970-01-01. */
const EPOCH = 25569;
const DAY = 86_400_000;
/** 1990-01-01: an earlier day is a slip, such as the bare year 2018, which as a serial number is in 1905. */
const FIRST_SERIAL = 32_874;
/** The last day that Excel knows, 9999-12-31. */
const LAST_SERIAL = 2_958_465;

const isPlausible = (serial: number): boolean => serial >= FIRST_SERIAL && serial < LAST_SERIAL + 1;

/** The day of an Excel serial number, as ISO; null where it cannot be meant as a day. */
export function isoOfSerial(serial: number): string | null {
  if (!isPlausible(serial)) return null;
  return new Date((Math.floor(serial) - EPOCH) * DAY).toISOString().slice(0, 10);
}

/** The Excel serial number of an ISO day; null where it is none. */
export function serialOfIso(iso: string): number | null {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? Date.parse(`${iso}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso) return null;
  return time / DAY + EPOCH;
}

/** A day for a cell: a date where it reads back as that day, else its text. */
export function cellOfDay(iso: string): number | string {
  const serial = serialOfIso(iso);
  return serial === null || !isPlausible(serial) ? iso : serial;
}

const WRITTEN = /^(\d{4})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})\s*日?(?:T.*)?$/;

/** A day as people write it: 2018-4-10, 2018.4.10, 2018/4/10, 2018年4月10日; null where it is no plausible one. */
export function isoOfText(text: string): string | null {
  // Written out in full no day is a slip, however long ago it is.
  if (isIsoDate(text)) return text;
  const match = WRITTEN.exec(text.normalize("NFKC").trim());
  if (match === null) return null;
  const [, year = "", month = "", day = ""] = match;
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isPlausible(serialOfIso(iso) ?? 0) ? iso : null;
}

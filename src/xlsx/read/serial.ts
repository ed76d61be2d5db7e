const DAY = 86_400_000;
/** Day 0 of Excel's calendar, which has a 29 February 1900; later days are right. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** A stored ISO date or time as Excel's serial number, which is what a workbook elsewhere holds; null if it is none. */
export function serialOf(stored: string): number | null {
  const text = stored.trim();
  const match = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?))?Z?$/.exec(text);
  if (match === null) return null;
  const time = Date.parse(`${match[1]}T${match[2] ?? "00:00"}Z`);
  return Number.isNaN(time) ? null : (time - DAY_ZERO) / DAY;
}

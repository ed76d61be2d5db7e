/** The calendar as a file that every calendar program takes (RFC 5545). */
import ical, { ICalCalendarMethod } from "ical-generator";
import type { Lang } from "../assessment";
import type { AgendaEntry } from "../lifecycle";
import type { Text } from "../rulebook";

export interface CalendarFile {
  /** "示例市甲" */
  readonly city: string;
  readonly programme: string;
  readonly entries: readonly AgendaEntry[];
  readonly lang?: Lang;
  /** When it was made; part of the format, given so that the same input gives the same file. */
  readonly stamp: Date;
}

/** Days before a deadline on which a calendar program reminds. */
const REMIND = [30, 7] as const;
const DAY_SECONDS = 86_400;

/** One all-day event for each deadline that is still ahead, with reminders. */
export function writeCalendar({ city, programme, entries, lang = "zh-CN", stamp }: CalendarFile): string {
  const say = (text: Text): string => (lang === "en" ? text.en : text.zh);
  const calendar = ical({
    name: `${city} ${programme}`,
    prodId: { company: "IPCITY", product: programme, language: lang === "en" ? "EN" : "ZH" },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const entry of entries.filter(({ state }) => state === "ahead" || state === "today")) {
    const { id, due, title, by, to, consequence, dayOff, source } = entry;
    const event = calendar.createEvent({
      id: `${programme}.${id}.${due}@ipcity`,
      start: new Date(`${due}T00:00:00Z`),
      allDay: true,
      timezone: "UTC",
      stamp,
      summary: `${city}：${say(title)}`,
      description: [
        `${say(by)}${to === null ? "" : ` → ${say(to)}`}`,
        consequence === null ? "" : say(consequence),
        dayOff === null ? "" : `${due}：${say(dayOff.name)}`,
        source,
      ]
        .filter((line) => line !== "")
        .join("\n"),
    });
    for (const days of REMIND) event.createAlarm({ trigger: days * DAY_SECONDS });
  }
  return calendar.toString();
}

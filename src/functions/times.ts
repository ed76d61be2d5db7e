/** Windows and deadlines from days in cells. */
import { emptyAssessment, type Assessment, type IsoDate } from "../assessment";
import { daysBetween, deadlines, inside, itemSpans, type Span } from "../lifecycle";
import type { Indicator, Programme, WindowType } from "../rulebook";
import { dateNamed, dayIn, dayOf, serialOf } from "./days";
import { needed, numberIn, rowsIn, wordIn } from "./cells";
import { invalidValue, notAvailable } from "./errors";
import { itemNamed } from "./items";
import { displayLanguage } from "./language";
import { deadlineWritten } from "./texts";

const TYPES: Readonly<Record<WindowType, { readonly zh: string; readonly en: string }>> = {
  state: { zh: "状态类", en: "state" },
  behaviour: { zh: "行为类", en: "behaviour" },
  policy: { zh: "政策类", en: "policy" },
  fiscal: { zh: "上一年度", en: "the year before" },
  external: { zh: "上一年度（外部结果）", en: "the year before (outside result)" },
};

/** The windows of an item: type, first day, last day; a second row where the item accepts a second window. */
export function windowTable(
  programme: Programme,
  item: unknown,
  application: unknown,
  approval: unknown,
): (string | number)[][] {
  return spansOf(programme, itemNamed(programme, item), application, approval).map(({ type, from, to }) => [
    TYPES[type][displayLanguage()],
    serialOf(from),
    serialOf(to),
  ]);
}

/** Whether a paper's day lies inside a window of the item. */
export function inWindow(
  programme: Programme,
  item: unknown,
  day: unknown,
  application: unknown,
  approval: unknown,
): boolean {
  const spans = spansOf(programme, itemNamed(programme, item), application, approval);
  const date = needed(dayIn(day), "证据日期", "day of the paper");
  return spans.some((span) => inside(date, span));
}

function spansOf(
  programme: Programme,
  item: Indicator,
  application: unknown,
  approval: unknown,
): readonly Span[] {
  if (item.window === undefined) {
    throw notAvailable({ zh: `“${item.name}”没有规定时间段`, en: `“${item.name}” has no window` });
  }
  const dates = {
    application: needed(dayIn(application), "申报日", "day of the application"),
    pilotApproval: dayIn(approval),
  };
  const spans = itemSpans(holding(programme, { dates }), programme).get(item.id);
  if (spans !== undefined) return spans;
  throw notAvailable({
    zh: `“${item.name}”的时间段从试点批复日算起，没有给出这一天`,
    en: `The window of “${item.name}” begins with the approval of the pilot, which is not given`,
  });
}

const holding = (programme: Programme, parts: Partial<Assessment>): Assessment => ({
  ...emptyAssessment(programme.id),
  ...parts,
});

/** The longest cycle that anybody would set; beyond it the calendar ends. */
const MOST_YEARS = 100;

/** The day by which something is due, counted from its first day. */
export function dueDay(programme: Programme, named: unknown, from: unknown, years: unknown): number {
  const written = wordIn(named);
  const rule = deadlineWritten(programme, written);
  if (rule === undefined) {
    const known = programme.deadlines.map(({ id }) => id).join(", ");
    throw notAvailable({
      zh: `没有“${written}”这一期限，可写：${known}`,
      en: `No deadline “${written}”. Known: ${known}`,
    });
  }
  const day = needed(dayIn(from), "起算日", "first day");
  const length = numberIn(years);
  if (length !== null && (rule.lengthReading === undefined || length <= 0 || length > MOST_YEARS)) {
    throw invalidValue(
      rule.lengthReading === undefined
        ? {
            zh: `${rule.id}的长度由文件规定，不能另给年数`,
            en: `The length of ${rule.id} is fixed by the document`,
          }
        : { zh: `年数应在 0 至 ${MOST_YEARS} 之间`, en: `The years must lie between 0 and ${MOST_YEARS}` },
    );
  }
  const dates = { [rule.from]: day, ...(rule.given === undefined ? {} : { [rule.given]: day }) };
  const settings =
    length === null || rule.lengthReading === undefined ? {} : { [rule.lengthReading]: length };
  const found = deadlines(holding(programme, { dates, settings }), programme).find(
    ({ id }) => id === rule.id,
  );
  return serialOf(needed(found?.due ?? null, "起算日", "first day"));
}

/** What is due when: id, day, what, by whom, clause and, where today is given, the days that are left. */
export function dueTable(programme: Programme, days: unknown, today: unknown): (string | number)[][] {
  const dates = datesIn(days);
  const now = dayIn(today);
  const found = deadlines(holding(programme, { dates }), programme);
  if (found.length === 0) {
    throw notAvailable({
      zh: "所给日期算不出任何期限，第一列写日期名称（如试点批复日），第二列写日期",
      en: "No deadline follows from these days: names (such as pilotApproval) in the first column, days in the second",
    });
  }
  const language = displayLanguage();
  return [...found]
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
    .map(({ id, due, source }) => {
      const rule = deadlineWritten(programme, id);
      const left = now === null ? "" : daysBetween(now, due);
      return [id, serialOf(due), rule?.title[language] ?? "", rule?.by[language] ?? "", source, left];
    });
}

/** Rows of a day's name and the day; rows without a name or a day say nothing. */
function datesIn(days: unknown): Record<string, IsoDate> {
  const dates: Record<string, IsoDate> = {};
  for (const [name = null, cell = null] of rowsIn(days)) {
    if (name === null) continue;
    const day = dayOf(cell);
    if (day !== null) dates[dateNamed(String(name))] = day;
  }
  return dates;
}

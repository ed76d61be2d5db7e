/** Windows and deadlines from days in cells. */
import { emptyAssessment, type Assessment, type IsoDate } from "../assessment";
import { daysBetween, deadlines, inside, isoDate, itemSpans, yearlyDays, type Span } from "../lifecycle";
import type { DeadlineRule, Indicator, Programme, Text, WindowType } from "../rulebook";
import { dateNamed, dayIn, dayOf, serialOf } from "./days";
import { needed, numberIn, rowsIn, wordIn } from "./cells";
import { invalidValue, notAvailable } from "./errors";
import { itemNamed } from "./items";
import { displayLanguage, type FunctionLanguage } from "./language";
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
  // A day that the document itself names counts from nothing.
  const day = rule.on === undefined ? needed(dayIn(from), "起算日", "first day") : null;
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
  const dates = {
    ...(rule.from === undefined ? {} : { [rule.from]: day }),
    ...(rule.given === undefined ? {} : { [rule.given]: day }),
  };
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
  const assessment = holding(programme, { dates });
  return found
    .flatMap(({ id, due }) => {
      const rule = deadlineWritten(programme, id);
      if (rule === undefined) return [];
      const next = now === null ? due : nextDue(rule, due, { assessment, programme, today: now });
      return [{ rule, due: next }];
    })
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
    .map(({ rule, due }) => [
      rule.id,
      serialOf(due),
      say(rule.title, language) + alternativeNote(rule, assessment, programme, language),
      say(rule.by, language),
      rule.source,
      now === null ? "" : daysBetween(now, due),
    ]);
}

/** Of a yearly duty the next day, or the last one where its stage is over. */
function nextDue(rule: DeadlineRule, due: IsoDate, about: Parameters<typeof yearlyDays>[3]): IsoDate {
  const from = isoDate(about.assessment.dates[rule.from ?? ""]);
  if (rule.yearly === undefined || from === null) return due;
  const days = yearlyDays(rule, rule.yearly, from, about);
  return days.find((day) => day >= about.today) ?? days.at(-1) ?? due;
}

/** What an alternative has beside its title: the others, or that another one was done first. */
function alternativeNote(
  rule: DeadlineRule,
  { dates }: Assessment,
  { deadlines: rules }: Programme,
  language: FunctionLanguage,
): string {
  const others = rules.filter(
    ({ id, oneOf }) => oneOf !== undefined && oneOf === rule.oneOf && id !== rule.id,
  );
  if (others.length === 0) return "";
  const doneOn = ({ doneBy }: DeadlineRule): string =>
    (doneBy === undefined ? null : isoDate(dates[doneBy])) ?? NEVER;
  if (others.some((other) => doneOn(other) < doneOn(rule))) return say(NOT_TAKEN, language);
  if (doneOn(rule) !== NEVER) return "";
  const ids = others.map(({ id }) => id).join(", ");
  return language === "en" ? ` (this or ${ids})` : `（与${ids}办其中一项即可）`;
}

const NOT_TAKEN: Text = { zh: "（已择另一项）", en: " (other one taken)" };
/** Later than any day. */
const NEVER = "9999-12-31";

const say = (text: Text, language: FunctionLanguage): string => text[language];

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

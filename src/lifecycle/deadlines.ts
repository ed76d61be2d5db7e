import type { Assessment, DeadlineResult, IsoDate } from "../assessment/index";
import { onTrack, type DeadlineRule, type Programme } from "../rulebook/index";
import { addDays, addMonths, isoDate, nextYearly } from "./calendar";

interface Deadline extends DeadlineResult {
  readonly due: IsoDate;
}

/** Deadlines whose first day is given, or that name a day, in the rulebook's order. Holidays never shift a day. */
export function deadlines(assessment: Assessment, programme: Programme): readonly Deadline[] {
  return programme.deadlines.flatMap((rule) => {
    if (!onTrack(rule, assessment.track)) return [];
    const on = isoDate(rule.on);
    if (on !== null) return [{ id: rule.id, due: on, source: rule.source }];
    const from = isoDate(assessment.dates[rule.from ?? ""]);
    const applies = rule.given === undefined || isoDate(assessment.dates[rule.given]) !== null;
    return from === null || !applies
      ? []
      : [{ id: rule.id, due: due(rule, from, openMonths(rule, assessment)), source: rule.source }];
  });
}

/** Months first, each step clipped to its month's last day: 29 Feb 2016 → 28 Feb 2019 → 28 Aug 2019. */
function due(rule: DeadlineRule, from: IsoDate, months: number): IsoDate {
  if (rule.yearly !== undefined) return nextYearly(from, rule.yearly);
  const end = addMonths(from, months);
  return addDays(addMonths(end, rule.thenMonths ?? 0), rule.days ?? 0);
}

/** The length in force where the text leaves it open (Art. 16). */
function openMonths({ months = 0, lengthReading = "" }: DeadlineRule, { settings }: Assessment): number {
  const years = Number(settings[lengthReading]);
  return Number.isFinite(years) ? Math.round(years * 12) : months;
}

import type { Assessment, DeadlineResult, IsoDate } from "../assessment/index";
import type { DeadlineRule, Programme } from "../rulebook/index";
import { addDays, addMonths, isoDate, nextYearly } from "./calendar";

interface Deadline extends DeadlineResult {
  readonly due: IsoDate;
}

/** Deadlines whose first day is given, in the rulebook's order. Holidays never shift a day. */
export function deadlines(assessment: Assessment, programme: Programme): readonly Deadline[] {
  return programme.deadlines.flatMap((rule) => {
    const from = isoDate(assessment.dates[rule.from]);
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

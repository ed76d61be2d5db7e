import type { Assessment, DeadlineResult, IsoDate } from "../assessment/index";
import type { DeadlineRule, Programme } from "../rulebook/index";
import { addDays, addMonths, isoDate, nextYearly } from "./calendar";

/** Periods whose length the text leaves open, with the reading that gives it in years (Art. 16). */
const OPEN_LENGTHS: Readonly<Record<string, string>> = { "DL-13": "new-round-length" };

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

function openMonths({ id, months = 0 }: DeadlineRule, { settings }: Assessment): number {
  const years = Number(settings[OPEN_LENGTHS[id] ?? ""]);
  return Number.isFinite(years) ? Math.round(years * 12) : months;
}

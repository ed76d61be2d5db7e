import type { Assessment, IsoDate } from "../assessment/index";
import type { DeadlineRule, Programme } from "../rulebook/index";
import { addDays, nextYearly } from "./calendar";
import { deadlines } from "./deadlines";
import { standing } from "./stages";

interface Stretch {
  readonly from: IsoDate;
  /** Null where the city still stands in the stage. */
  readonly to: IsoDate | null;
}

/**
 * All days of a yearly duty in the stages that have it: those behind, and those ahead to the end of the period, but
 * the next one from today in any case, since a stage goes on until the city leaves it.
 */
export function yearlyDays(
  rule: DeadlineRule,
  monthAndDay: string,
  from: IsoDate,
  about: { readonly assessment: Assessment; readonly programme: Programme; readonly today: IsoDate },
): readonly IsoDate[] {
  const { today } = about;
  const days = new Set<IsoDate>();
  const stretches = stretchesOf(rule.stages ?? [], about);
  for (const { from: start, to } of stretches.length === 0 ? [{ from, to: null }] : stretches) {
    const first = nextYearly(start, monthAndDay);
    const last = to ?? (stretches.length === 0 ? null : periodEnd(about)) ?? first;
    for (let day = first; day <= last; day = nextYearly(day, monthAndDay)) days.add(day);
    if (to === null) days.add(later(first, nextYearly(addDays(today, -1), monthAndDay)));
  }
  return [...days].sort();
}

const later = (one: IsoDate, other: IsoDate): IsoDate => (other > one ? other : one);

/** From when to when the city stood in the stages. */
function stretchesOf(
  stages: readonly string[],
  { assessment, programme, today }: Parameters<typeof yearlyDays>[3],
): readonly Stretch[] {
  const at = standing(assessment, programme, today);
  const history = at?.history ?? [];
  return history.flatMap(({ to: stage, on }, index): readonly Stretch[] =>
    stages.includes(stage) ? [{ from: on, to: history[index + 1]?.on ?? null }] : [],
  );
}

/** The end of the present stage's period. */
function periodEnd({ assessment, programme, today }: Parameters<typeof yearlyDays>[3]): IsoDate | null {
  const at = standing(assessment, programme, today);
  const ends = programme.lifecycle?.stages.find(({ id }) => id === at?.stage)?.ends;
  return deadlines(assessment, programme).find(({ id }) => id === ends)?.due ?? null;
}

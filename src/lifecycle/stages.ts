import type { Assessment, IsoDate } from "../assessment/index";
import type { Programme, Text, Transition } from "../rulebook/index";
import { addDays, addMonths, isoDate } from "./calendar";
import { deadlines } from "./deadlines";

export interface StageEvent {
  readonly from: string;
  readonly to: string;
  readonly on: IsoDate;
  readonly event: Text;
  readonly source: string;
}

export interface NextStep {
  readonly to: string;
  readonly event: Text;
  /** First and last day, where the document or the dates give one. */
  readonly opens: IsoDate | null;
  readonly closes: IsoDate | null;
  /** The band of the acceptance that it takes. */
  readonly band: string | null;
  readonly banMonths: number | null;
  readonly source: string;
}

export interface Standing {
  readonly stage: string;
  /** Null at the beginning. */
  readonly since: IsoDate | null;
  readonly history: readonly StageEvent[];
  readonly next: readonly NextStep[];
  /** Last day on which the city may not apply again; null where no ban stands today. */
  readonly bannedUntil: IsoDate | null;
}

/** Where a city stands in the sequence of stages, and what may follow; null for a programme without stages. */
export function standing(assessment: Assessment, programme: Programme, today: IsoDate): Standing | null {
  const { lifecycle } = programme;
  const [start] = lifecycle?.stages ?? [];
  if (lifecycle === undefined || start === undefined) return null;
  const due = new Map(deadlines(assessment, programme).map((one) => [one.id, one.due]));
  const walked = walk(start.id, lifecycle.transitions, (transition) => {
    const day = dayOf(transition, assessment, due);
    return day !== null && day <= today ? day : null;
  });
  const last = walked.at(-1);
  const stage = last?.to ?? start.id;
  return {
    stage,
    since: last?.on ?? null,
    history: walked.map(({ from, to, on, event, source }) => ({ from, to, on, event, source })),
    next: lifecycle.transitions
      .filter(({ from }) => from.includes(stage))
      .map((transition) => nextStep(transition, due)),
    bannedUntil: banOf(last, today),
  };
}

interface Walked extends StageEvent {
  readonly banMonths: number | null;
}

/** From the first stage on, always by the transition that happened first; none is taken twice. */
function walk(
  start: string,
  transitions: readonly Transition[],
  happened: (transition: Transition) => IsoDate | null,
): readonly Walked[] {
  const left = new Set(transitions);
  const walked: Walked[] = [];
  for (;;) {
    const at = walked.at(-1);
    const stage = at?.to ?? start;
    const [first] = [...left]
      .flatMap((transition) => {
        const on = transition.from.includes(stage) ? happened(transition) : null;
        return on === null || on < (at?.on ?? on) ? [] : [{ transition, on }];
      })
      .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
    if (first === undefined) return walked;
    const { transition, on } = first;
    left.delete(transition);
    const { to, event, source, banMonths = null } = transition;
    walked.push({ from: stage, to, on, event, source, banMonths });
  }
}

/** The day of a transition; a deadline is missed on the day after it. */
function dayOf(
  { trigger }: Transition,
  assessment: Assessment,
  due: ReadonlyMap<string, IsoDate>,
): IsoDate | null {
  switch (trigger.kind) {
    case "date":
      return isoDate(assessment.dates[trigger.date]);
    case "missed": {
      const last = due.get(trigger.deadline);
      const done = isoDate(assessment.dates[trigger.unless]);
      return last === undefined || (done !== null && done <= last) ? null : addDays(last, 1);
    }
    case "told":
      return null;
  }
}

function nextStep(transition: Transition, due: ReadonlyMap<string, IsoDate>): NextStep {
  const { to, event, opens, closes, band, banMonths, source } = transition;
  return {
    to,
    event,
    opens: due.get(opens ?? "") ?? null,
    closes: due.get(closes ?? "") ?? null,
    band: band ?? null,
    banMonths: banMonths ?? null,
    source,
  };
}

function banOf(last: Walked | undefined, today: IsoDate): IsoDate | null {
  if (last === undefined || last.banMonths === null) return null;
  const until = addMonths(last.on, last.banMonths);
  return until >= today ? until : null;
}

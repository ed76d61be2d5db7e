import type { Assessment, IsoDate } from "../assessment/index";
import type { DateKey, DeadlineRule, Programme, Text } from "../rulebook/index";
import { daysBetween, isoDate } from "./calendar";
import { withAlternatives } from "./alternatives";
import { deadlines } from "./deadlines";
import { dayOff, type DayOff, type Holiday } from "./holidays";
import { yearlyDays } from "./yearly";

/**
 * `done`, `late`: the day on which it was done is given, and lies by or after the deadline. `missed`: the day has
 * passed, and nothing tells that it was done. `passed`: the same where no date of ours could tell. `not-taken`: another
 * of the alternatives was done.
 */
export type AgendaState = "done" | "late" | "missed" | "passed" | "today" | "ahead" | "not-taken";

export interface AgendaEntry {
  /** The deadline's; those of alternatives that are open together, "DL-9/DL-10". */
  readonly id: string;
  readonly kind: DeadlineRule["kind"];
  readonly due: IsoDate;
  readonly state: AgendaState;
  /** From today; negative where it has passed. */
  readonly daysLeft: number;
  /** The day from which it counts; null where the document names the day itself. */
  readonly from: { readonly date: DateKey; readonly day: IsoDate } | null;
  readonly doneOn: IsoDate | null;
  /** Days any of which tells that it was done; none where nothing can. */
  readonly doneBy: readonly DateKey[];
  /** Whether it comes every year. */
  readonly yearly: boolean;
  readonly by: Text;
  readonly to: Text | null;
  readonly title: Text;
  readonly consequence: Text | null;
  /** 「如遇节假日顺延」 is no rule of the document: a note, never a shift. */
  readonly dayOff: DayOff | null;
  readonly source: string;
}

export interface AgendaOptions {
  readonly today: IsoDate;
  /** Days that the user has entered; they go before the calendar that is shipped. */
  readonly holidays?: readonly Holiday[];
}

/** What is due when, from whom to whom, in the order of the days. */
export function agenda(
  assessment: Assessment,
  programme: Programme,
  { today, holidays = [] }: AgendaOptions,
): readonly AgendaEntry[] {
  const rules = new Map(programme.deadlines.map((rule) => [rule.id, rule]));
  const dated = deadlines(assessment, programme).flatMap(({ id, due }) => {
    const rule = rules.get(id);
    if (rule === undefined) return [];
    const day = rule.from === undefined ? null : isoDate(assessment.dates[rule.from]);
    const { yearly } = rule;
    const days =
      yearly === undefined || day === null
        ? [due]
        : yearlyDays(rule, yearly, day, { assessment, programme, today });
    const doneOn = rule.doneBy === undefined ? null : isoDate(assessment.dates[rule.doneBy]);
    return days.map((on) => ({
      rule,
      entry: {
        id,
        kind: rule.kind,
        due: on,
        state: stateOf(rule, on, doneOn, today),
        daysLeft: daysBetween(today, on),
        from: rule.from === undefined || day === null ? null : { date: rule.from, day },
        doneOn,
        doneBy: rule.doneBy === undefined ? [] : [rule.doneBy],
        yearly: yearly !== undefined,
        by: rule.by,
        to: rule.to ?? null,
        title: rule.title,
        consequence: rule.consequence ?? null,
        dayOff: dayOff(on, holidays),
        source: rule.source,
      },
    }));
  });
  const entries = [...withAlternatives(dated)];
  return entries.sort((a, b) => (a.due === b.due ? 0 : a.due < b.due ? -1 : 1));
}

function stateOf(rule: DeadlineRule, due: IsoDate, doneOn: IsoDate | null, today: IsoDate): AgendaState {
  if (doneOn !== null && doneOn <= today) return doneOn <= due ? "done" : "late";
  if (today === due) return "today";
  if (today < due) return "ahead";
  return rule.kind === "due" && rule.doneBy !== undefined ? "missed" : "passed";
}

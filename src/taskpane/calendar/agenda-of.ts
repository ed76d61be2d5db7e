/** Everything that the tab shows, reckoned from the assessment and a day. */
import type { Assessment, IsoDate } from "../../assessment";
import {
  acceptancePeriods,
  agenda,
  holidaysOf,
  isoDate,
  lacksAcceptanceDay,
  lookBacks,
  materialLists,
  squeezes,
  standing,
  type AcceptancePeriods,
  type AgendaEntry,
  type LookBackSpan,
  type MaterialListResult,
  type SqueezeResult,
  type Standing,
} from "../../lifecycle";
import type { DateKey, Programme } from "../../rulebook";

/** A day without which something cannot be reckoned, and how many deadlines count from it. */
export interface MissingDate {
  readonly key: DateKey;
  readonly gives: number;
}

interface Calendar {
  readonly entries: readonly AgendaEntry[];
  readonly standing: Standing | null;
  readonly squeezes: readonly SqueezeResult[];
  readonly lookBacks: readonly LookBackSpan[];
  readonly acceptance: AcceptancePeriods | null;
  /** The reading in force gives the acceptance no day. */
  readonly noAcceptanceDay: boolean;
  readonly materials: readonly MaterialListResult[];
  readonly missing: readonly MissingDate[];
}

/** Blank days that begin something where the city stands: what it has not reached yet is not missing. */
function missingDates(assessment: Assessment, programme: Programme, at: Standing | null): MissingDate[] {
  const awaited = (programme.lifecycle?.transitions ?? []).flatMap(({ from, trigger }) =>
    trigger.kind === "date" && trigger.date !== "cancelled" && from.includes(at?.stage ?? "")
      ? [trigger.date]
      : [],
  );
  const wanted: readonly DateKey[] = [
    ...awaited,
    ...((programme.lookBacks ?? []).length > 0 ? (["application"] as const) : []),
  ];
  return [...new Set(wanted)]
    .filter((key) => isoDate(assessment.dates[key]) === null)
    .map((key) => ({ key, gives: programme.deadlines.filter(({ from }) => from === key).length }));
}

export function calendarOf(assessment: Assessment, programme: Programme, today: IsoDate): Calendar {
  const at = standing(assessment, programme, today);
  const ticked = Object.entries(assessment.materials ?? {}).flatMap(([id, there]) =>
    there === true ? [id] : [],
  );
  return {
    entries: agenda(assessment, programme, { today, holidays: holidaysOf(assessment) }),
    standing: at,
    squeezes: squeezes(assessment, programme),
    lookBacks: lookBacks(assessment, programme),
    acceptance: acceptancePeriods(assessment, programme),
    noAcceptanceDay: lacksAcceptanceDay(assessment, programme),
    materials: materialLists(assessment, programme, new Set(ticked)),
    missing: missingDates(assessment, programme, at),
  };
}

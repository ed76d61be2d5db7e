/** Duties that come every year, while the city stands in their stages. */
import type { DateKey, DeadlineRule, Programme, Transition } from "../../rulebook";
import { yearAfter, yearlyAfter, yearlyBy, yearlyIn } from "../deadlines";
import { quote } from "../formula";
import { say, type Language } from "../language";
import { dayOf, where } from "./days";
import { CALENDAR_NAMES, dueName } from "./names";
import { YEARS } from "./words";

/** 31 December 9999: a stage that is not over. */
const NEVER = "2958465";
/** As many years as the longest pilot, another round and a cultivation take together. */
const MOST_YEARS = 12;
const { today } = CALENDAR_NAMES;

export interface YearlyFormulas {
  /** The day on which the stages were left. */
  readonly left: string;
  /** The next day, or the last one where the stages are over. */
  readonly due: string;
  /** The last day that can be foreseen. */
  readonly last: string;
  readonly years: string;
}

/** What leads from the stages of a duty to another. */
function exits({ stages = [] }: DeadlineRule, { lifecycle }: Programme): readonly Transition[] {
  const within = (id: string): boolean => stages.includes(id);
  return (lifecycle?.transitions ?? []).filter(({ from, to }) => from.some(within) && !within(to));
}

const happened = (day: string): string =>
  `IF(ISNUMBER(${day}),IF(${day}<=${today},${day},${NEVER}),${NEVER})`;

/** A missed deadline leads out on the day after, unless one of the days that lead elsewhere came by it. */
function missed(deadline: string, saving: readonly DateKey[]): string {
  const due = dueName(deadline);
  const saved = saving.map(dayOf).map((day) => `IF(ISNUMBER(${day}),${day}<=${due},FALSE)`);
  const over = `IF(OR(${saved.join(",")}),${NEVER},IF(${due}<${today},${due}+1,${NEVER}))`;
  return `IFERROR(IF(ISNUMBER(${due}),${over},${NEVER}),${NEVER})`;
}

function leaving(rule: DeadlineRule, programme: Programme): string {
  const transitions = programme.lifecycle?.transitions ?? [];
  const days = exits(rule, programme).flatMap(({ trigger, from }): readonly string[] => {
    if (trigger.kind === "date") return [happened(dayOf(trigger.date))];
    if (trigger.kind === "told") return [];
    const saving = transitions.flatMap((other) =>
      other.trigger.kind === "date" && other.from.some((id) => from.includes(id)) ? [other.trigger.date] : [],
    );
    return [missed(trigger.deadline, [...new Set([trigger.unless, ...saving])])];
  });
  return days.length === 0 ? NEVER : `MIN(${[...new Set(days)].join(",")})`;
}

/** `at` are the cells of the line. */
export function yearlyFormulas(
  rule: DeadlineRule & { readonly yearly: string },
  at: Readonly<Record<"from" | "due" | "left" | "last", string>>,
  programme: Programme,
  language: Language,
): YearlyFormulas {
  const { yearly } = rule;
  const next = yearlyAfter(`MAX(${at.from},${today}-1)`, yearly);
  const before = yearlyBy(at.left, yearly);
  const periods = (programme.lifecycle?.stages ?? []).flatMap(({ id, ends: end }): readonly string[] => {
    const from = programme.deadlines.find((deadline) => deadline.id === end)?.from;
    if (from === undefined || end === undefined || rule.stages?.includes(id) !== true) return [];
    // A period that has not begun tells nothing yet.
    const day = dayOf(from);
    return [`IF(ISNUMBER(${day}),IF(${day}<=${today},N(${dueName(end)}),0),0)`];
  });
  const firstYear = yearAfter(at.from, yearly);
  const more = Array.from({ length: MOST_YEARS }, (_, index) => {
    const year = `${firstYear}+${index + 1}`;
    return `IF(${yearlyIn(year, yearly)}<=${at.last},"、"&(${year}),"")`;
  });
  const within = `${yearlyIn(firstYear, yearly)}<=${at.last}`;
  const listed = `IF(${within},${[`(${firstYear})`, ...more].join("&")},"")`;
  // The next one lies beyond the period where the city still stands in the stage.
  const beyond = `IF(${at.due}>${at.last},IF(${within},"、","")&YEAR(${at.due}),"")`;
  return {
    left: where(at.from, leaving(rule, programme)),
    due: where(at.from, `IF(${next}<=${at.left},${next},IF(${before}>${at.from},${before},""))`),
    last: where(at.due, `IF(${at.left}<${NEVER},${at.left},MAX(${["0", ...periods].join(",")}))`),
    years: where(at.due, `${quote(say(YEARS, language))}&${listed}&${beyond}`),
  };
}

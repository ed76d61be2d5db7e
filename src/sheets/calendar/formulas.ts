import type { DeadlineRule, LookBack, Programme } from "../../rulebook";
import { address } from "../address";
import { dueAfter, periodEnd } from "../deadlines";
import { firstOf, isInForce, quote } from "../formula";
import { say, type Language } from "../language";
import { dateName } from "../settings/names";
import { dayOf, where } from "./days";
import { COLUMN } from "./layout";
import { CALENDAR_NAMES } from "./names";
import { STATES } from "./words";
import { yearlyFormulas } from "./yearly";

type Key = "from" | "due" | "days" | "state" | "end" | "done";

/** A day that the document names. */
const dateOf = (day: string): string => `DATE(${day.split("-").map(Number).join(",")})`;

/** Formulas of a deadline's line; a yearly one has its years, too. */
export function deadlineFormulas(
  rule: DeadlineRule,
  row: number,
  programme: Programme,
  language: Language,
): Readonly<Record<Key, string>> & { readonly consequence?: string } {
  const at = (column: keyof typeof COLUMN): string => address(row, COLUMN[column]);
  const [from, due, end, done] = [at("from"), at("due"), at("end"), at("done")];
  const { today } = CALENDAR_NAMES;
  const first = rule.from === undefined ? '""' : dayOf(rule.from);
  const word = (state: keyof typeof STATES): string => quote(say(STATES[state], language));
  const tellable = rule.kind === "due" && rule.doneBy !== undefined;
  const begins =
    rule.given === undefined ? first : `IFERROR(IF(ISNUMBER(${dateName(rule.given)}),${first},""),"")`;
  const days = where(due, `${due}-${today}`);
  const ahead: readonly (readonly [string, string])[] = [
    [`${due}=${today}`, word("today")],
    [`${due}>${today}`, word("ahead")],
  ];
  const { yearly } = rule;
  if (yearly !== undefined) {
    const cells = { from, due, left: end, last: done };
    const formulas = yearlyFormulas({ ...rule, yearly }, cells, programme, language);
    // A stage that was left before its first such day has none.
    const blank = `IF(ISNUMBER(${from}),"",${word("open")})`;
    return {
      from: begins,
      end: formulas.left,
      due: formulas.due,
      done: formulas.last,
      days,
      state: firstOf([[`NOT(ISNUMBER(${due}))`, blank], ...ahead], word("passed")),
      consequence: formulas.years,
    };
  }
  const others = programme.deadlines.filter(
    ({ id, oneOf, doneBy }) => oneOf !== undefined && oneOf === rule.oneOf && id !== rule.id && doneBy,
  );
  return {
    from: begins,
    end: rule.on === undefined ? where(from, periodEnd(rule, from, programme)) : dateOf(rule.on),
    due: where(end, dueAfter(rule, end)),
    done: rule.doneBy === undefined ? '""' : dayOf(rule.doneBy),
    days,
    state: firstOf(
      [
        [`NOT(ISNUMBER(${due}))`, word("open")],
        ...others.flatMap(({ doneBy }) =>
          doneBy === undefined ? [] : [[taken(dayOf(doneBy), done), word("notTaken")] as const],
        ),
        [
          `IF(ISNUMBER(${done}),${done}<=${today},FALSE)`,
          `IF(${done}<=${due},${word("done")},${word("late")})`,
        ],
        ...ahead,
      ],
      word(tellable ? "missed" : "passed"),
    ),
  };
}

/** Whether the other of two alternatives was done, and done first. */
const taken = (other: string, own: string): string =>
  `IF(ISNUMBER(${other}),IF(${other}<=${CALENDAR_NAMES.today},IF(ISNUMBER(${own}),${own}>${other},TRUE),FALSE),FALSE)`;

/** First and last day of a period before the application, by the reading in force. */
export function lookBackFormulas(
  { years }: LookBack,
  programme: Programme,
): { readonly from: string; readonly to: string } {
  const application = dateName("application");
  const byCalendar = isInForce(programme, "look-back", "calendar-years");
  const year = `YEAR(${application})`;
  const sameDay = `MIN(DATE(${year}-${years},MONTH(${application}),DAY(${application})),DATE(${year}-${years},MONTH(${application})+1,0))`;
  const given = (whole: string, days: string): string =>
    `IFERROR(IF(ISNUMBER(${application}),IF(${byCalendar},${whole},${days}),""),"")`;
  return {
    from: given(`DATE(${year}-${years},1,1)`, sameDay),
    to: given(`DATE(${year}-1,12,31)`, `INT(${application})`),
  };
}

import type { DeadlineRule, LookBack, Programme } from "../../rulebook";
import { address } from "../address";
import { dueAfter, periodEnd } from "../deadlines";
import { firstOf, isInForce, quote } from "../formula";
import { say, type Language } from "../language";
import { dateName } from "../settings/names";
import { COLUMN } from "./layout";
import { CALENDAR_NAMES } from "./names";
import { STATES } from "./words";

/** A day of the settings; nothing where it is blank, no day, or its sheet deleted. */
export const dayOf = (key: string): string =>
  `IFERROR(IF(ISNUMBER(${dateName(key)}),INT(${dateName(key)}),""),"")`;

/** A formula of a cell that has a number, else nothing. */
export const where = (cell: string, then: string): string => `IF(ISNUMBER(${cell}),${then},"")`;

/** Formulas of a deadline's line. */
export function deadlineFormulas(
  rule: DeadlineRule,
  row: number,
  programme: Programme,
  language: Language,
): Readonly<Record<"from" | "due" | "days" | "state" | "end" | "done", string>> {
  const at = (column: keyof typeof COLUMN): string => address(row, COLUMN[column]);
  const [from, due, end, done] = [at("from"), at("due"), at("end"), at("done")];
  const { today } = CALENDAR_NAMES;
  const first = dayOf(rule.from);
  const word = (state: keyof typeof STATES): string => quote(say(STATES[state], language));
  const tellable = rule.kind === "due" && rule.doneBy !== undefined;
  return {
    from: rule.given === undefined ? first : `IFERROR(IF(ISNUMBER(${dateName(rule.given)}),${first},""),"")`,
    end: where(from, periodEnd(rule, from, programme)),
    due: where(end, dueAfter(rule, end)),
    done: rule.doneBy === undefined ? '""' : dayOf(rule.doneBy),
    days: where(due, `${due}-${today}`),
    state: firstOf(
      [
        [`NOT(ISNUMBER(${due}))`, word("open")],
        [
          `IF(ISNUMBER(${done}),${done}<=${today},FALSE)`,
          `IF(${done}<=${due},${word("done")},${word("late")})`,
        ],
        [`${due}=${today}`, word("today")],
        [`${due}>${today}`, word("ahead")],
      ],
      word(tellable ? "missed" : "passed"),
    ),
  };
}

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

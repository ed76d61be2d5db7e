import type { Assessment, IsoDate, WindowResult } from "../assessment/index";
import { indicators, type ItemWindow, type Programme, type WindowType } from "../rulebook/index";
import { firstDayOf, isoDate, lastDayOf, yearOf } from "./calendar";

/** The days of a window, both included. */
export interface Span {
  readonly type: WindowType;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** Windows of all items that have one, in the rulebook's order. Where a day is not given there is no window. */
export function windows(
  assessment: Assessment,
  programme: Programme,
): Readonly<Record<string, WindowResult>> {
  return windowResults(itemSpans(assessment, programme));
}

/** Spans as the result shows them. */
export function windowResults(
  spansById: ReadonlyMap<string, readonly Span[]>,
): Readonly<Record<string, WindowResult>> {
  const found: Record<string, WindowResult> = {};
  for (const [id, spans] of spansById) {
    const [first, second] = spans;
    if (first !== undefined) found[id] = second === undefined ? first : { ...first, also: second };
  }
  return found;
}

/** For each item with a window its spans: its own first, then the second one that a mixed item accepts. */
export function itemSpans(
  assessment: Assessment,
  programme: Programme,
): ReadonlyMap<string, readonly Span[]> {
  const found = new Map<string, readonly Span[]>();
  for (const { id, window } of indicators(programme)) {
    if (window === undefined) continue;
    const chosen = chosenType(id, assessment);
    const own = span(chosen ?? typeOf(window, assessment), assessment);
    // What the user has settled is no longer mixed.
    const second = chosen === null ? window.also : undefined;
    const also = second === undefined ? null : span(second, assessment);
    if (own !== null) found.set(id, also === null ? [own] : [own, also]);
  }
  return found;
}

/** The type that the user confirmed or chose for an item: a reading of the text is open to another. */
function chosenType(id: string, { windows: chosen }: Assessment): WindowType | null {
  return chosen !== undefined && Object.hasOwn(chosen, id) ? (chosen[id]?.type ?? null) : null;
}

/** The window of an item that takes a day in: of a mixed item the one that does; null where none does. */
export const windowOf = (date: IsoDate, spans: readonly Span[]): Span | null =>
  spans.find((span) => inside(date, span)) ?? null;

/** Whether a day counts. A state is judged at the application, so only a later day is outside (状态类). */
export function inside(date: IsoDate, { type, from, to }: Span): boolean {
  return date <= to && (type === "state" || date >= from);
}

/** Money rows say 上一年度; the reading `money-window` lets the head of the table go before that. */
function typeOf(window: ItemWindow, assessment: Assessment): WindowType {
  const asBehaviour = assessment.settings["money-window"] === "behaviour";
  return window.type === "fiscal" && asBehaviour ? "behaviour" : window.type;
}

export function span(type: WindowType, { dates }: Pick<Assessment, "dates">): Span | null {
  const application = isoDate(dates["application"]);
  if (application === null) return null;
  const yearBefore = yearOf(application) - 1;
  switch (type) {
    case "state":
      return { type, from: application, to: application };
    case "behaviour":
      return { type, from: firstDayOf(yearBefore), to: application };
    case "policy": {
      const approval = isoDate(dates["pilotApproval"]);
      return approval === null ? null : { type, from: approval, to: application };
    }
    case "fiscal":
    case "external":
      return { type, from: firstDayOf(yearBefore), to: lastDayOf(yearBefore) };
  }
}

import type { Programme } from "../../rulebook";
import { flat, shownOn, type NamedRegion } from "../named";

export const CALENDAR_NAMES = {
  /** A day typed in to look at the calendar from there. */
  chosen: "IPC_today_set",
  /** That day, or today. */
  today: "IPC_today",
} as const;
/** The last day of a deadline; what it counts from stands left of it, days left and state right of it. */
export const dueName = (deadline: string): string => `IPC_due_${flat(deadline)}`;
/** First and last day of a period before the application. */
export const lookBackName = (lookBack: string): string => `IPC_lookback_${flat(lookBack)}`;
/** First and last day of what is left between two steps, and how many days that is. */
export const squeezeName = (index: number): string => `IPC_squeeze_${index + 1}`;

export function calendarNames({ deadlines, lookBacks = [], lifecycle }: Programme): readonly NamedRegion[] {
  return [
    ...Object.values(CALENDAR_NAMES),
    ...deadlines.map(({ id }) => dueName(id)),
    ...lookBacks.map(({ id }) => lookBackName(id)),
    ...(lifecycle?.squeezes ?? []).map((_, index) => squeezeName(index)),
  ].map(shownOn("calendar"));
}

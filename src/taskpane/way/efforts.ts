/** Effort of one point by item: a habit of whoever estimates it, kept with his preferences. */
import type { Assessment } from "../../assessment";
import type { Preferences } from "../shell/preferences";

export type Efforts = Readonly<Record<string, number>>;

const isEffort = (value: unknown): value is number =>
  typeof value === "number" && Number.isFinite(value) && value >= 0;

/** What the assessment brings along, with the user's own estimates over it. */
export function storedEfforts(preferences: Preferences, { effort }: Assessment): Efforts {
  const known = Object.entries({ ...effort, ...parsed(preferences.get("effort")) });
  return Object.fromEntries(known.filter((entry): entry is [string, number] => isEffort(entry[1])));
}

function parsed(stored: string | null): object {
  try {
    const value: unknown = JSON.parse(stored ?? "{}");
    return typeof value === "object" && value !== null ? value : {};
  } catch {
    // Somebody else's, or damaged: as if nothing were stored.
    return {};
  }
}

export function storeEfforts(preferences: Preferences, efforts: Efforts): void {
  preferences.set("effort", JSON.stringify(efforts));
}

import { strongCity2016 } from "./2016-86/index";
import { measures2016 } from "./2016-87/index";
import type { Programme } from "./types";

export type * from "./types";
export * from "./selectors";
export { applicantKinds, dateKeysOf, kindsOf, onTrack } from "./applicants";
export { loadProgramme, validateProgramme, type RulebookFault } from "./validate/index";

/**
 * The rule packs that ship, the one that new forms are made of first. Tests and the build hold each of them against
 * `validateProgramme`; a pack from elsewhere passes `loadProgramme`. Checking them again here would cost every start
 * of the pane what no start can change.
 */
export const programmes: readonly Programme[] = [measures2016, strongCity2016];

/** The programme of a workbook that names none. */
export function defaultProgramme(): Programme {
  const [first] = programmes;
  if (first === undefined) throw new Error("规则包为空 (no programme in the rulebook)");
  return first;
}

/** The rule pack of an id; throws an Error that lists the known ids. */
export function programme(id: string): Programme {
  const found = programmes.find((candidate) => candidate.id === id);
  if (found) return found;
  const known = programmes.map((candidate) => candidate.id).join(", ");
  throw new Error(`没有规则包“${id}”，现有：${known}。(Unknown programme; known: ${known})`);
}

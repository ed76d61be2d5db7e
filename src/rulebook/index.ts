import { measures2016 } from "./2016-87/index";
import type { Programme } from "./types";
import { loadProgramme } from "./validate/index";

export type * from "./types";
export * from "./selectors";
export { loadProgramme, validateProgramme, type RulebookFault } from "./validate/index";

/** Every rule pack, checked when the room is loaded. */
export const programmes: readonly Programme[] = [loadProgramme(measures2016)];

/** The rule pack of an id; throws an Error that lists the known ids. */
export function programme(id: string): Programme {
  const found = programmes.find((candidate) => candidate.id === id);
  if (found) return found;
  const known = programmes.map((candidate) => candidate.id).join(", ");
  throw new Error(`没有规则包“${id}”，现有：${known}。(Unknown programme; known: ${known})`);
}

/**
 * The one door to the rulebook. It is asked for asynchronously, so that the official texts stay out of the
 * pane's first chunk; everything else here takes the loaded rules as a value.
 */
import type { Decimal, Programme } from "../../rulebook";

export interface Rules {
  readonly programme: Programme;
  /** Full score of every item for a city; `split` is the chosen alternative of the variant's reading. */
  readonly points: (
    city: { readonly enforcementPower?: boolean | null },
    split?: string,
  ) => Readonly<Record<string, Decimal>>;
}

/** `null` asks for the programme that new forms are made of. */
export type LoadRules = (programme: string | null) => Promise<Rules>;

export const loadRules: LoadRules = async (id) => {
  const rulebook = await import("../../rulebook");
  const programme = id === null ? rulebook.defaultProgramme() : rulebook.programme(id);
  return { programme, points: (city, split) => rulebook.effectivePoints(programme, city, split) };
};

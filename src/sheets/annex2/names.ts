import type { Programme, Section } from "../../rulebook";
import { itemsOf } from "../../rulebook";
import { readOn, shownOn, type NamedRegion } from "../named";

/** Score columns that are filled in on the form, lowest level first; the experts have a sheet of their own. */
export const LEVELS = ["self", "province", "national"] as const;
export type Level = (typeof LEVELS)[number];

export const ITEM_INPUTS = [...LEVELS, "reason", "evidence"] as const;
const ITEM_READ = ["no", "name", "points", ...ITEM_INPUTS] as const;
/**
 * `valid…`: the score where it counts, else why it does not; `validExperts`, in sight, the experts' mean;
 * `chosen`: that of the level that counts.
 */
const ITEM_HELPERS = [
  "status",
  "max",
  "validSelf",
  "validExperts",
  "validProvince",
  "validNational",
  "chosen",
  "best",
  "evidenced",
  "group1",
  "group2",
] as const;
export type ItemColumn = (typeof ITEM_READ)[number] | (typeof ITEM_HELPERS)[number];

/** "O", "T", "I": the letter that the ids of a section's items begin with. */
export function sectionLetter(section: Section): string {
  const first = section.groups.flatMap(itemsOf)[0];
  return (first?.id ?? section.id).replace(/\d+$/, "");
}

export const itemName = (section: Section, column: ItemColumn): string =>
  `IPC_${sectionLetter(section)}_${column}`;

export function annex2Names(programme: Programme): readonly NamedRegion[] {
  const sections = programme.scorecard?.sections ?? [];
  return sections.flatMap((section) => [
    ...ITEM_READ.map((column) => itemName(section, column)).map(readOn(section.id)),
    ...ITEM_HELPERS.map((column) => itemName(section, column)).map(shownOn(section.id)),
  ]);
}

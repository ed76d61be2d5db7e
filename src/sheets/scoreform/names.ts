import type { Programme, Section } from "../../rulebook";
import { sectionLetter } from "../annex2/names";
import { shownOn, type NamedRegion } from "../named";

/** On the form of Art. 19. */
export const FORM_NAMES = { total: "IPC_form_total" } as const;
/** Its score column beside one table, heads and sums included. */
export const formScoreName = (section: Section): string => `IPC_form_${sectionLetter(section)}_score`;
export const formSumName = (section: Section): string => `IPC_form_${sectionLetter(section)}_sum`;

export function scoreFormNames(programme: Programme): readonly NamedRegion[] {
  const sections = programme.scorecard?.sections ?? [];
  return [
    ...Object.values(FORM_NAMES),
    ...sections.flatMap((section) => [formScoreName(section), formSumName(section)]),
  ].map(shownOn("scoreform"));
}

/**
 * The one door to the rulebook. It is asked for asynchronously, so that the official texts stay out of the
 * pane's first chunk; everything else here takes the loaded rules as a value.
 */
import type { Language } from "../../i18n";
import type { Decimal, Programme } from "../../rulebook";

export interface Rules {
  readonly programme: Programme;
  /** What people call the status form. */
  readonly formName: (language: Language) => string;
  /** Every rule pack at hand, the one that new forms are made of first. */
  readonly known: readonly Programme[];
  /** Whether the sample city fills these forms. */
  readonly hasSample: boolean;
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
  const form = rulebook.formName(programme);
  const known = [...rulebook.programmes];
  const hasSample = programme === rulebook.defaultProgramme();
  return {
    programme,
    known,
    hasSample,
    formName: (language) => (language === "en" ? form.en : form.zh),
    points: (city, split) => rulebook.effectivePoints(programme, city, split),
  };
};

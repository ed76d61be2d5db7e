import { band, gate, max, missing, name, section, total } from "./functions";
import { speak, type FunctionLanguage } from "./language";

/** Every function by its id in the metadata; a test holds the two against each other. */
export const implementations = {
  TOTAL: total,
  SECTION: section,
  GATE: gate,
  BAND: band,
  MAX: max,
  NAME: name,
  MISSING: missing,
} as const;

/** Tells Excel's runtime which code answers which function. Called once by the entry point. */
export function registerFunctions(language: FunctionLanguage): void {
  speak(language);
  for (const [id, implementation] of Object.entries(implementations))
    CustomFunctions.associate(id, implementation);
}

import type { Assessment } from "../assessment/index";
import type { Programme } from "../rulebook/index";

/** The choice for an open reading: the city's, else the rulebook's default; undefined for an unknown reading. */
export function reading(assessment: Assessment, programme: Programme, id: string): string | undefined {
  const chosen = assessment.settings[id];
  if (typeof chosen === "string" || typeof chosen === "number") return String(chosen);
  return programme.readings.find((open) => open.id === id)?.default;
}

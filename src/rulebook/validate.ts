import type { Programme } from "./types";
export interface RulebookFault {
  readonly row: string;
  readonly reason: string;
}
export function validateProgramme(_p: Programme): readonly RulebookFault[] {
  return [];
}
export function loadProgramme(p: Programme): Programme {
  return p;
}

import type { Gate, Programme } from "../rulebook";

/** A defined name, and the sheet that it is defined for. */
export interface NamedRegion {
  readonly name: string;
  readonly sheet: string;
  /** Whether the way back needs it; results and helper columns are not read. */
  readonly read: boolean;
}

/** Ids of the rulebook as names allow them. */
export const flat = (id: string): string => id.replace(/[^A-Za-z0-9]/g, "_");

export const readOn =
  (sheet: string) =>
  (name: string): NamedRegion => ({ name, sheet, read: true });

/** Of results and helper columns. */
export const shownOn =
  (sheet: string) =>
  (name: string): NamedRegion => ({ name, sheet, read: false });

export function gatesOfKind(programme: Programme, kind: Gate["rule"]["kind"]): readonly Gate[] {
  return programme.gates.filter((gate) => gate.rule.kind === kind);
}

import type { Gate, Programme } from "../../rulebook";
import { flat, shownOn, type NamedRegion } from "../named";

export const SCORE_NAMES = {
  /** 1 self, 2 experts, 3 province, 4 national: the highest level that holds a score. */
  level: "IPC_level",
  total: "IPC_total",
  totalNative: "IPC_total_native",
  totalWorst: "IPC_total_worst",
  totalBest: "IPC_total_best",
  filled: "IPC_filled",
  evidenced: "IPC_evidenced",
  confirmed: "IPC_confirmed",
  band: "IPC_band",
} as const;
export const sectionScoreName = (section: string): string => `IPC_section_${flat(section)}`;
export const sectionNativeName = (section: string): string => `IPC_section_${flat(section)}_native`;
export const sectionBestName = (section: string): string => `IPC_section_${flat(section)}_best`;
export const gateName = (gate: string): string => `IPC_gate_${flat(gate)}`;

/** Gates that a formula can decide; the rest is for a person to judge. */
export function computedGates(programme: Programme): readonly Gate[] {
  return programme.gates.filter((gate) => gate.rule.kind !== "manual" && gate.rule.kind !== "declaration");
}

export function scoreNames(programme: Programme): readonly NamedRegion[] {
  const sections = programme.scorecard?.sections ?? [];
  return [
    ...Object.values(SCORE_NAMES),
    ...sections.flatMap(({ id }) => [sectionScoreName(id), sectionNativeName(id), sectionBestName(id)]),
    ...computedGates(programme).map((gate) => gateName(gate.id)),
  ].map(shownOn("score"));
}

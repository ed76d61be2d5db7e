import type { DateKey, Programme } from "../../rulebook";
import { flat, gatesOfKind, readOn, type NamedRegion } from "../named";

/** Years of the yearly assessments that the settings have room for. */
export const ASSESSMENT_ROWS = 5;

export const DATE_KEYS: readonly DateKey[] = [
  "pilotApproval",
  "cultivationPlanIssued",
  "planFiled",
  "application",
  "acceptance",
  "newRoundPlanIssued",
  "demonstrationApproval",
  "cancelled",
];

export const SETTING_NAMES = {
  city: "IPC_set_city",
  kind: "IPC_set_kind",
  power: "IPC_set_power",
  weightsSource: "IPC_weights_source",
  years: "IPC_years",
  grades: "IPC_grades",
} as const;
export const dateName = (key: string): string => `IPC_date_${key}`;
export const weightName = (section: string): string => `IPC_weight_${flat(section)}`;
export const supplementName = (id: string): string => `IPC_${flat(id)}`;
export const rankName = (gate: string): string => `IPC_rank_${flat(gate)}`;
export const rankOfName = (gate: string): string => `IPC_rankof_${flat(gate)}`;
export const declaredName = (gate: string): string => `IPC_declared_${flat(gate)}`;

export function settingsNames(programme: Programme): readonly NamedRegion[] {
  return [
    ...Object.values(SETTING_NAMES),
    ...DATE_KEYS.map(dateName),
    ...Object.keys(programme.scorecard?.exampleWeights ?? {}).map(weightName),
    ...programme.supplement.map((field) => supplementName(field.id)),
    ...gatesOfKind(programme, "rank").flatMap((gate) => [rankName(gate.id), rankOfName(gate.id)]),
    ...gatesOfKind(programme, "declaration").map((gate) => declaredName(gate.id)),
  ].map(readOn("settings"));
}

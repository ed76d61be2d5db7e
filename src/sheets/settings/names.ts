import type { DateKey, Programme, Reading } from "../../rulebook";
import { flat, readOn, shownOn, type NamedRegion } from "../named";

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
} as const;
export const dateName = (key: string): string => `IPC_date_${key}`;
/** The weight in force: what is typed, else the example's. */
export const weightName = (section: string): string => `IPC_weight_${flat(section)}`;
/** The weight as typed; blank for the example's. */
export const weightInputName = (section: string): string => `IPC_weightin_${flat(section)}`;
export const supplementName = (id: string): string => `IPC_${flat(id)}`;
/** The choice for an open reading as picked; blank for the default. */
export const readingName = (id: string): string => `IPC_reading_${flat(id)}`;
/** Id of the option in force, or the number. */
export const usedName = (id: string): string => `IPC_used_${flat(id)}`;

/** Readings with a cell of their own; the weights are set as numbers. */
export function readingsToChoose({ readings }: Programme): readonly Reading[] {
  return readings.filter(({ setting }) => setting === undefined);
}

export function settingsNames(programme: Programme): readonly NamedRegion[] {
  const readings = readingsToChoose(programme).map(({ id }) => id);
  const weighted = Object.keys(programme.scorecard?.exampleWeights ?? {});
  const read = [
    ...Object.values(SETTING_NAMES),
    ...DATE_KEYS.map(dateName),
    ...weighted.map(weightInputName),
    ...programme.supplement.map((field) => supplementName(field.id)),
    ...readings.map(readingName),
  ];
  const shown = [...readings.map(usedName), ...weighted.map(weightName)];
  return [...read.map(readOn("settings")), ...shown.map(shownOn("settings"))];
}

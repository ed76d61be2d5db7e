import { dateKeysOf, type Programme, type Reading } from "../../rulebook";
import { flat, readOn, shownOn, type NamedRegion } from "../named";
import { PROGRAMME_NAME } from "./programme-name";

export const SETTING_NAMES = {
  city: "IPC_set_city",
  kind: "IPC_set_kind",
  power: "IPC_set_power",
  track: "IPC_set_track",
  weightsSource: "IPC_weights_source",
} as const;
export const dateName = (key: string): string => `IPC_date_${key}`;
/** Whether a title is held. */
export const honourName = (id: string): string => `IPC_honour_${flat(id)}`;
/** How many an office recommends. */
export const quotaName = (id: string): string => `IPC_quota_${flat(id)}`;
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
  const { city, kind, power, track, weightsSource } = SETTING_NAMES;
  const scored = programme.scorecard !== null;
  const read = [
    city,
    kind,
    ...(scored ? [power, weightsSource] : []),
    ...(programme.tracks === undefined || programme.tracks.length === 0 ? [] : [track]),
    ...dateKeysOf(programme).map(dateName),
    ...(programme.honours ?? []).map(({ id }) => honourName(id)),
    ...(programme.quotas ?? []).map(({ id }) => quotaName(id)),
    ...weighted.map(weightInputName),
    ...programme.supplement.map((field) => supplementName(field.id)),
    ...readings.map(readingName),
  ];
  // Workbooks made before there were other packs have no such cell, and lack nothing: the doors ask for it apart.
  const shown = [PROGRAMME_NAME, ...readings.map(usedName), ...weighted.map(weightName)];
  return [...read.map(readOn("settings")), ...shown.map(shownOn("settings"))];
}

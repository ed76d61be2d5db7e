import { onTrack } from "./applicants";
import { remembered } from "./remembered";
import type { Decimal, FormRow, Gate, Group, Indicator, Programme, Section, Text } from "./types";

const sections = (p: Programme): readonly Section[] => p.scorecard?.sections ?? [];

/** First- and second-level groups of a section, each before its own groups. */
export function allGroups(section: Section): readonly Group[] {
  return section.groups.flatMap(withInner);
}

function withInner(group: Group): readonly Group[] {
  return [group, ...group.groups.flatMap(withInner)];
}

/** All items under a group, in printed order. */
export const itemsOf: (group: Group) => readonly Indicator[] = remembered((group) => [
  ...group.items,
  ...group.groups.flatMap(itemsOf),
]);

const sectionItems = (section: Section): readonly Indicator[] => section.groups.flatMap(itemsOf);

/** All items of the scorecard in printed order; none for a programme without points. */
export const indicators: (p: Programme) => readonly Indicator[] = remembered((p) =>
  sections(p).flatMap(sectionItems),
);

export function indicator(p: Programme, id: string): Indicator | undefined {
  return indicators(p).find((item) => item.id === id);
}

/** The section that holds an item. */
export function sectionOf(p: Programme, id: string): Section | undefined {
  return sections(p).find((section) => sectionItems(section).some((item) => item.id === id));
}

/** Ids of the groups that hold an item, the first level first; empty for an unknown item. */
export function groupsOf(p: Programme, id: string): readonly string[] {
  return sections(p)
    .flatMap(allGroups)
    .filter((group) => itemsOf(group).some((item) => item.id === id))
    .map((group) => group.id);
}

/** Rows of the status form in printed order, without the cover. */
export function formRows(p: Programme): readonly FormRow[] {
  return p.statusForm.parts.flatMap((part) => part.rows);
}

const FORM: Text = { zh: "申报表", en: "Application form" };

/** What people call the status form. */
export const formName = ({ statusForm }: Programme): Text => statusForm.name ?? FORM;

export function formRow(p: Programme, id: string): FormRow | undefined {
  return formRows(p).find((row) => row.id === id);
}

/** Gates of what is applied for; all while that is not chosen. */
export const gatesOf = ({ gates }: Programme, track: string | null | undefined): readonly Gate[] =>
  gates.filter((gate) => onTrack(gate, track));

/** A property that is not given switches no variant on. */
export interface CityProperties {
  readonly enforcementPower?: boolean | null;
}

/**
 * Full score of every item for a city, by item id. `split` is the chosen alternative of the variant's
 * reading; without it the reading's default counts. Throws where the split is unknown.
 */
export function effectivePoints(
  p: Programme,
  city: CityProperties,
  split?: string,
): Readonly<Record<string, Decimal>> {
  const points: Record<string, Decimal> = {};
  for (const item of indicators(p)) points[item.id] = item.points;
  for (const variant of p.scorecard?.variants ?? []) {
    if (variant.when.enforcementPower !== city.enforcementPower) continue;
    const chosen = split ?? p.readings.find((reading) => reading.id === variant.reading)?.default ?? "";
    const values = variant.splits[chosen];
    if (values === undefined) {
      const known = Object.keys(variant.splits).join(", ");
      throw new Error(`没有分值方案“${chosen}”，可选：${known}。(Unknown split; known: ${known})`);
    }
    Object.assign(points, values);
  }
  return points;
}

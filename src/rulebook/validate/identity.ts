import { allGroups, formRows, indicators } from "../selectors";
import type { Programme } from "../types";
import { faultIf, type Check, type RulebookFault } from "./fault";

function repeated(ids: readonly string[], what: string): readonly RulebookFault[] {
  const seen = new Set<string>();
  return ids.flatMap((id) => {
    const again = seen.has(id);
    seen.add(id);
    return faultIf(again, id, `The id occurs more than once among the ${what}.`);
  });
}

const idsOf = (rows: readonly { readonly id: string }[]): readonly string[] => rows.map((row) => row.id);

/** Projects, tasks and measures of the plan. */
const planned = ({ plan }: Programme): readonly { readonly id: string }[] =>
  (plan?.projects ?? []).flatMap((project) => [
    project,
    ...project.tasks.flatMap((task) => [task, ...task.measures]),
  ]);

/** Everything that a score, a cell, an evidence or a finding may name shares one space of ids. */
function namedThings(p: Programme): readonly string[] {
  const sections = p.scorecard?.sections ?? [];
  return [
    ...idsOf(sections),
    ...idsOf(sections.flatMap(allGroups)),
    ...idsOf(indicators(p)),
    ...idsOf(p.statusForm.cover),
    ...idsOf(p.statusForm.parts),
    ...idsOf(formRows(p)),
    ...idsOf(p.supplement),
    ...p.conditions,
    ...idsOf(p.units ?? []),
    ...idsOf((p.units ?? []).flatMap(({ rows }) => rows)),
    ...idsOf(planned(p)),
    ...idsOf((p.outlines ?? []).flatMap(({ sections: parts }) => parts)),
  ];
}

export const uniqueIds: Check = (p) => [
  ...repeated(namedThings(p), "sections, groups, items, rows and conditions"),
  ...repeated(idsOf(p.scorecard?.variants ?? []), "variants"),
  ...repeated(idsOf(p.gates), "gates"),
  ...repeated(idsOf(p.tracks ?? []), "tracks"),
  ...repeated(idsOf(p.honours ?? []), "titles of the applicant"),
  ...repeated(idsOf(p.quotas ?? []), "quotas"),
  ...repeated(idsOf(p.outlines ?? []), "outlines"),
  ...repeated(idsOf(p.band?.steps ?? []), "steps of the band"),
  ...repeated(idsOf(p.deadlines), "deadlines"),
  ...repeated(idsOf(p.readings), "readings"),
  ...repeated(idsOf(p.titles), "titles"),
  ...repeated(
    p.derived.map((rule) => rule.indicator),
    "derived values",
  ),
  ...repeated(p.fundLines, "fund lines"),
];

function outOfOrder(rows: readonly { readonly id: string; readonly no: string }[]): readonly RulebookFault[] {
  const first = rows.findIndex((row, index) => row.no !== String(index + 1));
  const row = rows[first];
  // The first gap only: all that follows is shifted by it.
  return row ? [{ row: row.id, reason: `Its number is ${row.no} where ${first + 1} is due.` }] : [];
}

const numbered = (rows: readonly { readonly id: string; readonly no: number }[]) =>
  rows.map((row) => ({ id: row.id, no: String(row.no) }));

/** Printed serial numbers run from 1 without a gap; an empty one belongs to the row above. */
export const consecutiveNumbers: Check = (p) => [
  ...(p.scorecard?.sections ?? []).flatMap((section) => {
    const ids = new Set(allGroups(section).flatMap((group) => idsOf(group.items)));
    return outOfOrder(numbered(indicators(p).filter((item) => ids.has(item.id))));
  }),
  ...p.statusForm.parts.flatMap((part) => outOfOrder(part.rows.filter((row) => row.no !== ""))),
  ...outOfOrder(numbered(p.readings)),
];

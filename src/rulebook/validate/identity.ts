import { allGroups, formRows, indicators } from "../selectors";
import type { Programme } from "../types";
import { faultIf, type Check, type RulebookFault } from "./fault";

function repeated(ids: readonly string[], zh: string, en: string): readonly RulebookFault[] {
  const seen = new Set<string>();
  return ids.flatMap((id) => {
    const again = seen.has(id);
    seen.add(id);
    return faultIf(again, id, `编号在${zh}中重复 (The id occurs more than once among the ${en})`);
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
  ...repeated(namedThings(p), "部分、组、指标、栏目和条件", "sections, groups, items, rows and conditions"),
  ...repeated(idsOf(p.scorecard?.variants ?? []), "分值方案", "variants"),
  ...repeated(idsOf(p.gates), "条件", "gates"),
  ...repeated(idsOf(p.tracks ?? []), "申报类别", "tracks"),
  ...repeated(idsOf(p.honours ?? []), "申报主体的称号", "titles of the applicant"),
  ...repeated(idsOf(p.quotas ?? []), "名额", "quotas"),
  ...repeated(idsOf(p.outlines ?? []), "方案与报告", "outlines"),
  ...repeated(idsOf(p.band?.steps ?? []), "档次", "steps of the band"),
  ...repeated(idsOf(p.deadlines), "期限", "deadlines"),
  ...repeated(idsOf(p.readings), "读法", "readings"),
  ...repeated(idsOf(p.titles), "企业称号", "titles"),
  ...repeated(
    p.derived.map((rule) => rule.indicator),
    "计算值",
    "derived values",
  ),
  ...repeated(p.fundLines, "经费行", "fund lines"),
];

function outOfOrder(rows: readonly { readonly id: string; readonly no: string }[]): readonly RulebookFault[] {
  const first = rows.findIndex((row, index) => row.no !== String(index + 1));
  const row = rows[first];
  // The first gap only: all that follows is shifted by it.
  return row
    ? [
        {
          row: row.id,
          reason: `序号是 ${row.no}，应为 ${first + 1} (Its number is ${row.no} where ${first + 1} is due)`,
        },
      ]
    : [];
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

import type { Assessment, Column } from "../assessment/index";
import {
  allGroups,
  effectivePoints,
  indicators,
  itemsOf,
  type Indicator,
  type Programme,
} from "../rulebook/index";
import { exact, sum, ZERO, type Exact } from "./exact";
import { markOf, type Aggregation, type Mark } from "./marks";
import { reading } from "./readings";

/** Exact sums of a group or section. What is not scored counts 0 in `score` and its maximum in `best`. */
export interface ExactSum {
  readonly score: Exact;
  readonly max: Exact;
  readonly best: Exact;
  readonly scored: number;
  readonly of: number;
}

export interface ItemScore extends Mark {
  readonly item: Indicator;
  /** Full score for this city. */
  readonly max: Exact;
}

interface SectionScore extends ExactSum {
  readonly id: string;
  /** First- and second-level groups in printed order. */
  readonly groups: ReadonlyMap<string, ExactSum>;
}

/** One column of the scorecard, read and added up. */
export interface ScoredColumn {
  readonly column: Column;
  /** All items, in printed order. */
  readonly items: ReadonlyMap<string, ItemScore>;
  readonly sections: readonly SectionScore[];
}

/** From the highest level down (省局测评 goes before the city's own, 国家核定 before both). */
const LEVELS: readonly Column[] = ["national", "province", "experts", "self"];

/** Reads the column asked for, or the highest one that holds any score. */
export function scoreColumn(assessment: Assessment, programme: Programme, wanted?: Column): ScoredColumn {
  const points = pointsFor(assessment, programme);
  const column = wanted ?? highestColumn(assessment, points);
  const aggregation = aggregationFor(assessment, programme);
  const items = new Map<string, ItemScore>();
  for (const item of indicators(programme)) {
    const max = points.get(item.id) ?? ZERO;
    const mark = markOf(assessment.scores[item.id], column, max, aggregation);
    items.set(item.id, { item, max, ...mark });
  }
  const sections = (programme.scorecard?.sections ?? []).map((section): SectionScore => {
    const groups = new Map(allGroups(section).map((group) => [group.id, added(itemsOf(group), items)]));
    return { id: section.id, groups, ...added(section.groups.flatMap(itemsOf), items) };
  });
  return { column, items, sections };
}

/** Full scores for this city, by item id. */
function pointsFor(assessment: Assessment, programme: Programme): ReadonlyMap<string, Exact> {
  const variant = programme.scorecard?.variants[0];
  const split = variant === undefined ? undefined : reading(assessment, programme, variant.reading);
  const points = effectivePoints(programme, assessment.city, split);
  return new Map(Object.entries(points).map(([id, value]) => [id, exact(value)]));
}

function highestColumn(assessment: Assessment, points: ReadonlyMap<string, Exact>): Column {
  const holdsAny = (column: Column): boolean =>
    [...points].some(([id, max]) => markOf(assessment.scores[id], column, max).value !== null);
  return LEVELS.find(holdsAny) ?? "self";
}

function aggregationFor(assessment: Assessment, programme: Programme): Aggregation {
  const chosen = reading(assessment, programme, "expert-aggregation");
  return chosen === "trimmed-mean" || chosen === "median" ? chosen : "mean";
}

function added(printed: readonly Indicator[], items: ReadonlyMap<string, ItemScore>): ExactSum {
  const scores = printed.flatMap((item) => items.get(item.id) ?? []).filter(carriesPoints);
  const given = scores.filter((score) => score.value !== null);
  return {
    score: sum(given.map((score) => score.value ?? ZERO)),
    max: sum(scores.map((score) => score.max)),
    best: sum(scores.map((score) => score.value ?? score.max)),
    scored: given.length,
    of: scores.length,
  };
}

/** A split of the variant may leave an item without points; it is then not asked for. */
export const carriesPoints = ({ max }: ItemScore): boolean => max.gt(ZERO);

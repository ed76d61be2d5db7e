import type { Assessment, Column, Finding, Lang } from "../assessment/index";
import { judge } from "../judge/index";
import { indicators, programme as programmeOf } from "../rulebook/index";
import { nearest, scoreColumn, totalOf, type Exact } from "../scoring/index";

/** A score in both years; null where one year has none. */
export interface YearScore {
  readonly id: string;
  readonly before: number | null;
  readonly after: number | null;
  readonly change: number | null;
}

export interface YearComparison {
  readonly columns: { readonly before: Column; readonly after: Column };
  readonly total: YearScore | null;
  readonly sections: readonly YearScore[];
  /** Items whose score differs, in printed order. */
  readonly items: readonly YearScore[];
  /** Values of the form that moved by more than half and are to be explained. */
  readonly jumps: readonly Finding[];
}

export interface YearOptions {
  /** Without it each year takes its own highest column. */
  readonly column?: Column;
  readonly lang?: Lang;
}

/** Two years of one city: totals, sections, items, and the jumps in its form. */
export function compareYears(
  before: Assessment,
  after: Assessment,
  options: YearOptions = {},
): YearComparison {
  const { column, lang } = options;
  const programme = programmeOf(after.programme);
  const [old, now] = [scoreColumn(before, programme, column), scoreColumn(after, programme, column)];
  const { findings } = judge(after, { previous: before, ...(lang === undefined ? {} : { lang }) });
  const [oldTotal, nowTotal] = [totalOf(before, programme, old), totalOf(after, programme, now)];
  const section = (sections: typeof old.sections, id: string): Exact | null =>
    sections.find((candidate) => candidate.id === id)?.score ?? null;
  return {
    columns: { before: old.column, after: now.column },
    total: nowTotal === null ? null : compared("total", oldTotal?.score ?? null, nowTotal.score),
    sections: now.sections.map(({ id, score }) => compared(id, section(old.sections, id), score)),
    items: indicators(programme)
      .map(({ id }) => compared(id, old.items.get(id)?.value ?? null, now.items.get(id)?.value ?? null))
      .filter(({ before: was, after: is }) => was !== is),
    jumps: findings.filter(({ rule }) => rule === "year-on-year-jump"),
  };
}

const compared = (id: string, before: Exact | null, after: Exact | null): YearScore => ({
  id,
  before: before === null ? null : nearest(before),
  after: after === null ? null : nearest(after),
  change: before === null || after === null ? null : nearest(after.sub(before)),
});

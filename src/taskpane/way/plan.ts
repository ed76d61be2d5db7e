/** The rows of the list: what the shortest way raises, and what somebody adds to try it out. */
import type { Assessment } from "../../assessment";
import { carriesPoints, nearest, type ScoredColumn, type Way } from "../../scoring";
import type { ScoreChange } from "../../live";

export interface PlanRow {
  readonly item: string;
  /** As it counts; 0 where nothing does. */
  readonly now: number;
  readonly max: number;
  /** Null where the way leaves the item as it is. */
  readonly proposed: number | null;
  /** What is tried out. */
  readonly value: number;
  /** Of the proposed rise. */
  readonly effort: number;
  readonly lacksEvidence: boolean;
}

export type Values = Readonly<Record<string, number>>;

interface Ingredients {
  readonly assessment: Assessment;
  readonly scored: ScoredColumn;
  readonly way: Way | null;
  readonly added: readonly string[];
  readonly values: Values;
}

/** What lacks evidence first, each part in the order of the form. */
export function planRows({ assessment, scored, way, added, values }: Ingredients): readonly PlanRow[] {
  const named = new Set(assessment.evidence.flatMap(({ items }) => items));
  const steps = new Map((way?.kind === "way" ? way.steps : []).map((step) => [step.item, step]));
  const rows = [...scored.items].flatMap(([item, score]): readonly PlanRow[] => {
    const step = steps.get(item);
    if ((step === undefined && !added.includes(item)) || !carriesPoints(score)) return [];
    const now = score.value === null ? 0 : nearest(score.value);
    const proposed = step === undefined ? null : nearest(step.to);
    return [
      {
        item,
        now,
        max: nearest(score.max),
        proposed,
        value: values[item] ?? proposed ?? now,
        effort: step === undefined ? 0 : nearest(step.effort),
        lacksEvidence: !named.has(item),
      },
    ];
  });
  return [...rows.filter((row) => row.lacksEvidence), ...rows.filter((row) => !row.lacksEvidence)];
}

/** The self-scores that the sheet would have to hold; what is as it counts already is left alone. */
export const changesOf = (rows: readonly PlanRow[], { scores }: Assessment): readonly ScoreChange[] =>
  rows
    .filter(({ value, now }) => value !== now)
    .map(({ item, value }) => ({ item, from: scores[item]?.self ?? null, to: value }));

/** A copy with other self-scores. */
export function withScores(assessment: Assessment, changes: readonly ScoreChange[]): Assessment {
  const scores = changes.map(({ item, to }) => [item, { ...assessment.scores[item], self: to }] as const);
  return { ...assessment, scores: { ...assessment.scores, ...Object.fromEntries(scores) } };
}

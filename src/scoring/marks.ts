import type { Column, ScoreEntry } from "../assessment/index";
import { exact, sum, ZERO, type Exact } from "./exact";

/** Why a typed score does not count. */
export interface MarkFault {
  readonly kind: "not-number" | "out-of-range";
  /** As typed. */
  readonly given: number | string | boolean;
  /** The expert who gave it. */
  readonly expert?: string;
}

/** What one column says of one item. A fault counts as not given, never as 0. */
export interface Mark {
  readonly value: Exact | null;
  readonly faults: readonly MarkFault[];
}

type Typed = number | string | boolean;
/** How several experts' marks become one. */
export type Aggregation = "mean" | "median" | "trimmed-mean";

const NOTHING: Mark = { value: null, faults: [] };

export function markOf(
  entry: ScoreEntry | undefined,
  column: Column,
  max: Exact,
  aggregation: Aggregation = "mean",
): Mark {
  if (entry === undefined) return NOTHING;
  if (column !== "experts") return single(entry[column], max);
  const combined = expertsMark(entry.experts ?? {}, max, aggregation);
  const agreed = single(entry.consensus, max);
  return { value: agreed.value ?? combined.value, faults: [...combined.faults, ...agreed.faults] };
}

/** The marks of single experts that count, in the order of their names. */
export function expertMarks(entry: ScoreEntry | undefined, max: Exact): ReadonlyMap<string, Exact> {
  const marks = Object.entries(entry?.experts ?? {}).flatMap(([expert, typed]): [string, Exact][] => {
    const { value } = single(typed, max);
    return value === null ? [] : [[expert, value]];
  });
  return new Map(marks.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function single(typed: Typed | null | undefined, max: Exact): Mark {
  if (typed === null || typed === undefined) return NOTHING;
  if (typeof typed !== "number" || !Number.isFinite(typed)) {
    return { value: null, faults: [{ kind: "not-number", given: typed }] };
  }
  const value = exact(typed);
  if (value.lt(ZERO) || value.gt(max)) {
    return { value: null, faults: [{ kind: "out-of-range", given: typed }] };
  }
  return { value, faults: [] };
}

/** The mean of the marks that count; the mark of one expert who erred is left out, like one not given. */
function expertsMark(
  experts: Readonly<Record<string, Typed | null>>,
  max: Exact,
  aggregation: Aggregation,
): Mark {
  const marks = Object.entries(experts).map(([expert, typed]) => ({ expert, mark: single(typed, max) }));
  const values = marks.flatMap(({ mark }) => (mark.value === null ? [] : [mark.value]));
  const faults = marks.flatMap(({ expert, mark }) => mark.faults.map((fault) => ({ ...fault, expert })));
  return { value: values.length === 0 ? null : combine(values, aggregation), faults };
}

function combine(values: readonly Exact[], aggregation: Aggregation): Exact {
  const sorted = [...values].sort((a, b) => a.compare(b));
  const cut = {
    mean: 0,
    "trimmed-mean": values.length > 2 ? 1 : 0,
    median: Math.ceil(values.length / 2) - 1,
  };
  const kept = sorted.slice(cut[aggregation], sorted.length - cut[aggregation]);
  return sum(kept).div(exact(kept.length));
}

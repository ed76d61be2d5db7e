import { nearest, type Exact } from "../scoring/index";

/** An exact number with its nearest double, which settles nearly every comparison at once. */
export interface Value {
  readonly near: number;
  readonly exact: Exact;
}

export const valueOf = (exact: Exact): Value => ({ near: nearest(exact), exact });

/** Rounding to the nearest double keeps the order, so only equal doubles need the exact numbers. */
function compare(a: Value, b: Value): number {
  if (a.near !== b.near) return a.near - b.near;
  // Fractions are in lowest terms: what is written alike is equal.
  if (a.exact.n === b.exact.n && a.exact.d === b.exact.d && a.exact.s === b.exact.s) return 0;
  return a.exact.compare(b.exact);
}

/** The step of each value on the ladder of all, from 0; equal values share a step, so whole numbers compare from here on. */
export function levelsOf(values: readonly Value[]): readonly number[] {
  const doubles = Float64Array.from(values, ({ near }) => near).sort();
  const steps = doubles.filter((near, index) => index === 0 || near !== doubles[index - 1]);
  const first = new Array<Value | undefined>(steps.length).fill(undefined);
  const levels = new Array<number>(values.length).fill(0);
  for (const [index, value] of values.entries()) {
    const level = stepOf(steps, value.near);
    const known = (first[level] ??= value);
    // Two numbers that round to one double: rare, and the only case that needs them compared in full.
    if (compare(known, value) !== 0) return levelsByComparing(values);
    levels[index] = level;
  }
  return levels;
}

function stepOf(steps: Float64Array, near: number): number {
  let [low, high] = [0, steps.length - 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((steps[middle] ?? near) < near) low = middle + 1;
    else high = middle;
  }
  return low;
}

function levelsByComparing(values: readonly Value[]): readonly number[] {
  const order = values.map((value, index) => ({ value, index })).sort((a, b) => compare(a.value, b.value));
  const levels = new Array<number>(values.length).fill(0);
  let level = -1;
  let before: Value | null = null;
  for (const { value, index } of order) {
    if (before === null || compare(before, value) !== 0) level += 1;
    levels[index] = level;
    before = value;
  }
  return levels;
}

/** For each step of a ladder of so many steps, how many of the levels stand above it. */
export function countsAbove(levels: readonly number[], steps: number): readonly number[] {
  const counts = new Array<number>(steps + 1).fill(0);
  for (const level of levels) counts[level] = (counts[level] ?? 0) + 1;
  let above = 0;
  for (let level = steps; level >= 0; level--) {
    const here = counts[level] ?? 0;
    counts[level] = above;
    above += here;
  }
  return counts;
}

import { nearest, type Exact } from "../scoring/index";

/** An exact number with its nearest double, which settles nearly every comparison at once. */
export interface Value {
  readonly near: number;
  readonly exact: Exact;
}

export const valueOf = (exact: Exact): Value => ({ near: nearest(exact), exact });

/** Rounding to the nearest double keeps the order, so only equal doubles need the exact numbers. */
export const compareValues = (a: Value, b: Value): number => a.near - b.near || a.exact.compare(b.exact);

export const ascending = (values: readonly Value[]): readonly Value[] => [...values].sort(compareValues);

/** How many of the values, sorted upwards, are greater. */
export function countAbove(sorted: readonly Value[], value: Value): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const found = sorted[middle];
    if (found !== undefined && compareValues(found, value) > 0) high = middle;
    else low = middle + 1;
  }
  return sorted.length - low;
}

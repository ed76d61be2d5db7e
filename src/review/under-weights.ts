import type { Assessment } from "../assessment/index";
import type { Programme } from "../rulebook/index";
import { exact, nearest, ONE, totalOf, type ScoredColumn } from "../scoring/index";
import type { RankSpan } from "./types";
import { ascending, compareValues, countAbove, valueOf, type Value } from "./values";

/** The shares between which the first weighted section is moved; the other takes the rest. */
const SHARES = [exact("0.2"), exact("0.8")] as const;

/** A total at the two ends; in between it runs straight. */
export interface TotalsUnderWeights {
  readonly low: Value;
  readonly high: Value;
}

/** Totals of a city at both ends; null for a programme that does not weigh exactly two sections. */
export function totalsUnderWeights(
  assessment: Assessment,
  programme: Programme,
  scored: ScoredColumn,
): TotalsUnderWeights | null {
  const example = programme.scorecard?.exampleWeights ?? {};
  const [first, second, ...more] = Object.keys(example).filter((id) => example[id] !== "bonus");
  if (first === undefined || second === undefined || more.length > 0) return null;
  const weight = (id: string) => exact(assessment.settings.weights?.[id] ?? example[id] ?? 0);
  // What both weigh together stays; an innovation that is weighted keeps its own share.
  const both = nearest(weight(first).add(weight(second)));
  const totalWith = (shares: Readonly<Record<string, number>>) => {
    const weights = { ...assessment.settings.weights, ...shares };
    return totalOf({ ...assessment, settings: { ...assessment.settings, weights } }, programme, scored)
      ?.score;
  };
  const allFirst = totalWith({ [first]: both, [second]: 0 });
  const allSecond = totalWith({ [first]: 0, [second]: both });
  if (allFirst === undefined || allSecond === undefined) return null;
  const at = (share: (typeof SHARES)[number]): Value =>
    valueOf(allFirst.mul(share).add(allSecond.mul(ONE.sub(share))));
  return { low: at(SHARES[0]), high: at(SHARES[1]) };
}

/**
 * The places that each city keeps within. A total runs straight between the ends, so another city is ahead all the
 * way iff it is ahead at both, and ahead somewhere iff it is ahead at one.
 */
export function spansUnderWeights(totals: readonly TotalsUnderWeights[]): readonly RankSpan[] {
  const lows = ascending(totals.map(({ low }) => low));
  const highs = ascending(totals.map(({ high }) => high));
  const both = aheadAtBoth(totals);
  return totals.map(({ low, high }, index) => {
    const always = both[index] ?? 0;
    return { best: 1 + always, worst: 1 + countAbove(lows, low) + countAbove(highs, high) - always };
  });
}

/** For each city the number of those above it at both ends: a sweep downwards over one end, counting on the other. */
function aheadAtBoth(totals: readonly TotalsUnderWeights[]): readonly number[] {
  const highs = ascending(totals.map(({ high }) => high));
  const counts = new Array<number>(totals.length).fill(0);
  const tree = new Array<number>(totals.length + 1).fill(0);
  const order = totals.map((_, index) => index).sort((a, b) => byLow(totals, b, a));
  let next = 0;
  for (const [place, index] of order.entries()) {
    // Cities with the same low total are not ahead of each other: they are counted before they are added.
    const last = order[place + 1];
    const own = totals[index];
    if (own !== undefined) counts[index] = prefix(tree, countAbove(highs, own.high));
    if (last !== undefined && byLow(totals, last, index) === 0) continue;
    for (; next <= place; next++) {
      const done = totals[order[next] ?? 0];
      if (done !== undefined) add(tree, countAbove(highs, done.high) + 1);
    }
  }
  return counts;
}

function byLow(totals: readonly TotalsUnderWeights[], a: number, b: number): number {
  const [left, right] = [totals[a], totals[b]];
  return left === undefined || right === undefined ? 0 : compareValues(left.low, right.low);
}

/** A Fenwick tree: how many were added at the places 1…end. */
function prefix(tree: readonly number[], end: number): number {
  let sum = 0;
  for (let at = end; at > 0; at -= at & -at) sum += tree[at] ?? 0;
  return sum;
}

function add(tree: number[], place: number): void {
  for (let at = place; at < tree.length; at += at & -at) tree[at] = (tree[at] ?? 0) + 1;
}

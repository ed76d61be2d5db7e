import type { Assessment } from "../assessment/index";
import type { Programme } from "../rulebook/index";
import { exact, nearest, ONE, totalOf, type ScoredColumn } from "../scoring/index";
import type { RankSpan } from "./types";
import { countsAbove, levelsOf, valueOf, type Value } from "./values";

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
  const lows = levelsOf(totals.map(({ low }) => low));
  const highs = levelsOf(totals.map(({ high }) => high));
  const [aboveLow, aboveHigh] = [countsAbove(lows, totals.length), countsAbove(highs, totals.length)];
  const both = aheadAtBoth(lows, highs);
  return totals.map((_, index) => {
    const always = both[index] ?? 0;
    const atLow = aboveLow[lows[index] ?? 0] ?? 0;
    const atHigh = aboveHigh[highs[index] ?? 0] ?? 0;
    return { best: 1 + always, worst: 1 + atLow + atHigh - always };
  });
}

/** For each city the number of those above it at both ends: a sweep down one ladder, counting on the other. */
function aheadAtBoth(lows: readonly number[], highs: readonly number[]): readonly number[] {
  const size = lows.length;
  const counts = new Array<number>(size).fill(0);
  const tree = new Array<number>(size + 1).fill(0);
  // Highest step first, so that those above are the first places of the tree.
  const place = (index: number): number => size - (highs[index] ?? 0);
  const low = (index: number): number => lows[index] ?? 0;
  const order = lows.map((_, index) => index).sort((a, b) => low(b) - low(a));
  let added = 0;
  for (let at = 0; at < size; at++) {
    const index = order[at] ?? 0;
    // Cities on one step are not ahead of each other: they are added once the step is left.
    while (low(order[added] ?? 0) > low(index)) add(tree, place(order[added++] ?? 0));
    counts[index] = prefix(tree, place(index) - 1);
  }
  return counts;
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

/** One rung of every section's ladder, so that together they are worth enough. */
import type { Rung } from "./section";
import { FREE, isLess, plus, type Cost } from "./types";

export interface WeightedLadder {
  /** Gains and costs both rising. */
  readonly rungs: readonly Rung[];
  /** Of one unit of gain, in the measure of what is needed. */
  readonly worth: bigint;
}

interface Partial {
  readonly value: bigint;
  readonly cost: Cost;
  /** By ladder. */
  readonly rungs: ReadonlyMap<WeightedLadder, Rung>;
}

/** The cheapest rungs worth `need` or more, in the order of the ladders; null where there are none. */
export function cheapestRungs(ladders: readonly WeightedLadder[], need: bigint): readonly Rung[] | null {
  // The longest ladder comes last, where it is searched instead of multiplied out.
  const [last, ...others] = [...ladders].sort((a, b) => b.rungs.length - a.rungs.length);
  if (last === undefined) return need <= 0n ? [] : null;
  const nothing: Partial = { value: 0n, cost: FREE, rungs: new Map() };
  const partials = others.reduce<readonly Partial[]>(
    (before, ladder) =>
      undominated(before.flatMap((partial) => ladder.rungs.map((rung) => climbed(partial, ladder, rung)))),
    [nothing],
  );
  let best: Partial | null = null;
  for (const partial of partials) {
    const rung = firstWorth(last, need - partial.value);
    if (rung === null) continue;
    const whole = climbed(partial, last, rung);
    if (best === null || isLess(whole.cost, best.cost)) best = whole;
  }
  return best === null ? null : ladders.flatMap((ladder) => best.rungs.get(ladder) ?? []);
}

function climbed({ value, cost, rungs }: Partial, ladder: WeightedLadder, rung: Rung): Partial {
  return {
    value: value + ladder.worth * BigInt(rung.gain),
    cost: plus(cost, rung.cost),
    rungs: new Map(rungs).set(ladder, rung),
  };
}

/** Costs rise with the gains, so the first rung that is worth enough is the cheapest. */
function firstWorth({ rungs, worth }: WeightedLadder, need: bigint): Rung | null {
  let [low, high] = [0, rungs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (worth * BigInt(rungs[middle]?.gain ?? 0) < need) low = middle + 1;
    else high = middle;
  }
  return rungs[low] ?? null;
}

function undominated(partials: readonly Partial[]): readonly Partial[] {
  const byValue = [...partials].sort((a, b) => {
    if (a.value !== b.value) return a.value > b.value ? -1 : 1;
    return isLess(a.cost, b.cost) ? -1 : 1;
  });
  const kept: Partial[] = [];
  for (const partial of byValue) {
    const cheapest = kept.at(-1);
    if (cheapest === undefined || isLess(partial.cost, cheapest.cost)) kept.push(partial);
  }
  return kept;
}

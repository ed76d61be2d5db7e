/** The cheapest way to each gain within one section: a bounded knapsack, exact where greedy choice is not. */
import type { Grid, Option } from "./grid";
import { FREE, isLess, plus, type Cost, type OpenItem, type WaySection } from "./types";

export interface Choice {
  readonly item: string;
  readonly option: Option;
}

/** A gain that no cheaper way reaches or exceeds. */
export interface Rung {
  readonly gain: number;
  readonly cost: Cost;
}

export interface SectionLadder {
  /** Gains and costs both rising; the first rung is no gain at no cost. */
  readonly rungs: readonly Rung[];
  readonly choices: (rung: Rung) => readonly Choice[];
}

/** One item's turn: the cheapest cost of each gain, and by which choice from which gain it came. */
interface Turn {
  readonly item: OpenItem;
  readonly options: readonly Option[];
  readonly costs: readonly (Cost | null)[];
  readonly before: Int32Array;
  /** Index of the option taken; −1 where the item is left as it is. */
  readonly taken: Int32Array;
}

/** Gains above `most` count as `most`: more than that no aim asks for. */
export function ladderOf(section: WaySection, grid: Grid, most: number): SectionLadder {
  const start: readonly (Cost | null)[] = Array.from({ length: most + 1 }, (_, gain) =>
    gain === 0 ? FREE : null,
  );
  const turns: Turn[] = [];
  for (const item of section.items) {
    turns.push(turnOf(item, grid.options(item), turns.at(-1)?.costs ?? start));
  }
  return {
    rungs: undominated(turns.at(-1)?.costs ?? start),
    choices: ({ gain }) => choicesOf(turns, gain),
  };
}

function turnOf(item: OpenItem, options: readonly Option[], costs: readonly (Cost | null)[]): Turn {
  const most = costs.length - 1;
  const next = [...costs];
  const before = Int32Array.from(costs, (_, gain) => gain);
  const taken = new Int32Array(costs.length).fill(-1);
  const evidenced = item.lacksEvidence ? 0 : 1;
  const raise = (gain: number, cost: Cost, index: number, { gain: more, effort }: Option): void => {
    const to = Math.min(most, gain + more);
    const sum = plus(cost, { effort, items: 1, evidenced });
    const known = next[to] ?? null;
    if (to === gain || (known !== null && !isLess(sum, known))) return;
    next[to] = sum;
    before[to] = gain;
    taken[to] = index;
  };
  for (const [gain, cost] of costs.entries()) {
    if (cost === null) continue;
    for (const [index, option] of options.entries()) raise(gain, cost, index, option);
  }
  return { item, options, costs: next, before, taken };
}

/** Back from the last item to the first. */
function choicesOf(turns: readonly Turn[], gain: number): readonly Choice[] {
  let at = gain;
  const choices: Choice[] = [];
  for (const { item, options, before, taken } of [...turns].reverse()) {
    const option = options[taken[at] ?? -1];
    if (option !== undefined) choices.push({ item: item.id, option });
    at = before[at] ?? at;
  }
  return choices.reverse();
}

function undominated(costs: readonly (Cost | null)[]): readonly Rung[] {
  const rungs: Rung[] = [];
  let least: Cost | null = null;
  for (let gain = costs.length - 1; gain >= 0; gain--) {
    const cost = costs[gain] ?? null;
    if (cost === null || (least !== null && !isLess(cost, least))) continue;
    least = cost;
    rungs.push({ gain, cost });
  }
  return rungs.reverse();
}

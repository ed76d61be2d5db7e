/** Where the stages of a life-cycle stand in a drawing: a column for each step from the beginning. */
import type { Lifecycle } from "../../rulebook";

export interface Spot {
  readonly id: string;
  readonly column: number;
  readonly row: number;
}

export interface Arrow {
  readonly from: Spot;
  readonly to: Spot;
}

/** Fewest steps from the first stage to each. */
function depths({ stages, transitions }: Lifecycle): ReadonlyMap<string, number> {
  const found = new Map<string, number>(stages.slice(0, 1).map(({ id }) => [id, 0]));
  for (let depth = 0; depth < stages.length; depth += 1) {
    const reached = transitions.filter(({ from }) => from.some((id) => found.get(id) === depth));
    for (const { to } of reached) if (!found.has(to)) found.set(to, depth + 1);
  }
  return found;
}

export function spotsOf(lifecycle: Lifecycle): readonly Spot[] {
  const depth = depths(lifecycle);
  const leads = (id: string): boolean => lifecycle.transitions.some(({ from }) => from.includes(id));
  const goesFurther = (id: string): boolean =>
    lifecycle.transitions.some(
      ({ from, to }) => from.includes(id) && (depth.get(to) ?? 0) > (depth.get(id) ?? 0),
    );
  // The way on stands on top, what ends the sequence at the bottom.
  const rank = (id: string): number => (goesFurther(id) ? 0 : leads(id) ? 1 : 2);
  const taken = new Map<number, number>();
  return [...lifecycle.stages]
    .sort((a, b) => rank(a.id) - rank(b.id))
    .map(({ id }) => {
      const column = depth.get(id) ?? 0;
      const row = taken.get(column) ?? 0;
      taken.set(column, row + 1);
      return { id, column, row };
    });
}

/** From stage to stage, each pair once; what begins another round of the same stage is no arrow. */
export function arrowsOf({ transitions }: Lifecycle, spots: readonly Spot[]): readonly Arrow[] {
  const at = new Map(spots.map((spot) => [spot.id, spot]));
  const seen = new Set<string>();
  return transitions.flatMap((transition) =>
    transition.from.flatMap((id) => {
      const [from, to] = [at.get(id), at.get(transition.to)];
      const pair = `${id} ${transition.to}`;
      if (from === undefined || to === undefined || from === to || seen.has(pair)) return [];
      seen.add(pair);
      return [{ from, to }];
    }),
  );
}

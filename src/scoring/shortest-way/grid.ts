/** Scores as whole numbers of one unit, so that the search counts instead of calculating. */
import { exact, type Exact } from "../exact";
import type { OpenItem, WayProblem } from "./types";

/** Units of a point beyond which the search would take seconds; the gains are then rounded down. */
const MOST_UNITS = 1000n;
const COARSE = 1000n;

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));
const lcm = (a: bigint, b: bigint): bigint => (a / gcd(a, b)) * b;

export const commonDenominator = (values: readonly Exact[]): bigint =>
  values.reduce((all, value) => lcm(all, value.d), 1n);

export interface Option {
  /** In units. */
  readonly gain: number;
  readonly to: Exact;
  readonly effort: number;
}

export interface Grid {
  readonly unitsPerPoint: bigint;
  readonly exact: boolean;
  /** What may become of an item, smallest gain first; itself as it is left out. */
  readonly options: (item: OpenItem) => readonly Option[];
  /** Effort of a cost, in the user's measure. */
  readonly effortOf: (counted: number) => Exact;
}

export function gridOf({ sections, step }: WayProblem): Grid {
  const items = sections.flatMap((section) => section.items);
  const fine = commonDenominator([step, ...items.flatMap(({ from, max }) => [from, max])]);
  const isExact = fine <= MOST_UNITS;
  const unitsPerPoint = isExact ? fine : COARSE;
  const perEffort = commonDenominator(items.map(({ effort }) => effort));
  const units = (points: Exact): number => Number((points.n * unitsPerPoint) / points.d);
  const option = ({ from, effort }: OpenItem, to: Exact): Option => {
    const gain = units(to.sub(from));
    return { gain, to, effort: gain * Number((effort.n * perEffort) / effort.d) };
  };
  return {
    unitsPerPoint,
    exact: isExact,
    options: (item) =>
      targets(item, step)
        .map((to) => option(item, to))
        .filter(({ gain }) => gain > 0),
    effortOf: (counted) => exact(counted).div(exact(String(perEffort * unitsPerPoint))),
  };
}

/** Every multiple of the step above the score, and the full score. */
function targets({ from, max }: OpenItem, step: Exact): readonly Exact[] {
  const found: Exact[] = [];
  for (let to = from.div(step).floor().add(1).mul(step); to.lt(max); to = to.add(step)) found.push(to);
  return from.lt(max) ? [...found, max] : [];
}

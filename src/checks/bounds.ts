import type { Bound } from "../rulebook/index";
import { exact, exactAt, ONE, type Exact } from "../scoring/index";
import type { CheckContext } from "./check";

/** The two numbers that a bound compares; null where one of them is not given. */
export function measured(
  { value, over }: Bound,
  { assessment }: CheckContext,
): { readonly value: Exact; readonly divisor: Exact } | null {
  const own = exactAt(assessment, value);
  const divisor = over === undefined ? ONE : exactAt(assessment, over);
  return own === null || divisor === null ? null : { value: own, divisor };
}

/** Limits as decimals: the city's own where it has set one, else the rulebook's. */
export interface Limits {
  readonly least: string | undefined;
  readonly most: string | undefined;
}

export function limitsOf({ ref, least, most }: Bound, { assessment }: CheckContext): Limits {
  const chosen = assessment.bounds?.[ref];
  return { least: decimal(chosen?.least) ?? least, most: decimal(chosen?.most) ?? most };
}

const decimal = (value: number | null | undefined): string | undefined =>
  value === null || value === undefined ? undefined : String(value);

/** Whether a number lies within the limits, both included. */
export const within = (value: Exact, { least, most }: Limits): boolean =>
  (least === undefined || value.gte(exact(least))) && (most === undefined || value.lte(exact(most)));

import type { Assessment, DerivedValue } from "../assessment/index";
import type { DerivedRule, Derivation, Programme, ValueRef } from "../rulebook/index";
import { withReadings } from "./derived-readings";
import { exact, nearest, ONE, sum, ZERO, type Exact } from "./exact";
import { exactAt, numberAt } from "./values";

type Quotient = Extract<Derivation, { kind: "quotient" }>;

/** Raw values of the indicators that Annex 1 and the supplement yield, unrounded, in the rulebook's order. */
export function derivedValues(
  assessment: Assessment,
  programme: Programme,
): Readonly<Record<string, DerivedValue>> {
  const values: Record<string, DerivedValue> = {};
  for (const printed of programme.derived) {
    const rule = withReadings(printed, assessment, programme);
    const value = valueOf(rule, assessment, programme);
    const { unit, formula } = rule;
    values[rule.indicator] = value === null ? { unit, formula } : { value, unit, formula };
  }
  return values;
}

function valueOf(
  { derivation }: DerivedRule,
  assessment: Assessment,
  programme: Programme,
): number | Readonly<Record<string, number>> | null {
  if (derivation.kind === "pair") return pairOf(derivation.row, assessment, programme);
  const double = quotient(derivation, assessment);
  if (double === null) return null;
  // JSON has no way to write what no double can hold.
  return Number.isFinite(double) ? double : null;
}

function pairOf(
  rowId: string,
  assessment: Assessment,
  { statusForm }: Programme,
): Readonly<Record<string, number>> | null {
  const row = statusForm.parts.flatMap((part) => part.rows).find((candidate) => candidate.id === rowId);
  const keys = row?.value.kind === "pair" ? row.value.parts.map((part) => part.key) : [];
  const pair: Record<string, number> = {};
  for (const key of keys) {
    const value = numberAt(assessment, `${rowId}.${key}`);
    if (value === null) return null;
    pair[key] = value;
  }
  return keys.length === 0 ? null : pair;
}

/** null where an addend is missing or a divisor is 0: no number is better than a wrong one. */
function quotient({ sum: addends, over, scale, divisors }: Quotient, assessment: Assessment): number | null {
  const numerator = sumOf(addends, assessment);
  const factors = over.map((refs) => sumOf(refs, assessment));
  const given = factors.filter((factor) => factor !== null);
  if (numerator === null || given.length < factors.length || given.some((factor) => factor.equals(ZERO)))
    return null;
  const scaled = numerator.mul(exact(scale));
  const product = given.reduce((all, factor) => all.mul(factor), ONE);
  switch (divisors) {
    case "mean-of-ratios":
      return nearest(sum(given.map((factor) => scaled.div(factor))).div(exact(given.length)));
    case "geometric-mean":
      // The one value that no fraction holds: exact up to the root.
      return Math.pow(nearest(product), -1 / given.length) * nearest(scaled);
    default:
      return nearest(scaled.div(product));
  }
}

function sumOf(refs: readonly ValueRef[], assessment: Assessment): Exact | null {
  const values = refs.map((ref) => exactAt(assessment, ref));
  const given = values.filter((value) => value !== null);
  return given.length === values.length ? sum(given) : null;
}

import type { Assessment } from "../assessment/index";
import type { Programme } from "../rulebook/index";
import { withReadings } from "./derived-readings";
import { numberAt } from "./values";

/** What a derived value is computed from. */
export interface DerivedInputs {
  readonly inputs: readonly { readonly ref: string; readonly value: number | null }[];
  /** Inputs that are not given. */
  readonly missing: readonly string[];
  /** Divisors that are 0. */
  readonly zero: readonly string[];
}

/** The inputs of every derived value, so that what cannot be computed can say which number it lacks. */
export function derivedInputs(
  assessment: Assessment,
  programme: Programme,
): Readonly<Record<string, DerivedInputs>> {
  const entries = programme.derived.map((printed): [string, DerivedInputs] => {
    const { indicator, derivation } = withReadings(printed, assessment, programme);
    const rows = programme.statusForm.parts.flatMap((part) => part.rows);
    const pair =
      derivation.kind === "pair" ? rows.find((row) => row.id === derivation.row)?.value : undefined;
    const halves = pair?.kind === "pair" ? pair.parts : [];
    const addends =
      derivation.kind === "pair" ? halves.map((part) => `${derivation.row}.${part.key}`) : derivation.sum;
    const divisors = derivation.kind === "pair" ? [] : derivation.over;
    const inputs = [...new Set([...addends, ...divisors.flat()])].map((ref) => ({
      ref,
      value: numberAt(assessment, ref),
    }));
    const valueOf = (ref: string): number => numberAt(assessment, ref) ?? NaN;
    return [
      indicator,
      {
        inputs,
        missing: inputs.flatMap(({ ref, value }) => (value === null ? [ref] : [])),
        zero: divisors.filter((refs) => refs.every((ref) => valueOf(ref) === 0)).flat(),
      },
    ];
  });
  return Object.fromEntries(entries);
}

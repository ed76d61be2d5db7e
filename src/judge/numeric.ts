import type { Assessment, Column, Outcome } from "../assessment/index";
import { programme as programmeOf, type Reading } from "../rulebook/index";
import { judging } from "./judge";

interface Point {
  readonly value: number;
  readonly outcomes: Readonly<Record<string, Outcome>>;
}

export interface NumericPoint extends Point {
  readonly score: number;
  readonly best: number;
}

/** Values next to each other under which a gate says the same. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly outcome: Outcome;
}

export interface NumericSensitivity {
  readonly range: { readonly from: number; readonly to: number };
  /** The value in force. */
  readonly chosen: number;
  readonly points: readonly NumericPoint[];
  /** The gates of a score, each with what it says from where to where. */
  readonly gates: readonly { readonly gate: string; readonly stretches: readonly Stretch[] }[];
}

/** Parts into which a range is cut. */
const PARTS = 8;

/** Total and gates over every value that an open number may take; null where the reading is no number. */
export function numericSensitivity(
  assessment: Assessment,
  reading: Reading,
  options: { readonly column?: Column } = {},
): NumericSensitivity | null {
  const { id, numeric, default: byDefault } = reading;
  if (numeric === undefined) return null;
  const range = { from: Number(numeric.min), to: Number(numeric.max) };
  const chosen = Number(assessment.settings[id] ?? byDefault);
  const steps = Array.from({ length: PARTS + 1 }, (_, index) =>
    Number((range.from + ((range.to - range.from) * index) / PARTS).toFixed(6)),
  );
  const inside = [...steps, Number(byDefault), chosen].filter((at) => at >= range.from && at <= range.to);
  const values = [...new Set(inside)].sort((a, b) => a - b);
  const gates = programmeOf(assessment.programme).gates.filter(({ rule }) => rule.kind === "threshold");
  // One judge for all: what does not depend on the number is reckoned once.
  const judge = judging();
  const points = values.flatMap((value): readonly NumericPoint[] => {
    const { total, gates: found } = judge(
      { ...assessment, settings: { ...assessment.settings, [id]: value } },
      options,
    );
    if (total === null) return [];
    const outcomes = Object.fromEntries(found.map(({ id: gate, outcome }) => [gate, outcome]));
    return [{ value, score: total.score, best: total.best, outcomes }];
  });
  return {
    range,
    chosen,
    points,
    gates: gates.map(({ id: gate }) => ({ gate, stretches: stretchesOf(points, gate) })),
  };
}

export function stretchesOf(points: readonly Point[], gate: string): readonly Stretch[] {
  return points.reduce<readonly Stretch[]>((found, { value, outcomes }) => {
    const outcome = outcomes[gate] ?? "undetermined";
    const last = found.at(-1);
    return last?.outcome === outcome
      ? [...found.slice(0, -1), { ...last, to: value }]
      : [...found, { from: value, to: value, outcome }];
  }, []);
}

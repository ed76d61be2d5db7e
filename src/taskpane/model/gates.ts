/** The gates that the header shows, taken from the rulebook's rules and the result's outcomes. */
import type { Flag, GateResult, Outcome, Result } from "../../assessment";
import type { BandStep, Gate, Programme, Text } from "../../rulebook";
import { toNumber } from "./numbers";

export interface ThresholdGate {
  readonly id: string;
  /** A section's id, or "total". */
  readonly of: string;
  /** The section's name; null for the total. */
  readonly name: Text | null;
  readonly at: number;
  readonly score: number | null;
  readonly outcome: Outcome;
  readonly flag: Flag;
}

function scoreOf(result: Result, of: string): number | null {
  return (of === "total" ? result.total : result.sections[of])?.score ?? null;
}

/** The gates that hold a score against a number: Art. 18(9) in the measures of 2016. */
export function thresholdGates(programme: Programme, result: Result): readonly ThresholdGate[] {
  return programme.gates.flatMap((gate) => {
    const outcome = result.gates.find((candidate) => candidate.id === gate.id);
    if (gate.rule.kind !== "threshold" || !outcome) return [];
    const { of, at } = gate.rule;
    const section = programme.scorecard?.sections.find((candidate) => candidate.id === of);
    return [
      {
        id: gate.id,
        of,
        name: section?.name ?? null,
        at: toNumber(at),
        score: scoreOf(result, of),
        outcome: outcome.outcome,
        flag: outcome.flag,
      },
    ];
  });
}

/** Where the axis of the total carries a mark: thresholds of the total and limits of the bands. */
export function marksOf(programme: Programme): readonly number[] {
  const thresholds = programme.gates.flatMap((gate) =>
    gate.rule.kind === "threshold" && gate.rule.of === "total" ? [toNumber(gate.rule.at)] : [],
  );
  const limits = (programme.band?.steps ?? []).map((step) => toNumber(step.from)).filter((from) => from > 0);
  return [...new Set([...thresholds, ...limits])].sort((a, b) => a - b);
}

export interface BandView {
  /** Null while it is undetermined. */
  readonly step: BandStep | null;
  readonly from: number | null;
  readonly to: number | null;
  readonly place: "lowest" | "between" | "highest" | "undetermined";
  readonly flag: Flag;
  readonly source: string;
}

export function bandView(programme: Programme, result: Result): BandView | null {
  const { band } = programme;
  if (!band || !result.band) return null;
  const { outcome, flag } = result.band;
  const index = band.steps.findIndex((step) => step.id === outcome);
  const step = band.steps[index];
  if (!step) return { step: null, from: null, to: null, place: "undetermined", flag, source: band.source };
  const next = band.steps[index + 1];
  const place = next === undefined ? "highest" : index === 0 ? "lowest" : "between";
  const to = next ? toNumber(next.from) : null;
  return { step, from: toNumber(step.from), to, place, flag, source: band.source };
}

/** All conditions of one article taken together. */
export interface Conditions {
  /** "第十八条" */
  readonly article: string;
  readonly of: number;
  readonly met: number;
  readonly notMet: number;
  readonly open: number;
  readonly outcome: Outcome;
}

/** "18.9a" and "18.9b" are the two halves of one item of Art. 18. */
const itemOf = (id: string): string => id.replace(/[a-z]$/, "");
const articleOf = (id: string): string => id.split(".")[0] ?? id;

function together(outcomes: readonly Outcome[]): Outcome {
  if (outcomes.includes("not-met")) return "not-met";
  if (outcomes.every((outcome) => outcome === "met")) return "met";
  return outcomes.includes("undetermined") ? "undetermined" : "manual";
}

/** The article that asks for the scores (Art. 18): how many of its items are met. */
export function conditionsOf(programme: Programme, result: Result): Conditions | null {
  const threshold = programme.gates.find((gate) => gate.rule.kind === "threshold");
  if (!threshold) return programme.scorecard === null ? hardConditions(programme, result) : null;
  const article = articleOf(threshold.id);
  const items = new Map<string, Outcome[]>();
  for (const gate of result.gates) {
    if (articleOf(gate.id) !== article) continue;
    items.set(itemOf(gate.id), [...(items.get(itemOf(gate.id)) ?? []), gate.outcome]);
  }
  const outcomes = [...items.values()].map(together);
  const count = (wanted: Outcome): number => outcomes.filter((outcome) => outcome === wanted).length;
  const met = count("met");
  const notMet = count("not-met");
  const outcome = together(outcomes);
  return {
    article: threshold.source.replace(/（.*$/, ""),
    of: outcomes.length,
    met,
    notMet,
    open: outcomes.length - met - notMet,
    outcome: outcome === "manual" ? "undetermined" : outcome,
  };
}

/** Without points the conditions that bind are what is decided by. */
function hardConditions(programme: Programme, result: Result): Conditions {
  const binding = new Set(
    programme.gates.filter(({ strength = "hard" }) => strength === "hard").map(({ id }) => id),
  );
  const outcomes = result.gates.filter(({ id }) => binding.has(id)).map(({ outcome }) => outcome);
  const count = (wanted: Outcome): number => outcomes.filter((outcome) => outcome === wanted).length;
  const [met, notMet] = [count("met"), count("not-met")];
  const outcome = together(outcomes);
  return {
    article: programme.documentNumber,
    of: outcomes.length,
    met,
    notMet,
    open: outcomes.length - met - notMet,
    outcome: outcome === "manual" ? "undetermined" : outcome,
  };
}

export interface GateLine {
  readonly gate: Gate;
  readonly result: GateResult;
}

/** Every gate of the result with its title. */
export function gateLines(programme: Programme, result: Result): readonly GateLine[] {
  return result.gates.flatMap((outcome) => {
    const gate = programme.gates.find((candidate) => candidate.id === outcome.id);
    return gate ? [{ gate, result: outcome }] : [];
  });
}

import type { Assessment, Flag, Outcome } from "../../assessment/index";
import type { Gate, GateRule, Programme, Text } from "../../rulebook/index";
import type { ScoredColumn } from "../scorecard";
import type { ExactTotal } from "../total";

export interface GateContext {
  readonly assessment: Assessment;
  readonly programme: Programme;
  readonly scored: ScoredColumn;
  readonly total: ExactTotal | null;
}

/** What a rule says of a city, with the reason in both languages. */
export interface Verdict {
  readonly outcome: Outcome;
  readonly flag: Flag;
  readonly reason: Text;
}

export type RuleOf<K extends GateRule["kind"]> = Extract<GateRule, { kind: K }>;
export type Evaluator<K extends GateRule["kind"]> = (
  gate: Gate,
  rule: RuleOf<K>,
  context: GateContext,
) => Verdict;

export const verdict = (outcome: Outcome, zh: string, en: string, flag: Flag = null): Verdict => ({
  outcome,
  flag,
  reason: { zh, en },
});

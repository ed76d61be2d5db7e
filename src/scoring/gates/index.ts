import type { Gate, GateRule } from "../../rulebook/index";
import { answers } from "./answers";
import { applicant } from "./applicant";
import { combinationBy } from "./combination";
import { count } from "./count";
import { coverage } from "./coverage";
import { declaration } from "./declaration";
import { elapsed } from "./elapsed";
import { grades } from "./grades";
import { inTime } from "./in-time";
import { list } from "./list";
import { manual } from "./manual";
import { rank } from "./rank";
import { threshold } from "./threshold";
import { value } from "./value";
import type { Evaluator, GateContext, RuleOf, Verdict } from "./verdict";

/** One evaluator for each kind of rule; the compiler misses one that is not here. */
const evaluators: { readonly [K in GateRule["kind"]]: Evaluator<K> } = {
  threshold,
  rank,
  elapsed,
  "in-time": inTime,
  grades,
  applicant,
  declaration,
  manual,
  value,
  count,
  answers,
  list,
  coverage,
  combination: combinationBy(evaluateGate),
};

/** What a gate says of a city. */
export function evaluateGate(gate: Gate, context: GateContext): Verdict {
  return run(gate.rule.kind, gate, gate.rule, context);
}

function run<K extends GateRule["kind"]>(
  kind: K,
  gate: Gate,
  rule: RuleOf<K>,
  context: GateContext,
): Verdict {
  return evaluators[kind](gate, rule, context);
}

export type { GateContext, Verdict } from "./verdict";

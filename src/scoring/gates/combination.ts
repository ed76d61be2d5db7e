import type { Outcome } from "../../assessment/index";
import type { Gate, Logic } from "../../rulebook/index";
import { verdict, type Evaluator, type GateContext, type Verdict } from "./verdict";

/** Outcomes from the one that decides a conjunction to the one that leaves it standing. */
const WORST_FIRST: readonly Outcome[] = ["not-met", "undetermined", "manual", "met"];
/** For alternatives: one that is met is enough, and what nobody has looked at may still be. */
const BEST_FIRST: readonly Outcome[] = ["met", "undetermined", "manual", "not-met"];

/** Other gates joined by "and" and "or": conditions 1–4 and (5 or 6). */
export const combinationBy =
  (evaluate: (gate: Gate, context: GateContext) => Verdict): Evaluator<"combination"> =>
  (_gate, { of }, context) => {
    const outcomeOf = (id: string): Outcome => {
      const gate = context.programme.gates.find((candidate) => candidate.id === id);
      return gate === undefined ? "undetermined" : evaluate(gate, context).outcome;
    };
    const joined = (logic: Logic): Outcome => {
      if (typeof logic === "string") return outcomeOf(logic);
      return "all" in logic
        ? first(WORST_FIRST, logic.all.map(joined))
        : first(BEST_FIRST, logic.any.map(joined));
    };
    const outcome = joined(of);
    const written = spelt(of);
    const told = SAID[outcome];
    return verdict(outcome, `${written.zh}：${told.zh}。`, `${written.en}: ${told.en}.`);
  };

const SAID: Readonly<Record<Outcome, { readonly zh: string; readonly en: string }>> = {
  met: { zh: "符合", en: "holds" },
  "not-met": { zh: "不符合", en: "does not hold" },
  undetermined: { zh: "尚不能判定", en: "cannot be decided yet" },
  manual: { zh: "其中有须由人判断的", en: "a person must judge a part of it" },
};

const first = (order: readonly Outcome[], outcomes: readonly Outcome[]): Outcome =>
  order.find((outcome) => outcomes.includes(outcome)) ?? "undetermined";

/** "1 且 2 且（5 或 6）" */
function spelt(logic: Logic, inner = false): { readonly zh: string; readonly en: string } {
  if (typeof logic === "string") return { zh: logic, en: logic };
  const parts = ("all" in logic ? logic.all : logic.any).map((part) => spelt(part, true));
  const [zh, en] = "all" in logic ? [" 且 ", " and "] : [" 或 ", " or "];
  const text = { zh: parts.map((part) => part.zh).join(zh), en: parts.map((part) => part.en).join(en) };
  return inner && parts.length > 1 ? { zh: `（${text.zh}）`, en: `(${text.en})` } : text;
}

import type { Flag, Outcome } from "../../assessment/index";
import { UNSEEN } from "../bounds";
import { exact, type Exact } from "../exact";
import { shown } from "../shown";
import { verdict, type Evaluator, type GateContext } from "./verdict";

interface Measured {
  readonly score: Exact;
  readonly best: Exact;
  readonly complete: boolean;
  /** An office stands behind the number: the national monitoring, or a document for the weights. */
  readonly official: boolean;
}

/** A score against a limit, decided early where what is missing cannot change it (Art. 18(9)). */
export const threshold: Evaluator<"threshold"> = (_gate, { of, at }, context) => {
  const measured = measure(of, context);
  if (measured === null)
    return verdict("undetermined", "没有可比较的得分。", "There is no score to compare.");
  const limit = exact(at);
  const { score, best } = measured;
  const outcome = decide(score, best, limit);
  const flag = flagOf(outcome, measured, limit);
  switch (outcome) {
    case "met":
      return verdict(
        outcome,
        `得分${shown(score)}，达到${at}分。`,
        `${shown(score)}: ${at} is reached.`,
        flag,
      );
    case "not-met":
      return measured.complete
        ? verdict(outcome, `得分${shown(score)}，未达到${at}分。`, `${shown(score)}: below ${at}.`, flag)
        : verdict(
            outcome,
            `补齐缺项最高${shown(best)}，达不到${at}分。`,
            `At best ${shown(best)}: below ${at}.`,
            flag,
          );
    default:
      return verdict(
        outcome,
        `得分在${shown(score)}至${shown(best)}之间，补齐缺项后才能判定是否达到${at}分。`,
        `The score is ${shown(score)} to ${shown(best)}; whether it reaches ${at} depends on what is missing.`,
      );
  }
};

function decide(score: Exact, best: Exact, limit: Exact): Outcome {
  if (score.gte(limit)) return "met";
  return best.lt(limit) ? "not-met" : "undetermined";
}

function measure(of: string, { programme, scored, total }: GateContext): Measured | null {
  if (of === "total") return total;
  const found = scored.sections.find((section) => section.id === of);
  if (found === undefined) return null;
  const monitored = programme.scorecard?.sections.find((section) => section.id === of)?.monitored ?? false;
  return {
    score: found.score,
    best: found.best,
    complete: found.scored === found.of,
    official: !monitored || scored.column === "national",
  };
}

/** 59.996 is not met and would be shown as 60.00: it carries a mark of its own. */
function flagOf(outcome: Outcome, { score, complete, official }: Measured, limit: Exact): Flag {
  if (outcome === "not-met" && complete && limit.sub(score).lte(UNSEEN)) return "boundary";
  return official ? null : "estimate";
}

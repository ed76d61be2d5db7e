import type { Finding } from "../assessment/index";
import type { Check, CheckContext, Draft } from "./check";
import { crossAnnexMismatch } from "./cross-annex-mismatch";
import { duplicateEnterprise } from "./duplicate-enterprise";
import { evidenceOutsideWindow } from "./evidence-outside-window";
import { evidenceUndated } from "./evidence-undated";
import { evidenceUnknownItem } from "./evidence-unknown-item";
import { fundBreakdownExceedsTotal } from "./fund-breakdown-exceeds-total";
import { implausibleValue } from "./implausible-value";
import { listCountMismatch } from "./list-count-mismatch";
import { missingEvidence } from "./missing-evidence";
import { missingScore } from "./missing-score";
import { missingValue } from "./missing-value";
import { negativeValue } from "./negative-value";
import { notInteger } from "./not-integer";
import { pairIncomplete } from "./pair-incomplete";
import { partExceedsWhole } from "./part-exceeds-whole";
import { remarkRequired } from "./remark-required";
import { scoreNotNumber } from "./score-not-number";
import { scoreOutOfRange } from "./score-out-of-range";
import { stockBelowFlow } from "./stock-below-flow";
import { textTooLong } from "./text-too-long";
import { unitSlip } from "./unit-slip";
import { valueNotNumber } from "./value-not-number";

/** The rules of the interchange contract that an assessment alone decides, in its order. */
export type RuleId =
  | "missing-value"
  | "missing-score"
  | "score-not-number"
  | "score-out-of-range"
  | "value-not-number"
  | "negative-value"
  | "not-integer"
  | "text-too-long"
  | "pair-incomplete"
  | "part-exceeds-whole"
  | "unit-slip"
  | "implausible-value"
  | "stock-below-flow"
  | "remark-required"
  | "list-count-mismatch"
  | "duplicate-enterprise"
  | "fund-breakdown-exceeds-total"
  | "missing-evidence"
  | "evidence-undated"
  | "evidence-outside-window"
  | "evidence-unknown-item"
  | "cross-annex-mismatch";

/** Every check under its id; the compiler misses one that is not here. */
export const checks = {
  "missing-value": missingValue,
  "missing-score": missingScore,
  "score-not-number": scoreNotNumber,
  "score-out-of-range": scoreOutOfRange,
  "value-not-number": valueNotNumber,
  "negative-value": negativeValue,
  "not-integer": notInteger,
  "text-too-long": textTooLong,
  "pair-incomplete": pairIncomplete,
  "part-exceeds-whole": partExceedsWhole,
  "unit-slip": unitSlip,
  "implausible-value": implausibleValue,
  "stock-below-flow": stockBelowFlow,
  "remark-required": remarkRequired,
  "list-count-mismatch": listCountMismatch,
  "duplicate-enterprise": duplicateEnterprise,
  "fund-breakdown-exceeds-total": fundBreakdownExceedsTotal,
  "missing-evidence": missingEvidence,
  "evidence-undated": evidenceUndated,
  "evidence-outside-window": evidenceOutsideWindow,
  "evidence-unknown-item": evidenceUnknownItem,
  "cross-annex-mismatch": crossAnnexMismatch,
} satisfies Record<RuleId, Check>;

/** A draft with the rule that made it. */
export interface RuledDraft extends Draft {
  readonly rule: string;
  readonly severity: Finding["severity"];
}

/** Runs every check; the order is that of the registry. */
export function runChecks(context: CheckContext): readonly RuledDraft[] {
  return Object.values<Check>(checks).flatMap((check) =>
    check.run(context).map((draft) => ({ rule: check.id, severity: check.severity, ...draft })),
  );
}

export type { Check, CheckContext } from "./check";

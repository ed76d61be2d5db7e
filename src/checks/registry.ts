import type { Check } from "./check";
import { agencyAgentMismatch } from "./agency-agent-mismatch";
import { baselessScore } from "./baseless-score";
import { countInversion } from "./count-inversion";
import { creditCodeFaultRule } from "./credit-code-fault";
import { crossAnnexMismatch } from "./cross-annex-mismatch";
import { documentNumberMissing } from "./document-number-missing";
import { duplicateDocument } from "./duplicate-document";
import { duplicateEnterprise } from "./duplicate-enterprise";
import { enterpriseCountMismatch } from "./enterprise-count-mismatch";
import { enterpriseNameVariant } from "./enterprise-name-variant";
import { evidenceOutsideWindow } from "./evidence-outside-window";
import { evidenceReuse } from "./evidence-reuse";
import { evidenceUnassigned } from "./evidence-unassigned";
import { evidenceUndated } from "./evidence-undated";
import { evidenceUnknownItem } from "./evidence-unknown-item";
import { evidenceUntitled } from "./evidence-untitled";
import { figureMismatch } from "./figure-mismatch";
import { fullTextMissing } from "./full-text-missing";
import { fundBreakdownExceedsTotal } from "./fund-breakdown-exceeds-total";
import { fundTotalMissing } from "./fund-total-missing";
import { fundUseMismatch } from "./fund-use-mismatch";
import { fundUsesExceedTotal } from "./fund-uses-exceed-total";
import { implausibleValue } from "./implausible-value";
import { listCountMismatch } from "./list-count-mismatch";
import { listMissing } from "./list-missing";
import { lowFundShare } from "./low-fund-share";
import { missingEvidence } from "./missing-evidence";
import { missingScore } from "./missing-score";
import { missingValue } from "./missing-value";
import { negativeValue } from "./negative-value";
import { notInteger } from "./not-integer";
import { officeSurplus } from "./office-surplus";
import { pairIncomplete } from "./pair-incomplete";
import { partExceedsWhole } from "./part-exceeds-whole";
import { participationBelowCertified } from "./participation-below-certified";
import { phonePattern } from "./phone-pattern";
import { populationBasis } from "./population-basis";
import { prizeGradeMismatch } from "./prize-grade-mismatch";
import { quotaExceeded } from "./quota-exceeded";
import { rankWithoutBasis } from "./rank-without-basis";
import { remarkRequired } from "./remark-required";
import { scoreNotNumber } from "./score-not-number";
import { scoreOutOfRange } from "./score-out-of-range";
import { stockBelowFlow } from "./stock-below-flow";
import { stockMismatch } from "./stock-mismatch";
import { textTooLong } from "./text-too-long";
import { titleSurplus } from "./title-surplus";
import { unitSlip } from "./unit-slip";
import { unknownChoice } from "./unknown-choice";
import { valueNotNumber } from "./value-not-number";
import { windowReasonMissing } from "./window-reason-missing";
import { yearOnYearJump } from "./year-on-year-jump";
import { zeroDenominator } from "./zero-denominator";

/** Rules of the interchange contract that an assessment alone decides, in its order; then those of experience. */
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
  | "cross-annex-mismatch"
  // Further rules, in the order of the forms.
  | "unknown-choice"
  | "phone-pattern"
  | "count-inversion"
  | "stock-mismatch"
  | "population-basis"
  | "prize-grade-mismatch"
  | "agency-agent-mismatch"
  | "office-surplus"
  | "title-surplus"
  | "zero-denominator"
  | "low-fund-share"
  | "list-missing"
  | "enterprise-count-mismatch"
  | "enterprise-name-variant"
  | "credit-code-fault"
  | "fund-total-missing"
  | "fund-uses-exceed-total"
  | "fund-use-mismatch"
  | "full-text-missing"
  | "document-number-missing"
  | "evidence-untitled"
  | "evidence-unassigned"
  | "duplicate-document"
  | "evidence-reuse"
  | "window-reason-missing"
  | "figure-mismatch"
  | "participation-below-certified"
  | "baseless-score"
  | "quota-exceeded"
  | "rank-without-basis"
  | "year-on-year-jump";

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
  "unknown-choice": unknownChoice,
  "phone-pattern": phonePattern,
  "count-inversion": countInversion,
  "stock-mismatch": stockMismatch,
  "population-basis": populationBasis,
  "prize-grade-mismatch": prizeGradeMismatch,
  "agency-agent-mismatch": agencyAgentMismatch,
  "office-surplus": officeSurplus,
  "title-surplus": titleSurplus,
  "zero-denominator": zeroDenominator,
  "low-fund-share": lowFundShare,
  "list-missing": listMissing,
  "enterprise-count-mismatch": enterpriseCountMismatch,
  "enterprise-name-variant": enterpriseNameVariant,
  "credit-code-fault": creditCodeFaultRule,
  "fund-total-missing": fundTotalMissing,
  "fund-uses-exceed-total": fundUsesExceedTotal,
  "fund-use-mismatch": fundUseMismatch,
  "full-text-missing": fullTextMissing,
  "document-number-missing": documentNumberMissing,
  "evidence-untitled": evidenceUntitled,
  "evidence-unassigned": evidenceUnassigned,
  "duplicate-document": duplicateDocument,
  "evidence-reuse": evidenceReuse,
  "window-reason-missing": windowReasonMissing,
  "figure-mismatch": figureMismatch,
  "participation-below-certified": participationBelowCertified,
  "baseless-score": baselessScore,
  "quota-exceeded": quotaExceeded,
  "rank-without-basis": rankWithoutBasis,
  "year-on-year-jump": yearOnYearJump,
} satisfies Record<RuleId, Check>;

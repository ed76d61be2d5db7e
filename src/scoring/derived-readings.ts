import type { Assessment } from "../assessment/index";
import type { DerivedRule, Programme } from "../rulebook/index";
import { reading } from "./readings";

/** Other formulas that an open reading calls for, by reading, option and indicator. */
const ALTERNATIVES: Readonly<Record<string, Readonly<Record<string, Change>>>> = {
  "local-agents": {
    "with-branches": {
      indicator: "O20",
      formula: "(A2.2.2 + A2.2.4) ÷ A3.1 × 100",
      derivation: { kind: "quotient", sum: ["A2.2.2", "A2.2.4"], over: [["A3.1"]], scale: "100" },
    },
  },
  "fund-intensity": {
    "mean-of-ratios": {
      indicator: "O15",
      unit: "万元/百件、万元/百家的平均",
      formula: "(A2.1.5 ÷ (A3.1 ÷ 100) + A2.1.5 ÷ (A1.10 ÷ 100)) ÷ 2",
      derivation: {
        kind: "quotient",
        sum: ["A2.1.5"],
        over: [["A3.1"], ["A1.10"]],
        scale: "100",
        divisors: "mean-of-ratios",
      },
    },
    "geometric-mean": {
      indicator: "O15",
      unit: "万元/√(百件·百家)",
      formula: "A2.1.5 ÷ √((A3.1 ÷ 100) × (A1.10 ÷ 100))",
      derivation: {
        kind: "quotient",
        sum: ["A2.1.5"],
        over: [["A3.1"], ["A1.10"]],
        scale: "100",
        divisors: "geometric-mean",
      },
    },
  },
  "administrative-staff": {
    authorised: {
      indicator: "O18",
      formula: "A2.1.4.authorised ÷ A1.10 × 100",
      derivation: { kind: "quotient", sum: ["A2.1.4.authorised"], over: [["A1.10"]], scale: "100" },
    },
  },
};

type Change = Pick<DerivedRule, "indicator" | "formula" | "derivation"> & Partial<Pick<DerivedRule, "unit">>;

/** The rule as the chosen readings have it; by default as the rulebook prints it. */
export function withReadings(rule: DerivedRule, assessment: Assessment, programme: Programme): DerivedRule {
  for (const [id, options] of Object.entries(ALTERNATIVES)) {
    const change = options[reading(assessment, programme, id) ?? ""];
    if (change?.indicator === rule.indicator) return { ...rule, ...change };
  }
  return rule;
}

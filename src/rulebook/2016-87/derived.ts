import type { DerivedRule, ValueRef } from "../types";

/** A sum of references as it stands. */
const given = (no: number, unit: string, sum: readonly ValueRef[], formula = sum.join(" + ")): DerivedRule =>
  quotient(no, unit, sum, [], "1", formula);

function quotient(
  no: number,
  unit: string,
  sum: readonly ValueRef[],
  over: readonly (readonly ValueRef[])[],
  scale: string,
  formula: string,
): DerivedRule {
  return {
    indicator: `O${no}`,
    unit,
    formula,
    derivation: { kind: "quotient", sum, over, scale },
    source: `附件2 一、第${no}项`,
  };
}

/** Per hundred industrial enterprises above the size limit (每百家规模以上工业企业). */
const perHundredEnterprises = (no: number, unit: string, ref: ValueRef): DerivedRule =>
  quotient(no, `${unit}/百家`, [ref], [["A1.10"]], "100", `${ref} ÷ A1.10 × 100`);

const pair = (no: number, unit: string, row: string): DerivedRule => ({
  indicator: `O${no}`,
  unit,
  formula: row,
  derivation: { kind: "pair", row },
  source: `附件2 一、第${no}项`,
});

export const derived: readonly DerivedRule[] = [
  given(1, "件/万人", ["A3.5"]),
  quotient(2, "件/亿元", ["A3.4"], [["A1.4"]], "1", "A3.4 ÷ A1.4"),
  given(3, "件", ["A3.4", "S.utilityGrants", "S.designGrants"]),
  given(4, "件", ["A3.6"]),
  given(5, "", ["S.O5"]),
  perHundredEnterprises(6, "件", "A3.7"),
  pair(7, "万元；笔", "A3.8"),
  pair(8, "万元；笔", "A3.9"),
  given(9, "", ["S.O9"]),
  perHundredEnterprises(10, "家", "A2.3.3"),
  given(11, "家", ["A2.3.1", "A2.3.2"]),
  perHundredEnterprises(12, "件", "S.infringementCases"),
  perHundredEnterprises(13, "件", "S.counterfeitCases"),
  perHundredEnterprises(14, "人", "S.enforcementStaff"),
  // The middle dot read as a product: hundreds of applications times hundreds of enterprises.
  quotient(
    15,
    "万元/(百件·百家)",
    ["A2.1.5"],
    [["A3.1"], ["A1.10"]],
    "10000",
    "A2.1.5 ÷ ((A3.1 ÷ 100) × (A1.10 ÷ 100))",
  ),
  // 万元 over 亿元, as a percentage: ÷ 10000 × 100.
  quotient(16, "%", ["A2.1.5"], [["A1.7"]], "0.01", "A2.1.5 ÷ (A1.7 × 10000) × 100"),
  given(17, "", ["S.O17"]),
  perHundredEnterprises(18, "人", "A2.1.4.actual"),
  given(19, "个", ["A2.1.8", "A2.1.9", "A2.1.10"]),
  quotient(20, "人/百件", ["A2.2.2"], [["A3.1"]], "100", "A2.2.2 ÷ A3.1 × 100"),
  quotient(
    21,
    "%",
    ["S.agentApplications"],
    [["A3.1", "A3.2", "A3.3"]],
    "100",
    "S.agentApplications ÷ (A3.1 + A3.2 + A3.3) × 100",
  ),
  given(22, "", ["S.O22"]),
];

import { exactAt, sum, ZERO } from "../scoring/index";
import type { Check } from "./check";
import { rowPlace } from "./rows";

export const zeroDenominator: Check = {
  id: "zero-denominator",
  severity: "error",
  title: { zh: "分母为0，指标无法计算", en: "Division by 0" },
  why: {
    zh: "规模以上工业企业数量等是几项客观指标的分母，填0则这些指标都算不出来。",
    en: "Some rows are what indicators are divided by; with 0 there, none of them can be computed.",
  },
  remedy: { zh: "核对后填实际数。", en: "Check it and type the real number." },
  source: "附件2 一",
  reads: ["annex1", "supplement"],
  run: ({ assessment, programme }) => {
    const blocked = new Map<string, string[]>();
    for (const { indicator, derivation } of programme.derived) {
      if (derivation.kind !== "quotient") continue;
      const addends = derivation.sum.flatMap((ref) => exactAt(assessment, ref) ?? []);
      for (const factor of addends.some((value) => value.gt(ZERO)) ? derivation.over : []) {
        const values = factor.flatMap((ref) => exactAt(assessment, ref) ?? []);
        const [first] = factor;
        if (first === undefined || values.length < factor.length || !sum(values).equals(ZERO)) continue;
        blocked.set(first, [...(blocked.get(first) ?? []), indicator]);
      }
    }
    return [...blocked].flatMap(([ref, items]) => {
      const place = rowPlace(programme, ref);
      if (place === null) return [];
      return {
        ref,
        message: {
          zh: `${place.name.zh}为0，${items.join("、")}无法计算。`,
          en: `${place.name.en} is 0; ${items.join(", ")} cannot be computed.`,
        },
        remedy: zeroDenominator.remedy,
        source: place.source,
      };
    });
  },
};

import { brief, exact, sum } from "../scoring/index";
import type { Check } from "./check";
import { fundTotal } from "./form/funds";

export const fundTotalMissing: Check = {
  id: "fund-total-missing",
  severity: "warning",
  title: { zh: "缺专门资金总额", en: "Total of the fund missing" },
  why: {
    zh: "没有总额，各项经费和投入结构都无法核对。",
    en: "Without the total neither the lines nor their shares can be checked.",
  },
  remedy: {
    zh: "填写上一年度专门资金总额，与附件1“专项经费”同一个数。",
    en: "Give last year's total; it is the number of row 专项经费 of Annex 1.",
  },
  source: "附件2 二、第10项",
  reads: ["annex1", "supplement", "funds"],
  run: (context) => {
    const { funds } = context.assessment;
    const lines = context.programme.fundLines.flatMap((id) => funds[id] ?? []);
    const used = sum(lines.map((line) => exact(line)));
    const total = fundTotal(context);
    if ((funds["total"] ?? null) !== null || lines.length === 0) return [];
    // The row of Annex 1 stands in for the total as long as it can hold the lines.
    if (total !== null && used.lte(total)) return [];
    const beside =
      total === null
        ? { zh: "无法核对", en: "cannot be checked" }
        : {
            zh: `超过附件1“专项经费”的${brief(total)}万元`,
            en: `exceed the ${brief(total)} 万元 of Annex 1`,
          };
    return [
      {
        ref: "funds.total",
        message: {
          zh: `各项经费合计${brief(used)}万元，没有填专门资金总额，${beside.zh}。`,
          en: `The fund lines add up to ${brief(used)} 万元; no total is given, and they ${beside.en}.`,
        },
        remedy: fundTotalMissing.remedy,
        source: "附件2 二、第10项",
      },
    ];
  },
};

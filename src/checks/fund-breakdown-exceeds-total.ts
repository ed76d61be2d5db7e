import { brief, exact, reading, sum, type Exact } from "../scoring/index";
import type { Check, CheckContext } from "./check";

export const fundBreakdownExceedsTotal: Check = {
  id: "fund-breakdown-exceeds-total",
  severity: "error",
  title: { zh: "经费分解超过总额", en: "Fund lines exceed the total" },
  why: {
    zh: "各项年度经费出自同一笔专门资金，合计不能超过总额。",
    en: "All yearly fund lines spend one special fund and cannot exceed it together.",
  },
  remedy: {
    zh: "核对各项经费，同一笔支出只列一次，或改正总额。",
    en: "List each expense once, or correct the total.",
  },
  source: "附件2 二、第10项",
  reads: ["funds", "settings"],
  run: (context) => {
    const total = context.assessment.funds["total"] ?? null;
    const lines = linesOf(context);
    const used = usedBy(lines, context);
    if (total === null || used.lte(exact(total))) return [];
    const listed = lines.map(({ id, amount }) => `${id} ${amount}`).join("、");
    return [
      {
        ref: "funds.total",
        message: {
          zh: `各项经费合计${brief(used)}万元，超过专门资金总额${total}万元（${listed}）。`,
          en: `The fund lines add up to ${brief(used)} 万元, more than the total of ${total} 万元 (${listed}).`,
        },
        remedy: {
          zh: "核对各项经费，同一笔支出只列一次，或改正总额。",
          en: "List each expense once, or correct the total.",
        },
        source: "附件2 二、第10项",
      },
    ];
  },
};

function linesOf({ assessment, programme }: CheckContext): readonly { id: string; amount: number }[] {
  return programme.fundLines.flatMap((id) => {
    const amount = assessment.funds[id] ?? null;
    return amount === null ? [] : [{ id, amount }];
  });
}

/** Where lines may overlap (reading `fund-overlap`), only a single line can exceed the total. */
function usedBy(lines: readonly { amount: number }[], { assessment, programme }: CheckContext): Exact {
  const amounts = lines.map(({ amount }) => exact(amount));
  if (reading(assessment, programme, "fund-overlap") !== "allowed") return sum(amounts);
  return amounts.reduce((largest, amount) => (amount.gt(largest) ? amount : largest), sum([]));
}

import type { Check } from "./check";
import { fundTotal, usesOf } from "./form/funds";
import { itemName } from "./names";
import { brief, sum } from "../scoring/index";

export const fundUsesExceedTotal: Check = {
  id: "fund-uses-exceed-total",
  severity: "error",
  title: { zh: "投入结构超过总额", en: "Uses exceed the fund" },
  why: {
    zh: "专利资助、企事业、执法维权三部分出自同一笔专门资金，合计占比不能超过100%。",
    en: "The three uses are parts of one fund; together they are 100 % of it at most.",
  },
  remedy: {
    zh: "核对三部分的金额，同一笔支出只归一处，或改正总额。",
    en: "Put each expense under one use, or correct the total.",
  },
  source: "附件2 二、第11项",
  reads: ["annex1", "supplement", "funds", "scored"],
  run: (context) => {
    const [uses, total] = [usesOf(context), fundTotal(context)];
    const item = context.scored.items.get(uses[0]?.use.item ?? "")?.item;
    const used = sum(uses.map(({ amount }) => amount));
    if (item === undefined || total === null || used.lte(total)) return [];
    const { zh, en } = itemName(item);
    return [
      {
        ref: item.id,
        message: {
          zh: `${zh}：${uses.map(({ use, amount }) => `${use.name.zh}${brief(amount)}`).join("、")}，合计${brief(used)}万元，超过专门资金总额${brief(total)}万元。`,
          en: `${en}: ${uses.map(({ use, amount }) => `${use.name.en} ${brief(amount)}`).join(", ")}, together ${brief(used)} 万元 of ${brief(total)} 万元.`,
        },
        remedy: fundUsesExceedTotal.remedy,
        source: item.source,
      },
    ];
  },
};

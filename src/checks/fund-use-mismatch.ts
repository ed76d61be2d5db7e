import { brief, exact, sum } from "../scoring/index";
import type { Check } from "./check";
import { usesOf } from "./form/funds";
import { itemName } from "./names";

export const fundUseMismatch: Check = {
  id: "fund-use-mismatch",
  severity: "warning",
  title: { zh: "投入结构与分项经费不符", en: "Uses and fund lines differ" },
  why: {
    zh: "执法维权部分应等于第35项、第39项之和，企事业部分不少于第26项、第30项、第33项之和。",
    en: "Enforcement is the sum of items 35 and 39; the enterprises' part is no less than items 26, 30 and 33.",
  },
  remedy: {
    zh: "按同一本台账核对各项，改正其中一处。",
    en: "Check both against one ledger and correct one of them.",
  },
  source: "附件2 二、第11项",
  reads: ["funds", "scored"],
  run: (context) =>
    usesOf(context).flatMap(({ use, amount }) => {
      const item = context.scored.items.get(use.item)?.item;
      const lines = use.lines.flatMap((id) => context.assessment.funds[id] ?? []);
      const total = sum(lines.map((line) => exact(line)));
      const complete = lines.length === use.lines.length;
      // Of lines that are not all given, only too large a sum is wrong for certain.
      const wrong = total.gt(amount) || (use.relation === "all" && complete && !total.equals(amount));
      if (item === undefined || !wrong) return [];
      const { zh, en } = itemName(item);
      return {
        ref: item.id,
        message: {
          zh: `${zh}：${use.name.zh}为${brief(amount)}万元，${use.lines.join("、")}合计${brief(total)}万元。`,
          en: `${en}: ${use.name.en} is ${brief(amount)} 万元, ${use.lines.join(", ")} add up to ${brief(total)} 万元.`,
        },
        remedy: fundUseMismatch.remedy,
        source: item.source,
      };
    }),
};

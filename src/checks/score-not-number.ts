import { brief } from "../scoring/index";
import { quoted } from "./cells";
import type { Check } from "./check";
import { itemName } from "./names";
import { byExpert } from "./score-faults";

export const scoreNotNumber: Check = {
  id: "score-not-number",
  severity: "error",
  title: { zh: "得分不是数字", en: "Score is not a number" },
  why: {
    zh: "“5分”“５”等写法不能相加，暂按未填计算。",
    en: "Writings such as 5分 or full-width digits cannot be added up; they count as blank.",
  },
  remedy: {
    zh: "只填半角数字，不带单位。",
    en: "Type digits only, without a unit.",
  },
  source: "附件2“分值”",
  reads: ["scored"],
  run: ({ scored }) =>
    [...scored.items.values()].flatMap(({ item, max, faults }) => {
      const fault = faults.find((candidate) => candidate.kind === "not-number");
      if (fault === undefined) return [];
      const { zh, en } = itemName(item);
      const by = byExpert(fault);
      const given = quoted(fault.given);
      return {
        ref: item.id,
        message: {
          zh: `${zh}${by.zh}填了${given}，不是数字，暂按未填计算。`,
          en: `${en}${by.en}: ${given} is not a number; counted as blank for now.`,
        },
        remedy: {
          zh: `只填0至${brief(max)}之间的半角数字，不带单位。`,
          en: `Type digits only, from 0 to ${brief(max)}, without a unit.`,
        },
        source: `${item.source}“分值”`,
      };
    }),
};

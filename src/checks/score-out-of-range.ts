import { brief } from "../scoring/index";
import type { Check } from "./check";
import { itemName } from "./names";
import { byExpert } from "./score-faults";

export const scoreOutOfRange: Check = {
  id: "score-out-of-range",
  severity: "error",
  title: { zh: "得分超出分值", en: "Score out of range" },
  why: {
    zh: "每项得分在0和分值之间；超出的暂按未填计算，不自动截断。",
    en: "A score lies between 0 and the item's points; one outside counts as blank and is never cut.",
  },
  remedy: {
    zh: "改为0至分值之间的数。",
    en: "Change it to a number from 0 to the item's points.",
  },
  source: "附件2“分值”",
  reads: ["scored"],
  run: ({ scored }) =>
    [...scored.items.values()].flatMap(({ item, max, faults }) => {
      const fault = faults.find((candidate) => candidate.kind === "out-of-range");
      if (fault === undefined) return [];
      const { zh, en } = itemName(item);
      const by = byExpert(fault);
      return {
        ref: item.id,
        message: {
          zh: `${zh}${by.zh}填了${fault.given}，本项分值为${brief(max)}，暂按未填计算。`,
          en: `${en}${by.en}: ${fault.given} was entered, the item has ${brief(max)}; counted as blank for now.`,
        },
        remedy: {
          zh: `改为0至${brief(max)}之间的数。`,
          en: `Change it to a number from 0 to ${brief(max)}.`,
        },
        source: `${item.source}“分值”`,
      };
    }),
};

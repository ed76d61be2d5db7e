import { carriesPoints } from "../scoring/index";
import type { Check } from "./check";
import { itemName } from "./names";

export const missingScore: Check = {
  id: "missing-score",
  severity: "info",
  title: { zh: "未评分", en: "Not scored" },
  why: {
    zh: "未评分的项目不按0分计，只使总分留有余地。",
    en: "An item without a score is not 0; it leaves the total open.",
  },
  remedy: {
    zh: "填写得分；没有开展的填0。",
    en: "Type the score; 0 where nothing was done.",
  },
  source: "附件2",
  reads: ["scored"],
  run: ({ scored }) =>
    [...scored.items.values()]
      .filter((mark) => mark.value === null && mark.faults.length === 0 && carriesPoints(mark))
      .map(({ item }) => {
        const { zh, en } = itemName(item);
        return {
          ref: item.id,
          message: { zh: `${zh}未评分。`, en: `${en} has no score.` },
          remedy: { zh: "填写得分；没有开展的填0。", en: "Type the score; 0 where nothing was done." },
          source: item.source,
        };
      }),
};

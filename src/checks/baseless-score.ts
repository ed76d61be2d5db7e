import { brief, exactAt, sum, ZERO } from "../scoring/index";
import type { Check } from "./check";
import { itemName } from "./names";

export const baselessScore: Check = {
  id: "baseless-score",
  severity: "warning",
  title: { zh: "有得分而数据为0", en: "A score for nothing" },
  why: {
    zh: "本项得分以附件1的数量为依据，数量为0就没有可以得分的内容。",
    en: "The score rests on a number of Annex 1; where that is 0 there is nothing to score.",
  },
  remedy: { zh: "核对附件1的数据或本项得分。", en: "Check the rows of Annex 1 or the score." },
  source: "附件1 二；附件2 二",
  reads: ["annex1", "supplement", "scored"],
  run: ({ assessment, programme, scored }) =>
    (programme.checks?.bases ?? []).flatMap(({ item: id, refs }) => {
      const mark = scored.items.get(id);
      const values = refs.flatMap((ref) => exactAt(assessment, ref) ?? []);
      if (mark === undefined || mark.value === null || mark.value.lte(ZERO)) return [];
      if (values.length < refs.length || sum(values).gt(ZERO)) return [];
      const { zh, en } = itemName(mark.item);
      return {
        ref: id,
        message: {
          zh: `${zh}得${brief(mark.value)}分，而附件1 ${refs.join("、")}为0。`,
          en: `${en} scores ${brief(mark.value)}, yet Annex 1 ${refs.join(", ")} is 0.`,
        },
        remedy: baselessScore.remedy,
        source: mark.item.source,
      };
    }),
};

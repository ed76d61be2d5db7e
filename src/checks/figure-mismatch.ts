import { brief, exact } from "../scoring/index";
import type { Check } from "./check";
import { figureFromRows } from "./form/figures";
import { halfUnit } from "./form/patents";
import { itemName } from "./names";

export const figureMismatch: Check = {
  id: "figure-mismatch",
  severity: "warning",
  title: { zh: "附件2所引数据与附件1不符", en: "Quoted number differs from Annex 1" },
  why: {
    zh: "同一事实在两个附件中各出现一次，引用的应是同一个数。",
    en: "The same fact stands in both annexes; what is quoted must be the same number.",
  },
  remedy: { zh: "核对两处，改为同一个数。", en: "Check both places and make them the same number." },
  source: "附件1、附件2 二",
  reads: ["annex1", "supplement", "figures", "scored"],
  run: ({ assessment, programme, scored }) =>
    (programme.checks?.figures ?? []).flatMap((figure) => {
      const quoted = assessment.figures?.[figure.item] ?? null;
      const computed = figureFromRows(figure, assessment);
      const item = scored.items.get(figure.item)?.item;
      if (quoted === null || computed === null || item === undefined) return [];
      const difference = computed.sub(exact(quoted)).abs();
      // A ratio may have been rounded where it was quoted, a number may not.
      if (difference.equals(0) || (figure.over !== undefined && difference.lte(halfUnit(quoted)))) return [];
      const { zh, en } = itemName(item);
      const unit = figure.unit;
      return {
        ref: item.id,
        message: {
          zh: `${zh}引用的${figure.name.zh}为${quoted}${unit}，附件1得${brief(computed)}${unit}。`,
          en: `${en} quotes ${quoted} ${unit} (${figure.name.en.toLowerCase()}), Annex 1 gives ${brief(computed)} ${unit}.`,
        },
        remedy: figureMismatch.remedy,
        source: item.source,
      };
    }),
};

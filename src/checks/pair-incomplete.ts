import { formRows } from "../rulebook/index";
import { cellAt } from "../scoring/index";
import { half, isPair } from "./cells";
import type { Check } from "./check";
import { rowName, rowSource } from "./names";

export const pairIncomplete: Check = {
  id: "pair-incomplete",
  severity: "error",
  title: { zh: "两个数只填了一个", en: "Only one of two numbers" },
  why: {
    zh: "这一栏要求两个数（金额和笔数，或编制和实有），少一个就无法核对和计算。",
    en: "The row asks for two numbers; with one of them it can be neither checked nor computed.",
  },
  remedy: {
    zh: "补填缺的那个数；没有的填0。",
    en: "Add the missing number; 0 where there is none.",
  },
  source: "附件1 二、1，三、8，三、9",
  reads: ["annex1", "supplement"],
  run: ({ assessment, programme }) =>
    formRows(programme).flatMap((row) => {
      const input = cellAt(assessment, row.id);
      if (row.value.kind !== "pair" || !isPair(input)) return [];
      const missing = row.value.parts.filter((part) => half(input, part) === null);
      const given = row.value.parts.filter((part) => half(input, part) !== null);
      const [absent, present] = [missing[0], given[0]];
      if (absent === undefined || present === undefined) return [];
      const { zh, en } = rowName(programme, row);
      const value = String(half(input, present));
      return {
        ref: row.id,
        message: {
          zh: `${zh}只填了${present.name.zh}${value}${present.unit}，缺${absent.name.zh}。`,
          en: `${en}: ${present.name.en.toLowerCase()} is ${value}, ${absent.name.en.toLowerCase()} is missing.`,
        },
        remedy: {
          zh: `补填${absent.name.zh}（${absent.unit}）；没有的填0。`,
          en: `Add the ${absent.name.en.toLowerCase()} (${absent.unit}); 0 where there is none.`,
        },
        source: rowSource(programme, row),
      };
    }),
};

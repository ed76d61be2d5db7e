import { numberCells, oncePerRef } from "./cells";
import type { Check } from "./check";

export const negativeValue: Check = {
  id: "negative-value",
  severity: "error",
  title: { zh: "数据为负数", en: "Negative value" },
  why: { zh: "附件1的各项数据都不小于0。", en: "No figure of Annex 1 can be below 0." },
  remedy: {
    zh: "核对原始数据，改为不小于0的数。",
    en: "Check the source and type 0 or more.",
  },
  source: "附件1",
  reads: ["annex1", "supplement"],
  run: (context) =>
    oncePerRef(
      numberCells(context).flatMap(({ ref, name, typed, source }) => {
        if (typeof typed !== "number" || typed >= 0) return [];
        return {
          ref,
          message: { zh: `${name.zh}填了${typed}，小于0。`, en: `${name.en}: ${typed} is below 0.` },
          remedy: { zh: "核对原始数据，改为不小于0的数。", en: "Check the source and type 0 or more." },
          source,
        };
      }),
    ),
};

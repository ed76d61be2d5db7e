import { numberCells, oncePerRef, quoted } from "./cells";
import type { Check } from "./check";

export const valueNotNumber: Check = {
  id: "value-not-number",
  severity: "error",
  title: { zh: "数据不是数字", en: "Value is not a number" },
  why: {
    zh: "带单位、逗号、全角数字或“约”字的数据无法计算。",
    en: "Values with units, separators, full-width digits or 约 cannot be computed with.",
  },
  remedy: {
    zh: "只填半角数字，不带单位和分隔符。",
    en: "Type digits only, without unit or separators.",
  },
  source: "附件1",
  reads: ["annex1", "supplement"],
  run: (context) =>
    oncePerRef(
      numberCells(context).flatMap(({ ref, name, unit, typed, source }) => {
        if (typed === null || typeof typed === "number") return [];
        return {
          ref,
          message: {
            zh: `${name.zh}填了${quoted(typed)}，不是数字。`,
            en: `${name.en}: ${quoted(typed)} is not a number.`,
          },
          remedy: {
            zh: `只填半角数字，不带单位和分隔符${unit === "" ? "" : `，单位为${unit}`}。`,
            en: `Type digits only, without unit or separators${unit === "" ? "" : ` (unit ${unit})`}.`,
          },
          source,
        };
      }),
    ),
};

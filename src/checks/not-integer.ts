import { numberCells, oncePerRef } from "./cells";
import type { Check } from "./check";

export const notInteger: Check = {
  id: "not-integer",
  severity: "error",
  title: { zh: "数量不是整数", en: "Count is not a whole number" },
  why: {
    zh: "以家、人、件、个、笔计的数量是整数；带小数的多半是单位填错。",
    en: "Things counted in 家, 人, 件, 个 or 笔 are whole; a fraction often means the wrong unit.",
  },
  remedy: {
    zh: "核对单位，填整数。",
    en: "Check the unit and type a whole number.",
  },
  source: "附件1",
  reads: ["annex1", "supplement"],
  run: (context) =>
    oncePerRef(
      numberCells(context).flatMap(({ ref, name, unit, integer, typed, source }) => {
        if (!integer || typeof typed !== "number" || Number.isInteger(typed)) return [];
        return {
          ref,
          message: {
            zh: `${name.zh}填了${typed}，以“${unit}”计的数量应为整数。`,
            en: `${name.en}: ${typed} is not whole, but counted in ${unit}.`,
          },
          remedy: { zh: "核对单位，填整数。", en: "Check the unit and type a whole number." },
          source,
        };
      }),
    ),
};

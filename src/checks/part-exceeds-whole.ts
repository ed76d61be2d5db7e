import { numberAt, exactAt } from "../scoring/index";
import type { Check } from "./check";
import { rowPlace } from "./rows";

/** Rows that are a part of another row: 市本级 of the whole city's spending; revenue of the GDP. */
const PARTS = [
  { part: "A1.5", whole: "A1.4" },
  { part: "A1.7", whole: "A1.6" },
] as const;

export const partExceedsWhole: Check = {
  id: "part-exceeds-whole",
  severity: "error",
  title: { zh: "部分大于总体", en: "Part exceeds the whole" },
  why: {
    zh: "部分大于总体，说明口径或单位有误。",
    en: "A part larger than its whole shows a wrong scope or unit.",
  },
  remedy: {
    zh: "核对两栏的口径和单位，改正其中一栏。",
    en: "Check scope and unit of both rows and correct one.",
  },
  source: "附件1 一、4至一、7",
  reads: ["annex1", "supplement"],
  run: ({ assessment, programme }) =>
    PARTS.flatMap(({ part, whole }) => {
      const [own, limit] = [exactAt(assessment, part), exactAt(assessment, whole)];
      const [place, wholePlace] = [rowPlace(programme, part), rowPlace(programme, whole)];
      if (own === null || limit === null || place === null || wholePlace === null || own.lte(limit))
        return [];
      const [given, of] = [numberAt(assessment, part), numberAt(assessment, whole)];
      return {
        ref: part,
        message: {
          zh: `${place.name.zh}为${given}，大于${wholePlace.name.zh}的${of}。`,
          en: `${place.name.en} is ${given}, more than ${wholePlace.name.en} with ${of}.`,
        },
        remedy: {
          zh: "核对两栏的口径和单位，改正其中一栏。",
          en: "Check scope and unit of both rows and correct one.",
        },
        source: place.source,
      };
    }),
};

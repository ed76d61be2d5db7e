import { formRows } from "../rulebook/index";
import { numberAt } from "../scoring/index";
import type { Check } from "./check";
import { namesGrade, prizesNamed } from "./form/prize-grades";
import { rowName, rowSource } from "./names";
import { isBlank } from "./white-space";

export const prizeGradeMismatch: Check = {
  id: "prize-grade-mismatch",
  severity: "warning",
  title: { zh: "奖励等级与数量不符", en: "Grades and number of prizes differ" },
  why: {
    zh: "备注栏各等级的数量相加，应当等于本栏填的数量。",
    en: "The grades in the remark add up to the number in the row.",
  },
  remedy: {
    zh: "在备注栏写明各等级的数量，使其相加等于本栏数量。",
    en: "Write the number of each grade so that they add up to the row.",
  },
  source: "附件1 三、11，三、12",
  reads: ["annex1", "supplement", "remarks"],
  run: ({ assessment, programme }) =>
    formRows(programme).flatMap((row) => {
      const value = numberAt(assessment, row.id);
      const remark = assessment.remarks[row.id];
      if (row.remarkRequired !== true || value === null || value <= 0 || isBlank(remark)) return [];
      const text = remark ?? "";
      const named = prizesNamed(text);
      if (named === value || (named === null && namesGrade(text))) return [];
      const { zh, en } = rowName(programme, row);
      return {
        ref: row.id,
        message:
          named === null
            ? {
                zh: `${zh}填了${value}${row.unit}，备注没有写明奖励等级。`,
                en: `${en} is ${value}, but the remark names no grade.`,
              }
            : {
                zh: `${zh}填了${value}${row.unit}，备注中各等级合计${named}${row.unit}。`,
                en: `${en} is ${value}, the grades in its remark add up to ${named}.`,
              },
        remedy: prizeGradeMismatch.remedy,
        source: rowSource(programme, row),
      };
    }),
};

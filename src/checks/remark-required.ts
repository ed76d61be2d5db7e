import { formRows } from "../rulebook/index";
import { numberAt } from "../scoring/index";
import type { Check } from "./check";
import { rowName, rowSource } from "./names";
import { isBlank } from "./white-space";

export const remarkRequired: Check = {
  id: "remark-required",
  severity: "warning",
  title: { zh: "备注未注明", en: "Remark missing" },
  why: {
    zh: "表上备注栏要求注明奖励等级。",
    en: "The form asks for the grade of each prize in the remark.",
  },
  remedy: {
    zh: "在备注栏写明各等级的数量，如“金奖1、优秀奖3”。",
    en: "Write the number of each grade into the remark, such as 金奖1、优秀奖3.",
  },
  source: "附件1 三、11，三、12",
  reads: ["annex1", "supplement", "remarks"],
  run: ({ assessment, programme }) =>
    formRows(programme).flatMap((row) => {
      const value = numberAt(assessment, row.id);
      if (row.remarkRequired !== true || value === null || value <= 0) return [];
      if (!isBlank(assessment.remarks[row.id])) return [];
      const { zh, en } = rowName(programme, row);
      return {
        ref: row.id,
        message: {
          zh: `${zh}填了${value}${row.unit}，备注栏未写，表上要求“${row.remark}”。`,
          en: `${en} is ${value}, but the remark is blank; the form says 「${row.remark}」.`,
        },
        remedy: {
          zh: "在备注栏写明各等级的数量，如“金奖1、优秀奖3”。",
          en: "Write the number of each grade into the remark, such as 金奖1、优秀奖3.",
        },
        source: rowSource(programme, row),
      };
    }),
};

import { formRow } from "../rulebook/index";
import { numberAt } from "../scoring/index";
import type { Check } from "./check";
import { titleCounts } from "./enterprises/firms";
import { rowName, rowSource } from "./names";

export const enterpriseCountMismatch: Check = {
  id: "enterprise-count-mismatch",
  severity: "warning",
  title: { zh: "企业清单与数量不符", en: "Register and number of enterprises differ" },
  why: {
    zh: "各栏数量应等于清单中按最高称号计的企业数，一家企业只计一次。",
    en: "Each row counts the listed enterprises under their highest title, each enterprise once.",
  },
  remedy: {
    zh: "补齐企业清单，或按清单改正数量。",
    en: "Complete the register, or take the number from it.",
  },
  source: "附件1 二、3",
  reads: ["annex1", "supplement", "enterprises", "lists", "settings"],
  run: ({ assessment, programme }) => {
    const counts = titleCounts(assessment, programme);
    return programme.titles.flatMap((title) => {
      const row = title.row === undefined ? undefined : formRow(programme, title.row);
      const listed = counts.get(title.id) ?? 0;
      // A list of the row's own is compared by `list-count-mismatch`.
      if (row === undefined || listed === 0 || Object.hasOwn(assessment.lists, row.id)) return [];
      const value = numberAt(assessment, row.id);
      if (value === null || value === listed || isBegun(listed, value)) return [];
      const { zh, en } = rowName(programme, row);
      return {
        ref: row.id,
        message: {
          zh: `${zh}填了${value}家，企业清单按最高称号计${listed}家。`,
          en: `${en} is ${value}; the register has ${listed} by their highest title.`,
        },
        remedy: enterpriseCountMismatch.remedy,
        source: rowSource(programme, row),
      };
    });
  },
};

/** A list of less than half the number is one that was begun, not one that says otherwise. */
const isBegun = (listed: number, value: number): boolean => listed * 2 < value;

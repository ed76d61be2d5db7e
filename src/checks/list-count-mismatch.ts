import { formRows } from "../rulebook/index";
import { numberAt } from "../scoring/index";
import type { Check } from "./check";
import { rowName, rowSource } from "./names";

/** Rows in these units count the very things that are listed; 人 and 万元 rows list offices or budget lines. */
const LISTED_UNITS: ReadonlySet<string> = new Set(["家", "个"]);

export const listCountMismatch: Check = {
  id: "list-count-mismatch",
  severity: "error",
  title: { zh: "清单与数量不符", en: "List and number differ" },
  why: {
    zh: "清单是数量的依据，两者应当相等。",
    en: "The list is what the number rests on; they must be equal.",
  },
  remedy: {
    zh: "补齐清单，或改正数量。",
    en: "Complete the list or correct the number.",
  },
  source: "附件1 二",
  reads: ["annex1", "supplement", "lists"],
  run: ({ assessment, programme }) =>
    formRows(programme).flatMap((row) => {
      const listed = Object.hasOwn(assessment.lists, row.id) ? assessment.lists[row.id] : undefined;
      const value = numberAt(assessment, row.id);
      if (listed === undefined || value === null || !LISTED_UNITS.has(row.unit)) return [];
      if (listed.length === value) return [];
      const { zh, en } = rowName(programme, row);
      return {
        ref: row.id,
        message: {
          zh: `${zh}填了${value}${row.unit}，清单列有${listed.length}${row.unit}。`,
          en: `${en} is ${value}, its list has ${listed.length}.`,
        },
        remedy: { zh: "补齐清单，或改正数量。", en: "Complete the list or correct the number." },
        source: rowSource(programme, row),
      };
    }),
};

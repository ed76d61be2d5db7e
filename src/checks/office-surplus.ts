import { formRow } from "../rulebook/index";
import { cellAt } from "../scoring/index";
import type { Check } from "./check";
import { NUMERAL, numeral } from "./form/numerals";
import { rowName, rowSource } from "./names";

const OFFICES = "A2.1.7";

/** 「6个县市区」「两个开发区」: how many places the row itself speaks of. */
const DISTRICTS = new RegExp(
  `(${NUMERAL})\\s*个?\\s*(?:县|市|区|城区|开发区|新区|高新区|园区|旗|功能区)`,
  "gu",
);

export const officeSurplus: Check = {
  id: "office-surplus",
  severity: "warning",
  title: { zh: "所列机构多于县市区数", en: "More offices than districts" },
  why: {
    zh: "每个县市区、开发区至多一个知识产权局，清单多于县市区数说明有重复。",
    en: "A district has one IP office at most; a longer list holds something twice.",
  },
  remedy: {
    zh: "核对清单中的重复，或补全本栏所写的县市区、开发区个数。",
    en: "Look for repetitions in the list, or complete the number of districts in the row.",
  },
  source: "附件1 二、1",
  reads: ["annex1", "supplement", "lists"],
  run: ({ assessment, programme }) => {
    const [row, text] = [formRow(programme, OFFICES), cellAt(assessment, OFFICES)];
    const listed = Object.hasOwn(assessment.lists, OFFICES) ? (assessment.lists[OFFICES]?.length ?? 0) : 0;
    const districts = typeof text === "string" ? districtsIn(text) : null;
    if (row === undefined || districts === null || listed <= districts) return [];
    const { zh, en } = rowName(programme, row);
    return [
      {
        ref: OFFICES,
        message: {
          zh: `${zh}写有${districts}个县市区、开发区，清单列了${listed}个机构。`,
          en: `${en} speaks of ${districts} districts, its list has ${listed} offices.`,
        },
        remedy: officeSurplus.remedy,
        source: rowSource(programme, row),
      },
    ];
  },
};

/** The sum of all numbers of places: rather too many than too few, so that nothing right is doubted. */
function districtsIn(text: string): number | null {
  const found = [...text.normalize("NFKC").matchAll(DISTRICTS)].flatMap(
    ([, count]) => numeral(count ?? "") ?? [],
  );
  return found.length === 0 ? null : found.reduce((sum, count) => sum + count, 0);
}

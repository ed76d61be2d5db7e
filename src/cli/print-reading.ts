import type { Assessment, Lang } from "../assessment/index";
import type { WorkbookReading } from "../sheets/index";
import { oneLine } from "./table";

/** How much of an assessment was given, in one line. */
function contents(assessment: Assessment, lang: Lang): string {
  const { annex1, scores, evidence, enterprises } = assessment;
  const [rows, items] = [Object.keys(annex1).length, Object.keys(scores).length];
  return lang === "en"
    ? `read: ${rows} rows of Annex 1, ${items} items of Annex 2, ${evidence.length} papers, ${enterprises.length} enterprises`
    : `读到：附件1 ${rows} 行，附件2 ${items} 项，佐证材料 ${evidence.length} 份，企业 ${enterprises.length} 家`;
}

/** What the reader of a workbook has to say of it, a line each. */
export function printReading(file: string, reading: WorkbookReading, lang: Lang): string {
  const lines = [
    contents(reading.assessment, lang),
    ...reading.missing,
    ...reading.findings.map(({ message, remedy }) => `${message}${remedy}`),
  ];
  return lines.map((line) => `${oneLine(file)}：${oneLine(line)}\n`).join("");
}

import type { Assessment, Lang } from "../assessment/index";
import { programme as programmeOf } from "../rulebook/index";
import { recognitionReport } from "../sheets/index";
import type { FileReading } from "./open";
import { oneLine } from "./table";

/** How much of an assessment was given, in one line. */
function contents(assessment: Assessment, lang: Lang): string {
  const { annex1, scores, evidence, enterprises } = assessment;
  const [rows, items] = [Object.keys(annex1).length, Object.keys(scores).length];
  return lang === "en"
    ? `read: ${rows} rows of Annex 1, ${items} items of Annex 2, ${evidence.length} papers, ${enterprises.length} enterprises`
    : `读到：附件1 ${rows} 行，附件2 ${items} 项，佐证材料 ${evidence.length} 份，企业 ${enterprises.length} 家`;
}

/** What was recognised where names did not tell, and what was not taken. */
function recognised({ recognition, assessment }: FileReading, lang: Lang): readonly string[] {
  if (recognition === undefined) return [];
  const report = recognitionReport(recognition, programmeOf(assessment.programme), { lang });
  const fields = report.fields.map(({ name, at, confidence }) =>
    lang === "en" ? `“${name}” at ${at}: ${confidence}` : `“${name}”在 ${at}，${CONFIDENCE[confidence]}`,
  );
  return [
    ...report.tables.map(({ text }) => text),
    ...fields,
    ...report.pairs.map(({ text }) => text),
    ...report.notFound,
    ...report.notTaken.map(({ text }) => text),
  ];
}

const CONFIDENCE = { sure: "确定", likely: "较可能", unsure: "不确定，未采用" } as const;

function damages({ damaged, uncalculated }: FileReading, lang: Lang): readonly string[] {
  const where = ({ sheet, address }: { sheet: string; address: string }): string => `${sheet}!${address}`;
  return [
    ...damaged.map((cell) =>
      lang === "en"
        ? `${where(cell)}: another program damaged the formula; it was read as ${cell.repaired}`
        : `${where(cell)}：公式被其他软件改坏，已按 ${cell.repaired} 读取`,
    ),
    ...uncalculated
      .slice(0, 1)
      .map((cell) =>
        lang === "en"
          ? `${uncalculated.length} formulas, the first at ${where(cell)}, were never calculated; open and save the file in Excel or WPS`
          : `有 ${uncalculated.length} 个公式没有计算结果，第一个在 ${where(cell)}；在 Excel 或 WPS 中打开并保存后再读`,
      ),
  ];
}

/** What the reader of a workbook has to say of it, a line each. */
export function printReading(file: string, reading: FileReading, lang: Lang): string {
  const lines = [
    contents(reading.assessment, lang),
    ...recognised(reading, lang),
    ...(reading.recognition === undefined ? reading.missing : []),
    ...reading.findings.map(({ message, remedy }) => `${message}${remedy}`),
    ...damages(reading, lang),
  ];
  return lines.map((line) => `${oneLine(file)}：${oneLine(line)}\n`).join("");
}

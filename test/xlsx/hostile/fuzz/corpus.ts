/** Real files to damage: ours, those of the bare library, of another program's habits, and a document. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { Workbook } from "@cj-tech-master/excelts";
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from "docx";
import { parseAssessment } from "../../../../src/assessment/index";
import { programme } from "../../../../src/rulebook/index";
import { fillWrites, sheetPlans } from "../../../../src/sheets/index";
import { writeXlsx } from "../../../../src/xlsx/index";
import { bookOf } from "../book";

export interface RealFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

async function ours(root: string, city: string): Promise<RealFile> {
  const rules = programme("2016-87");
  const file = path.join(root, "test/golden", city, "assessment.json");
  const assessment = parseAssessment(JSON.parse(readFileSync(file, "utf8")));
  const bytes = await writeXlsx(sheetPlans(rules), { writes: fillWrites(rules, assessment) });
  return { name: `${city}.xlsx`, bytes };
}

async function bare(): Promise<RealFile> {
  const book = new Workbook();
  const sheet = book.addWorksheet("工作表 1");
  sheet.getCell("A1").value = { richText: [{ text: "专利" }, { text: "授权", font: { bold: true } }] };
  sheet.getCell("B1").value = new Date(Date.UTC(2018, 9, 10));
  sheet.getCell("C1").value = { text: "网址", hyperlink: "https://example.invalid/" };
  sheet.getCell("D1").value = { formula: "SUM(D2:D9)", result: 36 };
  sheet.getCell("E1").value = { error: "#N/A" };
  sheet.getCell("F1").value = true;
  sheet.getCell("A1").note = "批注";
  for (let row = 2; row < 10; row++) sheet.getCell(row, 4).value = row;
  sheet.mergeCells("A3:B5");
  book.addWorksheet("隐藏", { state: "hidden" }).getCell("C7").value = "尾";
  book.definedNames.add("'工作表 1'!$D$2:$D$9", "IPC_T_self");
  return { name: "library.xlsx", bytes: await book.xlsx.writeBuffer({ validate: false }) };
}

function plain(): RealFile {
  const row =
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c t="inlineStr"><is><t>乙</t></is></c><c><v>1.5</v></c></row>';
  const formula = '<row><c t="e"><f>[2]!_xldudf_IPCITY_TOTAL()</f><v>#NAME?</v></c></row>';
  const names = `<definedName name="IPC_T_self">'[1]表一'!$A$1:$C$2</definedName><definedName name="IPC_set_city" localSheetId="0">$A:$A</definedName>`;
  const after = '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>';
  const sheets = [{ name: "表一", data: row + formula, after }];
  return { name: "plain.xlsx", bytes: bookOf({ sheets, names, strings: "<si><t>甲</t></si>" }) };
}

async function document(): Promise<RealFile> {
  const cell = (text: string, span = 1): TableCell =>
    new TableCell({ children: [new Paragraph(text)], columnSpan: span, ...(span > 1 ? { rowSpan: 2 } : {}) });
  const rows = Array.from(
    { length: 20 },
    (_, row) =>
      new TableRow({
        children: [cell(`${row + 1}`), cell("指标", row === 3 ? 2 : 1), cell(String(row * 1.5))],
      }),
  );
  const children = [new Paragraph("附件2"), new Table({ rows }), new Paragraph("填表人：示例人甲")];
  const packed = await Packer.toBuffer(new Document({ sections: [{ children }] }));
  return { name: "document.docx", bytes: new Uint8Array(packed) };
}

/** The small ones: enough for a run within the unit tests. */
export const smallFiles = (): Promise<readonly RealFile[]> => Promise.all([plain(), bare(), document()]);

export const realFiles = async (root: string): Promise<readonly RealFile[]> => [
  ...(await smallFiles()),
  await ours(root, "empty"),
  await ours(root, "sample-city"),
  await ours(root, "faulty"),
];

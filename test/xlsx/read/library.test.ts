/** Our own reader beside the library that writes the files: the same cells, merged areas and sheets. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { dateToExcel, Workbook, type CellValue, type Worksheet } from "@cj-tech-master/excelts";
import { parseAssessment } from "../../../src/assessment/index";
import { programme } from "../../../src/rulebook/index";
import { fillWrites, sheetPlans, type Scalar } from "../../../src/sheets/index";
import { readXlsx, writeXlsx } from "../../../src/xlsx/index";

jest.setTimeout(120_000);

const FILE = path.resolve(__dirname, "../../golden/sample-city/assessment.json");

/** Where the library makes dates, links and runs of a cell, the plain value under them. */
function plain(value: CellValue | undefined): Scalar {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return dateToExcel(value, false);
  if (typeof value !== "object") return value;
  if ("richText" in value) return value.richText.map(({ text }) => text).join("");
  if ("result" in value) return plain(value.result);
  if ("error" in value) return value.error;
  return "text" in value ? String(value.text) : "";
}

function cellsOf(sheet: Worksheet, height: number, width: number): readonly (readonly Scalar[])[] {
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => {
      const cell = sheet.getCell(row + 1, column + 1);
      return cell.isMerged && cell.master.address !== cell.address ? "" : plain(cell.value);
    }),
  );
}

test("the cells of a filled workbook", async () => {
  const rules = programme("2016-87");
  const assessment = parseAssessment(JSON.parse(readFileSync(FILE, "utf8")));
  const bytes = await writeXlsx(sheetPlans(rules), { writes: fillWrites(rules, assessment) });
  const { grids } = await readXlsx(bytes, { names: [] });
  const book = new Workbook();
  await book.xlsx.load(bytes);
  expect(grids.map(({ name, hidden }) => [name, hidden])).toEqual(
    book.worksheets.map(({ name, state }) => [name, state !== "visible"]),
  );
  for (const { name, rows, merges } of grids) {
    const sheet = book.getWorksheet(name);
    if (sheet === undefined) throw new Error(name);
    const width = rows[0]?.length ?? 0;
    expect(rows).toEqual(cellsOf(sheet, rows.length, width));
    const last = cellsOf(sheet, rows.length + 50, width + 20);
    expect(last.flat().filter((value) => value !== "")).toHaveLength(
      rows.flat().filter((value) => value !== "").length,
    );
    for (const { row, column } of merges) expect(sheet.getCell(row + 1, column + 1).isMerged).toBe(true);
  }
});

/** No text of a written file is cut: rows stand as high as what is in them. */
import { Workbook } from "@cj-tech-master/excelts";
import { strFromU8, unzipSync } from "fflate";
import { programme } from "../../../src/rulebook/index";
import { evidenceName } from "../../../src/sheets/evidence/names";
import { sheetPlans, type FillWrite, type SheetPlan } from "../../../src/sheets/index";
import { writeXlsx } from "../../../src/xlsx/index";

const plans = sheetPlans(programme("2016-87"));
const planOf = (key: string): SheetPlan => {
  const plan = plans.find((one) => one.key === key);
  if (plan === undefined) throw new Error(key);
  return plan;
};
const register = planOf("evidence");
const basics = planOf("annex1");

async function heights(
  only: readonly SheetPlan[],
  writes: readonly FillWrite[],
): Promise<{ rows: (sheet: string, row: number) => number | undefined; xml: string }> {
  const file = await writeXlsx(only, { writes });
  const workbook = new Workbook();
  await workbook.xlsx.load(file);
  const parts = unzipSync(file);
  return {
    rows: (sheet, row) => workbook.getWorksheet(sheet)?.getRow(row).height,
    xml: strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array()),
  };
}

const column = (name: string, rows: number, first: readonly string[]): FillWrite => ({
  name,
  values: Array.from({ length: rows }, (_, row) => [first[row] ?? null]),
});

test("rows of a register grow with their longest cell, and Excel may fit them anew", async () => {
  const place = register.names.find(({ name }) => name === evidenceName("items"));
  const rows = place?.area.rows ?? 0;
  const first = (place?.area.row ?? 0) + 1;
  const many = Array.from({ length: 20 }, (_, index) => `任务${String(index + 1)}`).join("、");
  const found = await heights([register], [column(evidenceName("items"), rows, ["任务1", many])]);
  expect(found.rows(register.name, first)).toBeUndefined();
  expect(found.rows(register.name, first + 1)).toBeGreaterThan(60);
  expect(found.xml).toMatch(new RegExp(`<row r="${String(first + 1)}" ht="\\d+" spans`));
});

test("rows of a blank form stand as planned", async () => {
  const { rows } = await heights([basics], []);
  basics.rowHeights.forEach((height, index) => {
    expect([index, rows(basics.name, index + 1)]).toEqual([index, height]);
  });
});

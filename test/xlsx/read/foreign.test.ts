/** Files that another program saved (LibreOffice 7, from one small workbook). */
import { readFileSync } from "node:fs";
import path from "node:path";
import { readXlsx } from "../../../src/xlsx/index";

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(path.resolve(__dirname, "../../fixtures/foreign", name)));

test(".xlsx of LibreOffice: cells, names, and a formula of ours in small letters", async () => {
  const { grids, regions, damaged, uncalculated } = await readXlsx(fixture("libreoffice.xlsx"), {
    names: ["IPC_x"],
  });
  expect(grids).toEqual([
    {
      name: "得分",
      hidden: false,
      rows: [
        ["示例市", "专利授权", ""],
        [61.5, 123, 61.5],
        [43383, true, "=1+1"],
        ["合并", "", ""],
      ],
      merges: [{ row: 3, column: 0, rows: 1, columns: 2 }],
    },
    {
      name: "隐藏",
      hidden: true,
      rows: [
        ["", ""],
        ["", "尾"],
      ],
      merges: [],
    },
  ]);
  expect(regions["IPC_x"]).toEqual({
    sheet: "得分",
    area: { row: 1, column: 0, rows: 2, columns: 1 },
    values: [[61.5], [43383]],
  });
  expect(damaged).toEqual([
    {
      sheet: "得分",
      address: "C2",
      formula: "=IFERROR(_xldudf_ipcity_total(),A2)",
      repaired: "=IFERROR(IPCITY.TOTAL(),A2)",
    },
  ]);
  expect(uncalculated).toEqual([]);
});

test.each([
  ["libreoffice.xls", "old-spreadsheet"],
  ["libreoffice.ods", "opendocument"],
])("%s is named as %s", async (name, code) => {
  await expect(readXlsx(fixture(name), { names: [] })).rejects.toMatchObject({ code });
});

import { Workbook } from "@cj-tech-master/excelts";
import fc from "fast-check";
import type { Scalar, SheetPlan } from "../../../src/sheets/index";
import { readXlsx, writeXlsx } from "../../../src/xlsx/index";

jest.setTimeout(120_000);

const area = { row: 0, column: 0, rows: 1, columns: 1 };

/** A sheet with these texts in its first column. */
function planOf(texts: readonly string[]): SheetPlan {
  return {
    key: "texts",
    name: "文本",
    columnWidths: [80],
    rowHeights: texts.map(() => 20),
    cells: texts.map((value, row) => ({ row, column: 0, value })),
    merges: [],
    styles: [],
    names: [],
    validations: [],
    formats: [],
    charts: [],
    inputs: [],
    hiddenColumns: [],
    freeze: { rows: 0, columns: 0 },
    print: {
      area,
      orientation: "portrait",
      margins: { top: 2, bottom: 2, left: 2, right: 2, header: 1, footer: 1 },
      centerHorizontally: false,
      fitToWidth: true,
      breaks: [],
      footer: {},
    },
  };
}

const column = (grids: readonly { readonly rows: readonly (readonly Scalar[])[] }[]): readonly Scalar[] =>
  (grids[0]?.rows ?? []).map(([value = ""]) => value);

/** What begins a formula in Excel, or once an input method has made half-width letters of it. */
const STARTS = ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", "'", "_x000D_", "&amp;", " "];

const texts = fc.array(
  fc
    .tuple(fc.constantFrom(...STARTS), fc.string({ unit: "grapheme", maxLength: 12 }))
    .map(([start, rest]) => `${start}${rest}!`),
  { minLength: 1, maxLength: 40 },
);

test("a text that looks like a formula is written and read as that text", async () => {
  await fc.assert(
    fc.asyncProperty(texts, async (given) => {
      const bytes = await writeXlsx([planOf(given)]);
      const snapshot = await readXlsx(bytes, { names: [] });
      // The writer breaks lines of a cell by LF alone.
      expect(column(snapshot.grids)).toEqual(given.map((text) => text.replace(/\r\n?/g, "\n")));
      expect(snapshot.uncalculated).toEqual([]);
    }),
    { numRuns: 20, seed: 87 },
  );
});

test("the library reads the same texts from a workbook of its own", async () => {
  const given = STARTS.map((start) => `${start}示例 1`);
  const book = new Workbook();
  const sheet = book.addWorksheet("文本");
  given.forEach((text, index) => {
    sheet.getCell(index + 1, 1).value = text;
  });
  const bytes = await book.xlsx.writeBuffer({ validate: false });
  const again = new Workbook();
  await again.xlsx.load(bytes);
  const library = given.map((_, index) => again.worksheets[0]?.getCell(index + 1, 1).value);
  expect(column((await readXlsx(bytes, { names: [] })).grids)).toEqual(library);
});

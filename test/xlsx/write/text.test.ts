/** Text stays the text it was, a region takes what it is given, and what cannot be written is told. */
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import type { FillWrite, SheetPlan } from "../../../src/sheets";
import { FileError, writeXlsx } from "../../../src/xlsx";
import { opened, shown } from "./files";

const area = (row: number, column: number, rows = 1, columns = 1): SheetPlan["inputs"][number] => ({
  row,
  column,
  rows,
  columns,
});

const plan: SheetPlan = {
  key: "form",
  name: "示例表·甲",
  columnWidths: [40, 120],
  rowHeights: [30, 20, 20],
  cells: [
    { row: 0, column: 0, value: "=1+1" },
    { row: 1, column: 0, formula: "=LEN(B2)" },
    { row: 2, column: 0, value: "应注明" },
  ],
  merges: [],
  styles: [{ areas: [area(0, 0, 3, 2)], style: { font: "仿宋", size: 10.5 } }],
  names: [
    { name: "IPC_text", area: area(1, 1) },
    { name: "IPC_column", area: area(0, 0, 3, 1) },
  ],
  validations: [],
  formats: [],
  charts: [],
  inputs: [area(1, 1), area(2, 0)],
  hiddenColumns: [],
  freeze: { rows: 0, columns: 0 },
  print: {
    area: area(0, 0, 3, 2),
    orientation: "portrait",
    margins: { top: 2, bottom: 2, left: 2, right: 2, header: 1, footer: 1 },
    centerHorizontally: true,
    fitToWidth: true,
    breaks: [],
    footer: {},
  },
};

async function cells(writes: readonly FillWrite[]): Promise<(row: number, column: number) => unknown> {
  const sheet = (await opened(await writeXlsx([plan], { writes }))).worksheets[0];
  if (sheet === undefined) throw new Error("no sheet");
  return (row, column) => shown(sheet.getCell(row + 1, column + 1));
}

const styles = (file: Uint8Array): string => strFromU8(unzipSync(file)["xl/styles.xml"] ?? new Uint8Array());

/** What XML can hold, with the line breaks of a cell. */
const kept = (text: string): string =>
  text.replace(/\r\n?/g, "\n").replace(/[^\P{Cc}\t\n\u0080-\u009f]|\p{Cs}|[\ufffe\uffff]/gu, "");

test("any text comes back as it was, never as a formula, and its length is counted alike", async () => {
  const start = fc.constantFrom(
    "",
    "=",
    "+",
    "-",
    "@",
    "\t",
    "\r",
    "\n",
    "＝",
    "＋",
    "－",
    "＠",
    "_x000D_",
    "'",
    " ",
  );
  const text = fc
    .tuple(start, fc.string({ unit: "binary", maxLength: 40 }))
    .map(([head, tail]) => head + tail);
  await fc.assert(
    fc.asyncProperty(text, async (given) => {
      const at = await cells([{ name: "IPC_text", values: [[given]] }]);
      expect([at(1, 1), at(1, 0)]).toEqual([kept(given), kept(given).length]);
    }),
    { numRuns: 40 },
  );
}, 60_000);

test("a text that looks like a formula stays a text when its cell is edited", async () => {
  const harmless = { ...plan, cells: plan.cells.slice(1) };
  expect(styles(await writeXlsx([harmless]))).not.toContain("quotePrefix");
  for (const given of ["=1+1", "＋86", "-", "@a", "\tx", "\rx"]) {
    const file = await writeXlsx([harmless], { writes: [{ name: "IPC_text", values: [[given]] }] });
    expect(styles(file).match(/quotePrefix="1"/g)).toHaveLength(1);
    expect(styles(file)).not.toContain("pivotButton");
  }
});

test("null leaves a cell, an empty text empties it, and what the form composes stays", async () => {
  const at = await cells([{ name: "IPC_column", values: [[null], [99], [""]] }]);
  expect([at(0, 0), at(1, 0), at(2, 0)]).toEqual(["=1+1", 0, ""]);
});

test("a name that no sheet has takes nothing, and what is given for it is not lost in silence", async () => {
  await expect(writeXlsx([plan], { writes: [{ name: "IPC_gone", values: [[""]] }] })).resolves.toBeDefined();
  await expect(writeXlsx([plan], { writes: [{ name: "IPC_gone", values: [[1]] }] })).rejects.toThrow(
    "IPC_gone",
  );
  await expect(writeXlsx([plan], { writes: [{ name: "IPC_column", values: [[1], [2]] }] })).rejects.toThrow(
    "IPC_column",
  );
});

test("a text that Excel has no room for is an error with its place", async () => {
  const writes = [{ name: "IPC_text", values: [["字".repeat(32_768)]] }];
  const failed = await writeXlsx([plan], { writes }).catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(FileError);
  expect(failed).toMatchObject({ code: "text-too-long", detail: { sheet: plan.name, cell: "B2" } });
});

test("tells how far it is, and blank sheets weigh little", async () => {
  const told: (readonly [number, number])[] = [];
  const file = await writeXlsx([plan, { ...plan, name: "乙", names: [] }], {
    onProgress: (done, of) => told.push([done, of]),
  });
  expect(told).toEqual([
    [0, 2],
    [1, 2],
    [2, 2],
  ]);
  expect(file.length).toBeLessThan(20_000);
});

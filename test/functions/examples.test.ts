/** Every example of the reference: as a plain function, and in a cell through Office.js and the spreadsheet engine. */
import { functionMetadata } from "../../scripts/function-metadata.cjs";
import { implementations, registerFunctions } from "../../src/functions/register";
import { openOffice, type OpenOffice } from "../../src/workbench/host/node-bridge";
import { argumentsOf, examples, sheetOf, shownOf, type Example } from "./examples";

let office: OpenOffice;
beforeAll(async () => {
  office = await openOffice({ installGlobals: true });
  registerFunctions("zh");
  office.controls.registerFunctions("IPCITY", (await functionMetadata()).zh.functions);
});
afterAll(() => office.close());

const ids = Object.keys(implementations) as (keyof typeof implementations)[];
const STREAMING = new Set(["TOTAL", "SECTION"]);

function called(id: keyof typeof implementations): unknown {
  const call = implementations[id] as (...given: unknown[]) => unknown;
  const given = argumentsOf(examples[id]!);
  if (!STREAMING.has(id)) return call(...given);
  const setResult = jest.fn<void, [unknown]>();
  const all = Array.from({ length: call.length - 1 }, (_, index) => given[index] ?? null);
  call(...all, { setResult });
  return setResult.mock.calls[0]?.[0];
}

const expectedOf = ({ value }: Example): unknown[][] =>
  (Array.isArray(value) ? value : [[value]]) as unknown[][];

it("has an example for every function, and none for another", () => {
  expect(Object.keys(examples).sort()).toEqual([...ids].sort());
});

it.each(ids)("%s as a plain function", (id) => {
  const example = examples[id]!;
  expect(shownOf(example, called(id))).toEqual(expectedOf(example));
});

/** Formulas of all examples at once: each on a sheet of its own, its native twin beside what it spills. */
const [FORMULA, NATIVE] = ["F1", "N1"];

it("shows the same in cells, and the native twin does", async () => {
  await Excel.run(async (context) => {
    for (const id of ids) {
      const example = examples[id]!;
      const sheet = context.workbook.worksheets.add(id);
      sheet.getRange("A1:D45").numberFormat = sheetOf(example).map((row) =>
        row.map((cell) => (typeof cell === "string" ? "@" : "General")),
      );
      sheet.getRange("A1:D45").values = sheetOf(example);
      sheet.getRange(FORMULA).formulas = [[example.formula]];
      if (example.native !== undefined) sheet.getRange(NATIVE).formulas = [[example.native]];
    }
    await context.sync();
  });
  for (const id of ids) {
    const example = examples[id]!;
    const expected = expectedOf(example);
    const spilled = await answers(
      id,
      Math.max(expected.length, ...(example.rows ?? [])),
      expected[0]!.length,
    );
    expect([id, shownOf(example, spilled)]).toEqual([id, expected]);
    if (example.native !== undefined) expect([id, await nativeOf(id)]).toEqual([id, near(expected[0]![0])]);
  }
});

const near = (value: unknown): unknown => (typeof value === "number" ? expect.closeTo(value, 9) : value);

async function answers(id: string, rows: number, columns: number, tries = 150): Promise<unknown[][]> {
  const values = await Excel.run(async (context) => {
    const range = context.workbook.worksheets
      .getItem(id)
      .getRange(FORMULA)
      .getResizedRange(rows - 1, columns - 1);
    range.load("values");
    await context.sync();
    return range.values as unknown[][];
  });
  if (values[0]?.[0] !== "#BUSY!" || tries === 0) return values;
  await new Promise((resolve) => setTimeout(resolve, 20));
  return answers(id, rows, columns, tries - 1);
}

async function nativeOf(id: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem(id).getRange(NATIVE);
    cell.load("values");
    await context.sync();
    return cell.values[0]?.[0];
  });
}

/** Formulas of our functions in any cell: entered again where Excel did not know them, put in, taken back. */
import { functionMetadata } from "../../scripts/function-metadata.cjs";
import { openWorkbook, type Workbook } from "../../src/excel";
import { openOffice, type OpenOffice } from "../../src/workbench/host/node-bridge";

let office: OpenOffice;
let workbook: Workbook;

beforeAll(async () => {
  office = await openOffice({ installGlobals: true });
  workbook = openWorkbook();
});
afterAll(async () => {
  // Answers of functions come through the client's own queue.
  for (let tries = 0; office.host.openCalls().length > 0 && tries < 200; tries += 1)
    await office.host.settled();
  await office.host.settled();
  office.close();
});

async function write(
  sheet: string,
  address: string,
  formulas: readonly (readonly unknown[])[],
): Promise<void> {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.formulas = formulas.map((line) => [...line]);
    await context.sync();
  });
  await office.host.settled();
}

async function shown(sheet: string, address: string): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load("values");
    await context.sync();
    return range.values.flat() as unknown[];
  });
}

const until = async (
  sheet: string,
  address: string,
  is: (cells: unknown[]) => boolean,
): Promise<unknown[]> => {
  for (let tries = 0; tries < 200; tries += 1) {
    const cells = await shown(sheet, address);
    if (is(cells)) return cells;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return shown(sheet, address);
};

test("formulas that stood there before the functions were known are all repaired, and nothing else", async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add("Protected");
    worksheets.add("Elsewhere");
    await context.sync();
  });
  await write("Sheet1", "A1:C2", [
    ['=IPCITY.MAX("T12")', '=IPCITY.MAX("T13")', "=NOBODY.KNOWS(1)"],
    ['=1+IPCITY.MAX("T12")', '=IF(1=2,"IPCITY.MAX(1)",NOBODY.KNOWS(2))', "'#NAME?"],
  ]);
  await write("Elsewhere", "D7", [['=IPCITY.NAME("T5")']]);
  await write("Protected", "B2", [['=IPCITY.NAME("T5")']]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Protected").protection.protect();
    await context.sync();
  });

  const { registerFunctions } = await import("../../src/functions/register");
  registerFunctions("zh");
  office.controls.registerFunctions("IPCITY", (await functionMetadata()).zh.functions);
  await office.host.settled();
  const [a, b, , c] = await shown("Sheet1", "A1:C2");
  expect([a, b, c]).toEqual(["#NAME?", "#NAME?", "#NAME?"]);

  const written: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((event) => Promise.resolve(void written.push(event.address)));
    await context.sync();
  });
  office.host.resetCounters();
  const before = office.host.snapshot();
  await expect(workbook.repairFormulas()).resolves.toEqual({
    cells: 4,
    locked: 1,
    lockedSheets: ["Protected"],
  });
  expect(office.host.counters.syncs).toBe(3);
  expect(await until("Sheet1", "A1:C2", ([first]) => first === 0.5)).toEqual([
    0.5,
    expect.any(Number),
    "#NAME?",
    1.5,
    "#NAME?",
    "#NAME?",
  ]);
  expect(await until("Elsewhere", "D7", ([cell]) => cell !== "#NAME?")).toEqual(["知识产权法规建设"]);
  expect(written).toEqual(["A1:B1", "A2", "D7"]);
  // Every cell holds what it held.
  expect(office.host.snapshot()).toEqual(before);

  office.host.resetCounters();
  await expect(workbook.repairFormulas()).resolves.toMatchObject({ cells: 0 });
  expect(office.host.counters.syncs).toBe(2);
});

test("a repair refused half-way leaves every formula", async () => {
  await write("Sheet1", "A5:B5", [["=IPCITY.NOTYET(1)", "=IPCITY.NOTYET(2)"]]);
  const before = office.host.snapshot();
  for (const sync of [1, 2, 3]) {
    office.host.failNext(sync, "GeneralException");
    await expect(workbook.repairFormulas()).rejects.toThrow();
    expect(office.host.snapshot()).toEqual(before);
  }
});

test("a formula goes into the selected cell as long as it holds what was seen, and can be taken back", async () => {
  await write("Sheet1", "E1:E2", [["'=5"], [7]]);
  office.host.userSelect("Sheet1", "E1");
  const seen = await workbook.selectedCell();
  expect(seen.place).toEqual({ sheet: "Sheet1", address: "E1" });
  const before = office.host.snapshot();
  office.host.resetCounters();
  const written = await workbook.enterFormula('=IPCITY.SCORE("T12",E2)', seen);
  expect(office.host.counters.syncs).toBe(2);
  expect(office.host.snapshot()["Sheet1"]?.["E1"]).toBe('=IPCITY.SCORE("T12",E2)');
  // What it shows changes; the formula is still ours to take back.
  office.host.userEdit("Sheet1", "E2", 0.3);
  expect(await until("Sheet1", "E1", ([cell]) => cell === 0.3)).toEqual([0.3]);
  office.host.userEdit("Sheet1", "E2", 7);
  await office.host.settled();
  if (written === null) throw new Error("nothing was written");
  await expect(workbook.takeBack(written)).resolves.toBe("done");
  expect(office.host.snapshot()).toEqual(before);
  expect(await shown("Sheet1", "E1")).toEqual(["=5"]);

  office.host.userEdit("Sheet1", "E1", 3);
  await expect(workbook.enterFormula("=IPCITY.VERSION()", seen)).resolves.toBeNull();
  expect(await shown("Sheet1", "E1")).toEqual([3]);
});

test("a formula that somebody changed is not taken back", async () => {
  office.host.userSelect("Sheet1", "F9");
  const written = await workbook.enterFormula('=IPCITY.MAX("T12")', await workbook.selectedCell());
  office.host.userEdit("Sheet1", "F9", 1);
  if (written === null) throw new Error("nothing was written");
  await expect(workbook.takeBack(written)).resolves.toBe("changed");
  expect(await shown("Sheet1", "F9")).toEqual([1]);
});

test("values of addresses and of names, in one round trip; what is not there is null", async () => {
  office.host.resetCounters();
  const values = await workbook.valuesOf([
    { sheet: "Sheet1", address: "E2:F2", name: null },
    { sheet: "Gone", address: "A1", name: null },
    { sheet: "Sheet1", address: null, name: "no_such_name" },
  ]);
  expect(values).toEqual([[[7, ""]], null, null]);
  expect(office.host.counters.syncs).toBe(1);
});

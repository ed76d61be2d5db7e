import { openOffice, type OpenOffice } from "../../src/workbench/host/node-bridge";

const matrix = (name: string) => ({ name, dimensionality: "matrix" as const });

let office: OpenOffice;
let emit: (value: number) => void = () => undefined;
let cancelled = 0;
const asked: unknown[][] = [];

beforeAll(async () => {
  office = await openOffice({ installGlobals: true });
  const { CustomFunctions, controls } = office;
  CustomFunctions.associate({
    PLUS: (a: number, b: number) => a + b,
    GRID: (range: number[][]) => range.map((row) => row.map((value) => value * 2)),
    BAD: () => {
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, "说明");
    },
    SHOW: (...given: unknown[]) => {
      asked.push(given.slice(0, -1));
      return JSON.stringify(given.slice(0, -1));
    },
    LIVE: (start: number, invocation: CustomFunctions.StreamingInvocation<number>) => {
      emit = (value) => invocation.setResult(value);
      invocation.onCanceled = () => {
        cancelled++;
      };
      invocation.setResult(start);
    },
  } as never);
  controls.registerFunctions("IPCITY", [
    { id: "PLUS", name: "PLUS", parameters: [{ name: "a" }, { name: "b" }] },
    { id: "GRID", name: "GRID", parameters: [matrix("range")] },
    { id: "BAD", name: "BAD", parameters: [] },
    {
      id: "SHOW",
      name: "SHOW",
      parameters: [{ name: "a" }, { name: "b", optional: true }, { ...matrix("rest"), repeating: true }],
    },
    { id: "LIVE", name: "LIVE", parameters: [{ name: "start" }], options: { stream: true } },
  ]);
});
afterAll(() => office.close());

async function read(address: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange(address);
    range.load("values");
    await context.sync();
    return range.values as unknown[][];
  });
}
async function enter(address: string, formula: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange(address).formulas = [[formula]];
    await context.sync();
  });
}
async function until(address: string, value: unknown): Promise<unknown> {
  for (let tries = 0; tries < 150; tries++) {
    const [[now] = []] = await read(address);
    if (now === value) return now;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return (await read(address))[0]?.[0];
}

test("a call is busy until its result comes, and follows its arguments", async () => {
  office.controls.userEdit("Sheet1", "A1", 3);
  await enter("B1", "=IPCITY.PLUS(A1,2)*10");
  expect(await until("B1", 50)).toBe(50);
  office.controls.userEdit("Sheet1", "A1", 4);
  expect(await until("B1", 60)).toBe(60);
});

test("a matrix spills, and its cells are read", async () => {
  office.controls.userEdit("Sheet1", "D1:E2", [
    [1, 2],
    [3, 4],
  ]);
  await enter("G1", "=IPCITY.GRID(D1:E2)");
  await until("G1", 2);
  expect(await read("G1:H2")).toEqual([
    [2, 4],
    [6, 8],
  ]);
});

test("an error keeps its message, and others may catch it", async () => {
  await enter("B3", "=IPCITY.BAD()");
  await enter("B4", '=IFERROR(IPCITY.BAD(),"替代")');
  expect(await until("B3", "#VALUE!")).toBe("#VALUE!");
  expect(await until("B4", "替代")).toBe("替代");
  expect(office.controls.functionError("Sheet1!B3")).toBe("说明");
});

test("optional, repeating and blank arguments come as Excel hands them over", async () => {
  await enter("B5", "=IPCITY.SHOW(Z1)");
  await enter("B6", "=IPCITY.SHOW(1,2,D1:E1,D2)");
  await until("B6", "[1,2,[[[1,2]],[[3]]]]");
  expect(asked).toContainEqual([0, null, []]);
  expect(await read("B6")).toEqual([["[1,2,[[[1,2]],[[3]]]]"]]);
});

test("a stream goes on, ends with other arguments and with its formula", async () => {
  await enter("B8", "=IPCITY.LIVE(1)");
  expect(await until("B8", 1)).toBe(1);
  emit(7);
  expect(await until("B8", 7)).toBe(7);
  expect(office.controls.openCalls()).toEqual(["Sheet1!B8 IPCITY.LIVE"]);
  await enter("B8", "=IPCITY.LIVE(5)");
  expect(await until("B8", 5)).toBe(5);
  expect(cancelled).toBe(1);
  office.controls.userClear("Sheet1", "B8");
  await office.controls.settled();
  expect(cancelled).toBe(2);
  expect(office.controls.openCalls()).toEqual([]);
});

test("calls wait for a runtime, and a new one takes the streams over", async () => {
  await enter("B9", "=IPCITY.LIVE(9)");
  expect(await until("B9", 9)).toBe(9);
  office.controls.runtimeLost();
  await enter("B10", "=IPCITY.PLUS(1,1)");
  await office.controls.settled();
  expect(await read("B10")).toEqual([["#BUSY!"]]);
  office.controls.runtimeReady();
  expect(await until("B10", 2)).toBe(2);
});

test("rows inserted above move a call without losing it", async () => {
  office.controls.userInsertRows("Sheet1", 1);
  expect(await until("B2", 60)).toBe(60);
  expect(await until("B10", 9)).toBe(9);
});

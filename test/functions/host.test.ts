/** The functions in cells: Microsoft's runtime calls them, the spreadsheet engine shows what they answer. */
import { functionMetadata } from "../../scripts/function-metadata.cjs";
import type { Result } from "../../src/assessment";
import { openOffice, type OpenOffice } from "../../src/workbench/host/node-bridge";

let office: OpenOffice;

beforeAll(async () => {
  office = await openOffice({ installGlobals: true });
  const { implementations, registerFunctions } = await import("../../src/functions/register");
  registerFunctions("zh");
  const metadata = await functionMetadata();
  office.controls.registerFunctions("IPCITY", metadata.zh.functions);
  expect(metadata.zh.functions.map(({ id }) => id).sort()).toEqual(Object.keys(implementations).sort());
});
afterAll(() => office.close());

async function enter(formula: string, cells: readonly unknown[][] = []): Promise<unknown> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:H60").clear();
    if (cells.length > 0) {
      sheet.getRange("A1").getResizedRange(cells.length - 1, (cells[0]?.length ?? 1) - 1).values =
        cells as string[][];
    }
    const cell = sheet.getRange("H1");
    cell.formulas = [[formula]];
    await context.sync();
    return answerOf(cell);
  });
}

/** Answers come through the client's own queue, which spaces its messages: first the cell shows #BUSY!. */
async function answerOf(cell: Excel.Range, tries = 100): Promise<unknown> {
  cell.load("values");
  await cell.context.sync();
  const value: unknown = cell.values[0]?.[0];
  if (value !== "#BUSY!" || tries === 0) return value;
  await new Promise((resolve) => setTimeout(resolve, 20));
  return answerOf(cell, tries - 1);
}

/** Until H1 shows it: a stream's next answer comes without a calculation of the sheet. */
async function until(wanted: unknown, tries = 100): Promise<unknown> {
  const shown = await valueOfH1();
  if (shown === wanted || tries === 0) return shown;
  await new Promise((resolve) => setTimeout(resolve, 20));
  return until(wanted, tries - 1);
}

const valueOfH1 = (): Promise<unknown> =>
  Excel.run(async (context) => answerOf(context.workbook.worksheets.getItem("Sheet1").getRange("H1")));

const column = (length: number, value: (index: number) => unknown): unknown[][] =>
  Array.from({ length }, (_, index) => [value(index)]);

describe("plain functions", () => {
  it.each([
    ['=IPCITY.MAX("T12")', 0.5],
    ['=IPCITY.MAX("任6")', 8],
    ['=IPCITY.MAX("二-6")', 8],
    ['=IPCITY.MAX("T34","无")', 2.4],
    ['=IPCITY.MAX("T.4.2","无")', 14],
    ['=IPCITY.MAX("tasks")', 100],
    ['=IPCITY.NAME("T5")', "知识产权法规建设"],
    ['=IPCITY.NAME("Ｔ５")', "知识产权法规建设"],
    ["=IPCITY.BAND(60)", "新一轮试点"],
    ["=IPCITY.BAND(59.99)", "取消试点称号"],
    ["=IPCITY.BAND(70)", "示范培育"],
    ['=IPCITY.GATE("18.9b",80)', "达到"],
    ['=IPCITY.GATE("18.9b",79.99)', "未达到"],
    ['=IPCITY.GATE("18.9a")', "待定"],
    ['=IPCITY.GATE("18.4",4,15)', "达到"],
    ['=IPCITY.GATE("18.4",5,15)', "未达到"],
    ['=IPCITY.GATE("18.1",DATE(2016,2,29),DATE(2017,2,28))', "达到"],
    ['=IPCITY.GATE("18.1",DATE(2016,2,29),DATE(2017,2,27))', "未达到"],
    ['=IPCITY.GATE("17",DATE(2016,8,31),DATE(2020,2,29))', "达到"],
    ['=IPCITY.GATE("17",DATE(2016,8,31),DATE(2020,3,1))', "未达到"],
    ['=IPCITY.GATE("17",DATE(2016,8,31))', "待定"],
    ['=IPCITY.GATE("18.7",2)', "达到"],
    ['=IPCITY.GATE("18.7",1)', "未达到"],
    ['=IPCITY.GATE("18.8",TRUE)', "达到"],
    ['=IPCITY.GATE("18.3")', "需人工判断"],
  ])("%s", async (formula, value) => {
    expect(await enter(formula)).toBe(value);
  });

  it.each([
    ['=IPCITY.NAME("T46")', "#N/A", "没有“T46”这一项"],
    ['=IPCITY.GATE("99")', "#N/A", "18.9a"],
    ['=IPCITY.GATE("18.4","三",15)', "#VALUE!", "不是数字"],
    ['=IPCITY.MAX("T1","也许")', "#VALUE!", "执法权"],
    ['=IPCITY.SECTION("别的")', "#VALUE!", "客观实力"],
    ['=IPCITY.SECTION("tasks",A1:A44)', "#VALUE!", "45 项"],
  ])("%s gives %s and says why", async (formula, error, reason) => {
    expect(await enter(formula)).toBe(error);
    expect(office.controls.functionError("Sheet1!H1")).toContain(reason);
  });
});

describe("functions of ranges", () => {
  it("adds a section exactly, whatever the binary fractions", async () => {
    expect(
      await enter(
        '=IPCITY.SECTION("tasks",A1:A45)',
        column(45, () => 0.1),
      ),
    ).toBe(4.5);
  });

  it("counts texts and scores above the maximum as missing", async () => {
    const cells = column(45, (index) => ["-", "5分", 9, 0.5][index % 4]);
    expect(await enter('=IPCITY.SECTION("主要任务",A1:A45)', cells)).toBe(11 * 0.5);
  });

  it("weighs the three sections, by the example or by weights of a range", async () => {
    const cells = column(45, (index) => [
      index < 22 ? 1 : "",
      0.5,
      index < 2 ? 5 : "",
      [0.5, 0.5, "加分"][index] ?? "",
    ]);
    const rows = cells.map(([row]) => row as unknown[]);
    expect(await enter("=IPCITY.TOTAL(A1:A22,B1:B45,C1:C2)", rows)).toBe(22 * 0.4 + 22.5 * 0.6 + 10);
    expect(await enter("=IPCITY.TOTAL(A1:A22,B1:B45,C1:C2,D1:D3)", rows)).toBe(32.25);
  });
});

describe("a stream", () => {
  it.each([
    ["=IPCITY.TOTAL()", 61.5],
    ['=IPCITY.SECTION("tasks")', 40],
  ])("%s follows the judgement until its formula goes", async (formula, shown) => {
    const { publish } = await import("../../src/live/feed");
    const judged = (total: number, tasks: number): Result =>
      ({ total: { score: total }, sections: { tasks: { score: tasks } } }) as unknown as Result;
    expect(await enter(formula)).toBe("#N/A");
    publish(judged(61.5, 40));
    expect(await until(shown)).toBe(shown);
    expect(office.host.openCalls()).toHaveLength(1);
    expect(await enter("=1")).toBe(1);
    await office.host.settled();
    expect(office.host.openCalls()).toEqual([]);
    publish(null);
  });
});

describe("an answer outside the cell", () => {
  it("gives the value or the reason that the cell's error carries", async () => {
    const { answerOf } = await import("../../src/functions");
    expect(answerOf("MAX", ["T12"], "zh")).toEqual({ kind: "value", value: 0.5 });
    await enter('=IPCITY.GATE("18.4","三",15)');
    const reason = office.host.functionError("Sheet1!H1");
    expect(answerOf("GATE", ["18.4", "三", 15], "zh")).toEqual({ kind: "error", code: "#VALUE!", reason });
    expect(answerOf("NAME", ["T46"], "en")).toMatchObject({ kind: "error", code: "#N/A" });
    expect(answerOf("NAME", ["T46"], "en")).not.toEqual(answerOf("NAME", ["T46"], "zh"));
    const tasks = Array.from({ length: 45 }, () => [0.1]);
    expect(answerOf("SECTION", ["tasks", tasks], "zh")).toEqual({ kind: "value", value: 4.5 });
    expect(answerOf("TOTAL", [], "zh")).toMatchObject({ kind: "error", code: "#N/A" });
  });
});

describe("functions without ranges", () => {
  it("say what is missing where the workbook holds no form", async () => {
    expect(await enter("=IPCITY.TOTAL()")).toBe("#N/A");
    expect(office.controls.functionError("Sheet1!H1")).toContain("官方表");
  });
});

import { openOffice, type OpenOffice } from "../../src/workbench/host/node-bridge";

let office: OpenOffice;
beforeAll(async () => {
  office = await openOffice({ installGlobals: true });
});
afterAll(() => office.close());

const code = async (run: Promise<unknown>): Promise<string> =>
  run.then(
    () => "no error",
    (error: unknown) => (error as OfficeExtension.Error).code,
  );

const write = (address: string, value: string) =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange(address).values = [[value]];
    sheet.getRange(address).format.font.bold = true;
    await context.sync();
  });

test("the n-th request fails before it has done anything, or after some of it", async () => {
  office.controls.failNext(2, "GeneralException");
  expect(await code(write("A1", "一"))).toBe("no error");
  const before = office.controls.snapshot();
  expect(await code(write("A2", "二"))).toBe("GeneralException");
  expect(office.controls.snapshot()).toEqual(before);
  expect(await code(write("A2", "二"))).toBe("no error");
  office.controls.failNext(1, "InvalidOperation", { afterActions: 7 });
  expect(await code(write("A3", "三"))).toBe("InvalidOperation");
  expect(office.controls.snapshot().Sheet1).toHaveProperty("A3", "三");
});

test("a predicate names the action that fails", async () => {
  office.controls.failNext(({ member }) => member === "RangeFont.Bold", "AccessDenied");
  expect(await code(write("A4", "四"))).toBe("AccessDenied");
});

test("while a person types, requests are refused", async () => {
  office.controls.setEditMode(true);
  expect(await code(write("A5", "五"))).toBe("InvalidOperationInCellEditMode");
  office.controls.setEditMode(false);
  expect(await code(write("A5", "五"))).toBe("no error");
});

test("requests that overlap are refused on demand", async () => {
  office.controls.failOnOverlap(true);
  const both = await Promise.all([code(write("B1", "甲")), code(write("B2", "乙"))]);
  office.controls.failOnOverlap(false);
  expect(both.sort()).toEqual(["ActivityLimitReached", "no error"]);
});

test("syncs are counted without the client's housekeeping, bytes with it", async () => {
  office.controls.resetCounters();
  await write("C1", "数");
  const { syncs, requestBytes, calls } = office.controls.counters;
  expect(syncs).toBe(1);
  expect(requestBytes).toBeGreaterThan(500);
  expect(calls).toBeGreaterThan(5);
});

test("what lies above the requirement sets is refused by the client", async () => {
  const newer = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").getPrecedents();
    await context.sync();
  });
  office.controls.requirementSets.ExcelApi = "1.11";
  const refused = await code(newer);
  expect(["ApiNotFound", "no error"]).toContain(refused);
  office.controls.requirementSets.ExcelApi = "1.8";
  const areas = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRanges("A1,B2");
    await context.sync();
  });
  expect(await code(areas)).toBe("ApiNotFound");
  office.controls.requirementSets.ExcelApi = "1.12";
});

import { openOffice, type OpenOffice } from "../../src/workbench/host/node-bridge";

type Changed = Excel.WorksheetChangedEventArgs;

let office: OpenOffice;
let seen: string[] = [];
beforeAll(async () => {
  office = await openOffice({ installGlobals: true, requirementSets: { ExcelApi: "1.14" } });
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(async ({ address, source, changeType, triggerSource }: Changed) => {
      seen.push(["changed", address, source, changeType, triggerSource].filter(Boolean).join(" "));
    });
    worksheets.onAdded.add(async ({ source }) => void seen.push(`added ${source}`));
    worksheets.onDeleted.add(async ({ source }) => void seen.push(`deleted ${source}`));
    worksheets.onActivated.add(async () => void seen.push("activated"));
    worksheets.onDeactivated.add(async () => void seen.push("deactivated"));
    worksheets.onCalculated.add(async () => void seen.push("calculated"));
    worksheets.onFormatChanged.add(async ({ address }) => void seen.push(`format ${address}`));
    worksheets.onSelectionChanged.add(async ({ address }) => void seen.push(`selected ${address}`));
    worksheets.getItem("Sheet1").getRange("B1").formulas = [["=A1*2"]];
    await context.sync();
  });
  await office.controls.settled();
});
beforeEach(() => {
  seen = [];
});
afterAll(() => office.close());

const rest = () => office.controls.settled();

test("an edit of a person is told once, its results as calculation only", async () => {
  office.controls.userEdit("Sheet1", "A1", 5);
  await rest();
  expect(seen).toEqual(["changed A1 Local RangeEdited Unknown", "calculated"]);
});

test("a write of the add-in says who made it", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("C1:D2").values = [[1]];
    await context.sync();
  });
  await rest();
  expect(seen[0]).toBe("changed C1:D2 Local RangeEdited ThisLocalAddin");
});

test("without ExcelApi 1.14 nobody is named; another person's edit is remote", async () => {
  office.controls.requirementSets.ExcelApi = "1.12";
  office.controls.coAuthorEdit("Sheet1", "E1", "他");
  await Excel.run((context) => context.sync());
  office.controls.userEdit("Sheet1", "E2", "我");
  await rest();
  office.controls.requirementSets.ExcelApi = "1.14";
  await Excel.run((context) => context.sync());
  expect(seen.filter((one) => one.startsWith("changed"))).toEqual([
    "changed E1 Remote RangeEdited Unknown",
    "changed E2 Local RangeEdited",
  ]);
});

test("moved rows are one change, whatever formulas were rewritten", async () => {
  office.controls.userInsertRows("Sheet1", 1, 2);
  await rest();
  expect(seen.filter((one) => one.startsWith("changed"))).toEqual(["changed 1:2 Local RowInserted Unknown"]);
  seen = [];
  office.controls.userDeleteRows("Sheet1", 1, 2);
  await rest();
  expect(seen.filter((one) => one.startsWith("changed"))).toEqual(["changed 1:2 Local RowDeleted Unknown"]);
});

test("undo is a change of the person", async () => {
  office.controls.userEdit("Sheet1", "G1", "暂");
  await rest();
  seen = [];
  await office.controls.undo();
  await rest();
  expect(seen.filter((one) => one.startsWith("changed"))).toEqual(["changed G1 Local RangeEdited Unknown"]);
  expect(office.controls.snapshot().Sheet1).not.toHaveProperty("G1");
});

test("formats, selections and sheets are told by their own events", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1:A2").format.fill.color = "#FF0000";
    context.workbook.worksheets.add("新");
    await context.sync();
  });
  await rest();
  expect(seen).toEqual(["format A1:A2", "added Local"]);
  seen = [];
  office.controls.userActivate("新");
  office.controls.userSelect("新", "B2:C3");
  await rest();
  expect(seen).toEqual(["deactivated", "activated", "selected B2:C3"]);
  seen = [];
  office.controls.userDeleteSheet("新");
  await rest();
  expect(seen).toContain("deleted Local");
});

test("an event's range can be asked for, and a removed handler hears nothing", async () => {
  let values: unknown = null;
  const handle = await Excel.run(async (context) => {
    const added = context.workbook.worksheets.getItem("Sheet1").onChanged.add(async (event) => {
      await Excel.run(async (inner) => {
        const range = event.getRange(inner);
        range.load("values");
        await inner.sync();
        values = range.values;
      });
    });
    await context.sync();
    return added;
  });
  office.controls.userEdit("Sheet1", "H1:I1", [[1, 2]]);
  await rest();
  expect(values).toEqual([[1, 2]]);
  await Excel.run(handle.context, async (context) => {
    handle.remove();
    await context.sync();
  });
  values = null;
  office.controls.userEdit("Sheet1", "H1", 3);
  await rest();
  expect(values).toBeNull();
});

test("lost events are lost", async () => {
  office.controls.dropEvents(1);
  office.controls.userEdit("Sheet1", "A1", 6);
  await rest();
  office.controls.dropEvents(0);
  expect(seen).toEqual([]);
});

/** The real client over the host: what an insertion leaves, what it costs, and what a failure leaves. */
import { openWorkbook, type Workbook } from "../../src/excel";
import { openOffice, type OpenOffice } from "../../src/workbench/host/node-bridge";
import { form, names, plans } from "./plans";

let office: OpenOffice;
let workbook: Workbook;

beforeEach(async () => {
  office = await openOffice({ installGlobals: true });
  workbook = openWorkbook();
  office.host.failOnOverlap(true);
});
afterEach(() => office.close());

const sheets = (): readonly string[] => Object.keys(office.host.snapshot());

/** Names of the sheets that an insertion has made; its kind where it has made none. */
const sheetsOf = (outcome: Awaited<ReturnType<Workbook["insert"]>>): unknown =>
  outcome.kind === "done" ? outcome.insertion.sheets.map(({ name }) => name) : outcome.kind;

test("plans of any size take three round trips, the reading included", async () => {
  office.host.resetCounters();
  const outcome = await workbook.insert(plans, { read: names });
  expect(sheetsOf(outcome)).toEqual(["示例表", "示例合计"]);
  expect(office.host.counters.syncs).toBe(3);
  expect(outcome.kind === "done" && outcome.read.regions["IPC_x_no"]).toMatchObject({
    sheet: "示例表",
    area: { row: 2, column: 0, rows: 3, columns: 1 },
    values: [["1"], ["2"], ["3"]],
  });
});

test("the sheets are as planned", async () => {
  await workbook.insert(plans, { read: names });
  const cells = office.host.snapshot()["示例表"] ?? {};
  expect(cells["B3"]).toBe("=SUM(A1) 只是文字");
  expect(cells["B4"]).toBe("+1");
  const seen = office.host.inspect("示例表");
  expect(seen).toMatchObject({
    visibility: "Visible",
    merges: ["A1:C1"],
    unlocked: ["C3:C5"],
    frozen: { rows: 2, columns: 0 },
    printArea: ["A1:C6"],
  });
  expect(seen.protection).toMatchObject({ allowInsertRows: true });
  expect(seen.validations[0]).toMatchObject({ areas: ["C3:C5"], errorAlert: { style: "Warning" } });
  expect(seen.conditionalFormats[0]).toMatchObject({ formula: "=C3>5" });
  expect(office.host.inspect("示例合计").charts).toHaveLength(1);
});

test("a formula over merged cells stays one, and is calculated", async () => {
  await workbook.insert(plans, { read: names });
  office.host.userEdit("示例表", "C3", 2.5);
  await office.host.settled();
  const found = await office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("示例合计").getRange("C1").load("formulas,values");
    await context.sync();
    return [range.formulas[0]?.[0], range.values[0]?.[0]];
  });
  expect(found).toEqual(["=IPC_x_total+1", 3.5]);
});

test("gridlines show where the plan says so only", async () => {
  await workbook.insert(plans, { read: names });
  const shown = await office.Excel.run(async (context) => {
    const found = plans.map(({ name }) => context.workbook.worksheets.getItem(name).load("showGridlines"));
    await context.sync();
    return found.map((sheet) => sheet.showGridlines);
  });
  expect(shown).toEqual([false, true]);
});

test("formulas find names of other sheets, and go on doing so after the sheets got their names", async () => {
  await workbook.insert(plans, { read: names });
  office.host.userEdit("示例表", "C3", 2.5);
  await office.host.settled();
  const { regions } = await workbook.snapshot(["IPC_x_total"]);
  expect(regions["IPC_x_total"]?.values).toEqual([[2.5]]);
  expect(office.host.snapshot()["示例合计"]?.["B1"]).toBe("=IPC_x_total*2");
});

test("text that begins like a formula reads back as that text", async () => {
  await workbook.insert(plans, { read: names });
  const value = await office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("示例表").getRange("B3:B4");
    range.load("values,valueTypes");
    await context.sync();
    return [range.values, range.valueTypes];
  });
  expect(value).toEqual([
    [["=SUM(A1) 只是文字"], ["+1"]],
    [["String"], ["String"]],
  ]);
});

test("a second insertion finds the forms and changes nothing", async () => {
  await workbook.insert(plans, { read: names });
  const before = office.host.snapshot();
  await expect(workbook.insert(plans, { read: names })).resolves.toEqual({ kind: "already-there" });
  expect(office.host.snapshot()).toEqual(before);
});

describe("a sheet of the user's has the name", () => {
  beforeEach(() => office.host.userRenameSheet(sheets()[0] ?? "", form.name));

  test("nothing is touched and the names are told", async () => {
    office.host.userEdit(form.name, "A1", "我的内容");
    const before = office.host.snapshot();
    await expect(workbook.insert(plans, { read: names })).resolves.toEqual({
      kind: "name-taken",
      names: [form.name],
    });
    expect(office.host.snapshot()).toEqual(before);
  });

  test("with leave to rename ours gets another", async () => {
    office.host.userEdit(form.name, "A1", "我的内容");
    const outcome = await workbook.insert(plans, { rename: true, read: names });
    expect(sheetsOf(outcome)).toEqual(["示例表 (2)", "示例合计"]);
    expect(office.host.snapshot()[form.name]).toEqual({ A1: "我的内容" });
  });
});

test("a form whose sheet was deleted comes back alone, under its old names", async () => {
  await workbook.insert(plans, { read: names });
  office.host.userEdit("示例合计", "B2", "保留");
  office.host.userDeleteSheet("示例表");
  const outcome = await workbook.insert(plans, { read: names });
  expect(sheetsOf(outcome)).toEqual(["示例表"]);
  expect(outcome.kind === "done" && outcome.read.regions["IPC_x_no"]?.sheet).toBe("示例表");
  expect(office.host.snapshot()["示例合计"]?.["B2"]).toBe("保留");
});

describe("a failure", () => {
  /** What the user has, without what is hidden under a name of our own. */
  const seen = (): object => office.host.snapshot();

  test.each([1, 2, 3])("refused at round trip %i leaves the old state or the new one", async (sync) => {
    const before = seen();
    office.host.failNext(sync, "GeneralException");
    const failed = await workbook.insert(plans, { read: names }).catch((error: unknown) => error);
    if (failed instanceof Error) expect(seen()).toEqual(before);
    else expect(sheets()).toEqual(expect.arrayContaining(["示例表", "示例合计"]));
    expect(sheets().some((name) => name.startsWith("__"))).toBe(false);
  });
});

test("an orphaned name of ours keeps no one from inserting", async () => {
  await office.Excel.run(async (context) => {
    context.workbook.names.add("IPC_y_source", "=#REF!");
    await context.sync();
  });
  await expect(workbook.insert(plans, { read: names })).resolves.toMatchObject({ kind: "done" });
});

test("what an interrupted insertion has left is cleared, and no sheet of the user's with it", async () => {
  const [first = ""] = sheets();
  office.host.userEdit(first, "A1", "我的内容");
  await office.Excel.run(async (context) => {
    for (const name of ["我的表", "__ipcity_1_form"]) context.workbook.worksheets.add(name);
    await context.sync();
  });
  office.host.userEdit("我的表", "B2", "也是我的");
  await expect(workbook.insert(plans, { read: names })).resolves.toMatchObject({ kind: "done" });
  expect(office.host.snapshot()).toMatchObject({ [first]: { A1: "我的内容" }, 我的表: { B2: "也是我的" } });
  expect(sheets()).not.toContain("__ipcity_1_form");
});

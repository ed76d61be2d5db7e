import { openOffice, type OpenOffice } from "../../src/workbench/host/node-bridge";
let office: OpenOffice;
beforeAll(async () => {
  office = await openOffice({ installGlobals: true });
});
afterAll(() => office.close());
test("a formula that uses a name keeps computing when the name's sheet is renamed", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("__form");
    context.workbook.names.add("IPC_q", "='__form'!$C$3:$C$5");
    sheet.getRange("C6").formulas = [["=SUM(IPC_q)"]];
    await context.sync();
    sheet.name = "中文";
    sheet.horizontalPageBreaks.add("A5");
    await context.sync();
  });
  office.controls.userEdit("中文", "C3", 3.5);
  await office.controls.settled();
  const value = await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("中文").getRange("C6");
    cell.load("values");
    await context.sync();
    return cell.values[0]?.[0];
  });
  expect(value).toBe(3.5);
  expect(office.controls.inspect("中文").pageBreaks.rows).toEqual([4]);
});

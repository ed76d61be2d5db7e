import { openOffice, type OpenOffice } from "../../src/workbench/host/node-bridge";

let office: OpenOffice;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

test("a value written is read, and a formula calculated, in one batch", async () => {
  const { Excel } = office;
  const values = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2");
    range.values = [
      [1, "x"],
      [true, "=A1*2"],
    ];
    range.load("values,address,valueTypes,text,format/fill/color");
    await context.sync();
    return [range.values, range.address, range.valueTypes, range.text, range.format.fill.color];
  });
  expect(values).toEqual([
    [
      [1, "x"],
      [true, 2],
    ],
    "Sheet1!A1:B2",
    [
      ["Double", "String"],
      ["Boolean", "Double"],
    ],
    [
      ["1", "x"],
      ["TRUE", "2"],
    ],
    "#FFFFFF",
  ]);
});

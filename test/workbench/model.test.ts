import { openOffice, type OpenOffice } from "../../src/workbench/host/node-bridge";

let office: OpenOffice;
beforeAll(async () => {
  office = await openOffice({ installGlobals: true });
});
afterAll(() => office.close());

/** A fresh sheet for each test. */
async function sheetNamed(name: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.add(name);
    await context.sync();
  });
}
const code = async (run: Promise<unknown>): Promise<string> =>
  run.then(
    () => "no error",
    (error: unknown) => (error as OfficeExtension.Error).code,
  );

describe("worksheets", () => {
  test("are added at the end, found, renamed, hidden, moved and deleted", async () => {
    const seen = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.add("甲");
      sheet.load("name,position,visibility,id");
      const missing = worksheets.getItemOrNullObject("乙");
      missing.load("name");
      const below = missing.getRange("A1");
      below.load("values");
      await context.sync();
      const first = [sheet.name, sheet.position, sheet.visibility, missing.isNullObject, below.isNullObject];
      sheet.name = "乙";
      sheet.visibility = "VeryHidden";
      sheet.position = 0;
      worksheets.load("items/name,items/visibility");
      await context.sync();
      const listed = worksheets.items.map((item) => [item.name, item.visibility]);
      sheet.delete();
      const count = worksheets.getCount();
      await context.sync();
      return { first, listed, count: count.value };
    });
    expect(seen.first).toEqual(["甲", 1, "Visible", true, true]);
    expect(seen.listed).toEqual([
      ["乙", "VeryHidden"],
      ["Sheet1", "Visible"],
    ]);
    expect(seen.count).toBe(1);
  });

  test("refuse bad and taken names, and a missing sheet says where it was looked for", async () => {
    const add = (name: string) =>
      code(Excel.run((context) => context.sync(context.workbook.worksheets.add(name))));
    expect(await add("a/b")).toBe("InvalidArgument");
    expect(await add("x".repeat(32))).toBe("InvalidArgument");
    expect(await add("sheet1")).toBe("ItemAlreadyExists");
    const error = await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("没有").activate();
      await context.sync();
    }).catch((caught: unknown) => caught as OfficeExtension.Error);
    expect(error).toMatchObject({ code: "ItemNotFound" });
    expect(error?.debugInfo?.errorLocation).toBe("WorksheetCollection.getItem");
  });
});

describe("ranges", () => {
  test("keep text as text, numbers typed as text as the format says, and blanks blank", async () => {
    await sheetNamed("文本");
    const got = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("文本");
      sheet.getRange("B1").numberFormat = [["@"]];
      const range = sheet.getRange("A1:F1");
      range.values = [["'=1+1", "=1+1", "12", "50%", "2014-05-06", ""]];
      const other = sheet.getRange("A2:C2");
      other.values = [["-3", "TRUE", "１２３"]];
      range.load("values,formulas,valueTypes,numberFormat,text");
      other.load("values");
      await context.sync();
      return { ...range.toJSON(), other: other.values };
    });
    expect(got.values).toEqual([["=1+1", "=1+1", 12, 0.5, 41765, ""]]);
    expect(got.valueTypes).toEqual([["String", "String", "Double", "Double", "Double", "Empty"]]);
    expect(got.text).toEqual([["=1+1", "=1+1", "12", "50%", "2014/5/6", ""]]);
    expect(got.numberFormat).toEqual([["General", "@", "General", "0%", "yyyy/m/d", "General"]]);
    expect(got.other).toEqual([[-3, true, "１２３"]]);
  });

  test("null leaves a cell alone, a wrong shape is refused, one value fills all", async () => {
    await sheetNamed("形状");
    const got = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("形状");
      const range = sheet.getRange("A1:B2");
      range.values = [[7]];
      range.values = [[1, null] as never, [null, 4] as never];
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(got).toEqual([
      [1, 7],
      [7, 4],
    ]);
    const wrong = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("形状").getRange("A1:C3").values = [[1, 2]];
      await context.sync();
    });
    expect(await code(wrong)).toBe("InvalidArgument");
  });

  test("more cells than one request takes are written in parts", async () => {
    await sheetNamed("大");
    const values = Array.from({ length: 400 }, (_, row) =>
      Array.from({ length: 12 }, (__, column) => row * 12 + column),
    );
    const got = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("大").getRange("A1:L400");
      range.values = values;
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(got).toEqual(values);
  });

  test("formats are kept and read back", async () => {
    await sheetNamed("格式");
    const got = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("格式").getRange("A1:B2");
      const { format } = range;
      format.fill.color = "#abc";
      format.font.name = "宋体";
      format.font.size = 14;
      format.font.bold = true;
      format.horizontalAlignment = "Center";
      format.verticalAlignment = "Top";
      format.wrapText = true;
      format.rowHeight = 30;
      format.columnWidth = 60;
      format.indentLevel = 2;
      format.shrinkToFit = true;
      format.protection.locked = false;
      const edge = format.borders.getItem("EdgeBottom");
      edge.style = "Continuous";
      edge.weight = "Medium";
      edge.color = "#123456";
      const inner = format.borders.getItem("InsideVertical");
      inner.style = "Dash";
      range.load(
        "format/fill/color,format/font/name,format/font/size,format/font/bold,format/horizontalAlignment,format/verticalAlignment,format/wrapText,format/rowHeight,format/columnWidth,format/indentLevel,format/shrinkToFit,format/protection/locked",
      );
      edge.load("style,weight,color");
      inner.load("style");
      await context.sync();
      return { format: range.format.toJSON(), edge: edge.toJSON(), inner: inner.style };
    });
    expect(got.format).toMatchObject({
      fill: { color: "#AABBCC" },
      font: { name: "宋体", size: 14, bold: true },
      horizontalAlignment: "Center",
      verticalAlignment: "Top",
      wrapText: true,
      rowHeight: 30,
      columnWidth: 60,
      indentLevel: 2,
      shrinkToFit: true,
      protection: { locked: false },
    });
    expect(got.edge).toMatchObject({ style: "Continuous", weight: "Medium", color: "#123456" });
    expect(got.inner).toBe("Dash");
  });

  test("merge keeps the first value; inserting and deleting rows moves names, formulas and held ranges", async () => {
    await sheetNamed("移动");
    const got = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("移动");
      sheet.getRange("A1:C1").values = [[1, 2, 3]];
      sheet.getRange("A1:B1").merge();
      sheet.getRange("A5").values = [["尾"]];
      sheet.getRange("B6").formulas = [["=A1*10"]];
      context.workbook.names.add("移动_尾", sheet.getRange("A5"));
      const held = sheet.getRange("A5");
      held.load("address");
      await context.sync();
      sheet.getRange("2:3").insert("Down");
      const name = context.workbook.names.getItem("移动_尾");
      name.load("formula,value,type,scope");
      held.load("address,values");
      const moved = sheet.getRange("A1:C8");
      moved.load("values,formulas");
      await context.sync();
      const first = {
        name: name.toJSON(),
        held: [held.address, held.values],
        row: moved.values[0],
        formula: moved.formulas[7]?.[1],
      };
      sheet.getRange("7:7").delete("Up");
      name.load("formula,type");
      const lost = name.getRangeOrNullObject();
      lost.load("address");
      await context.sync();
      return { ...first, after: [name.formula, name.type, lost.isNullObject] };
    });
    expect(got.name).toMatchObject({
      formula: "=移动!$A$7",
      value: "移动!$A$7",
      type: "Range",
      scope: "Workbook",
    });
    expect(got.held).toEqual(["移动!A7", [["尾"]]]);
    expect(got.row).toEqual([1, "", 3]);
    expect(got.formula).toBe("=A1*10");
    expect(got.after).toEqual(["=#REF!", "Error", true]);
    expect(office.controls.inspect("移动").merges).toEqual(["A1:B1"]);
  });
});

describe("several areas at once", () => {
  test("take formats, validation and conditional formats", async () => {
    await sheetNamed("多区");
    const got = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("多区");
      const areas = sheet.getRanges("A1:A3,C5");
      areas.format.fill.color = "#FF0000";
      areas.dataValidation.rule = { wholeNumber: { formula1: 0, formula2: 5, operator: "Between" } };
      areas.dataValidation.errorAlert = {
        message: "应为0到5",
        showAlert: true,
        style: "Warning",
        title: "分值",
      };
      const format = areas.conditionalFormats.add("Custom");
      format.custom.rule.formula = "=A1>5";
      format.custom.format.fill.color = "#FFC7CE";
      const one = sheet.getRange("C5");
      one.load("format/fill/color");
      one.dataValidation.load("rule,errorAlert,type,ignoreBlanks");
      const count = one.conditionalFormats.getCount();
      sheet.getRange("C5").values = [[9]];
      await context.sync();
      return { color: one.format.fill.color, validation: one.dataValidation.toJSON(), count: count.value };
    });
    expect(got.color).toBe("#FF0000");
    expect(got.count).toBe(1);
    expect(got.validation).toMatchObject({
      type: "WholeNumber",
      ignoreBlanks: true,
      errorAlert: { style: "Warning" },
    });
    expect(await office.controls.lit("多区", "C5")).toMatchObject({ fill: "#FFC7CE" });
    expect(await office.controls.lit("多区", "A1")).toBeNull();
    office.controls.userInsertRows("多区", 2);
    await office.controls.settled();
    expect(office.controls.inspect("多区").conditionalFormats[0]?.areas).toEqual(["A1:A4", "C6"]);
    expect(await office.controls.lit("多区", "C6")).toMatchObject({ fill: "#FFC7CE" });
    // The cell for which the formula was written goes: the others keep theirs.
    office.controls.userDeleteRows("多区", 1);
    await office.controls.settled();
    expect(await office.controls.lit("多区", "C5")).toMatchObject({ fill: "#FFC7CE" });
    expect(office.controls.inspect("多区").conditionalFormats[0]?.formula).toBe("=A1>5");
  });
});

describe("protection", () => {
  test("refuses locked cells, lets unlocked ones, and protects only once", async () => {
    await sheetNamed("保护");
    const write = (address: string) =>
      code(
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("保护").getRange(address).values = [[1]];
          await context.sync();
        }),
      );
    const protection = (act: "protect" | "unprotect", options?: Excel.WorksheetProtectionOptions) =>
      code(
        Excel.run(async (context) => {
          const { protection: sheet } = context.workbook.worksheets.getItem("保护");
          if (act === "protect") sheet.protect(options);
          else sheet.unprotect();
          await context.sync();
        }),
      );
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("保护").getRange("B2:B4").format.protection.locked = false;
      await context.sync();
    });
    expect(await protection("unprotect")).not.toBe("no error");
    expect(await protection("protect", { allowInsertRows: true })).toBe("no error");
    expect(await protection("protect")).not.toBe("no error");
    expect(await write("A1")).toBe("AccessDenied");
    expect(await write("B3")).toBe("no error");
    expect(office.controls.mayEdit("保护", "A1")).toBe(false);
    expect(office.controls.mayEdit("保护", "B2:B4")).toBe(true);
    expect(office.controls.userEdit("保护", "A1", 5)).toBe(false);
    expect(office.controls.userEdit("保护", "B2", 5)).toBe(true);
    expect(office.controls.userDeleteRows("保护", 1)).toBe(false);
    expect(office.controls.userInsertRows("保护", 1)).toBe(true);
    expect(office.controls.inspect("保护").unlocked).toEqual(["B3:B5"]);
    expect(await protection("unprotect")).toBe("no error");
    expect(await write("A1")).toBe("no error");
  });
});

describe("what hangs on a sheet", () => {
  test("freeze panes, page layout, settings, charts, names of the sheet", async () => {
    await sheetNamed("其他");
    const got = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("其他");
      sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
      const frozen = sheet.freezePanes.getLocationOrNullObject();
      frozen.load("address");
      sheet.showGridlines = false;
      sheet.tabColor = "#00FF00";
      sheet.pageLayout.orientation = "Landscape";
      sheet.pageLayout.setPrintArea("A1:F20");
      sheet.pageLayout.setPrintTitleRows("$1:$3");
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P";
      sheet.names.add("局部", "=1+1");
      context.workbook.settings.add("键", { a: [1, 2] });
      const setting = context.workbook.settings.getItemOrNullObject("键");
      setting.load("value");
      const none = context.workbook.settings.getItemOrNullObject("无");
      none.load("value");
      sheet.getRange("A1:B3").values = [
        ["项", "分"],
        ["甲", 1],
        ["乙", 2],
      ];
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"), "Auto");
      chart.title.text = "得分";
      chart.setPosition("D1", "H12");
      chart.load("name,width");
      sheet.charts.load("items/name,count");
      chart.series.load("items/name,count");
      sheet.load("showGridlines,tabColor");
      sheet.names.load("items/name,items/formula,items/value");
      await context.sync();
      return {
        frozen: frozen.address,
        setting: setting.value as unknown,
        none: none.isNullObject,
        width: chart.width,
        charts: sheet.charts.count,
        series: chart.series.count,
        gridlines: sheet.showGridlines,
        tab: sheet.tabColor,
        names: sheet.names.items.map((item) => [item.name, item.formula]),
      };
    });
    expect(got).toMatchObject({
      frozen: "其他!A1:B3",
      setting: { a: [1, 2] },
      none: true,
      charts: 1,
      series: 1,
      gridlines: false,
      tab: "#00FF00",
      names: [["局部", "=1+1"]],
    });
    expect(got.width).toBeGreaterThan(100);
    expect(office.controls.inspect("其他")).toMatchObject({
      frozen: { rows: 3, columns: 2 },
      printArea: ["A1:F20"],
      printTitleRows: "1:3",
      pageLayout: { orientation: "Landscape" },
      headersFooters: { centerFooter: "&P" },
    });
  });

  test("a member that is not there is named", async () => {
    const error = await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").removeDuplicates([0], false);
      await context.sync();
    }).catch((caught: unknown) => caught as OfficeExtension.Error);
    expect(error).toMatchObject({ code: "ApiNotFound" });
    expect(error?.message).toContain("Range.removeDuplicates");
  });
});

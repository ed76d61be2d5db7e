import { readXlsx } from "../../../src/xlsx/index";
import { bookOf } from "../hostile/book";

const SHEETS = ["主要任务", "A 'b'!c", "Data"].map((name, index) => ({
  name,
  data: [1, 2, 3]
    .map(
      (row) =>
        `<row r="${row}"><c r="A${row}"><v>${index}${row}1</v></c><c r="C${row}"><v>${index}${row}3</v></c></row>`,
    )
    .join(""),
}));

/** The region of the name "x" where the book defines it so; scope by index of the sheet. */
async function region(...definitions: readonly (string | readonly [scope: number, reference: string])[]) {
  const names = definitions.map((definition) => {
    const [scope, reference] = typeof definition === "string" ? ["", definition] : definition;
    return `<definedName name="X"${scope === "" ? "" : ` localSheetId="${scope}"`}>${reference}</definedName>`;
  });
  const snapshot = await readXlsx(bookOf({ sheets: SHEETS, names: names.join("") }), { names: ["x"] });
  const found = snapshot.regions["x"] ?? null;
  return found && { sheet: found.sheet, area: Object.values(found.area).join(" "), values: found.values };
}

describe("a name leads to", () => {
  test.each([
    ["主要任务!$A$2", "主要任务", "1 0 1 1", [[21]]],
    ["'主要任务'!$A$2:$A$3", "主要任务", "1 0 2 1", [[21], [31]]],
    ["=主要任务!A2:A3", "主要任务", "1 0 2 1", [[21], [31]]],
    [
      "主要任务!$C$3:$A$2",
      "主要任务",
      "1 0 2 3",
      [
        [21, "", 23],
        [31, "", 33],
      ],
    ],
    ["'A ''b''!c'!$C$1", "A 'b'!c", "0 2 1 1", [[113]]],
    ["data!$A$1", "Data", "0 0 1 1", [[211]]],
    ["Data!$A$3:$A$5", "Data", "2 0 3 1", [[231], [""], [""]]],
    ["Data!$F$9", "Data", "8 5 1 1", [[""]]],
    ["Data!$A:$A", "Data", "0 0 3 1", [[211], [221], [231]]],
    ["Data!$2:$2", "Data", "1 0 1 3", [[221, "", 223]]],
    ["[1]Data!$A$1", "Data", "0 0 1 1", [[211]]],
    ["'C:\\表\\[申报.xlsx]主要任务'!$A$2", "主要任务", "1 0 1 1", [[21]]],
  ])("%s", async (reference, sheet, area, values) => {
    expect(await region(reference)).toEqual({ sheet, area, values });
  });
});

describe("a name is lost where it leads to", () => {
  test.each([
    "#REF!",
    "主要任务!#REF!",
    "主要任务!$A$1,主要任务!$C$1",
    "主要任务!$A$1,$C$1",
    "'主要任务'!$A$1:'Data'!$C$1",
    "主要任务:Data!$A$1",
    "没有!$A$1",
    "[1]没有!$A$1",
    "$A$1",
    "OFFSET(主要任务!$A$1,1,1)",
    "5",
    "&quot;Data!$A$1&quot;",
    "",
    "Data!$A$1:$B$2:$C$3",
    "Data!$A:$3",
    "Data!$XFE$1",
    "Data!$A$1048577",
    "Data!$A$0",
    "Data!",
    "Data!$H:$H",
    "x".repeat(9000),
  ])("%.40s", async (reference) => {
    expect(await region(reference)).toBeNull();
  });
});

test("the book's own name goes before those of sheets, unless it is lost", async () => {
  expect(await region([2, "Data!$A$1"], "主要任务!$A$1")).toMatchObject({ sheet: "主要任务" });
  expect(await region([2, "Data!$A$1"], "#REF!")).toMatchObject({ sheet: "Data" });
  expect(await region([2, "$A$1"])).toMatchObject({ sheet: "Data", values: [[211]] });
});

test("a name of several sheets leads nowhere unless they agree", async () => {
  expect(await region([0, "主要任务!$A$1"], [2, "Data!$A$1"])).toBeNull();
  expect(await region([0, "Data!$A$1"], [2, "Data!$A$1"])).toMatchObject({ sheet: "Data" });
  expect(await region("主要任务!$A$1", "Data!$A$1")).toBeNull();
});

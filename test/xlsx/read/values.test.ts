import { readXlsx } from "../../../src/xlsx/index";
import { bookOf, sheetOf } from "../hostile/book";

const read = (bytes: Uint8Array, names: readonly string[] = []) => readXlsx(bytes, { names });
const rowsOf = async (cells: string, after = "") => (await read(sheetOf(cells, after))).grids[0]?.rows;
const MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main";
const STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";

describe("a cell reads as", () => {
  test.each([
    ["a number", '<c r="A1"><v>1.5</v></c>', 1.5],
    ["a number with an exponent", '<c r="A1"><v>1.5E-3</v></c>', 0.0015],
    ["a date's serial number", '<c r="A1" s="4"><v>43383</v></c>', 43383],
    ["a date stored as ISO", '<c r="A1" t="d"><v>2018-10-10</v></c>', 43383],
    ["a time stored as ISO", '<c r="A1" t="d"><v>2018-10-10T12:00:00Z</v></c>', 43383.5],
    ["true", '<c r="A1" t="b"><v>1</v></c>', true],
    ["false", '<c r="A1" t="b"><v>0</v></c>', false],
    ["a formula's number", '<c r="A1"><f>SUM(B1:B2)</f><v>61.5</v></c>', 61.5],
    ["a formula's text", '<c r="A1" t="str"><f>B1</f><v>达到</v></c>', "达到"],
    ["an error's text", '<c r="A1" t="e"><f>IPCITY.X()</f><v>#NAME?</v></c>', "#NAME?"],
    ["text in the cell", '<c r="A1" t="inlineStr"><is><t>示例市</t></is></c>', "示例市"],
    [
      "runs put together",
      '<c r="A1" t="inlineStr"><is><r><t>示例</t></r><r><rPr><b/></rPr><t>市</t></r></is></c>',
      "示例市",
    ],
    [
      "text without its pronunciation",
      '<c r="A1" t="inlineStr"><is><t>市</t><rPh sb="0" eb="1"><t>shì</t></rPh></is></c>',
      "市",
    ],
    ["text with entities", '<c r="A1" t="str"><v>&lt;5 &amp; &#x4e2d;&#22269;</v></c>', "<5 & 中国"],
    ["text of a literal section", '<c r="A1" t="str"><v><![CDATA[a<b&amp;]]></v></c>', "a<b&amp;"],
    [
      "text with letters that XML cannot hold",
      '<c r="A1" t="str"><v>a_x000D_b_x005F_x000D_</v></c>',
      "a\rb_x000D_",
    ],
    ["text with spaces", '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> 市 </t></is></c>', " 市 "],
    ["text of a number that no double holds", '<c r="A1"><v>1e999</v></c>', "1e999"],
    ["text where a number should stand", '<c r="A1"><v>约500</v></c>', "约500"],
    ["text after a comment", '<c r="A1" t="str"><v>1<!-- 2 -->3</v></c>', "13"],
    ["a value in quotes of the other kind", "<c r='A1'><v>2</v></c>", 2],
    ["a value whose attributes hold signs of tags", '<c x="a>b" r="A1"><v>2</v></c>', 2],
  ])("%s", async (_, cell, value) => {
    expect(await rowsOf(cell)).toEqual([[value]]);
  });
});

test("blank cells are no cells: the grid ends with the last value", async () => {
  expect(await rowsOf('<c r="B1"><v>1</v></c><c r="C1" s="3"/><c r="D1"><v/></c>')).toEqual([["", 1]]);
  expect(await rowsOf('<c r="C1" s="3"/>')).toEqual([]);
});

test("cells without addresses follow each other", async () => {
  const bytes = sheetOf(
    "<row><c><v>1</v></c><c><v>2</v></c></row><row r='3'><c r='B3'><v>3</v></c><c><v>4</v></c></row>",
  );
  expect((await read(bytes)).grids[0]?.rows).toEqual([
    [1, 2, ""],
    ["", "", ""],
    ["", 3, 4],
  ]);
});

test("elements may carry a prefix, and parts stand in other places and letter cases", async () => {
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${STRICT}/${type}" Target="${target}"/>`;
  const bytes = bookOf({
    parts: [
      {
        name: "_rels/.rels",
        data: `<Relationships>${relation("a", "officeDocument", "/Book/Main.xml")}</Relationships>`,
      },
      {
        name: "Book/_rels/Main.xml.rels",
        data: `<Relationships>${relation("b", "worksheet", "..\\Sheets\\One.xml")}${relation("c", "sharedStrings", "S.xml")}</Relationships>`,
      },
      {
        name: "book/main.xml",
        data: `\ufeff<?xml version="1.0"?><x:workbook xmlns:x="${MAIN}" xmlns:r="${STRICT}"><x:sheets><x:sheet name="甲" sheetId="9" r:id="b"/></x:sheets></x:workbook>`,
      },
      { name: "Book/S.xml", data: `<x:sst><x:si><x:t>共享</x:t></x:si></x:sst>` },
      {
        name: "Sheets/One.xml",
        data: `<x:worksheet><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
      },
    ],
  });
  expect((await read(bytes)).grids).toEqual([{ name: "甲", hidden: false, rows: [["共享"]], merges: [] }]);
});

test("hidden and very hidden sheets are read in tab order, chart sheets are not", async () => {
  const data = '<row><c r="A1"><v>1</v></c></row>';
  const bytes = bookOf({
    sheets: [
      { name: "显示", data },
      { name: "隐藏", data, state: "hidden" },
      { name: "深藏", data, state: "veryHidden" },
    ],
  });
  expect((await read(bytes)).grids.map(({ name, hidden }) => [name, hidden])).toEqual([
    ["显示", false],
    ["隐藏", true],
    ["深藏", true],
  ]);
});

test("a merged area shows its first cell, whatever others left under it", async () => {
  const row = (index: number): string =>
    `<row r="${index}"><c r="A${index}"><v>1</v></c><c r="B${index}"><v>2</v></c><c r="C${index}"><v>3</v></c></row>`;
  const merges =
    '<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="C2:XFD2"/><mergeCell ref="F9:G9"/></mergeCells>';
  const [grid] = (await read(sheetOf(row(1) + row(2), merges))).grids;
  expect(grid?.rows).toEqual([
    [1, "", 3],
    ["", "", 3],
  ]);
  expect(grid?.merges).toEqual([
    { row: 0, column: 0, rows: 2, columns: 2 },
    { row: 1, column: 2, rows: 1, columns: 1 },
  ]);
});

describe("a workbook that counts days from 1904", () => {
  const formats = ["General", '0.0"天"', "yyyy\\-mm\\-dd", "[Red]0.00", "_(* #,##0_)"];
  const codes = formats.map(
    (code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${code.replaceAll('"', "&quot;")}"/>`,
  );
  const xfs = [0, 14, 31, 200, 201, 202, 203, 204].map((id) => `<xf numFmtId="${id}"/>`);
  const bytes = (flag: string): Uint8Array =>
    bookOf({
      parts: [
        {
          name: "xl/workbook.xml",
          data: `<workbook><workbookPr date1904="${flag}"/><sheets><sheet name="甲" r:id="rId1"/></sheets></workbook>`,
        },
        {
          name: "xl/_rels/workbook.xml.rels",
          data: `<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="s" Type="x/styles" Target="styles.xml"/></Relationships>`,
        },
        {
          name: "xl/styles.xml",
          data: `<styleSheet><numFmts>${codes.join("")}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${xfs.join("")}</cellXfs></styleSheet>`,
        },
        {
          name: "xl/worksheets/sheet1.xml",
          data: `<worksheet><sheetData><row>${xfs.map((_, index) => `<c s="${index}"><v>1</v></c>`).join("")}<c s="1" t="str"><v>1</v></c></row></sheetData></worksheet>`,
        },
      ],
    });

  test("reads as the others do, its dates alone", async () => {
    expect((await read(bytes("1"))).grids[0]?.rows).toEqual([[1, 1463, 1463, 1, 1, 1463, 1, 1, "1"]]);
  });

  test("and one that does not stays as it is", async () => {
    expect((await read(bytes("0"))).grids[0]?.rows).toEqual([[1, 1, 1, 1, 1, 1, 1, 1, "1"]]);
  });
});

test("a formula that nothing has calculated is told, one that came to nothing is not", async () => {
  const bytes = sheetOf(
    '<c r="A1"><f>SUM(B1)</f></c><c r="B1" t="str"><f>""</f><v></v></c><c r="C1"><f>1</f><v/></c>',
  );
  expect((await read(bytes)).uncalculated).toEqual([
    { sheet: "表一", address: "A1" },
    { sheet: "表一", address: "C1" },
  ]);
});

const formula = (text: string): string => `<c r="A1" t="e"><f>${text}</f><v>#NAME?</v></c>`;

describe("formulas that another program has changed", () => {
  test.each([
    ["[2]!_xldudf_IPCITY_TOTAL()", "=IPCITY.TOTAL()"],
    ["_xldudf_ipcity_total()", "=IPCITY.TOTAL()"],
    ["IFERROR(ipcity.section(&quot;tasks&quot;),1)", '=IFERROR(IPCITY.SECTION("tasks"),1)'],
    ["_xll.IPCITY.MAX(A1)", "=IPCITY.MAX(A1)"],
    ["IPCITY.TOTAL()", "=IPCITY.TOTAL()"],
    ["'C:\\表\\[申报.xlsx]主要任务'!_xldudf_IPCITY_GATE(1)", "=IPCITY.GATE(1)"],
    ["'ipcity.xlam'!IPCITY.BAND(B2)", "=IPCITY.BAND(B2)"],
    ["SUM([3]!IPC_T_self)", "=SUM(IPC_T_self)"],
    ["SUM('[申报.xlsx]主要任务'!IPC_T_self)", "=SUM(IPC_T_self)"],
  ])("%s", async (stored, repaired) => {
    const { damaged } = await read(sheetOf(formula(stored)));
    const shown = stored.replaceAll("&quot;", '"');
    expect(damaged).toEqual([{ sheet: "表一", address: "A1", formula: `=${shown}`, repaired }]);
  });

  test.each([
    "_xldudf_IPCITY_TOTAL()",
    "IFERROR(_xldudf_IPCITY_SECTION(&quot;tasks&quot;),IPC_section_tasks_native)",
    "SUM('主要任务'!IPC_T_self)",
    "&quot;[2]!ipcity.total()&quot;&amp;A1",
    "[2]!_xldudf_OTHER_TOTAL()",
  ])("%s is as Excel stores it, or none of ours", async (stored) => {
    expect((await read(sheetOf(formula(stored)))).damaged).toEqual([]);
  });
});

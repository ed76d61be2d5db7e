import {
  Document,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
  type ITableCellOptions,
} from "docx";
import { strToU8, zipSync } from "fflate";
import mammoth from "mammoth";
import { readDocx } from "../../../src/xlsx/index";

const cell = (text: string, options: Partial<ITableCellOptions> = {}): TableCell =>
  new TableCell({ children: text.split("\n").map((line) => new Paragraph(line)), ...options });
const row = (...children: TableCell[]): TableRow => new TableRow({ children });

async function packed(children: (Paragraph | Table)[]): Promise<Uint8Array> {
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}

const xml = (body: string): Uint8Array =>
  zipSync({ "word/document.xml": strToU8(`<w:document><w:body>${body}</w:body></w:document>`) });
const paragraph = (inner: string): string => `<w:p>${inner}</w:p>`;
const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;

test("tables are named after the paragraph before them, else by number; the text is a grid of its own", async () => {
  const table = (text: string): Table => new Table({ rows: [row(cell(text))] });
  const bytes = await packed([
    new Paragraph("附件1"),
    new Paragraph("一、基本情况"),
    new Paragraph(""),
    table("甲"),
    table("乙"),
    new Paragraph("说明".repeat(40)),
    table("丙"),
  ]);
  const grids = await readDocx(bytes);
  expect(grids.map(({ name }) => name)).toEqual(["正文", "一、基本情况", "表2", "表3"]);
  expect(grids[0]?.rows.map(([text]) => text)).toEqual(["附件1", "一、基本情况", "说明".repeat(40)]);
});

test("merged cells hold their value in the first cell", async () => {
  const bytes = await packed([
    new Table({
      rows: [
        row(cell("一", { rowSpan: 2 }), cell("横跨", { columnSpan: 2 })),
        row(cell("1"), cell("2.5")),
        row(cell("尾", { columnSpan: 3 })),
      ],
    }),
  ]);
  const [grid] = await readDocx(bytes);
  expect(grid?.rows).toEqual([
    ["一", "横跨", ""],
    ["", 1, 2.5],
    ["尾", "", ""],
  ]);
  expect(grid?.merges).toEqual(
    expect.arrayContaining([
      { row: 0, column: 0, rows: 2, columns: 1 },
      { row: 0, column: 1, rows: 1, columns: 2 },
      { row: 2, column: 0, rows: 1, columns: 3 },
    ]),
  );
  expect(grid?.merges).toHaveLength(3);
});

test("a second merged cell below another is its own", async () => {
  const bytes = await packed([
    new Table({
      rows: [
        row(cell("甲", { verticalMerge: VerticalMergeType.RESTART }), cell("a")),
        row(cell("", { verticalMerge: VerticalMergeType.CONTINUE }), cell("b")),
        row(cell("乙", { verticalMerge: VerticalMergeType.RESTART }), cell("c")),
        row(cell("", { verticalMerge: VerticalMergeType.CONTINUE }), cell("d")),
      ],
    }),
  ]);
  const [grid] = await readDocx(bytes);
  expect(grid?.rows.map(([first]) => first)).toEqual(["甲", "", "乙", ""]);
  expect(grid?.merges).toEqual([
    { row: 0, column: 0, rows: 2, columns: 1 },
    { row: 2, column: 0, rows: 2, columns: 1 },
  ]);
});

test("runs, breaks and several paragraphs of a cell are one text", async () => {
  const parts = new Paragraph({ children: [new TextRun("专利"), new TextRun({ text: "授权", bold: true })] });
  const bytes = await packed([
    new Table({ rows: [row(new TableCell({ children: [parts, new Paragraph("（件）")] }))] }),
  ]);
  expect((await readDocx(bytes))[0]?.rows).toEqual([["专利授权\n（件）"]]);
});

test.each([
  ["1547.5", 1547.5],
  ["-3", -3],
  ["0", 0],
  ["00000000000", "00000000000"],
  ["1,234", "1,234"],
  ["5分", "5分"],
  ["１２", "１２"],
  ["A2.1.10", "A2.1.10"],
  ["1234567890123456789", "1234567890123456789"],
])("%s in a cell", async (text, value) => {
  const [grid] = await readDocx(await packed([new Table({ rows: [row(cell(text))] })]));
  expect(grid?.rows).toEqual([[value]]);
});

test("what was deleted, moved away or kept for older programs is not read; what was inserted is", async () => {
  const body = paragraph(
    [
      run("留"),
      `<w:del><w:r><w:delText>删</w:delText></w:r></w:del>`,
      `<w:ins>${run("增")}</w:ins>`,
      `<w:moveFrom>${run("移")}</w:moveFrom>`,
      `<mc:AlternateContent><mc:Choice>${run("新")}</mc:Choice><mc:Fallback>${run("旧")}</mc:Fallback></mc:AlternateContent>`,
      `<w:r><w:instrText>PAGE</w:instrText><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>`,
      `<w:sdt><w:sdtContent>${run("框")}</w:sdtContent></w:sdt>`,
    ].join(""),
  );
  expect((await readDocx(xml(body)))[0]?.rows).toEqual([["留增新☑框"]]);
});

test("a table in a cell is text of that cell", async () => {
  const inner = new Table({ rows: [row(cell("内甲"), cell("内乙"))] });
  const bytes = await packed([
    new Table({ rows: [row(new TableCell({ children: [inner, new Paragraph("外")] }), cell("右"))] }),
  ]);
  const grids = await readDocx(bytes);
  expect(grids).toHaveLength(1);
  expect(grids[0]?.rows).toEqual([["内甲\n内乙\n外", "右"]]);
});

test("the words are those that mammoth finds", async () => {
  const table = new Table({
    rows: [
      row(cell("序号"), cell("指标", { columnSpan: 2 })),
      row(cell("1"), cell("发明专利"), cell("5 < 6 & 7")),
    ],
  });
  const bytes = await packed([new Paragraph("附件2"), table, new Paragraph("填表人：示例人甲")]);
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  const words = (text: string): readonly string[] => text.split(/\s*\n\s*/).filter((line) => line !== "");
  const read = (await readDocx(bytes))
    .flatMap(({ rows }) => rows.flat().map(String))
    .filter((text) => text !== "");
  expect([...read].sort()).toEqual([...words(value)].sort());
});

test("a table wider than Word makes them is refused by name", async () => {
  const wide = `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="99999999"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>`;
  await expect(readDocx(xml(wide))).rejects.toMatchObject({ name: "FileError", code: "damaged" });
});

test("cells of all tables are counted", async () => {
  const tables = `<w:tbl><w:tr><w:tc>${paragraph(run("甲"))}</w:tc></w:tr></w:tbl>`.repeat(50);
  await expect(readDocx(xml(tables), { limits: { cells: 40 } })).rejects.toMatchObject({
    code: "too-many-tables",
  });
});

test("a workbook is not a document", async () => {
  const bytes = zipSync({ "xl/workbook.xml": strToU8("<workbook/>") });
  await expect(readDocx(bytes)).rejects.toMatchObject({ code: "is-workbook" });
});

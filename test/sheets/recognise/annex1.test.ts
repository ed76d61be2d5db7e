import type { Scalar, SheetGrid } from "../../../src/sheets/index";
import { formRows } from "../../../src/rulebook/index";
import { cleanCity } from "../../fixtures/city";
import {
  moved,
  parts,
  printedRemark,
  readGrids,
  rules,
  sheet,
  typedPart,
  valueOf,
  withColumn,
  type Rows,
} from "./forms";

const city = cleanCity({ "annex1/A0.no": "甲-1" });
const value = (row: Parameters<typeof valueOf>[0]): Scalar => valueOf(row, city);
const remark = (row: Parameters<typeof valueOf>[0]): Scalar => printedRemark(row, city);
const { cover } = rules.statusForm;

const wantedRows = Object.fromEntries(
  formRows(rules).flatMap(({ id }) => (city.annex1[id] === undefined ? [] : [[id, city.annex1[id]]])),
);
const wantedCover = Object.fromEntries(
  cover.flatMap(({ id }) => (city.annex1[id] === undefined ? [] : [[id, city.annex1[id]]])),
);
const given = (id: string): string => String(city.annex1[id] ?? "");

const typed = (label?: (text: string) => string): Rows[] =>
  parts.map((part) => typedPart(part, { value, remark, ...(label === undefined ? {} : { label }) }));
const read = (...grids: readonly SheetGrid[]) => readGrids(grids);
const rowsRead = (...grids: readonly SheetGrid[]) =>
  Object.fromEntries(Object.entries(read(...grids).assessment.annex1).filter(([id]) => !id.startsWith("A0")));

const one = (rows: readonly Rows[]): Rows => rows.flatMap((part) => [...part, []]);
/** As in the document, where a page cuts the first table in two and the second half has no heads. */
const cut = ([first = [], ...others]: readonly Rows[]): SheetGrid[] =>
  [first.slice(0, 11), first.slice(11), ...others].map((rows, at) => sheet(`表${at + 1}`, rows));
const withBrokenLabels = (text: string): string =>
  text.replace("（公共财政）", "\n\n（公共财政）").replace("建立", "\n\n建立");

const TYPINGS: readonly (readonly [name: string, grids: readonly SheetGrid[]])[] = [
  ["three tables on one sheet", [sheet("附件1", one(typed()))]],
  ["a sheet for each table", typed().map((rows, at) => sheet(`表${at + 1}`, rows))],
  ["a table cut by a page", cut(typed())],
  ["half-width brackets", [sheet("S", one(typed((text) => text.normalize("NFKC"))))]],
  ["line breaks of the document", [sheet("S", one(typed(withBrokenLabels)))]],
  ["white space in labels", [sheet("S", one(typed((text) => [...text].join(" "))))]],
  ["misprints set right", [sheet("S", one(typed((text) => text.replace("知识产局", "知识产权局"))))]],
  ["a table that begins anywhere", [sheet("S", moved(one(typed()), 4, 2))]],
  ["a column of one's own", [sheet("S", one(typed().map((rows) => withColumn(rows, 3, () => ""))))]],
  [
    "rows in another order",
    typed().map((rows, at) => sheet(`${at}`, [...rows.slice(0, 2), ...rows.slice(2).reverse()])),
  ],
];

test.each(TYPINGS)("%s: the same values", (_, grids) => {
  expect(rowsRead(...grids)).toEqual(wantedRows);
  const { recognition, findings, assessment } = read(...grids);
  expect(recognition?.tables.map(({ id, confidence }) => `${id} ${confidence}`)).toEqual([
    "A1 sure",
    "A2 sure",
    "A3 sure",
  ]);
  expect(recognition?.leftovers).toEqual([]);
  expect(findings).toEqual([]);
  expect(assessment.remarks).toEqual(city.remarks);
});

test("places are those of the cells", () => {
  const { places } = read(...cut(typed()));
  expect(places["A1.4"]).toEqual({ sheet: "表1", address: "D6" });
  expect(places["A1.12"]).toEqual({ sheet: "表2", address: "D3" });
  expect(places["A2.1.4"]).toEqual({ sheet: "表3", address: "E6" });
  expect(places["A3.8.remark"]).toEqual({ sheet: "表4", address: "E10" });
});

test("units in brackets behind a label belong to it", () => {
  const units = new Map(formRows(rules).map(({ label, unit }) => [label, unit]));
  const label = (text: string): string => (units.get(text) ? `${text}（${units.get(text)}）` : text);
  expect(rowsRead(sheet("S", one(typed(label))))).toEqual(wantedRows);
});

test.each([
  ["2017年数据", "likely"],
  ["数据", "sure"],
  ["填报数据", "likely"],
  ["数值", "likely"],
])("a column headed %s holds the values: %s", (heading, confidence) => {
  const [rows = []] = typed();
  const named = rows.map((row, at) => (at === 1 ? row.map((cell, c) => (c === 3 ? heading : cell)) : row));
  const { assessment, recognition } = read(sheet("S", named));
  expect(assessment.annex1["A1.4"]).toEqual(city.annex1["A1.4"]);
  const column = recognition?.tables[0]?.columns.find(({ column: role }) => role === "value");
  expect(column).toMatchObject({ confidence, heading });
});

test("of several years none is chosen", () => {
  const [rows = []] = typed();
  const years = rows.map((row, at) => [
    ...row.slice(0, 3),
    at === 1 ? "2016年" : 1,
    at === 1 ? "2017年" : 2,
    "",
  ]);
  const { assessment, recognition, missing } = read(sheet("S", years));
  expect(Object.keys(assessment.annex1)).toEqual(["A1.13"].filter((id) => id in assessment.annex1));
  expect(recognition?.leftovers.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
    "ambiguous-column 2016年",
    "ambiguous-column 2017年",
  ]);
  expect(missing.length).toBeGreaterThan(0);
});

describe("the cover", () => {
  const fields = cover.filter(({ id }) => id in wantedCover);
  const neighbours: Rows = cover.map(({ id, label, suffix }) => [label, given(id), suffix ?? ""]);
  const inside: Rows = cover.map(({ id, label, suffix = "" }) => [`${label}  ${given(id)}   ${suffix}`]);
  const lines: Rows = [[cover.map(({ id, label }) => `${label}${given(id)}`).join("\n")]];
  const lined: Rows = cover.map(({ id, label, suffix = "" }) => [`${label}＿＿${given(id)}＿＿${suffix}`]);
  const compact: Rows = cover.map(({ id, label }) => [label.replace(/[\s：]/g, ""), "", given(id)]);
  const twice: Rows = [
    [
      cover
        .slice(0, 5)
        .map(({ id, label }) => `${label}${given(id)}`)
        .join("  "),
    ],
    ...inside.slice(5),
  ];

  test.each([
    ["label and value side by side", neighbours],
    ["label and value in one cell", inside],
    ["all in one cell, a line each", lines],
    ["on a line to write on", lined],
    ["without colons, a column between", compact],
    ["several in one line", twice],
  ])("%s", (_, rows) => {
    const { assessment, recognition } = read(
      sheet("封面", [["国家知识产权试点城市、示范城市"], [], ...rows]),
    );
    expect(assessment.annex1).toEqual(wantedCover);
    expect(recognition?.fields.filter(({ ref }) => fields.some(({ id }) => id === ref))).toHaveLength(
      fields.length,
    );
    expect(recognition?.leftovers).toEqual([]);
  });

  test("left blank gives nothing, and the place to fill it in", () => {
    const blank = cover.map(({ label, suffix = "" }) => [label, "", suffix]);
    const { assessment, places } = read(sheet("封面", blank));
    expect(assessment.annex1).toEqual({});
    expect(places["A0.city"]).toEqual({ sheet: "封面", address: "B2" });
    const inOne = cover.map(({ label, suffix = "" }) => [`${label}            ${suffix}`]);
    expect(read(sheet("封面", inOne)).assessment.annex1).toEqual({});
  });

  test("a lone 联系人 is no cover", () => {
    const { assessment, recognition } = read(
      sheet("通讯录", [
        ["编号", "联系人"],
        ["1", "甲"],
        ["联系人：", "乙"],
      ]),
    );
    expect(assessment.annex1).toEqual({});
    expect(recognition?.leftovers.map(({ kind, ref }) => `${kind} ${ref}`)).toEqual(["no-form A0.contact"]);
  });

  test("编号 above the cover, not that of a table below it", () => {
    const rows = [
      ["编号：", "甲-1"],
      ...neighbours.slice(1),
      ...Array.from({ length: 15 }, () => []),
      ["编号", "材料"],
      ["9", "x"],
    ];
    expect(read(sheet("封面", rows)).assessment.annex1["A0.no"]).toBe("甲-1");
  });
});

describe("a pair in one cell", () => {
  const withPair = (id: string, text: string) =>
    read(
      sheet(
        "S",
        typedPart(parts.find((part) => part.rows.some((row) => row.id === id)) ?? parts[0]!, {
          value: (row) => (row.id === id ? text : 1),
        }),
      ),
    );

  test("is taken where both numbers say what they are", () => {
    const { assessment, recognition, places } = withPair("A3.8", "12,000万元，35笔");
    expect(assessment.annex1["A3.8"]).toEqual({ amount: 12000, count: 35 });
    expect(recognition?.pairs).toEqual([
      {
        ref: "A3.8",
        place: { sheet: "S", address: "D10" },
        text: "12,000万元，35笔",
        proposal: { amount: 12000, count: 35 },
        taken: true,
      },
    ]);
    expect(places["A3.8"]).toEqual({ sheet: "S", address: "D10" });
  });

  test("is proposed and stays as typed where they do not", () => {
    const { assessment, recognition } = withPair("A3.8", "12000；35");
    expect(assessment.annex1["A3.8"]).toBe("12000；35");
    expect(recognition?.pairs).toMatchObject([
      { ref: "A3.8", proposal: { amount: 12000, count: 35 }, taken: false },
    ]);
  });

  test("may stand in cells of their own, behind captions", () => {
    const rows = typedPart(parts[2]!, { value: () => "" });
    const apart = rows.map((row) => (row[0] === 8 ? [...row, "金额（万元）", 12000, "笔数", 35] : row));
    expect(read(sheet("S", apart)).assessment.annex1).toEqual({ "A3.8": { amount: 12000, count: 35 } });
    expect(read(sheet("S", apart)).places["A3.8"]).toEqual({ sheet: "S", address: "G10" });
  });
});

test("what recognised tables lack is said in words, not in names", () => {
  const bare = parts.slice(0, 1).map((part) => typedPart(part, { value }).map((row) => row.slice(0, 4)));
  const { missing } = read(sheet("S", one(bare)));
  const sentences = missing.filter((text) => !text.includes("工作簿里没有"));
  expect(sentences.join("\n")).not.toContain("IPC_A");
  expect(sentences).toContain(
    "“一、城市基本情况”按表头识别，没有“备注”栏，按未填处理。需要时补上该栏和表头。",
  );
  expect(sentences).toContain("找不到“三、知识产权工作指标情况”表，其中各格按未填处理。补上该表即可。");
});

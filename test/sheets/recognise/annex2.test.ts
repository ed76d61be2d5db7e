import { itemsOf } from "../../../src/rulebook/index";
import type { Scalar, SheetGrid } from "../../../src/sheets/index";
import { cleanCity } from "../../fixtures/city";
import {
  itemIds,
  leftovers,
  moved,
  readGrids,
  scoresOf,
  section,
  sections,
  sheet,
  typedAnnex2,
  typedSection,
  withColumn,
  type Rows,
} from "./forms";

const city = cleanCity();
const self = (id: string): readonly Scalar[] => [scoresOf(id, city)];
const wanted = Object.fromEntries(itemIds.map((id) => [id, { self: scoresOf(id, city) }]));

const read = (...grids: readonly SheetGrid[]) => readGrids(grids);
const scores = (...grids: readonly SheetGrid[]) => read(...grids).assessment.scores;
const confidences = (...grids: readonly SheetGrid[]) =>
  (read(...grids).recognition?.tables ?? []).map(({ id, confidence, rows }) => [
    id,
    confidence,
    rows.filter((row) => row.confidence !== "sure").length,
  ]);

const plain = typedAnnex2({ cells: self });
const halfWidth = (text: string): string => text.normalize("NFKC").replace(/:/g, "：");
const spaced = (text: string): string =>
  text.replace("PCT国际", "PCT 国际").replace(/知识产权/g, "知识 产权");
const broken = (text: string): string => `${text.slice(0, 4)}\n${text.slice(4)}`;
const fullWidth = (no: number): string =>
  [...String(no)].map((digit) => "０１２３４５６７８９"[Number(digit)]).join("");

/** The whole table of rows below its heads, turned upside down. */
const reversed = (rows: Rows): Rows => [...rows.slice(0, 2), ...rows.slice(2).reverse()];

const TYPINGS: readonly (readonly [name: string, grids: readonly SheetGrid[]])[] = [
  ["three tables on one sheet", [sheet("Sheet1", plain)]],
  [
    "a sheet for each table",
    sections.map(({ id }, at) => sheet(`表${at + 1}`, typedSection(id, { cells: self }))),
  ],
  [
    "sheets in another order",
    [...sections].reverse().map(({ id }) => sheet(id, typedSection(id, { cells: self }))),
  ],
  [
    "heads repeated on every page",
    [sheet("S", typedAnnex2({ cells: self, again: (index) => index % 7 === 5 }))],
  ],
  ["half-width brackets", [sheet("S", typedAnnex2({ cells: self, label: halfWidth }))]],
  ["white space inside labels", [sheet("S", typedAnnex2({ cells: self, label: spaced }))]],
  ["line breaks inside labels", [sheet("S", typedAnnex2({ cells: self, label: broken }))]],
  ["full-width serial numbers", [sheet("S", typedAnnex2({ cells: self, no: fullWidth }))]],
  ["serial numbers with a dot", [sheet("S", typedAnnex2({ cells: self, no: (no) => `${no}.` }))]],
  ["points as 「5分」", [sheet("S", typedAnnex2({ cells: self, points: (points) => `${points}分` }))]],
  ["a table that begins anywhere", [sheet("S", moved(plain, 7, 3))]],
  [
    "a column in between",
    [
      sheet(
        "S",
        withColumn(plain, 3, () => ""),
      ),
    ],
  ],
  ["rows in another order", sections.map(({ id }) => sheet(id, reversed(typedSection(id, { cells: self }))))],
  ["a hidden sheet", [sheet("S", plain, { hidden: true })]],
];

test.each(TYPINGS)("%s: the same scores", (_, grids) => {
  expect(scores(...grids)).toEqual(wanted);
  expect(read(...grids).findings.filter(({ rule }) => rule === "template-altered")).toEqual([]);
  expect(confidences(...grids)).toEqual(sections.map(({ id }) => [id, "sure", 0]));
  expect(leftovers(grids)).toEqual([]);
});

test("places are those of the cells", () => {
  const { places } = read(sheet("我的表", moved(plain, 7, 3)));
  const row = plain.findIndex((cells) => cells.includes("城市领导就知识产权主题集体学习")) + 8;
  expect(places["T2"]).toEqual({ sheet: "我的表", address: `J${row}` });
});

test("a repeated head may leave out what the first one said", () => {
  const rows = typedSection("tasks", { cells: self, again: (index) => index === 20 });
  const bare = rows.map((row, at) => (at > 10 && row[2] === rows[1]?.[2] ? row.slice(0, 6) : row));
  expect(scores(sheet("S", bare))["T45"]).toEqual({ self: scoresOf("T45", city) });
});

test("labels that were broken over several rows when pasted", () => {
  const rows = typedSection("objective", { cells: self });
  const at = rows.findIndex((row) => String(row[2]).includes("每亿元"));
  const [name = "", ...rest] = [String(rows[at]?.[2])];
  const first = ["", 2, name.slice(0, 12), 3, ...self("O2")];
  const pasted = [...rows.slice(0, at), first, ["", "", name.slice(12), "", ""], ...rows.slice(at + 1)];
  expect(rest).toEqual([]);
  expect(scores(sheet("S", pasted))["O2"]).toEqual(wanted["O2"]);
  expect(leftovers([sheet("S", pasted)])).toEqual([]);
});

test("wordings of other copies are the same rows", () => {
  const other = (text: string): string =>
    text
      .replace("知识产权专门经费投入数量", "知识产权专项经费投入数量")
      .replace("专利导航实验区", "专利导航产业发展实验区");
  const grid = sheet("S", typedSection("objective", { cells: self, label: other }));
  expect(confidences(grid)).toEqual([["objective", "sure", 0]]);
});

const HEADS: readonly (readonly [string, "self" | "province" | "national" | "none", string])[] = [
  ["得分", "self", "likely"],
  ["分数", "self", "likely"],
  ["评分", "self", "likely"],
  ["实得分", "self", "likely"],
  ["自评得分", "self", "sure"],
  ["自评分", "self", "sure"],
  ["得分（自评）", "self", "sure"],
  ["城市自评", "self", "sure"],
  ["省局测评", "province", "sure"],
  ["测评得分", "province", "sure"],
  ["省知识产权局评分", "province", "sure"],
  ["国家核定", "national", "sure"],
  ["国家局评审得分", "national", "sure"],
  ["核定分", "national", "sure"],
  ["专家1", "none", ""],
  ["权重", "none", ""],
];

test.each(HEADS)("heading %s: %s", (heading, level, confidence) => {
  const { assessment, recognition } = read(
    sheet("S", typedSection("tasks", { heads: [heading], cells: self })),
  );
  if (level === "none") {
    expect(assessment.scores).toEqual({});
    expect(recognition?.leftovers).toMatchObject([{ kind: "unknown-column", text: heading }]);
    return;
  }
  expect(assessment.scores["T1"]).toEqual({ [level]: scoresOf("T1", city) });
  const column = recognition?.tables[0]?.columns.find((one) => one.column === level);
  expect(column).toMatchObject({ confidence, heading, place: { address: "G2" } });
});

test.each([
  ["省知识产权局测评得分表", "province"],
  ["城市自评表", "self"],
  ["国家知识产权局核定", "national"],
] as const)("a title %s says whose 得分 it is", (title, level) => {
  const rows = [[title], ...typedSection("tasks", { cells: self })];
  expect(scores(sheet("S", rows))["T1"]).toEqual({ [level]: scoresOf("T1", city) });
});

test("two rows of heads: a merged 得分 over the levels", () => {
  const rows = typedSection("tasks", { heads: ["得分", "", ""], cells: (id) => [scoresOf(id, city), 1, 2] });
  const second = ["", "", "", "", "", "", "自评", "省局", "国家"];
  const grid = sheet("S", [...rows.slice(0, 2), second, ...rows.slice(2)], {
    merges: [{ row: 1, column: 6, rows: 1, columns: 3 }],
  });
  expect(scores(grid)["T1"]).toEqual({ self: scoresOf("T1", city), province: 1, national: 2 });
  expect(leftovers([grid])).toEqual([]);
});

test("two columns of one meaning: neither is taken, both are told", () => {
  const rows = typedSection("tasks", { heads: ["自评分", "自评得分 "], cells: () => [1, 2] });
  const { assessment, recognition } = read(sheet("S", rows));
  expect(assessment.scores).toEqual({});
  expect(recognition?.leftovers.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
    "ambiguous-column 自评分",
    "ambiguous-column 自评得分",
  ]);
});

test("of two columns of one meaning the only one that holds anything", () => {
  const rows = typedSection("tasks", {
    heads: ["自评分", "自评得分"],
    cells: (id) => [scoresOf(id, city), ""],
  });
  expect(scores(sheet("S", rows))["T1"]).toEqual({ self: scoresOf("T1", city) });
});

test("remarks are reasons, materials are evidence where they are numbers", () => {
  const papers: Readonly<Record<string, string>> = { T1: "E001、E3", T2: "市政府文件2份", T3: "附1-2" };
  const rows = typedSection("tasks", {
    heads: ["自评得分", "备注", "证明材料"],
    cells: (id) => [1, id === "T1" ? "说明一" : "", papers[id] ?? ""],
  });
  const { assessment, recognition } = read(sheet("S", rows));
  expect(assessment.scores["T1"]).toEqual({ self: 1, reason: "说明一" });
  expect(assessment.evidence.map(({ no, items }) => `${no} ${items.join()}`)).toEqual([
    "E001 T1",
    "E3 T1",
    "附1-2 T3",
  ]);
  expect(recognition?.leftovers).toMatchObject([
    { kind: "value-not-taken", ref: "T2", text: "市政府文件2份" },
  ]);
});

test("a score with a unit stays as typed", () => {
  const rows = typedSection("tasks", { cells: () => ["5分"] });
  expect(scores(sheet("S", rows))["T1"]).toEqual({ self: "5分" });
});

describe("rows that are not the form's", () => {
  const tasks = (edit: (rows: Rows) => Rows) => sheet("S", edit(typedSection("tasks", { cells: self })));
  const at = (rows: Rows, no: number): number => rows.findIndex((row) => row[2] === no);
  const changed = (no: number, change: (row: readonly Scalar[]) => Rows) =>
    tasks((rows) => rows.flatMap((row, index) => (index === at(rows, no) ? change(row) : [row])));

  test("deleted: named, and nothing slips", () => {
    const grid = changed(10, () => []);
    const { assessment, findings, recognition } = read(grid);
    expect(assessment.scores["T10"]).toBeUndefined();
    expect(assessment.scores["T11"]).toEqual(wanted["T11"]);
    expect(recognition?.tables[0]?.missing).toEqual(["T10"]);
    expect(findings.map(({ rule, ref }) => `${rule} ${ref}`)).toContain("template-altered T10");
  });

  test("doubled: the first counts, the other is told with its value", () => {
    const grid = changed(10, (row) => [[...row], [...row.slice(0, 6), 0]]);
    const { assessment, findings, recognition } = read(grid);
    expect(assessment.scores["T10"]).toEqual(wanted["T10"]);
    expect(recognition?.leftovers).toMatchObject([{ kind: "duplicate-row", ref: "T10", values: [0] }]);
    expect(findings.map(({ rule, ref }) => `${rule} ${ref}`)).toContain("template-altered T10");
  });

  test("added: told with its value", () => {
    const grid = changed(10, (row) => [[...row], ["", "", "", "本市自设指标", 3, "", 3]]);
    expect(read(grid).recognition?.leftovers).toMatchObject([
      { kind: "unknown-row", ref: "tasks", text: "本市自设指标", values: [3], place: { address: "D13" } },
    ]);
    expect(read(grid).findings.map(({ ref }) => ref)).toContain("S!D13");
    expect(scores(grid)["T10"]).toEqual(wanted["T10"]);
  });

  test("with a number alone: told, not taken", () => {
    const grid = changed(10, (row) => [[...row.slice(0, 3), "某项投入", ...row.slice(4)]]);
    expect(scores(grid)["T10"]).toBeUndefined();
    expect(read(grid).recognition?.leftovers).toMatchObject([
      { kind: "number-only", ref: "T10", text: "10 某项投入", values: [scoresOf("T10", city)] },
    ]);
  });

  test("with another number: taken by the label, and told", () => {
    const grid = changed(10, (row) => [[...row.slice(0, 2), 99, ...row.slice(3)]]);
    const { assessment, findings, recognition } = read(grid);
    expect(assessment.scores["T10"]).toEqual(wanted["T10"]);
    expect(recognition?.tables[0]?.rows.find(({ id }) => id === "T10")).toMatchObject({
      by: "label",
      confidence: "likely",
      renumbered: true,
    });
    expect(findings.map(({ rule, ref }) => `${rule} ${ref}`)).toContain("template-altered T10");
  });

  test("without numbers: by the label, but not where two rows are called alike", () => {
    const grid = tasks((rows) =>
      rows.map((row, index) => (index < 2 ? row : row.map((cell, c) => (c === 2 ? "" : cell)))),
    );
    const { assessment, recognition } = read(grid);
    const { T41, T42, T44, T45, ...others } = assessment.scores;
    expect([T41, T42, T44, T45]).toEqual([undefined, undefined, undefined, undefined]);
    expect(Object.keys(others)).toHaveLength(41);
    expect(recognition?.leftovers.map(({ kind, ref }) => `${kind} ${ref}`)).toEqual([
      "ambiguous-label T41、T44",
      "ambiguous-label T42、T45",
      "ambiguous-label T41、T44",
      "ambiguous-label T42、T45",
    ]);
    expect(recognition?.tables[0]?.rows.every(({ confidence }) => confidence === "likely")).toBe(true);
  });

  test("sums are no rows; 43-2 is evidence", () => {
    const grid = tasks((rows) => [
      ...rows,
      ["", "", "43-2", "出台政策情况（第二块）", 2, "", 1],
      ["合计", "", "", "", 100, "", 88],
    ]);
    expect(scores(grid)["T43"]).toEqual(wanted["T43"]);
    expect(leftovers([grid])).toEqual(["addition tasks D48"]);
  });
});

test("the words outside brackets need their number", () => {
  const bare = (text: string): string => text.replace(/^（每[^）]*）/, "");
  const rows = typedSection("objective", { cells: self, label: bare });
  expect(scores(sheet("S", rows))["O12"]).toEqual(wanted["O12"]);
  const unnumbered = rows.map((row, index) =>
    index < 2 ? row : row.map((cell, c) => (c === 1 ? "" : cell)),
  );
  const { assessment, recognition } = read(sheet("S", unnumbered));
  expect(assessment.scores["O12"]).toBeUndefined();
  expect(assessment.scores["O9"]).toEqual(wanted["O9"]);
  expect(recognition?.leftovers.map(({ kind, ref }) => `${kind} ${ref}`)).toContain("ambiguous-label O12");
});

test("a number before the label in its own cell", () => {
  const rows = typedSection("tasks", { cells: self, no: () => "" });
  const names = new Map(
    section("tasks")
      .groups.flatMap(itemsOf)
      .map(({ name, no }) => [name, no]),
  );
  let index = 0;
  const joined = rows.map((row) =>
    row.map((cell, at) => {
      if (at !== 3 || typeof cell !== "string" || !names.has(cell)) return cell;
      index += 1;
      return `${index}．${cell}`;
    }),
  );
  expect(scores(sheet("S", joined))).toEqual(
    Object.fromEntries(Object.entries(wanted).filter(([id]) => id.startsWith("T"))),
  );
});

test("what is no form is not taken for one", () => {
  const lines: Rows = [["序号", "城市", "指标", "单位", "数据"]];
  for (let index = 0; index < 40; index += 1)
    lines.push([index + 1, `示例市${index}`, index % 2 === 0 ? "专利授权量" : "专利申请代理率", "件", index]);
  const { assessment, recognition, missing } = read(sheet("全省", lines));
  expect(assessment.scores).toEqual({});
  expect(recognition?.tables).toEqual([]);
  expect(recognition?.leftovers.map(({ kind }) => kind)).toEqual(["no-form"]);
  expect(missing[0]).toContain("附件1");
});

test("the bare form is recognised, and nothing of it is taken", () => {
  const { assessment, recognition, missing } = read(sheet("S", typedAnnex2({ heads: [], cells: () => [] })));
  expect(assessment.scores).toEqual({});
  expect(recognition?.tables.map(({ id, rows }) => [id, rows.length])).toEqual([
    ["objective", 22],
    ["tasks", 45],
    ["innovation", 2],
  ]);
  expect(missing.join()).toContain("附件2·主要任务");
});

test("a table on two sheets: the second goes on where the first ends", () => {
  const rows = typedSection("tasks", { cells: self });
  const grids = [sheet("1", rows.slice(0, 22)), sheet("2", rows.slice(22))];
  expect(scores(...grids)).toEqual(
    Object.fromEntries(Object.entries(wanted).filter(([id]) => id.startsWith("T"))),
  );
  expect(read(...grids).recognition?.tables[0]?.sheets).toEqual(["1", "2"]);
  expect(read(...grids).places["T45"]).toEqual({ sheet: "2", address: "G25" });
});

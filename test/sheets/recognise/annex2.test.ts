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

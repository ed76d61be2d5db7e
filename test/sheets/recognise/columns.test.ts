import type { Scalar, SheetGrid } from "../../../src/sheets/index";
import { cleanCity } from "../../fixtures/city";
import { leftovers, readGrids, scoresOf, sheet, typedSection } from "./forms";

const city = cleanCity();
const self = (id: string): readonly Scalar[] => [scoresOf(id, city)];
const read = (...grids: readonly SheetGrid[]) => readGrids(grids);
const scores = (...grids: readonly SheetGrid[]) => read(...grids).assessment.scores;

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

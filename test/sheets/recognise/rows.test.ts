import type { Scalar, SheetGrid } from "../../../src/sheets/index";
import { cleanCity } from "../../fixtures/city";
import { itemIds, leftovers, readGrids, scoresOf, sheet, typedSection, type Rows } from "./forms";

const city = cleanCity();
const self = (id: string): readonly Scalar[] => [scoresOf(id, city)];
const wanted = Object.fromEntries(itemIds.map((id) => [id, { self: scoresOf(id, city) }]));
const read = (...grids: readonly SheetGrid[]) => readGrids(grids);
const scores = (...grids: readonly SheetGrid[]) => read(...grids).assessment.scores;

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

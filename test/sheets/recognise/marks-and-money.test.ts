import type { readWorkbook } from "../../../src/sheets/index";
import { cleanCity } from "../../fixtures/city";
import { deleteRow, insertColumn, insertRow, rename } from "./edits";
import { ownGrids, readGrids, sheet, type Rows } from "./forms";

const city = cleanCity({
  "scores/T1": { self: 1, experts: { 张: 1.5, 李: 2 } },
  "scores/T45": { self: 1, experts: { 李: 0.5 }, consensus: 0.75, consensusReason: "复核" },
  "scores/O12": { experts: { 张: "三分" } },
  funds: { total: 3200, T16: 120, T45: 60.5, "T11.subsidies": 12 },
});
const pick = ({ assessment: { scores, funds } }: ReturnType<typeof readWorkbook>) => ({
  funds,
  marks: Object.fromEntries(
    ["T1", "T45", "O12"].map((id) => [
      id,
      [scores[id]?.experts, scores[id]?.consensus, scores[id]?.consensusReason],
    ]),
  ),
});
const wanted = {
  funds: city.funds,
  marks: {
    T1: [{ 张: 1.5, 李: 2 }, undefined, undefined],
    T45: [{ 李: 0.5 }, 0.75, "复核"],
    O12: [{ 张: "三分" }, undefined, undefined],
  },
};
const grids = (lang: "zh-CN" | "en" = "zh-CN") => ownGrids(city, lang);
const MARKS = { "zh-CN": "专家评分", en: "Experts' marks" };
const MONEY = { "zh-CN": "经费台账", en: "Funds" };

describe("without a single name", () => {
  test.each(["zh-CN", "en"] as const)("experts' marks and money are read, %s", (lang) => {
    const reading = readGrids(grids(lang));
    expect(pick(reading)).toEqual(wanted);
    expect(reading.places["funds.T16"]?.sheet).toBe(MONEY[lang]);
    expect(reading.places["T1.experts"]?.sheet).toBe(MARKS[lang]);
    const left = (reading.recognition?.leftovers ?? []).filter(({ ref }) => /^(experts|funds)/.test(ref));
    expect(left).toEqual([]);
  });

  test("after rows and columns were put in, sheets renamed, the column of ids deleted", () => {
    const edited = grids().map((grid) => {
      if (grid.name === "专家评分")
        return rename("评委")(
          insertColumn(3)(insertRow(2)(insertColumn(0)({ ...grid, rows: shown(grid.rows) }))),
        );
      return grid.name === "经费台账" ? rename("钱")(insertRow(5)(insertColumn(0)(grid))) : grid;
    });
    expect(pick(readGrids(edited))).toEqual(wanted);
  });

  test("a row that is gone is told, and so is a second copy", () => {
    const all = grids();
    const marks = all.find(({ name }) => name === "专家评分");
    if (marks === undefined) throw new Error("No sheet");
    const row = marks.rows.findIndex((cells) => cells.includes("T1"));
    const { assessment, findings } = readGrids(
      all.map((grid) => (grid === marks ? deleteRow(row)(grid) : grid)),
    );
    expect(assessment.scores["T1"]?.experts).toBeUndefined();
    expect(findings).toMatchObject([{ rule: "template-altered", ref: "T1" }]);
    const copy = rename("专家评分 (2)")(marks);
    expect(readGrids([copy, ...all]).recognition?.leftovers).toContainEqual(
      expect.objectContaining({ kind: "other-table", ref: "experts", text: "专家评分 (2)" }),
    );
  });
});

describe("a ledger that somebody typed", () => {
  const ledger = (rows: Rows, heads = ["条目", "用途", "金额（万元）"]) => sheet("账", [heads, ...rows]);
  const others = grids().filter(({ name }) => name !== "经费台账");

  test("uses in any order; a line of nobody's is told with its amount", () => {
    const typed = ledger([
      ["任务16", "宣传工作：年度经费投入", 5],
      ["任务10", "专门资金总额", 900],
      ["", "办公用品", 3],
      ["任务20", "人才工作经费投入", "约40"],
      ["T45", "经费投入", 7],
    ]);
    const reading = readGrids([...others, typed]);
    expect(reading.assessment.funds).toMatchObject({ total: 900 });
    expect(reading.recognition?.leftovers).toContainEqual(
      expect.objectContaining({ kind: "unknown-row", text: "办公用品", values: [3] }),
    );
  });

  test("two words that stand on many sheets make no ledger", () => {
    const typed = ledger([["专门资金总额", 900]], ["用途", "金额（万元）"]);
    expect(readGrids([...others, typed]).assessment.funds).toEqual({});
  });
});

/** Without the hidden columns at the right. */
const shown = (rows: readonly (readonly (string | number | boolean)[])[]) => {
  const width = rows.find((row) => row.includes("合议理由"))?.indexOf("合议理由") ?? 0;
  return rows.map((row) => row.slice(0, width + 1));
};

import { recognitionReport } from "../../../src/sheets/index";
import { cleanCity } from "../../fixtures/city";
import { parts, readGrids, rules, scoresOf, sheet, typedPart, typedSection } from "./forms";

const city = cleanCity();
const tasks = typedSection("tasks", { heads: ["自评得分", "权重"], cells: (id) => [scoresOf(id, city), 1] });
const row = tasks.findIndex((cells) => cells[2] === 10);
const grids = [
  sheet("打分", [...tasks.slice(0, row), ["", "", "", "本市自设指标", 3, "", 2], ...tasks.slice(row + 1)]),
  sheet(
    "表3",
    typedPart(parts[2] ?? { id: "", heading: "", header: [], rows: [] }, {
      value: ({ id }) => (id === "A3.8" ? "12000；35" : 7),
    }),
  ),
];
const { recognition } = readGrids(grids);
if (recognition === undefined) throw new Error("Nothing recognised");

test("what was recognised, with what confidence, and what was not", () => {
  const report = recognitionReport(recognition, rules);
  expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  expect(report.tables.map(({ text }) => text)).toEqual([
    "三、知识产权工作指标情况：表3，12 行中找到 12 行（序号和名称都一致 12 行），确定；已识别的栏：单位、上一年度数据、备注。",
    "二、试点城市建设及示范培育主要任务考核指标：打分，45 行中找到 44 行（序号和名称都一致 44 行），确定；已识别的栏：分值总计100分、自评得分。",
  ]);
  expect(report.tables[1]?.rows[0]).toEqual({
    id: "T1",
    at: "打分!D3",
    by: "number-and-label",
    confidence: "sure",
  });
  expect(report.notTaken.map(({ text }) => text)).toEqual([
    "打分!D12“本市自设指标”不是“二、试点城市建设及示范培育主要任务考核指标”中的行，未采用。其中填有“2”。",
    "打分!H2 一栏（表头“权重”）无法识别，未采用。其中填有“1”、“1”、“1”…。",
  ]);
  expect(report.pairs.map(({ text }) => text)).toEqual([
    "表3!D10“12000；35”里有两个数，未写明各是什么，照原样保留。如为 金额 12000 万元、笔数 35 笔，请分两格填写。",
  ]);
  expect(report.notFound).toContain("找不到“一、城市基本情况”。");
  expect(report.notFound).toContain(
    "“二、试点城市建设及示范培育主要任务考核指标”缺 T10 政府财政知识产权投入数量。",
  );
});

test("in English, with official wording as it is", () => {
  const report = recognitionReport(recognition, rules, { lang: "en" });
  expect(report.tables[1]?.text).toBe(
    "二、试点城市建设及示范培育主要任务考核指标: 打分, 44 of 45 rows (44 by number and label), sure; columns: 分值总计100分, 自评得分.",
  );
  const texts = [...report.notTaken, ...report.pairs].map(({ text }) => text);
  expect(texts.join("\n")).not.toMatch(/[，。；]未|其中/);
});

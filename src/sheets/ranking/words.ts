import type { Text } from "../../rulebook";

export const SHEET_NAME: Text = { zh: "排名", en: "Ranking" };

export const TITLE: Text = { zh: "各城市得分排名", en: "Ranking of cities" };

export const HEAD = {
  rank: { zh: "名次", en: "Rank" },
  city: { zh: "城市", en: "City" },
  total: { zh: "总分", en: "Total" },
  best: { zh: "最高\n可得", en: "At\nbest" },
  rankBest: { zh: "最好\n名次", en: "Best\nrank" },
  rankWorst: { zh: "最差\n名次", en: "Worst\nrank" },
  underWeights: { zh: "权重\n影响", en: "By\nweights" },
  band: { zh: "验收结果", en: "Acceptance" },
  column: { zh: "得分栏", en: "Scores" },
  file: { zh: "文件", en: "File" },
  bestOf: { zh: "{name}\n最高", en: "{name}\nat best" },
  weightOf: { zh: "{name}\n权重", en: "{name}\nweight" },
  reason: { zh: "原因", en: "Reason" },
} as const satisfies Readonly<Record<string, Text>>;

export const WEIGHTS: Text = { zh: "共同的权重", en: "Weights of all" };

export const PARTS = {
  notes: { zh: "说明", en: "Notes" },
  rejected: { zh: "未列入排名的文件", en: "Files left out" },
  chart: { zh: "总分与尚可得的分", en: "Totals and what can still be gained" },
  gain: { zh: "尚可得", en: "Still open" },
  source: { zh: "图的数据", en: "Data of the chart" },
} as const satisfies Readonly<Record<string, Text>>;

export const NOTES: readonly Text[] = [
  {
    zh: "总分、名次均由本表公式计算：总分按权重折算，不四舍五入后比较；同分同名次，下一名次空出。改动权重后名次随之变化，行的次序不变。",
    en: "Totals and ranks are formulas: weighted and compared unrounded, equal totals share a rank and the next is skipped. Ranks follow the weights, the order of the rows does not.",
  },
  {
    zh: "最好、最差名次：缺项补齐后可能达到的名次范围。权重影响：前一部分的权重在0.2至0.8之间变动时的名次范围。",
    en: "Best and worst rank: what missing scores leave open. By weights: places while the first section weighs from 0.2 to 0.8.",
  },
];

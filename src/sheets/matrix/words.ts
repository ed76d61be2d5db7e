import type { Text } from "../../rulebook";

export const SHEET_NAME: Text = { zh: "工作矩阵", en: "Plan matrix" };
export const INTRODUCTION: Text = {
  zh: "左边是文件原文，浅黄色格由申报单位填写：自己的措施、责任单位、节点、经费、佐证（证据清单中的编号）和进展。同一任务有多条措施的，写在表末并注明编号。有措施即算覆盖。",
  en: "The document's words stand on the left; fill in your own measure, who is responsible, milestones, money, evidence (numbers of the register) and state. Further measures go below, with the number of their task.",
};
export const HEADS = {
  task: { zh: "编号", en: "No." },
  wording: { zh: "文件要求", en: "In the document" },
  measure: { zh: "本单位措施", en: "Own measure" },
  unit: { zh: "责任单位", en: "Responsible" },
  milestones: { zh: "时间节点", en: "Milestones" },
  money: { zh: "经费（万元）", en: "Money (万元)" },
  evidence: { zh: "佐证", en: "Evidence" },
  state: { zh: "进展", en: "State" },
} as const satisfies Readonly<Record<string, Text>>;
export const STATES = {
  planned: { zh: "计划中", en: "planned" },
  "under-way": { zh: "进行中", en: "under way" },
  done: { zh: "已完成", en: "done" },
} as const satisfies Readonly<Record<string, Text>>;
export const COVERED: Text = { zh: "已有措施", en: "With a measure" };
export const MONEY: Text = { zh: "经费合计（万元）", en: "Money (万元)" };
export const ALL: Text = { zh: "合计", en: "All" };
export const FURTHER: Text = { zh: "更多措施（编号填上表中的）", en: "Further measures (numbers as above)" };

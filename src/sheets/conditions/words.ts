import type { Text } from "../../rulebook";

export const SHEET_NAME: Text = { zh: "申报条件", en: "Conditions" };

export const INTRODUCTION: Text = {
  zh: "浅黄色格填写：能计算的条件填名次和总数，其余由城市声明“是”或“否”。空着的按“未给出”处理。声明不代替证明材料；由数据判定的条件，声明只作记录。",
  en: "Fill in the light yellow cells: ranks where they decide, else the city's statement. What is blank is not given.",
};

export const INTRODUCTION_OURS: Text = {
  zh: "本表为本软件版式，非官方表格。浅黄色格由申报单位声明“是”或“否”，结果由公式判定：硬条件未达到即不符合；“原则上”的未达到须说明理由；“优先”只用于同等条件下排序。空着的按“未给出”处理，声明不代替证明材料。",
  en: "Our own layout, no official form. Answer yes or no in the light yellow cells. A hard condition decides, a soft one (原则上) asks for a reason, a priority only orders equals. What is blank is not given.",
};

export const STRENGTHS = {
  hard: { zh: "硬条件", en: "Hard" },
  soft: { zh: "原则上", en: "Soft" },
  priority: { zh: "同等条件下优先", en: "Priority" },
} as const satisfies Readonly<Record<string, Text>>;

export const VALUES = { none: { zh: "", en: "" } } as const satisfies Readonly<Record<string, Text>>;

/** After the evidence asked for: how many papers of the register name the condition. */
export const REGISTERED: readonly [Text, Text] = [
  { zh: "清单中 ", en: "In the register: " },
  { zh: " 份（{item}）", en: " ({item})" },
];

export const FOR_TRACKS: Text = { zh: "适用：{tracks}。", en: "For: {tracks}." };

export const HEADS = {
  id: { zh: "条款", en: "Clause" },
  wording: { zh: "条件", en: "Condition" },
  strength: { zh: "约束", en: "Binding" },
  value: { zh: "数值", en: "Value" },
  declared: { zh: "城市声明", en: "Declared" },
  rank: { zh: "名次", en: "Rank" },
  of: { zh: "参评总数", en: "Ranked" },
  outcome: { zh: "结果", en: "Outcome" },
  evidence: { zh: "证明材料", en: "Evidence" },
  note: { zh: "说明", en: "Note" },
} as const satisfies Readonly<Record<string, Text>>;

/** Outcomes written out: here nothing else explains them. */
export const OUTCOMES = {
  met: { zh: "达到", en: "Met" },
  notMet: { zh: "未达到", en: "Not met" },
  open: { zh: "尚不能判定", en: "Undetermined" },
  manual: { zh: "需人工判断", en: "For a person" },
  notAsked: { zh: "不适用", en: "Not applicable" },
} as const satisfies Readonly<Record<string, Text>>;

export const NOTES = {
  rank: {
    zh: "名次填公布的，1 为最前。总数：{population}。",
    en: "The published rank, 1 is first. Ranked: {population}.",
  },
  grades: { zh: "按下表的年度考核判定。", en: "Decided by the yearly assessments below." },
  elapsed: { zh: "按“设置”里的日期判定。", en: "Decided by the dates among the settings." },
  "in-time": { zh: "按“设置”里的日期判定。", en: "Decided by the dates among the settings." },
  applicant: { zh: "按“设置”里的城市类别判定。", en: "Decided by the kind of city among the settings." },
  threshold: { zh: "按附件2的得分判定。", en: "Decided by the scores of Annex 2." },
  declaration: {
    zh: "按城市声明判定，须附证明材料，以材料为准。",
    en: "Decided by the city's statement; its evidence counts.",
  },
  value: { zh: "由公式按各表的数值判定。", en: "Decided by the figures of the other sheets." },
  count: { zh: "由公式按填报的份数判定。", en: "Decided by how many are filled in." },
  answers: { zh: "由公式按每一份的填报判定。", en: "Decided by the answers of each." },
  list: { zh: "按“设置”里“已有的称号”判定。", en: "Decided by the titles held, among the settings." },
  coverage: { zh: "由公式按“工作矩阵”判定。", en: "Decided by the plan matrix." },
  combination: {
    zh: "由公式按所列各条的结果判定。",
    en: "Decided by the outcomes of the conditions it joins.",
  },
  manual: { zh: "由人根据材料判断；声明只作记录。", en: "A person judges; the statement is kept." },
} as const satisfies Readonly<Record<string, Text>>;

export const YEARLY = {
  title: { zh: "省局年度考核", en: "Yearly assessments by the province" },
  year: { zh: "年度", en: "Year" },
  grade: { zh: "等次", en: "Grade" },
  row: { zh: "第{n}次", en: "No. {n}" },
  explained: {
    zh: "年度填四位数，等次从列表选（第十八条（七））。",
    en: "The year in four digits, the grade from the list (Art. 18(7)).",
  },
} as const satisfies Readonly<Record<string, Text>>;

export const CHECKS = {
  number: { zh: "应为数字", en: "A number, please" },
  rankMessage: { zh: "应填 1 或更大的整数。", en: "A whole number from 1 up." },
  yearMessage: { zh: "应填四位数的年度，例如 2017。", en: "A year of four digits, such as 2017." },
  list: { zh: "不在选项内", en: "Not an option" },
  listMessage: { zh: "从列表中选：{choices}。", en: "Choose from the list: {choices}." },
} as const satisfies Readonly<Record<string, Text>>;

import type { Text } from "../../rulebook";

export const SHEET_NAME: Text = { zh: "得分表", en: "Score form" };

/** Art. 19 calls it 「评定示范城市指标体系得分表」: the printed title, and this. */
export const SCORE_FORM = "得分表";
/** The column that Art. 19's form has beyond Annex 2. */
export const SCORE_HEAD = "得分";

export const HEAD = {
  city: { zh: "城市：", en: "City: " },
  blank: { zh: "＿＿＿＿＿＿", en: "____________" },
  column: { zh: "　　得分栏：", en: "    Scores: " },
  application: { zh: "　　申报日：", en: "    Application: " },
  notProvince: {
    zh: "现列{level}。第十九条要求报送省知识产权局测评后的得分表。",
    en: "Now {level}; Art. 19 asks for the form as scored by the province.",
  },
} as const satisfies Readonly<Record<string, Text>>;

export const SUMS = {
  group: { zh: "小计", en: "Sub-total" },
  section: { zh: "合计", en: "Sum" },
} as const satisfies Readonly<Record<string, Text>>;

export const TOTAL = {
  title: { zh: "加权折算", en: "Weighted total" },
  section: { zh: "部分", en: "Section" },
  max: { zh: "满分", en: "Max" },
  score: { zh: "得分", en: "Score" },
  weight: { zh: "权重", en: "Weight" },
  weighted: { zh: "折算", en: "Counts" },
  total: { zh: "总体得分", en: "Total" },
  scored: { zh: "已评 {n} 项", en: "{n} items scored" },
  example: {
    zh: "按示例权重估算，非官方。填写权重依据文号后不再注明。",
    en: "Estimated with example weights, not official, until a document is named for them.",
  },
  source: { zh: "权重依据：", en: "Weights: " },
} as const satisfies Readonly<Record<string, Text>>;

export const SIGNING = {
  unit: { zh: "测评单位：省知识产权局（盖章）", en: "Scored by: provincial IP office (stamp)" },
  date: { zh: "日期：　　　　年　　月　　日", en: "Date:" },
  note: {
    zh: "小计、合计、加权折算、采用的读法和签署处为本工作簿所加，不是官方表格的内容；其余各栏照附件2原样，另加“得分”一栏。",
    en: "Sums, weighting, readings and the place to sign are ours and no part of the official form; the other columns are those of Annex 2, with the scores added.",
  },
} as const satisfies Readonly<Record<string, Text>>;

import type { Text } from "../../rulebook";

export const SHEET_NAME: Text = { zh: "得分与门槛", en: "Scores and gates" };

export const HEADER = {
  between: { zh: "　", en: ": " },
  rules: { zh: "规则：{number}　采用：", en: "Rules: {number}. Column: " },
  example: { zh: "　按示例权重估算，非官方", en: ". Estimated with example weights, not official" },
  source: { zh: "　权重依据：", en: ". Weights: " },
} as const satisfies Readonly<Record<string, Text>>;

export const FIGURES = {
  total: { zh: "总分", en: "Total" },
  worst: { zh: "最低", en: "Worst" },
  best: { zh: "最高", en: "Best" },
  filled: { zh: "已填", en: "Given" },
  evidenced: { zh: "有证据", en: "Evidenced" },
  confirmed: { zh: "省局已核", en: "Confirmed" },
} as const satisfies Readonly<Record<string, Text>>;

export const TABLE = {
  title: { zh: "各部分、各级指标得分", en: "Scores by section and group" },
  indicator: { zh: "指标", en: "Indicator" },
  weight: { zh: "权重", en: "Weight" },
  score: { zh: "已得", en: "Score" },
  worst: { zh: "最低", en: "Worst" },
  best: { zh: "最高", en: "Best" },
  max: { zh: "满分", en: "Max" },
  filled: { zh: "已填", en: "Given" },
  total: { zh: "加权总分", en: "Weighted total" },
  nothing: { zh: "—", en: "—" },
} as const satisfies Readonly<Record<string, Text>>;

export const GATES = {
  title: { zh: "门槛", en: "Gates" },
  clause: { zh: "条款", en: "Clause" },
  condition: { zh: "条件与数据", en: "Condition and data" },
  outcome: { zh: "结果", en: "Outcome" },
  flag: { zh: "附注", en: "Note" },
  met: { zh: "达到", en: "Met" },
  notMet: { zh: "未达到", en: "Not met" },
  open: { zh: "待定", en: "Undetermined" },
  estimate: { zh: "估算", en: "Estimate" },
  boundary: { zh: "边界", en: "Boundary" },
  band: { zh: "验收档次", en: "Band" },
  remark: {
    zh: "其余条件见“申报条件”。待定：数据不全，尚不能断定。",
    en: "The other conditions stand on their own sheet. Undetermined: data are missing.",
  },
} as const satisfies Readonly<Record<string, Text>>;

export const CHECK = {
  title: { zh: "函数与原生公式核对", en: "Functions against native formulas" },
  shown: { zh: "显示", en: "Shown" },
  native: { zh: "原生公式", en: "Native" },
  result: { zh: "核对", en: "Check" },
  same: { zh: "一致", en: "Same" },
  different: { zh: "不一致", en: "Different" },
} as const satisfies Readonly<Record<string, Text>>;

export const CHARTS = {
  sections: { zh: "各部分得分（已得、尚可得、其余）", en: "Sections: scored, still possible, rest" },
  section: { zh: "部分", en: "Section" },
  scored: { zh: "已得", en: "Scored" },
  possible: { zh: "尚可得", en: "Possible" },
  rest: { zh: "其余", en: "Rest" },
  weights: { zh: "总分随{name}权重的变化", en: "Total by weight of {name}" },
  weight: { zh: "{name}权重", en: "Weight of {name}" },
  reading: { zh: "总分随“{title}”的变化", en: "Total by “{title}”" },
  value: { zh: "取值", en: "Value" },
  now: { zh: "已填", en: "Given" },
  best: { zh: "最高", en: "Best" },
  gate: { zh: "门槛", en: "Gate" },
} as const satisfies Readonly<Record<string, Text>>;

/** Here and on the form of Art. 19. */
export const READINGS = {
  title: { zh: "采用的读法", en: "Readings used" },
  question: { zh: "文件未写明之处", en: "Left open by the text" },
  chosen: { zh: "采用", en: "Used" },
  clause: { zh: "条款", en: "Clause" },
  reason: { zh: "默认的理由", en: "Reason of the default" },
  standard: { zh: "（默认）", en: " (default)" },
  example: { zh: "（示例，非官方）", en: " (example, not official)" },
  withPower: { zh: "有执法权，不适用", en: "May enforce: does not apply" },
  between: { zh: "，", en: ", " },
} as const satisfies Readonly<Record<string, Text>>;

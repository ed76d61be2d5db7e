import type { Text } from "../../rulebook";

export const SHEET_NAME: Text = { zh: "专家评分", en: "Experts' marks" };

export const INTRODUCTION: Text = {
  zh: "表头填专家姓名，每位专家一栏，其下逐项填分。合成只计 0 到分值之间的数字；空着的、不是数字的、超出分值的不计，也不当作零。有合议分的，以合议分为准。",
  en: "Each expert has a column: the name in its head, the marks below. Only numbers from 0 to the points count; what was agreed on goes first.",
};
/** Followed by the name of the option in force. */
export const AGGREGATION: Text = { zh: "合成办法：", en: "Combined by: " };

export const HEADS = {
  no: { zh: "序号", en: "No." },
  name: { zh: "指标名称", en: "Indicator" },
  points: { zh: "分值", en: "Points" },
  mean: { zh: "合成", en: "Combined" },
  spread: { zh: "极差", en: "Spread" },
  count: { zh: "人数", en: "Marks" },
  consensus: { zh: "合议", en: "Agreed" },
  consensusReason: { zh: "合议理由", en: "Reason" },
} as const satisfies Readonly<Record<string, Text>>;

export const SUM: Text = { zh: "合计", en: "Sum" };

export const NAME_CHECK = {
  title: { zh: "专家姓名", en: "Expert" },
  message: {
    zh: "填专家姓名，不超过20字，各栏不得相同。",
    en: "The expert's name, at most 20 characters, no two alike.",
  },
} as const satisfies Readonly<Record<string, Text>>;
export const MARK_CHECK = {
  title: { zh: "得分与分值不符", en: "Mark outside its points" },
  message: {
    zh: "应填 0 到本项分值之间的数字，只填数字，不带“分”字。保留原值时不计入合成。",
    en: "A number from 0 to the item's points, digits only. Another value may stay and is left out.",
  },
} as const satisfies Readonly<Record<string, Text>>;

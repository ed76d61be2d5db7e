import type { Text } from "../../rulebook";

export const SHEET_NAME: Text = { zh: "专家评分", en: "Experts' marks" };

export const INTRODUCTION: Text = {
  zh: "表头填专家姓名，每位专家一栏，其下逐项填分。平均只计 0 到分值之间的数字；空着的、不是数字的、超出分值的不计，也不当作零。",
  en: "Each expert has a column: the name in its head, the marks below. Only numbers from 0 to the points count.",
};
/** How the marks of a row become one, by option of the reading. */
export const AGGREGATION = {
  mean: { zh: "合成办法：算术平均。", en: "Combined by the plain mean." },
  trimmed: {
    zh: "合成办法：三位及以上专家时去掉一个最高分和一个最低分后平均。",
    en: "Combined by the mean without the highest and the lowest where three or more marked.",
  },
} as const satisfies Readonly<Record<string, Text>>;

export const HEADS = {
  no: { zh: "序号", en: "No." },
  name: { zh: "指标名称", en: "Indicator" },
  points: { zh: "分值", en: "Points" },
  mean: { zh: "平均", en: "Mean" },
  spread: { zh: "极差", en: "Spread" },
  count: { zh: "人数", en: "Marks" },
} as const satisfies Readonly<Record<string, Text>>;

export const SUM: Text = { zh: "平均分合计", en: "Sum of the means" };

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
    zh: "应填 0 到本项分值之间的数字，只填数字，不带“分”字。保留原值时不计入平均。",
    en: "A number from 0 to the item's points, digits only. Another value may stay and is left out of the mean.",
  },
} as const satisfies Readonly<Record<string, Text>>;

import type { Text } from "../rulebook";

/** Words of the closed lists of the settings; both languages are read back. */
export const POWER = {
  yes: { zh: "有", en: "yes" },
  no: { zh: "无", en: "no" },
} as const satisfies Readonly<Record<string, Text>>;

export const DECLARED = {
  yes: { zh: "是", en: "yes" },
  no: { zh: "否", en: "no" },
} as const satisfies Readonly<Record<string, Text>>;

/** The innovation score is added as it is. */
export const BONUS: Text = { zh: "加分", en: "bonus" };

export const GRADES: readonly string[] = ["优秀", "良好", "合格", "不合格"];

export const PAGE: Text = { zh: "第 &P 页，共 &N 页", en: "Page &P of &N" };

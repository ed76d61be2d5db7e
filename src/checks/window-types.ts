import type { Text, WindowType } from "../rulebook/index";

/** The head of table 二 names the first three; the others are 上一年度 in a row's own words. */
export const WINDOW_TYPE_NAMES: Readonly<Record<WindowType, Text>> = {
  state: { zh: "状态类", en: "state" },
  behaviour: { zh: "行为类", en: "behaviour" },
  policy: { zh: "政策类", en: "policy" },
  fiscal: { zh: "上一年度", en: "fiscal" },
  external: { zh: "上一年度", en: "external" },
};

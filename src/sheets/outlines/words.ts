import type { Outline, Text } from "../../rulebook";

export const SHEET_NAME: Text = { zh: "方案与报告", en: "Plans and reports" };
export const INTRODUCTION: Text = {
  zh: "文件只说写什么，不定格式。各节写在浅黄色格里，也可以只写要点，正文另附。",
  en: "The documents say what to write, not how. Write each section into its light yellow cell, or its main points.",
};
export const HEADS = {
  heading: { zh: "节", en: "Section" },
  asks: { zh: "写什么", en: "What it says" },
  text: { zh: "内容", en: "Text" },
  length: { zh: "字数", en: "Length" },
} as const satisfies Readonly<Record<string, Text>>;
export const KINDS: Readonly<Record<Outline["kind"], Text>> = {
  plan: { zh: "工作方案", en: "Plan" },
  report: { zh: "工作报告", en: "Report" },
  evaluation: { zh: "评价", en: "Evaluation" },
};
export const YEARS: Text = { zh: "{n} 年期", en: "over {n} years" };
export const WRITTEN: Text = { zh: "已写", en: "Written" };

import type { Text } from "../../rulebook";
import type { EvidenceColumn } from "./names";

export const SHEET_NAME: Text = { zh: "证据清单", en: "Evidence" };
/** Printed above the table, which is the table of contents of the papers. */
export const TITLE: Text = { zh: "证明材料目录", en: "Index of the evidence" };

export const HEADS: Readonly<Record<EvidenceColumn, Text>> = {
  no: { zh: "编号", en: "No." },
  title: { zh: "材料名称", en: "Title" },
  issuer: { zh: "发文（出具）单位", en: "Issued by" },
  docNo: { zh: "文号", en: "Document no." },
  date: { zh: "日期", en: "Date" },
  pages: { zh: "页码", en: "Pages" },
  items: { zh: "对应条目", en: "Serves" },
  file: { zh: "文件名或链接", en: "File or link" },
};

export const OWN_HEADS = {
  status: { zh: "状态", en: "Status" },
  uses: { zh: "对应条数", en: "Items served" },
} as const satisfies Readonly<Record<string, Text>>;

export const NOTE: Text = {
  zh: "一份材料一行。一份材料可对应多个条目，用顿号隔开，例如：任务1、任务3、客观11。附件1的栏目写 A2.1.5，办法的条件写“条件18.4”；T1、O11、C18.4 同样可以。附件2各表“证据编号”一栏与此处合并使用。",
  en: "One document a row; several items are separated by commas: T1, T3, O11, A2.1.5, C18.4. The column “Evidence no.” of Annex 2 counts as well.",
};

/** Of a programme whose papers prove conditions. */
export const NOTE_CONDITIONS: Text = {
  zh: "一份材料一行。一份材料可证明多个条件，用顿号隔开，例如：{examples}。",
  en: "One document a row; several conditions are separated by commas: {examples}.",
};

export const STATUS = {
  noNumber: { zh: "缺编号", en: "No number" },
  duplicate: { zh: "编号重复", en: "Number twice" },
  unknown: { zh: "条目有误", en: "Unknown item" },
  noItem: { zh: "未对应条目", en: "Serves nothing" },
  noTitle: { zh: "缺名称", en: "No title" },
  noDate: { zh: "缺日期", en: "No date" },
  complete: { zh: "齐全", en: "Complete" },
} as const satisfies Readonly<Record<string, Text>>;

export const SUMMARY = {
  documents: { zh: "材料 ", en: "Documents: " },
  several: { zh: " 份，一材多用 ", en: ", serving several items: " },
  toMend: { zh: " 份，待改 ", en: ", to mend: " },
  end: { zh: " 份", en: "" },
} as const satisfies Readonly<Record<string, Text>>;

export const CHECKS = {
  number: { zh: "编号", en: "Number" },
  numberMessage: {
    zh: "编号不能与其他行重复，例如 E001、E002。",
    en: "A number may stand once only, such as E001, E002.",
  },
  date: { zh: "应为日期", en: "A date, please" },
  dateMessage: { zh: "应填日期，例如 2018-03-02。", en: "A date, such as 2018-03-02." },
  items: { zh: "对应条目", en: "Items served" },
  itemsMessage: {
    zh: "填写所证明的条目，用顿号隔开：任务1、任务3、客观11；附件1的栏目写 A2.1.5，条件写“条件18.4”。",
    en: "The items it proves, separated by commas: T1, T3, O11, A2.1.5, C18.4.",
  },
  conditionsMessage: {
    zh: "填写所证明的条件，用顿号隔开：{examples}。",
    en: "The conditions it proves, separated by commas: {examples}.",
  },
} as const satisfies Readonly<Record<string, Text>>;

import type { Text } from "../../rulebook";

/** Says that there is nothing to list, which differs from a list that was not given. */
export const EMPTY_LIST = "（无）";

export const ENTERPRISES = {
  name: { zh: "企业名录", en: "Enterprises" },
  title: { zh: "企业名录", en: "Enterprises and their titles" },
  note: {
    zh: "一家企业一行，有几个称号就在几栏填“√”；从别的表粘贴时按列粘贴。附件1二第3类各数按最高称号计数，达标企业单独计数。重复的企业由加载项检查。",
    en: "One enterprise a row, a √ in the column of each of its titles. Annex 1 counts the highest title; certified enterprises count apart. The add-in looks for duplicates.",
  },
  firm: { zh: "企业名称", en: "Enterprise" },
  code: { zh: "统一社会信用代码", en: "Credit code" },
} as const satisfies Readonly<Record<string, Text>>;

export const LISTS = {
  name: { zh: "单位名录", en: "Lists" },
  title: { zh: "附件1“列表说明”各栏名录", en: "Lists that Annex 1 asks for" },
  note: {
    zh: "每栏下面逐行填写名称，一格一个；没有的在第一格填“（无）”。国家级示范、优势和达标企业填在“企业名录”。其他栏目的清单填在右边两列，先写栏目编号。",
    en: "Names below each head, one a cell; type （无） where there is none. Enterprises have a sheet of their own. Lists of other rows go into the two columns on the right, with the row's number.",
  },
  otherRow: { zh: "所属栏目", en: "Row" },
  otherName: { zh: "名称", en: "Name" },
} as const satisfies Readonly<Record<string, Text>>;

export const COUNTS = {
  listed: { zh: "已列", en: "Listed" },
  highest: { zh: "按最高称号", en: "By highest title" },
  annex: { zh: "附件1所填", en: "In Annex 1" },
  result: { zh: "核对", en: "Check" },
  blank: { zh: "未填", en: "Not given" },
  same: { zh: "一致", en: "Same" },
  different: { zh: "不一致", en: "Different" },
} as const satisfies Readonly<Record<string, Text>>;

export const CHECKS = {
  tick: { zh: "勾选", en: "Tick" },
  tickMessage: { zh: "有该称号的填“√”，没有的留空。", en: "√ for a title it has; else blank." },
  code: { zh: "信用代码", en: "Credit code" },
  codeMessage: { zh: "统一社会信用代码为18位。", en: "A credit code has 18 characters." },
} as const satisfies Readonly<Record<string, Text>>;

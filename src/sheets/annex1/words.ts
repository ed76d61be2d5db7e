import type { Text } from "../../rulebook";

export const STATUS = {
  blank: { zh: "未填", en: "Not given" },
  given: { zh: "已填", en: "Given" },
  text: { zh: "不是数字", en: "Not a number" },
  negative: { zh: "为负", en: "Negative" },
  fraction: { zh: "应为整数", en: "Not whole" },
  half: { zh: "缺一个数", en: "One missing" },
  remark: { zh: "缺奖励等级", en: "Levels missing" },
  choice: { zh: "不在选项内", en: "Not an option" },
} as const satisfies Readonly<Record<string, Text>>;

export const TOO_LONG: Text = { zh: "超过{max}字", en: "Over {max}" };

export const STATUS_HEAD: Text = { zh: "状态", en: "Status" };
export const PAIR_HEAD: Text = { zh: "一栏两数的，在此分填", en: "Two numbers in one cell: type them here" };
export const REMARK_HEAD: Text = { zh: "备注", en: "Remark" };
export const NOTE_HEAD: Text = { zh: "说明（不打印）", en: "Notes (not printed)" };

export const NUMBER_CHECK = {
  title: { zh: "应为数字", en: "A number, please" },
  decimal: {
    zh: "应填不小于 0 的数字，单位：{unit}。只填数字，不带单位和“约”等字。确为零的填 0，没有数据的留空。",
    en: "A number from 0 up, in {unit}: digits only. Type 0 for none; leave blank what is not known.",
  },
  whole: {
    zh: "应填不小于 0 的整数，单位：{unit}。只填数字，不带单位和“约”等字。确为零的填 0，没有数据的留空。",
    en: "A whole number from 0 up, in {unit}: digits only. Type 0 for none; leave blank what is not known.",
  },
} as const satisfies Readonly<Record<string, Text>>;

export const LENGTH_CHECK = {
  title: { zh: "文字过长", en: "Text too long" },
  message: {
    zh: "不超过 {max} 字，空格和换行不计。",
    en: "At most {max} characters, white space not counted.",
  },
} as const satisfies Readonly<Record<string, Text>>;

export const CHOICE_CHECK = {
  title: { zh: "不在选项内", en: "Not an option" },
  message: { zh: "只能选：{choices}。", en: "One of: {choices}." },
} as const satisfies Readonly<Record<string, Text>>;

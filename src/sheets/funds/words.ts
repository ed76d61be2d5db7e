import type { Text } from "../../rulebook";

export const SHEET_NAME: Text = { zh: "经费台账", en: "Funds" };
export const TITLE: Text = { zh: "专门资金台账（上一年度）", en: "Special fund of last year, by use" };
export const NOTE: Text = {
  zh: "只列上一年度本级财政直接划拨给知识产权局使用的专门资金，单位万元。同一笔支出只列一次；确为零的填 0，没有数据的留空。",
  en: "Only the special fund that the city's own budget gave the IP office last year, in 万元. List each expense once; 0 for none, blank for unknown.",
};

export const HEADS = {
  item: { zh: "条目", en: "Item" },
  name: { zh: "用途", en: "Use" },
  amount: { zh: "金额（万元）", en: "Amount (万元)" },
  share: { zh: "占总额", en: "Share" },
  status: { zh: "状态", en: "Status" },
} as const satisfies Readonly<Record<string, Text>>;

export const LINES = {
  total: { zh: "专门资金总额", en: "Special fund, total" },
  lines: { zh: "其中：各项年度经费", en: "Of which: yearly lines" },
  uses: { zh: "投入结构（主要任务第11项）", en: "Structure (item T11)" },
} as const satisfies Readonly<Record<string, Text>>;

export const STATUS = {
  blank: { zh: "未填", en: "Not given" },
  text: { zh: "不是数字", en: "Not a number" },
  negative: { zh: "为负", en: "Negative" },
  over: { zh: "超过总额", en: "Exceeds the total" },
  given: { zh: "已填", en: "Given" },
  same: { zh: "一致", en: "Same" },
  different: { zh: "不一致", en: "Different" },
  within: { zh: "未超过", en: "Within the total" },
} as const satisfies Readonly<Record<string, Text>>;

export const RESULTS = {
  head: { zh: "核对", en: "Checks" },
  sum: { zh: "各项年度经费合计", en: "Sum of the yearly lines" },
  rest: { zh: "总额减去各项合计", en: "Total less the lines" },
  annex: { zh: "附件1二“专项经费”（对应任务10）", en: "专项经费 of Annex 1 (item T10)" },
  ratio: {
    zh: "专项经费占市本级一般预算支出（%，对应任务9）",
    en: "专项经费 in the city's own budget (%, item T9)",
  },
} as const satisfies Readonly<Record<string, Text>>;

export const CHECK = {
  title: { zh: "应为数字", en: "A number, please" },
  message: {
    zh: "应填不小于 0 的数字，单位万元。只填数字，不带单位。",
    en: "A number from 0 up in 万元, digits only.",
  },
} as const satisfies Readonly<Record<string, Text>>;

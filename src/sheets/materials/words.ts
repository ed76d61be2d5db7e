import type { Material, Text } from "../../rulebook";

export const SHEET_NAME: Text = { zh: "材料清单", en: "Materials" };
export const INTRODUCTION: Text = {
  zh: "“已备”由申报单位选“是”或“否”；状态由公式给出：能从各表看出的写明还缺多少，看不出的以“已备”为准。",
  en: "Say yes or no under “There”. The state is computed: what the sheets show is counted, the rest follows what is said.",
};
export const HEADS = {
  no: { zh: "序号", en: "No." },
  title: { zh: "材料", en: "Material" },
  medium: { zh: "报送方式", en: "How" },
  tick: { zh: "已备", en: "There" },
  state: { zh: "状态", en: "State" },
  source: { zh: "依据", en: "Clause" },
} as const satisfies Readonly<Record<string, Text>>;
export const MEDIA: Readonly<Record<NonNullable<Material["medium"]>, Text>> = {
  paper: { zh: "纸件", en: "Paper" },
  platform: { zh: "平台填报", en: "Platform" },
  electronic: { zh: "电子版", en: "Electronic" },
  "e-mail": { zh: "邮箱", en: "E-mail" },
};
export const COPIES: Text = { zh: "{medium}（一式{n}份）", en: "{medium} ({n} copies)" };
export const STATES = {
  there: { zh: "已备", en: "There" },
  missing: { zh: "缺", en: "Missing" },
  unsaid: { zh: "未勾选", en: "Not said" },
  short: { zh: "还缺 ", en: "Missing: " },
} as const satisfies Readonly<Record<string, Text>>;
export const SHORT = {
  sections: { zh: " 节", en: " sections" },
  cells: { zh: " 栏", en: " cells" },
  none: { zh: "缺：一份未填", en: "Missing: none is filled in" },
  evidence: {
    zh: "缺：证据清单中没有对应该条件的材料",
    en: "Missing: no paper of the register names the condition",
  },
  date: { zh: "缺：未填日期", en: "Missing: its date is not given" },
} as const satisfies Readonly<Record<string, Text>>;
export const WHO: Text = { zh: "{by} → {to}", en: "{by} → {to}" };
export const TALLY: Text = { zh: "已备 ", en: "There: " };

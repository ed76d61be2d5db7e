import type { Column } from "../../assessment";
import type { Text } from "../../rulebook";
import type { OwnColumn } from "./layout";

/** Our captions beside the tables of Annex 2. */
export const SHEET_NAMES: Readonly<Record<string, Text>> = {
  objective: { zh: "附件2·客观实力", en: "Annex 2 · Objective" },
  tasks: { zh: "附件2·主要任务", en: "Annex 2 · Tasks" },
  innovation: { zh: "附件2·工作创新", en: "Annex 2 · Innovation" },
};

export const CAPTIONS: Readonly<Record<OwnColumn, Text>> = {
  self: { zh: "自评得分", en: "Self-score" },
  validExperts: { zh: "专家评分", en: "Experts" },
  province: { zh: "省局测评", en: "Province" },
  national: { zh: "国家核定", en: "National" },
  reason: { zh: "评分理由", en: "Reason" },
  evidence: { zh: "证据编号", en: "Evidence no." },
  status: { zh: "状态", en: "Status" },
};
export const SUM_CAPTIONS: readonly Text[] = [
  { zh: "小计", en: "Sub-total" },
  { zh: "一级小计", en: "First level" },
];

/** As printed above the first table. */
export const ANNEX = "附件2";
export const COUNTING: Text = {
  zh: "以下各栏不打印。状态和小计按：",
  en: "Not printed. Status and sums follow: ",
};
export const PRINT_EDGE: Text = { zh: "打印区域到此栏为止", en: "The print area ends at this column" };

/** What 状态 says, the first that applies. */
export const STATUS = {
  blank: { zh: "未填", en: "Not given" },
  text: { zh: "不是数字", en: "Not a number" },
  out: { zh: "超出 0–", en: "Outside 0–" },
  noPoints: { zh: "不计分", en: "No points" },
  expertFault: { zh: "专家分有误", en: "Expert's error" },
  noEvidence: { zh: "缺证据", en: "No evidence" },
  complete: { zh: "齐全", en: "Complete" },
} as const satisfies Readonly<Record<string, Text>>;

export const TOTALS = {
  filled: { zh: "合计　已填 ", en: "Total: given " },
  best: { zh: "　最高 ", en: ", at best " },
  nothing: { zh: "—", en: "—" },
} as const satisfies Readonly<Record<string, Text>>;

export const LEVEL_NAMES: Readonly<Record<Column, Text>> = {
  self: CAPTIONS.self,
  experts: CAPTIONS.validExperts,
  province: CAPTIONS.province,
  national: CAPTIONS.national,
};

export const SCORE_CHECK = {
  title: { zh: "得分与分值不符", en: "Score outside its points" },
  /** Followed by the full score. */
  range: {
    zh: "应填 0 到 {max} 之间的数字，只填数字，不带“分”字。保留原值时按未填计算。",
    en: "A number from 0 to {max}, digits only. Another value may stay and counts as not given.",
  },
  varying: {
    zh: "应填 0 到本项分值之间的数字，只填数字，不带“分”字。本项分值随有无执法权变化。保留原值时按未填计算。",
    en: "A number from 0 to the item's points, which depend on the enforcement power. Another value may stay and counts as not given.",
  },
} as const satisfies Readonly<Record<string, Text>>;
export const REASON_CHECK = {
  title: { zh: "评分理由过长", en: "Reason too long" },
  message: {
    zh: "评分理由不超过500字。更多内容可放入证据材料。",
    en: "At most 500 characters; more belongs into the evidence.",
  },
} as const satisfies Readonly<Record<string, Text>>;
export const EVIDENCE_PROMPT = {
  title: { zh: "证据编号", en: "Evidence number" },
  message: {
    zh: "填写证明材料的编号，例如 E001。一项有多份材料的，用顿号隔开：E001、E003。",
    en: "The number of the document, such as E001; several are separated by commas.",
  },
  check: { zh: "证据编号不超过200字。", en: "At most 200 characters." },
} as const satisfies Readonly<Record<string, Text>>;

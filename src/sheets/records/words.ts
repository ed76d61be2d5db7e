import type { QuestionEntry } from "../../assessment";
import type { Text, WindowType } from "../../rulebook";
import type { RecordColumn } from "./names";

export const SHEET_NAME: Text = { zh: "记录", en: "Records" };
export const TITLE: Text = { zh: "记录", en: "Records" };
export const NOTE: Text = {
  zh: "一条记录一行，类别从列表中选；空行不计，次序不限，同类记录以先写的在前。工作量、引用数和理由分差填在“新值”，上下限的下限填“原值”、上限填“新值”，节假日的日期填在“日期”、名称填在“对象”。",
  en: "One record a row; choose its kind from the list. Effort, quoted figures and the difference that asks for a reason go under “To”; the least and the most of a bound under “From” and “To”; the day of a holiday under “Date”, its name under “About”.",
};

export const HEADS: Readonly<Record<RecordColumn, Text>> = {
  kind: { zh: "类别", en: "Kind" },
  no: { zh: "编号", en: "No." },
  ref: { zh: "对象", en: "About" },
  content: { zh: "内容", en: "Content" },
  note: { zh: "说明", en: "Reason" },
  from: { zh: "原值", en: "From" },
  to: { zh: "新值", en: "To" },
  state: { zh: "状态", en: "State" },
  by: { zh: "填写人", en: "By" },
  on: { zh: "日期", en: "Date" },
  data: { zh: "校验码", en: "Checksums" },
};

/** The closed list of kinds, in the order in which a filled sheet shows them. */
export const KINDS = {
  kept: { zh: "保留的提醒", en: "Kept warning" },
  window: { zh: "时间段", en: "Window" },
  bound: { zh: "上下限", en: "Bounds" },
  figure: { zh: "引用数", en: "Figure" },
  material: { zh: "材料", en: "Material" },
  holiday: { zh: "节假日", en: "Holiday" },
  typed: { zh: "附件1原填", en: "As typed in Annex 1" },
  effort: { zh: "工作量", en: "Effort" },
  opinion: { zh: "专家意见", en: "Expert's reason" },
  threshold: { zh: "理由分差", en: "Reason above" },
  expert: { zh: "专家名单", en: "Panel expert" },
  interest: { zh: "回避", en: "Interest" },
  question: { zh: "问题", en: "Question" },
  seal: { zh: "封存", en: "Seal" },
  log: { zh: "改动", en: "Change" },
} as const satisfies Readonly<Record<string, Text>>;
export type RecordKind = keyof typeof KINDS;

/** 上一年度 stands for two types: they are told apart by what the period belongs to. */
export const WINDOWS: Readonly<Record<WindowType, Text>> = {
  state: { zh: "状态类", en: "state" },
  behaviour: { zh: "行为类", en: "behaviour" },
  policy: { zh: "政策类", en: "policy" },
  fiscal: { zh: "上一年度（经费）", en: "fiscal" },
  external: { zh: "上一年度（外部数据）", en: "external" },
};

export const MATERIALS = {
  yes: { zh: "已备", en: "there" },
  no: { zh: "未备", en: "not there" },
} as const satisfies Readonly<Record<string, Text>>;
export const QUESTIONS: Readonly<Record<QuestionEntry["state"], Text>> = {
  open: { zh: "待答", en: "open" },
  answered: { zh: "已答", en: "answered" },
  closed: { zh: "已结", en: "closed" },
};

/** What a change was made in, after the name of the item. */
export const SCORE_PARTS: Readonly<Record<string, Text>> = {
  self: { zh: "自评", en: "self-score" },
  province: { zh: "省局测评", en: "province" },
  national: { zh: "国家核定", en: "national" },
  reason: { zh: "理由", en: "reason" },
  consensus: { zh: "合议分", en: "agreed score" },
  consensusReason: { zh: "合议理由", en: "reason of the agreed score" },
};
export const ANNEX: Text = { zh: "附件1", en: "Annex 1" };

export const CHECKS = {
  kind: { zh: "类别", en: "Kind" },
  kindMessage: { zh: "从列表中选择类别。", en: "Choose the kind from the list." },
  state: { zh: "状态", en: "State" },
  stateMessage: {
    zh: "材料填已备或未备，节假日填放假或上班，问题填待答、已答或已结。",
    en: "Materials: there, not there. Holidays: off, worked. Questions: open, answered, closed.",
  },
} as const satisfies Readonly<Record<string, Text>>;

/** What an entry of a kind needs, told where it lacks it. */
export const REMEDIES: Readonly<Record<RecordKind, Text>> = {
  kept: { zh: "“内容”填检查规则的代号。", en: "Put the id of the check under “Content”." },
  window: {
    zh: "“对象”填有时间段的条目，例如任务30；“内容”填状态类、行为类、政策类、上一年度（经费）或上一年度（外部数据）。",
    en: "Put an item that has a window under “About”, and state, behaviour, policy, fiscal or external under “Content”.",
  },
  bound: {
    zh: "“对象”填有上下限的栏目，例如 A2.1.5；“原值”“新值”填数字，下限不大于上限。一行只写一次。",
    en: "Put a row that has bounds under “About”, numbers under “From” and “To”, the least first; one record a row.",
  },
  figure: {
    zh: "“对象”填附件2引用数字的条目，“新值”填不小于 0 的数字。",
    en: "Put an item that quotes a number under “About”, a number from 0 up under “To”.",
  },
  material: {
    zh: "“对象”填材料清单中的名称，“状态”填已备或未备。",
    en: "Put a material of the checklists under “About”, and there or not there under “State”.",
  },
  holiday: {
    zh: "“日期”按 2018-10-01 的样式填，“对象”填名称，“状态”填放假或上班。",
    en: "Put the day under “Date” like 2018-10-01, its name under “About”, off or worked under “State”.",
  },
  typed: {
    zh: "“对象”填附件1中分两格填写的栏目，“新值”填原来的写法；一个栏目只写一条。",
    en: "Put a row of Annex 1 that is filled in two cells under “About”, its former wording under “To”, once.",
  },
  effort: {
    zh: "“对象”填附件2的条目，“新值”填不小于 0 的数字。",
    en: "Put an item of Annex 2 under “About”, a number from 0 up under “To”.",
  },
  opinion: {
    zh: "“对象”填附件2的条目，“填写人”填专家姓名；一位专家对一个条目只写一条。",
    en: "Put an item of Annex 2 under “About”, the expert under “By”; one record for each of both.",
  },
  threshold: {
    zh: "“新值”填不小于 0 的分数，只写一条。",
    en: "Put a number of points from 0 up under “To”, once.",
  },
  expert: {
    zh: "“填写人”填专家姓名，一人一条。",
    en: "Put the expert's name under “By”, once.",
  },
  interest: { zh: "“填写人”填专家姓名。", en: "Put the expert's name under “By”." },
  question: {
    zh: "填写不重复的编号，“对象”填条目，“状态”填待答、已答或已结。",
    en: "Give it a number of its own, an item under “About”, and open, answered or closed under “State”.",
  },
  seal: {
    zh: "“内容”填 64 位校验码，“说明”填规则版本，只写一条；校验码原样复制，不要改动。",
    en: "Put the 64 digits under “Content” and the rulebook's version under “Reason”, once; copy them unchanged.",
  },
  log: {
    zh: "“填写人”“日期”“对象”都要填写。",
    en: "Fill in “By”, “Date” and “About”.",
  },
};

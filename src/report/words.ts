import type { Column, Flag, Outcome, Severity } from "../assessment/index";
import type { Text } from "../rulebook/index";

export const COLUMNS: Readonly<Record<Column, Text>> = {
  self: { zh: "自评", en: "self-score" },
  experts: { zh: "专家评分", en: "experts" },
  province: { zh: "省知识产权局测评", en: "province" },
  national: { zh: "国家知识产权局核定", en: "national office" },
};

export const OUTCOMES: Readonly<Record<Outcome, Text>> = {
  met: { zh: "达到", en: "met" },
  "not-met": { zh: "未达到", en: "not met" },
  undetermined: { zh: "待定", en: "undetermined" },
  manual: { zh: "需人工判断", en: "to be judged" },
};

export const FLAGS: Readonly<Record<Exclude<Flag, null>, Text>> = {
  boundary: { zh: "（边界）", en: " (boundary)" },
  estimate: { zh: "（估算）", en: " (estimate)" },
};

export const SEVERITIES: Readonly<Record<Severity, Text>> = {
  error: { zh: "错误", en: "Errors" },
  warning: { zh: "警告", en: "Warnings" },
  info: { zh: "提示", en: "Notes" },
};

export const TITLE = {
  document: { zh: "测评报告", en: "Assessment report" },
  form: { zh: "{title}得分表", en: "Score sheet: {title}" },
  unnamed: { zh: "＿＿＿＿＿＿", en: "____________" },
  facts: {
    zh: "{city}　　得分栏：{column}　　申报日：{day}",
    en: "{city}    Scores: {column}    Application: {day}",
  },
  noDay: { zh: "未填", en: "not given" },
} as const satisfies Readonly<Record<string, Text>>;

export const OVERVIEW = {
  heading: { zh: "总体结果", en: "Overall result" },
  noPoints: { zh: "本规则包没有分值，不计算得分。", en: "This rule pack has no points; nothing is scored." },
  total: {
    zh: "总体得分{score}分。",
    en: "The total is {score}.",
  },
  bounds: {
    zh: "总体得分现为{score}分；尚有{missing}项未评分，补齐后在{score}至{best}分之间。",
    en: "The total is now {score}; with what is not scored yet ({missing}) it lies between {score} and {best}.",
  },
  official: { zh: "权重依据：{source}。", en: "Weights according to: {source}." },
  example: {
    zh: "权重为示例，非官方：文件只说“加权折算”，没有公布权重。填写依据文号之前，总体得分为估算。",
    en: "The weights are an example, not official: the text publishes none. Until a document is named the total is an estimate.",
  },
  band: {
    zh: "按验收的分档（{clause}）：{name}{flag}。{consequence}",
    en: "Acceptance band ({clause}): {name}{flag}. {consequence}",
  },
  bandOpen: {
    zh: "按验收的分档（{clause}）：待定，补齐缺项后才能判定。",
    en: "Acceptance band ({clause}): undetermined until what is missing is scored.",
  },
  head: {
    zh: "部分|满分|得分|最高可得|权重|折算|已评",
    en: "Section|Max|Score|At best|Weight|Counts|Scored",
  },
  sum: { zh: "总体得分", en: "Total" },
  bonus: { zh: "加分", en: "bonus" },
} as const satisfies Readonly<Record<string, Text>>;

export const GATES = {
  heading: { zh: "门槛条件", en: "Conditions" },
  head: { zh: "条款|条件|结果|理由", en: "Clause|Condition|Outcome|Reason" },
} as const satisfies Readonly<Record<string, Text>>;

export const SCORES = {
  heading: { zh: "得分表", en: "Score sheet" },
  head: {
    zh: "一级指标|二级指标|序号|指标名称|分值|得分|理由",
    en: "First level|Second level|No.|Indicator|Points|Score|Reason",
  },
  sum: { zh: "合计", en: "Sum" },
  missing: { zh: "未评", en: "none" },
  fault: { zh: "无效：{given}", en: "invalid: {given}" },
  consensus: { zh: "专家合议：{reason}", en: "Agreed: {reason}" },
  spread: { zh: "专家评分{least}至{most}", en: "experts {least} to {most}" },
} as const satisfies Readonly<Record<string, Text>>;

export const FINDINGS = {
  heading: { zh: "发现的问题", en: "Findings" },
  none: { zh: "没有发现问题。", en: "Nothing was found." },
  count: { zh: "{name}（{count}条）", en: "{name} ({count})" },
  head: { zh: "位置|问题|办法|依据", en: "Place|Finding|Remedy|Source" },
  kept: { zh: "保留的警告", en: "Warnings that stand with a reason" },
  keptHead: { zh: "位置|警告|保留的理由|记录", en: "Place|Warning|Why it stands|By" },
} as const satisfies Readonly<Record<string, Text>>;

export const READINGS = {
  heading: { zh: "采用的读法", en: "Readings used" },
  note: {
    zh: "文件未写明之处，本报告按下列读法计算；“默认”之外的由使用者选定。",
    en: "Where the text leaves room, this report reads it as follows; what is not a default was chosen by the user.",
  },
  head: { zh: "文件未写明之处|采用|条款", en: "Left open by the text|Used|Clause" },
  standard: { zh: "{name}（默认）", en: "{name} (default)" },
  weights: { zh: "见“总体结果”", en: "see the overall result" },
} as const satisfies Readonly<Record<string, Text>>;

export const SEAL = {
  heading: { zh: "封识", en: "Seal" },
  text: {
    zh: "测评数据的校验码（SHA-256，规则包{rulebook}）：",
    en: "Checksum of the assessment (SHA-256, rule pack {rulebook}):",
  },
  note: {
    zh: "校验码不是签名：把它与另行打印或寄送的一份对照，才能知道数据是否改过。改动任何一个得分、数据或设置，校验码随之不同。",
    en: "A checksum is no signature: compared with a copy printed or mailed apart, it shows whether the data were changed. Any other score, value or setting gives another checksum.",
  },
} as const satisfies Readonly<Record<string, Text>>;

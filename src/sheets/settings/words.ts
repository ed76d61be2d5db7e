import type { DateKey, Text } from "../../rulebook";

export const SHEET_NAME: Text = { zh: "设置", en: "Settings" };
export const TITLE: Text = { zh: "设置", en: "Settings" };
export const INTRODUCTION: Text = {
  zh: "浅黄色格填写。空着的按“未给出”处理，不当作零。改动立即反映到各表的分值、得分和门槛。",
  en: "Fill in the light yellow cells. What is blank counts as not given, not as zero.",
};

export const HEADS: Readonly<Record<"item" | "value" | "unit" | "explanation", Text>> = {
  item: { zh: "项目", en: "Item" },
  value: { zh: "填写", en: "Value" },
  unit: { zh: "单位", en: "Unit" },
  explanation: { zh: "说明", en: "Explanation" },
};

export const BLOCKS = {
  city: { zh: "城市", en: "City" },
  dates: { zh: "日期", en: "Dates" },
  honours: { zh: "已有的称号", en: "Titles held" },
  quotas: { zh: "推荐数量", en: "Recommended" },
  weights: { zh: "权重", en: "Weights" },
  supplement: { zh: "补充数据", en: "Further figures" },
  readings: { zh: "文件未写明之处", en: "What the documents leave open" },
} as const satisfies Readonly<Record<string, Text>>;

export const CITY = {
  name: { zh: "城市名称", en: "City" },
  nameExplained: {
    zh: "以此处为准；附件1封面所填名称与此不同时会提示。",
    en: "This one counts; a different name on the cover is reported.",
  },
  kind: { zh: "城市类别", en: "Kind of city" },
  kindExplained: {
    zh: "从列表选择，用于核对申报主体（第三条）。",
    en: "From the list; checked against Art. 3.",
  },
  power: { zh: "有无专利行政执法权", en: "Power to enforce" },
  powerExplained: {
    zh: "选“无”时，附件2表二“四、执法维权工作”的分值按【无执法权城市维权援助14分，行政执法3分】切换，已填得分不换算。",
    en: "With “no” the points of part 四 of table 二 follow the bracketed note; scores already there are not converted.",
  },
} as const satisfies Readonly<Record<string, Text>>;

/** The same of an applicant that may be a county or a park. */
export const APPLICANT = {
  name: { zh: "申报单位名称", en: "Applicant" },
  nameExplained: { zh: "城市、县域或园区的名称。", en: "Name of the city, county or park." },
  kind: { zh: "申报单位类别", en: "Kind of applicant" },
  kindExplained: { zh: "从列表选择，用于核对申报主体。", en: "From the list; decides who may apply." },
} as const satisfies Readonly<Record<string, Text>>;

export const TRACK = {
  label: { zh: "申报类型", en: "Applied for" },
  explained: {
    zh: "从列表选择；各表中不属于所选类型的条件和期限按“不适用”显示。空着时全部列出。",
    en: "From the list; what belongs to another kind shows as not applicable. Blank: everything counts.",
  },
} as const satisfies Readonly<Record<string, Text>>;

export const HONOUR_EXPLAINED: Text = {
  zh: "已获得选“是”，没有选“否”；空着按未给出。",
  en: "Yes where it is held, no where it is not; blank is not given.",
};
export const QUOTA_EXPLAINED: Text = {
  zh: "推荐机关填写。原文：{wording}（{source}）。",
  en: "For the recommending office. In the text: {wording} ({source}).",
};

/** What stands beside the title. */
export const PACK: Text = { zh: "规则包", en: "Rule pack" };

interface DateWords {
  readonly label: Text;
  readonly explanation: Text;
}
export const DATES: Readonly<Record<DateKey, DateWords>> = {
  approval: {
    label: { zh: "批复日", en: "Approval" },
    explanation: {
      zh: "名单公布或批复之日；年度报送自此日起算。",
      en: "The day the list of those chosen was published; yearly reports count from it.",
    },
  },
  pilotApproval: {
    label: { zh: "试点批复日", en: "Pilot approval" },
    explanation: {
      zh: "批复通知印发之日。试点期三年和政策类指标的时间段自此日起算。",
      en: "The day the approval was issued; the pilot period and policy windows begin here.",
    },
  },
  cultivationPlanIssued: {
    label: { zh: "培育方案印发日", en: "Cultivation plan issued" },
    explanation: {
      zh: "示范培育工作方案由城市人民政府印发之日（第十五条、第十八条（一））。",
      en: "The day the city issued the plan (Arts. 15, 18(1)).",
    },
  },
  planFiled: {
    label: { zh: "方案备案日", en: "Plan filed" },
    explanation: {
      zh: "方案报省局备案之日（第十七条）。",
      en: "The day the plan was filed with the province (Art. 17).",
    },
  },
  application: {
    label: { zh: "申报日", en: "Application" },
    explanation: {
      zh: "示范城市申报日。状态类、行为类、政策类指标的时间段都以此日为准。",
      en: "All windows of Annex 2 are laid from this day.",
    },
  },
  acceptance: {
    label: { zh: "验收日", en: "Acceptance" },
    explanation: { zh: "省局考核验收结束之日（第十三条）。", en: "The day the acceptance ended (Art. 13)." },
  },
  newRoundPlanIssued: {
    label: { zh: "新一轮试点方案印发日", en: "New round plan issued" },
    explanation: {
      zh: "新一轮试点工作方案印发之日（第十六条）。",
      en: "The day the plan of the new round was issued (Art. 16).",
    },
  },
  demonstrationApproval: {
    label: { zh: "示范批复日", en: "Demonstration approval" },
    explanation: {
      zh: "示范城市批复通知印发之日（第二十七条）。",
      en: "The day the approval was issued (Art. 27).",
    },
  },
  cancelled: {
    label: { zh: "取消称号日", en: "Title cancelled" },
    explanation: {
      zh: "被取消试点或示范称号之日，用于计算不得再次申报的期限。",
      en: "The ban on a new application counts from this day.",
    },
  },
};

export const WEIGHTS = {
  share: { zh: "{name}权重", en: "Weight of {name}" },
  shareExplained: {
    zh: "0 到 1 之间的小数。官方权重未公布，空着时按示例 {example} 计。",
    en: "From 0 to 1. The official weights are not published; while blank the example {example} counts.",
  },
  bonus: { zh: "{name}计法", en: "How {name} counts" },
  bonusExplained: {
    zh: "填“加分”按原分加入；填 0 到 1 的小数，则折成百分制后按此权重计入。空着时按原分加入。",
    en: "“bonus” adds the score as it is; a number from 0 to 1 weighs it on a scale of 100. While blank the score is added as it is.",
  },
  used: { zh: "采用", en: "In force" },
  source: { zh: "权重依据文号", en: "Document of the weights" },
  sourceExplained: {
    zh: "填写规定权重的通知文号。空着时总分和总分门槛注明“按示例权重估算”。",
    en: "The notice that sets the weights; while blank the total is marked as an estimate.",
  },
} as const satisfies Readonly<Record<string, Text>>;

export const SUPPLEMENT_EXPLAINED: Text = {
  zh: "附件1没有而规则要用的数，上一年度。用于：{items}。",
  en: "Needed and not asked for by Annex 1; last year. Used by: {items}.",
};

export const READINGS = {
  option: { zh: "采用", en: "Reading" },
  used: { zh: "现用", en: "In force" },
  standard: { zh: "默认", en: "default" },
  chosen: { zh: "自选", en: "chosen" },
  unknown: { zh: "无此选项", en: "no option" },
  explained: { zh: "默认：{option}。{reason}（{source}）。", en: "Default: {option}. {reason} ({source})." },
} as const satisfies Readonly<Record<string, Text>>;

export const CHECKS = {
  list: { zh: "不在选项内", en: "Not an option" },
  listMessage: { zh: "从列表中选：{choices}。", en: "Choose from the list: {choices}." },
  number: { zh: "应为数字", en: "A number, please" },
  numberMessage: { zh: "应填不小于 0 的数字，只填数字，不带单位。", en: "A number from 0 up, digits only." },
  wholeMessage: {
    zh: "应填不小于 0 的整数，只填数字，不带单位。",
    en: "A whole number from 0 up, digits only.",
  },
  weightMessage: { zh: "应填 0 到 1 之间的小数，例如 0.4。", en: "A number from 0 to 1, such as 0.4." },
  bonusMessage: { zh: "应填“加分”，或 0 到 1 之间的小数。", en: "“bonus”, or a number from 0 to 1." },
  rangeMessage: {
    zh: "应填 {min} 到 {max} 之间的数字；空着即按默认。",
    en: "A number from {min} to {max}; blank for the default.",
  },
  date: { zh: "应为日期", en: "A date, please" },
  dateMessage: { zh: "应填日期，例如 2018-10-10。", en: "A date, such as 2018-10-10." },
} as const satisfies Readonly<Record<string, Text>>;

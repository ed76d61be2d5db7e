import type { Text } from "../../rulebook";

export const SHEET_NAME: Text = { zh: "期限", en: "Calendar" };

export const INTRODUCTION: Text = {
  zh: "各项期限由“设置”里的日期推算：同月同日，没有这一天的取当月最后一天。期限遇节假日，文件未规定顺延。",
  en: "Computed from the dates among the settings: the same day of the month, or its last where there is none. No text moves a deadline off a holiday.",
};

export const DAY = {
  chosen: { zh: "另看某一天（空着按今天）", en: "Look from another day (blank: today)" },
  today: { zh: "按这一天计算", en: "Reckoned on" },
} as const satisfies Readonly<Record<string, Text>>;

export const HEADS = {
  title: { zh: "事项", en: "What" },
  source: { zh: "依据", en: "Clause" },
  by: { zh: "谁", en: "Who" },
  to: { zh: "报谁", en: "To whom" },
  from: { zh: "起算日", en: "From" },
  due: { zh: "期限", en: "Due" },
  days: { zh: "距今天数", en: "Days left" },
  state: { zh: "状态", en: "State" },
  consequence: { zh: "后果", en: "Consequence" },
  dayOff: { zh: "休息日", en: "Day off" },
} as const satisfies Readonly<Record<string, Text>>;

export const STATES = {
  done: { zh: "已办", en: "Done" },
  late: { zh: "逾期办理", en: "Done late" },
  missed: { zh: "逾期未办", en: "Missed" },
  passed: { zh: "已过", en: "Passed" },
  today: { zh: "今天", en: "Today" },
  ahead: { zh: "未到", en: "Ahead" },
  notTaken: { zh: "已择另一项", en: "Other one taken" },
  /** The day that it counts from is not given. */
  open: { zh: "未填起算日", en: "No first day" },
} as const satisfies Readonly<Record<string, Text>>;

export const BLOCKS = {
  squeezes: { zh: "两步之间的余地", en: "Time left between two steps" },
  lookBacks: { zh: "申报前的考察期", en: "Periods before the application" },
  duties: { zh: "每年的事项，文件未定日期", en: "Yearly, without a day in the text" },
} as const satisfies Readonly<Record<string, Text>>;

export const SQUEEZE = {
  known: { zh: "按验收日", en: "From the day given" },
  latest: { zh: "按最迟日", en: "From the latest day" },
} as const satisfies Readonly<Record<string, Text>>;

/** A yearly day: the calendar shows the next one, or the last where the stage is over, and the years of the period. */
export const YEARLY: Text = { zh: "{title}（每年；此处为下一次）", en: "{title} (yearly; the next one)" };
export const YEARS: Text = { zh: "期内各年：", en: "In the period: " };
/** Deadlines of which one is to be met. */
export const ONE_OF: Text = {
  zh: "{title}（与“{others}”办其中一项即可）",
  en: "{title} (this, or: {others})",
};

export const CHECKS = {
  date: { zh: "应为日期", en: "A date, please" },
  dateMessage: { zh: "应填日期，例如 2018-10-10；空着按今天。", en: "A date, such as 2018-10-10." },
} as const satisfies Readonly<Record<string, Text>>;

import type { Text } from "../../rulebook";

export const HOLIDAYS = {
  title: { zh: "放假和上班的日子（可改）", en: "Days off and days worked (editable)" },
  note: {
    zh: "“休息日”一栏按周末和这里所列各日注明，期限不顺延。国务院公布的各年安排，可在窗格“期限”页一次登记进来；周末上班的写“上班”。",
    en: "The column of days off goes by weekends and by what is listed here; no deadline moves. The pane's calendar can enter the State Council's days of a year; a weekend that is worked is “worked”.",
  },
  name: { zh: "名称", en: "Name" },
  date: { zh: "日期", en: "Day" },
  off: { zh: "放假或上班", en: "Off or worked" },
  weekend: { zh: "周末", en: "weekend" },
  link: { zh: "放假和上班的日子在下面的表里改", en: "Days off: see the table below" },
} as const satisfies Readonly<Record<string, Text>>;

export const HOLIDAY_STATES = {
  yes: { zh: "放假", en: "off" },
  no: { zh: "上班", en: "worked" },
} as const satisfies Readonly<Record<string, Text>>;

export const HOLIDAY_CHECKS = {
  date: { zh: "应为日期", en: "A date, please" },
  dateMessage: { zh: "应填日期，例如 2018-10-01。", en: "A date, such as 2018-10-01." },
  state: { zh: "放假或上班", en: "Off or worked" },
  stateMessage: { zh: "填放假或上班；空着按放假。", en: "Off or worked; blank counts as off." },
} as const satisfies Readonly<Record<string, Text>>;

/** What a row needs, told where it lacks it. */
export const HOLIDAY_REMEDY: Text = {
  zh: "“日期”按 2018-10-01 的样式填，“放假或上班”填放假或上班。",
  en: "Put the day like 2018-10-01, and off or worked.",
};

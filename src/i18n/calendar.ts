import { calendarEn } from "./calendar.en";
import { calendarZh } from "./calendar.zh-CN";
import { topic } from "./topic";

export const calendarWords = topic(calendarZh, calendarEn);

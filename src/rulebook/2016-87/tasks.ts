import type { Section } from "../types";
import { management } from "./tasks-1-management";
import { culture } from "./tasks-2-culture";
import { enterprises } from "./tasks-3-enterprises";
import { enforcement } from "./tasks-4-enforcement";
import { theme } from "./tasks-5-theme";
import { other } from "./tasks-6-other";

export const tasks: Section = {
  id: "tasks",
  heading: "二、试点城市建设及示范培育主要任务考核指标",
  name: { zh: "主要任务", en: "Main tasks" },
  points: "100",
  header: [
    "一级指标",
    "二级指标",
    "序号",
    "三级指标",
    "分值\n总计100分",
    "指 标 说 明\n（状态类指标的时间节点为示范城市申报日；行为类指标的时间段为上一年度1月1日至示范城市申报日；政策类指标的时间段为试点城市批复日至示范城市申报日）",
  ],
  groups: [management, culture, enterprises, enforcement, theme, other],
  monitored: false,
};

import type { Outline, OutlineSection } from "../types";
import { plan } from "./plan";

const note = {
  zh: "通知附件1（方案要点）不在所依据的文本中，提纲为本软件所拟，不是官方格式。",
  en: "Annex 1 of the notice is not at hand; the headings are ours.",
};
const tasks = plan.projects.flatMap((project) => project.tasks);

const byField = (prefix: string, zh: string, en: string): readonly OutlineSection[] =>
  tasks.map(({ id, name, source }, index) => ({
    id: `${prefix}${index + 1}`,
    heading: { zh: `${name}`, en: `Field ${id}` },
    asks: { zh, en },
    source,
  }));

export const outlines: readonly Outline[] = [
  {
    id: "application-plan",
    kind: "plan",
    title: { zh: "试点城市申报方案", en: "Plan of application" },
    years: 3,
    sections: byField("B", "目标、措施、责任单位、进度和投入。", "Goals, measures, who, when and money."),
    official: false,
    note,
    source: "二、（一）",
  },
  {
    id: "yearly",
    kind: "report",
    title: { zh: "年度工作总结和下一年度工作计划", en: "Yearly summary and plan" },
    years: 1,
    sections: [
      ...byField("Y", "当年进展、数据和佐证材料。", "Progress, figures and evidence of the year."),
      {
        id: "Y7",
        heading: { zh: "下一年度工作计划", en: "Plan of next year" },
        asks: { zh: "任务、责任单位、进度和投入。", en: "Tasks, who, when and money." },
        wording: "于每年年底报送工作总结和下一年度工作计划。",
        source: "三、末段",
      },
    ],
    official: false,
    note,
    source: "三、末段",
  },
  {
    id: "final",
    kind: "evaluation",
    title: { zh: "试点经验成效总结和典型案例", en: "Final summary and cases" },
    years: 3,
    sections: byField("Z", "经验、成效和典型成功案例。", "What was learned and achieved, and cases."),
    official: false,
    note,
    source: "三、末段",
  },
];

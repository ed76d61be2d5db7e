import type { Outline, OutlineSection } from "../types";
import { plan } from "./plan";

const GOALS = [
  "建成内容全面、链条完整、环节畅通、职责健全、服务多元的城市知识产权综合管理体系。",
  "建成覆盖创造获权、用权维权等知识产权全链条，集成授权确权、司法审判、刑事执法、行政执法、仲裁调解、行业自律、社会监督的知识产权大保护体系。",
  "建成开放创新、集聚融合、绿色低碳、可持续的知识产权产业发展体系。",
  "建成引领区域、均衡发展、互动协作、资源共享的知识产权协调发展机制。",
] as const;

const own = {
  zh: "文件只规定每年考核评价和每三年期一轮第三方评估，未给出文本格式；以下提纲为本软件所拟，不是官方格式。",
  en: "The document asks for a yearly assessment and one by a third party every three years and gives no layout; the headings are ours.",
};

const progress: readonly OutlineSection[] = plan.projects.map(({ id, name }, index) => ({
  id: `Y${index + 1}`,
  heading: { zh: `${name.replace(/^实施/, "").split("，")[0] ?? name}进展`, en: `Progress of project ${id}` },
  asks: {
    zh: "逐项写明任务的措施、责任单位、进度、投入和佐证材料。",
    en: "Measures, who is responsible, progress, money and evidence, task by task.",
  },
  source: `二、${plan.projects[index]?.no ?? ""}`,
}));

export const outlines: readonly Outline[] = [
  {
    id: "yearly",
    kind: "report",
    title: { zh: "年度自评报告", en: "Yearly self-evaluation" },
    years: 1,
    sections: [
      ...progress,
      {
        id: "Y6",
        heading: { zh: "问题和整改", en: "Problems and remedies" },
        asks: {
          zh: "推进力度不大、成效不明显的任务，写明原因和整改安排。",
          en: "Tasks with little progress: why, and what is done about it.",
        },
        wording: "对推进力度不大、工作成效不明显的，进行督促整改，直至取消资格。",
        source: "三、（三）",
      },
    ],
    official: false,
    note: own,
    source: "三、（三）",
  },
  {
    id: "three-year",
    kind: "evaluation",
    title: { zh: "三年期评估自查", en: "Three-year evaluation" },
    years: 3,
    sections: GOALS.map((wording, index) => ({
      id: `G${index + 1}`,
      heading: { zh: `发展目标之${["一", "二", "三", "四"][index] ?? ""}`, en: `Goal ${index + 1}` },
      asks: { zh: "对照目标写明达到的程度和依据。", en: "How far the goal is reached, and what shows it." },
      wording,
      source: "一、（三）",
    })),
    official: false,
    note: own,
    source: "一、（三）、三、（三）",
  },
];

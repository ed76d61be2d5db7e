import type { Outline } from "../types";

const source = "三、（一）1";
const three = ["第一年", "第二年", "第三年"] as const;

/** Contents that the notice names; it gives no layout. */
export const outlines: readonly Outline[] = [
  {
    id: "report",
    kind: "report",
    title: { zh: "创建工作报告", en: "Report" },
    years: 3,
    sections: [
      {
        id: "R1",
        heading: { zh: "申报条件符合情况", en: "How the conditions are met" },
        asks: { zh: "逐条对照申报资格写明情况和证明材料。", en: "Condition by condition, with its proof." },
        wording: "创建工作报告，包括申报条件符合情况、近三年知识产权工作总结等。",
        source: "四、3",
      },
      ...three.map((year, index) => ({
        id: `R${index + 2}`,
        heading: { zh: `近三年工作总结：${year}`, en: `Work of the last three years: year ${index + 1}` },
        asks: { zh: "创造、运用、保护、管理、服务的举措和数据。", en: "What was done, with figures." },
        source: "四、3",
      })),
    ],
    official: false,
    note: {
      zh: "通知只写明报告包括的内容，提纲为本软件所拟。",
      en: "The notice names the contents; the headings are ours.",
    },
    source: "四、3",
  },
  {
    id: "plan",
    kind: "plan",
    title: { zh: "示范工作方案（三年期）", en: "Three-year plan" },
    years: 3,
    sections: [
      {
        id: "Q1",
        heading: { zh: "工作基础、特色和优势", en: "Basis, character and strengths" },
        asks: { zh: "结合工作实际，写明特色和优势。", en: "What is particular here, and strong." },
        wording: "结合工作实际，突出特色和优势",
        source,
      },
      {
        id: "Q2",
        heading: { zh: "总体目标和指标", en: "Goals and indicators" },
        asks: {
          zh: "三年期满要达到的目标，可核对的指标。",
          en: "Goals after three years that can be checked.",
        },
        source,
      },
      {
        id: "Q3",
        heading: { zh: "重点任务", en: "Main tasks" },
        asks: {
          zh: "对应知识产权强国建设纲要和“十四五”知识产权规划部署的重点任务，写明措施和责任单位。",
          en: "Tasks of the outline and the five-year plan, with measures and who is responsible.",
        },
        wording: "聚焦知识产权强国建设纲要和“十四五”知识产权规划部署的重点任务，编制三年期的示范工作方案",
        source,
      },
      ...three.map((year, index) => ({
        id: `Q${index + 4}`,
        heading: { zh: `${year}安排`, en: `Year ${index + 1}` },
        asks: {
          zh: "当年任务、里程碑、经费和责任单位。",
          en: "Tasks, milestones, money and who is responsible.",
        },
        source,
      })),
      {
        id: "Q7",
        heading: { zh: "组织和条件保障", en: "Organisation and resources" },
        asks: { zh: "协调机制、队伍、经费、考核。", en: "Coordination, staff, money, assessment." },
        source,
      },
    ],
    official: false,
    note: {
      zh: "通知没有规定方案格式，提纲为本软件所拟，不是官方格式。",
      en: "The notice gives no layout; the headings are ours.",
    },
    source,
  },
];

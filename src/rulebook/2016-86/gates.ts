import type { Gate } from "../types";

const planDocument = { zh: "知识产权强市建设方案", en: "the plan" };

export const gates: readonly Gate[] = [
  {
    id: "1",
    title: { zh: "申报主体为国家知识产权示范城市", en: "A national IP demonstration city" },
    rule: { kind: "list", anyOf: ["demonstration-city"] },
    evidence: { zh: "国家知识产权示范城市批复通知", en: "notice of approval as a demonstration city" },
    source: "三、（二）",
    wording: "面向国家知识产权示范城市启动国家知识产权强市的申报、评定、指导和批复工作。",
  },
  {
    id: "2",
    title: { zh: "方案覆盖五大工程", en: "The plan takes up all five projects" },
    rule: { kind: "coverage", level: "projects" },
    evidence: planDocument,
    source: "三、（二）",
    wording:
      "各有关城市要按照本意见的要求，聚焦五大工程编制知识产权强市建设方案，按照体系化推进要求设立对应的工作项目予以落实推进。",
  },
  {
    id: "3",
    title: { zh: "方案覆盖17项任务", en: "The plan takes up all 17 tasks" },
    rule: { kind: "coverage", level: "tasks" },
    strength: "soft",
    evidence: planDocument,
    source: "二、（一）至（五）",
    wording: "按照体系化推进要求设立对应的工作项目予以落实推进",
    note: {
      zh: "文件要求聚焦五大工程并设立对应的工作项目，未写明17项任务须逐项覆盖；逐项核对是我们的口径。",
      en: "The text asks for the five projects with matching work; that each of the 17 tasks has some is our reading.",
    },
  },
  {
    id: "4",
    title: { zh: "领导机制、责任分工和工作投入", en: "Leadership, responsibilities and resources" },
    rule: { kind: "declaration" },
    evidence: {
      zh: "领导机制文件、责任分工表、经费安排",
      en: "documents on leadership, responsibilities and money",
    },
    source: "三、（一）",
    wording:
      "各城市人民政府作为知识产权强市建设的责任主体，要健全强市建设工作领导机制，明确责任分工，加大工作投入，制定具体实施方案，落实各项改革举措。",
  },
  {
    id: "5",
    title: { zh: "方案经专家论证评价", en: "The plan is judged by experts" },
    rule: { kind: "manual" },
    evidence: { zh: "专家论证意见", en: "the experts' opinion" },
    source: "三、（二）",
    wording: "国家知识产权局将对各有关城市申报的知识产权强市建设方案组织专家进行论证评价，并予以具体指导。",
  },
  {
    id: "6",
    title: { zh: "方案由城市人民政府印发实施", en: "The plan is issued by the city government" },
    rule: { kind: "declaration" },
    evidence: { zh: "印发的建设方案（含文号）", en: "the plan as issued, with its number" },
    source: "三、（二）",
    wording: "各有关城市须对照要求，制定完善知识产权强市建设方案后由各有关城市人民政府印发实施。",
  },
  {
    id: "7",
    title: { zh: "未因推进不力被取消资格", en: "Not withdrawn for want of progress" },
    rule: { kind: "manual" },
    source: "三、（三）",
    wording: "对推进力度不大、工作成效不明显的，进行督促整改，直至取消资格。",
  },
];

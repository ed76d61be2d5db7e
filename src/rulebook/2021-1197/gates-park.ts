import { conditionsOf } from "../condition";
import type { Gate } from "../types";

const { declared, inPrinciple, judged, preferred, ruled } = conditionsOf(["demonstration-park"]);
const approval = { zh: "原批复通知", en: "the notice that granted the title" };

export const parkGates: readonly Gate[] = [
  ruled(
    {
      id: "3.1a",
      title: { zh: "高新区、经开区等国家级园区", en: "A high-tech zone or other national park" },
      wording: "申报主体应为高新区、经开区及符合条件的各类国家级园区",
      source: "二、（三）1",
    },
    { kind: "applicant", kinds: ["high-tech-zone", "economic-zone", "national-park"] },
  ),
  inPrinciple(
    {
      id: "3.1b",
      title: {
        zh: "原则上为原国家知识产权试点示范园区",
        en: "In principle a former pilot or demonstration park",
      },
      wording: "原则上应为原国家知识产权试点示范园区",
      source: "二、（三）1",
      evidence: approval,
    },
    ["pilot-park", "demonstration-park"],
  ),
  preferred(
    {
      id: "3.1c",
      title: { zh: "原国家知识产权示范园区优先", en: "Former demonstration parks first" },
      wording: "同等条件下,原国家知识产权示范园区优先。",
      source: "二、（三）1",
      evidence: approval,
    },
    ["demonstration-park"],
  ),
  declared({
    id: "3.2a",
    title: { zh: "主要领导负责的领导小组和协作机制", en: "A group led by the head of the park" },
    wording: "建立由主要领导负责的知识产权工作领导小组和跨部门协作机制",
    source: "二、（三）2",
    evidence: { zh: "成立领导小组和协作机制的文件", en: "the document that set it up" },
  }),
  declared({
    id: "3.2b",
    title: { zh: "纳入园区重点工作和考核体系", en: "Part of the park's main work and assessment" },
    wording: "知识产权工作纳入园区重点工作和考核体系。",
    source: "二、（三）2",
    evidence: { zh: "重点工作安排和考核文件", en: "the list of main work and the rules of the assessment" },
  }),
  declared({
    id: "3.3a",
    title: { zh: "政策衔接，资助奖励合理合规", en: "Policies fit together, subsidies in order" },
    wording: "知识产权政策与经济、科技等政策衔接紧密，突出质量和效益导向，园区知识产权资助奖励政策合理合规。",
    source: "二、（三）3",
    evidence: { zh: "政策文件", en: "the policies" },
  }),
  declared({
    id: "3.3b",
    title: { zh: "建立经费保障制度", en: "Money is provided for by rule" },
    wording: "园区具备较强的知识产权管理能力，建立知识产权经费保障制度",
    source: "二、（三）3",
    evidence: { zh: "经费管理制度", en: "the rules on money" },
  }),
  ruled(
    {
      id: "3.3c",
      title: {
        zh: "专项经费占财政一般预算支出不低于0.05%",
        en: "Special fund: 0.05 % of the park's budget or more",
      },
      wording: "年度知识产权专项经费占园区财政一般预算支出不低于 0.05%。",
      source: "二、（三）3",
      evidence: { zh: "预算和决算", en: "budget and accounts" },
      note: {
        zh: "只用于园区。0.05%即每万元支出5元；含0.05%。",
        en: "Parks only. 0.05 % is 5 元 in 10,000 元, and exactly 0.05 % will do.",
      },
    },
    { kind: "value", value: "S.specialFund", over: "S.budget", scale: "100", least: "0.05", unit: "%" },
  ),
  judged({
    id: "3.4",
    title: { zh: "制度效能、竞争实力和服务体系", en: "Effect, strength and services" },
    wording:
      "知识产权制度效能得到有效发挥，建立符合园区产业发展实际的专利导航决策机制、商标品牌培育路径以及地理标志运用模式。",
    source: "二、（三）4",
    evidence: {
      zh: "专利导航项目、优势示范企业清单、服务平台和案例",
      en: "projects, firms, platforms and cases",
    },
  }),
];

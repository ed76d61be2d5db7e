import type { Gate } from "../types";

const cityWork = "一、（二）1";
const parks = "一、（二）2";

export const gates: readonly Gate[] = [
  {
    id: "1",
    title: { zh: "申报对象", en: "Eligible applicant" },
    rule: {
      kind: "applicant",
      kinds: [
        "plan-city",
        "sub-provincial",
        "prefecture",
        "county-level",
        "municipal-district",
        "plan-city-district",
      ],
    },
    source: "一、（一）",
    wording: "申报对象为副省级城市、地级城市（州、盟）、县级城市，以及直辖市、计划单列市的市辖区。",
    note: { zh: "计划单列市均为副省级城市。", en: "Cities under separate planning are sub-provincial." },
  },
  {
    id: "2a",
    title: { zh: "纳入重要议事日程，建立统筹协调机制", en: "On the agenda, with coordination" },
    rule: { kind: "declaration" },
    evidence: { zh: "议事记录和协调机制文件", en: "minutes and the document on coordination" },
    source: cityWork,
    wording: "申报城市知识产权工作基础扎实，已将知识产权工作纳入政府重要议事日程，初步建立统筹协调机制",
  },
  {
    id: "2b",
    title: { zh: "公共服务体系和创新能力", en: "Public services and innovation" },
    rule: { kind: "manual" },
    evidence: { zh: "公共服务平台和创新能力的数据", en: "figures on services and innovation" },
    source: cityWork,
    wording: "中小企业公共服务体系相对健全，中小企业创新能力和知识产权创造能力较强",
  },
  {
    id: "2c",
    title: { zh: "领导机制、财政投入和政策支持", en: "Leadership, money and policies" },
    rule: { kind: "declaration" },
    evidence: { zh: "领导机制文件、预算和政策文件", en: "documents on leadership, money and policies" },
    source: cityWork,
    wording:
      "初步建立中小企业知识产权战略推进工程实施的领导机制，并为推进工程的实施提供一定的财政投入和政策支持等保障条件。",
  },
  {
    id: "3",
    title: { zh: "包括2—3个园区", en: "Two or three parks" },
    rule: { kind: "count", of: "park", least: 2, most: 3 },
    source: "二、（二）",
    wording: "每个申报城市可包括2-3个中小企业集聚的园区。",
  },
  {
    id: "4a",
    title: { zh: "园区产业特色、创新能力和优势", en: "Industry and strengths of the parks" },
    rule: { kind: "manual" },
    source: parks,
    wording: "申报城市拥有产业特色明显、创新能力强、优势突出的中小企业相对集聚的园区。",
  },
  {
    id: "4b",
    title: { zh: "园区有知识产权促进政策", en: "Policies of the parks" },
    rule: { kind: "answers", each: "park", row: "K.5", accepted: ["是"] },
    evidence: { zh: "每个园区的政策文件", en: "the policies of each park" },
    source: parks,
    wording: "园区具有良好的知识产权促进政策和一定的知识产权人才与资源优势",
  },
  {
    id: "4c",
    title: { zh: "园区有人才与资源优势", en: "Talents and resources of the parks" },
    rule: { kind: "answers", each: "park", row: "K.6", accepted: ["是"] },
    source: parks,
    wording: "园区具有良好的知识产权促进政策和一定的知识产权人才与资源优势",
  },
  {
    id: "4d",
    title: { zh: "园区设有知识产权管理部门", en: "An IP department in each park" },
    rule: { kind: "answers", each: "park", row: "K.7", accepted: ["是"] },
    source: parks,
    wording: "设有知识产权管理部门，配备专职工作人员",
  },
  {
    id: "4e",
    title: { zh: "园区配备专职工作人员", en: "Full-time staff in each park" },
    rule: { kind: "value", value: "K.8", least: "1", unit: "人", each: "park" },
    source: parks,
    wording: "设有知识产权管理部门，配备专职工作人员",
  },
  {
    id: "4f",
    title: { zh: "每万人口发明专利拥有量不低于48.4件", en: "48.4 inventions per 10,000 people or more" },
    rule: { kind: "value", value: "K.4", over: "K.3", least: "48.4", unit: "件/万人", each: "park" },
    evidence: { zh: "园区有效发明专利量和人口的统计", en: "figures of inventions and population" },
    source: parks,
    wording:
      "每万人口发明专利拥有量不低于48.4件（取自2015年国家知识产权试点示范园区统计相关指标数值的中值）。",
    note: {
      zh: "逐个园区核对，含48.4；园区人口的口径文件未写明，按常住人口。",
      en: "Park by park, 48.4 included; which population counts is not said, we take residents.",
    },
  },
  {
    id: "5",
    title: { zh: "方案覆盖六项试点内容", en: "The plan takes up all six fields" },
    rule: { kind: "coverage", level: "tasks" },
    source: "三、试点内容",
    wording: "各试点城市应按照《指导意见》的要求，重点开展以下工作：",
  },
];

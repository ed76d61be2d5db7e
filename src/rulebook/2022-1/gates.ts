import { conditionsOf } from "../condition";
import type { Gate } from "../types";

const district = conditionsOf(["pilot-district"]);
const park = conditionsOf(["pilot-park"]);
const plans = { zh: "印发的规划", en: "the plan as issued" };

const planSource = "一、（一）2（2）";
const planTitle = (zh: string, en: string) => ({ zh: `规划：${zh}`, en: `Plan: ${en}` });

export const gates: readonly Gate[] = [
  district.ruled(
    {
      id: "S1.1a",
      title: { zh: "申报主体为区人民政府", en: "The district's government applies" },
      wording: "申报主体应为区人民政府。",
      source: "一、（一）2（1）",
    },
    { kind: "applicant", kinds: ["municipal-district"] },
  ),
  district.preferred(
    {
      id: "S1.1b",
      title: { zh: "原试点城区、运营重点城区优先", en: "Former pilot and key districts first" },
      wording: "同等条件下，原国家知识产权试点城区、知识产权运营重点城区优先。",
      source: "一、（一）2（1）",
    },
    ["pilot-district", "operation-district"],
  ),
  district.declared({
    id: "S1.2a",
    title: { zh: "区政府领导牵头的协调机制", en: "Coordination led by a leader of the district" },
    wording: "建立了区政府领导牵头的知识产权工作协调机制",
    source: planSource,
    evidence: { zh: "成立协调机制的文件", en: "the document that set it up" },
  }),
  district.declared({
    id: "S1.2b",
    title: { zh: "作为政府工作的重要内容", en: "Part of the government's main work" },
    wording: "将知识产权工作作为政府工作的重要内容",
    source: planSource,
  }),
  district.declared({
    id: "S1.2c",
    title: planTitle("专项“十四五”发展规划", "a special five-year plan"),
    wording: "编制专项“十四五”发展规划",
    source: planSource,
    evidence: plans,
  }),
  district.declared({
    id: "S1.2d",
    title: planTitle("纳入区“十四五”发展规划", "in the district's five-year plan"),
    wording: "将知识产权工作纳入区“十四五”发展规划",
    source: planSource,
    evidence: plans,
  }),
  district.declared({
    id: "S1.2e",
    title: planTitle("纳入区市场监管“十四五”规划", "in the plan of market supervision"),
    wording: "区市场监管“十四五”规划",
    source: planSource,
    evidence: plans,
  }),
  district.ruled(
    {
      id: "S1.2",
      title: { zh: "三种规划之一", en: "One of three plans" },
      wording: "编制专项“十四五”发展规划，或将知识产权工作纳入区“十四五”发展规划或区市场监管“十四五”规划。",
      source: planSource,
    },
    { kind: "combination", of: { any: ["S1.2c", "S1.2d", "S1.2e"] } },
  ),
  district.declared({
    id: "S1.3",
    title: { zh: "绩效考核连续两年位居全市前列", en: "Among the foremost two years running" },
    wording: "知识产权工作绩效考核连续两年位居全市前列。",
    source: "一、（一）2（3）",
    evidence: { zh: "最近两年的绩效考核结果", en: "results of the last two years" },
    note: { zh: "“前列”文件未界定，请附名次。", en: "前列 is not defined; give the ranks." },
  }),
  district.declared({
    id: "S1.4a",
    title: { zh: "资助奖励政策合理合规", en: "Subsidies in order" },
    wording: "区本级知识产权资助奖励政策合理合规，符合《关于进一步严格规范专利申请行为的通知》等政策文件要求",
    source: "一、（一）2（4）",
    evidence: { zh: "政策文件", en: "the policies" },
  }),
  district.judged({
    id: "S1.4b",
    title: { zh: "打击非正常申请等行动成效显著", en: "Marked results against abnormal applications" },
    wording: "在打击非正常专利申请行为、恶意商标注册行为、“蓝天”专项整治行动等工作中成效显著。",
    source: "一、（一）2（4）",
  }),
  district.judged({
    id: "S1.5",
    title: { zh: "城区知识产权综合实力较强", en: "Strength of the district" },
    wording: "城区知识产权综合实力较强。",
    source: "一、（一）2（5）",
  }),
  park.ruled(
    {
      id: "S2.1a",
      title: { zh: "高新区、经开区等国家级园区", en: "A high-tech zone or other national park" },
      wording: "申报主体应为高新区、经开区及符合条件的各类国家级园区",
      source: "一、（二）2（1）",
    },
    { kind: "applicant", kinds: ["high-tech-zone", "economic-zone", "national-park"] },
  ),
  park.inPrinciple(
    {
      id: "S2.1b",
      title: {
        zh: "原则上为原国家知识产权试点示范园区",
        en: "In principle a former pilot or demonstration park",
      },
      wording: "原则上应为原国家知识产权试点示范园区",
      source: "一、（二）2（1）",
    },
    ["pilot-park", "demonstration-park"],
  ),
  park.preferred(
    {
      id: "S2.1c",
      title: { zh: "原国家知识产权示范园区优先", en: "Former demonstration parks first" },
      wording: "同等条件下，原国家知识产权示范园区优先。",
      source: "一、（二）2（1）",
    },
    ["demonstration-park"],
  ),
  park.declared({
    id: "S2.2",
    title: { zh: "领导小组、协作机制，纳入考核", en: "Leadership, coordination, assessment" },
    wording:
      "园区管理主体高度重视知识产权工作，建立由主要领导负责的知识产权工作领导小组和跨部门协作机制，知识产权工作纳入园区重点工作和考核体系。",
    source: "一、（二）2（2）",
    evidence: { zh: "成立领导小组的文件和考核文件", en: "the documents on leadership and assessment" },
  }),
  park.declared({
    id: "S2.3a",
    title: { zh: "政策突出质量和效益，资助奖励合理合规", en: "Policies on quality, subsidies in order" },
    wording: "知识产权政策突出质量和效益导向，园区知识产权资助奖励政策合理合规。",
    source: "一、（二）2（3）",
    evidence: { zh: "政策文件", en: "the policies" },
  }),
  park.ruled(
    {
      id: "S2.3b",
      title: { zh: "工作经费占一般预算支出不低于0.05%", en: "Money for IP work: 0.05 % of spending or more" },
      wording: "年度知识产权工作经费占园区一般预算支出不低于 0.05%。",
      source: "一、（二）2（3）",
      evidence: { zh: "预算和决算", en: "budget and accounts" },
      note: {
        zh: "本条写“工作经费”，1197号文示范园区写“专项经费”，口径可能更宽，两项分别填写。",
        en: "It says 工作经费 where the national notice says 专项经费, which may be narrower; both are asked for apart.",
      },
    },
    { kind: "value", value: "S.workFund", over: "S.spending", scale: "100", least: "0.05", unit: "%" },
  ),
  park.judged({
    id: "S2.4",
    title: { zh: "制度效能、竞争实力和服务体系", en: "Effect, strength and services" },
    wording: "知识产权制度效能得到有效发挥，建立符合园区产业发展实际的专利导航决策机制和商标品牌培育路径。",
    source: "一、（二）2（4）",
  }),
];

import type { MaterialList } from "../types";

const offices = { zh: "知识产权局和中小企业主管部门（联合）", en: "IP office and SME authority, jointly" };
const province = { zh: "省（区、市）知识产权局、中小企业主管部门", en: "both provincial authorities" };
const national = { zh: "国家知识产权局、工业和信息化部", en: "national office and ministry" };

export const materials: readonly MaterialList[] = [
  {
    id: "application",
    title: { zh: "试点城市联合申报", en: "Joint application" },
    by: offices,
    to: province,
    items: [
      {
        id: "application.1",
        title: { zh: "两部门联合提出的申请", en: "Application of both offices" },
        proof: { kind: "tick" },
        wording:
          "申报试点城市的知识产权局和中小企业主管部门联合向省（区、市）知识产权局、中小企业主管部门提出推进工程申报申请",
        source: "二、（二）",
      },
      {
        id: "application.2",
        title: { zh: "试点城市申报方案", en: "Plan" },
        proof: { kind: "outline", outline: "application-plan" },
        wording: "编制试点城市申报方案（参考提纲见附件1）",
        source: "二、（一）",
      },
      {
        id: "application.3",
        title: { zh: "申报表首页和第一部分（一份）", en: "Form, part 1, once" },
        proof: { kind: "form" },
        wording: "申报表首页和表格第一部分只填一份",
        source: "二、（一）",
      },
      {
        id: "application.4",
        title: { zh: "申报表第二部分（每个园区一份）", en: "Form, part 2, for each park" },
        proof: { kind: "units", of: "park" },
        wording: "表格第二部分，根据中小企业集聚的园区数量分别填写，可加附页。",
        source: "二、（一）",
      },
      {
        id: "application.5",
        title: { zh: "证明符合申报条件的材料", en: "Proof of the conditions" },
        proof: { kind: "condition", condition: "C2a" },
        wording: "以及证明符合申报条件的有关材料。",
        source: "二、（二）",
      },
    ],
    notes: [
      {
        zh: "通知的附件1（方案要点）、附件2（申报表）不在所依据的文本中，报送前请取得官方附件。",
        en: "Both annexes of the notice are not at hand; get the official ones before handing in.",
      },
    ],
    source: "二、申报材料及程序",
  },
  {
    id: "recommendation",
    title: { zh: "省级联合推荐", en: "Joint recommendation" },
    by: province,
    to: national,
    items: [
      {
        id: "recommendation.1",
        title: { zh: "联合行文的推荐函", en: "Letter of both authorities" },
        proof: { kind: "tick" },
        wording: "于7月31日前联合行文，以推荐函的形式上报至国家知识产权局、工业和信息化部。",
        source: "二、（二）",
      },
    ],
    notes: [],
    source: "二、（二）",
  },
  {
    id: "yearly",
    title: { zh: "年度报送", en: "Yearly report" },
    by: offices,
    to: national,
    items: [
      {
        id: "yearly.1",
        title: { zh: "工作总结和下一年度工作计划", en: "Summary and next year's plan" },
        proof: { kind: "outline", outline: "yearly" },
        wording: "于每年年底报送工作总结和下一年度工作计划。",
        source: "三、末段",
      },
    ],
    notes: [],
    source: "三、末段",
  },
];

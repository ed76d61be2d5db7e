import type { MaterialList, Overlay, Quota } from "../types";
import { gates } from "./gates";

const city = { zh: "市知识产权局", en: "municipal office" };
const applicant = { zh: "区政府、园区管理主体", en: "district or park" };
const quotaWording = "分别为示范城区2个、试点城区3个、示范园区1个、试点园区2个。";

const quota = (id: string, track: string, most: number, zh: string, en: string): Quota => ({
  id,
  track,
  title: { zh: `${zh}推荐名额`, en: `Recommendations: ${en}` },
  by: city,
  most,
  wording: quotaWording,
  source: "首段",
});

const materials: readonly MaterialList[] = [
  {
    id: "shanghai-application",
    title: { zh: "上海市申报材料", en: "Application in Shanghai" },
    by: applicant,
    to: city,
    items: [
      {
        id: "shanghai-application.1",
        title: { zh: "申报函", en: "Letter of application" },
        proof: { kind: "tick" },
        medium: "paper",
        copies: 2,
        wording: "区政府、园区管理主体向市知识产权局提出的申报函。",
        source: "二、（一）",
      },
      {
        id: "shanghai-application.2",
        title: { zh: "创建工作报告", en: "Report" },
        proof: { kind: "outline", outline: "report" },
        medium: "paper",
        copies: 2,
        wording: "申报城区、园区的创建工作报告，包括申报条件符合情况、近三年知识产权工作总结等。",
        source: "二、（二）",
      },
      {
        id: "shanghai-application.3",
        title: { zh: "试点示范工作方案（三年期）", en: "Three-year plan" },
        proof: { kind: "outline", outline: "plan" },
        medium: "paper",
        copies: 2,
        wording: "编制三年期的示范工作方案。",
        source: "二、（三）",
      },
      {
        id: "shanghai-application.4",
        title: { zh: "全部材料的电子版", en: "All of it as files" },
        proof: { kind: "tick" },
        medium: "electronic",
        wording: "将申报材料纸件（一式两份）及电子版报送至市知识产权局。",
        source: "三、（一）",
      },
    ],
    notes: [
      {
        zh: "上海的清单没有列“基本工作状况表”，1197号文“四、5”要求报送；示范城区、示范园区请一并准备。",
        en: "Shanghai's list lacks the status form that the national notice asks for; prepare it as well.",
      },
    ],
    source: "二、申报材料",
  },
];

/** The notice prints no day: only the year of its number is known. */
export const shanghai2022: Overlay = {
  id: "2022-1",
  extends: "2021-1197",
  version: "1",
  documentNumber: "沪知局促〔2022〕1号",
  issued: "2022",
  issuers: ["上海市知识产权局"],
  title: {
    zh: "上海市知识产权局关于组织申报国家知识产权强国建设试点示范城区、园区的通知",
    en: "Shanghai's Notice on Pilot and Demonstration Districts and Parks",
  },
  kinds: ["municipal-district", "county", "high-tech-zone", "economic-zone", "national-park"],
  tracks: [
    {
      id: "demonstration-city",
      name: { zh: "示范城区", en: "Demonstration district" },
      wording: "国家知识产权强市建设示范城区",
      kinds: ["municipal-district"],
      source: "一、（一）1",
    },
    {
      id: "demonstration-county",
      name: { zh: "示范县", en: "Demonstration county" },
      wording: "国家知识产权强县建设示范县",
      kinds: ["county"],
      source: "附件 二、（二）",
    },
    {
      id: "pilot-district",
      name: { zh: "试点城区", en: "Pilot district" },
      wording: "国家知识产权强市建设试点城区",
      kinds: ["municipal-district"],
      source: "一、（一）2",
    },
    {
      id: "pilot-park",
      name: { zh: "试点园区", en: "Pilot park" },
      wording: "国家级知识产权强国建设试点园区",
      kinds: ["high-tech-zone", "economic-zone", "national-park"],
      source: "一、（二）2",
    },
  ],
  honours: [
    { id: "pilot-district", name: { zh: "原国家知识产权试点城区", en: "Pilot district" } },
    { id: "operation-district", name: { zh: "知识产权运营重点城区", en: "Key district of IP operation" } },
  ],
  gates,
  quotas: [
    quota("quota-demonstration-district", "demonstration-city", 2, "示范城区", "demonstration districts"),
    quota("quota-pilot-district", "pilot-district", 3, "试点城区", "pilot districts"),
    quota("quota-demonstration-park", "demonstration-park", 1, "示范园区", "demonstration park"),
    quota("quota-pilot-park", "pilot-park", 2, "试点园区", "pilot parks"),
  ],
  supplement: [
    {
      id: "S.workFund",
      name: { zh: "年度知识产权工作经费", en: "Money for IP work of the year" },
      unit: "万元",
      integer: false,
      usedBy: ["CS2.3b"],
    },
    {
      id: "S.spending",
      name: { zh: "园区一般预算支出", en: "Spending of the park's budget" },
      unit: "万元",
      integer: false,
      usedBy: ["CS2.3b"],
    },
  ],
  deadlines: [
    {
      id: "DL-28",
      on: "2022-02-18",
      kind: "due",
      by: applicant,
      to: city,
      title: { zh: "报送申报材料纸件（一式两份）及电子版", en: "Hand in two copies on paper, and files" },
      source: "三、（一）",
    },
  ],
  materials,
};

import type { CheckData } from "../types";
import { bounds } from "./bounds";

/** What an experienced reader of these two annexes compares; by experience, never the document's word. */
export const checks: CheckData = {
  bounds,
  fundShare: {
    ref: "A2.1.5",
    name: { zh: "专项经费占市本级一般预算支出", en: "Special fund in the city's own budget" },
    value: "A2.1.5",
    over: "A1.7",
    // 万元 over 亿元, as a percentage: ÷ 10000 × 100.
    scale: "0.01",
    least: "0.005",
    most: "1",
    unit: "%",
    zeroAllowed: true,
  },
  usualFundShare: "0.05",
  yearOnYear: "50",
  rounding: "1",
  // 投入结构 asks for three shares: 专利资助工作, 企事业工作, 执法维权工作.
  fundUses: [
    {
      id: "T11.subsidies",
      item: "T11",
      name: { zh: "专利资助工作", en: "Patent subsidies" },
      lines: [],
      relation: "part",
    },
    {
      id: "T11.enterprises",
      item: "T11",
      name: { zh: "企事业工作", en: "Enterprises and institutions" },
      lines: ["T26", "T30", "T33"],
      relation: "part",
    },
    {
      id: "T11.enforcement",
      item: "T11",
      name: { zh: "执法维权工作", en: "Enforcement and protection" },
      lines: ["T35", "T39"],
      relation: "all",
    },
  ],
  figures: [
    {
      item: "T7",
      name: { zh: "直属单位专职人员", en: "Full-time staff of the subordinate units" },
      unit: "人",
      integer: true,
      sum: ["A2.1.6"],
    },
    {
      item: "T9",
      name: { zh: "投入占比", en: "Share in the budget" },
      unit: "%",
      integer: false,
      sum: ["A2.1.5"],
      over: "A1.7",
      scale: "0.01",
    },
    {
      item: "T10",
      name: { zh: "投入数量", en: "Amount" },
      unit: "万元",
      integer: false,
      sum: ["A2.1.5"],
    },
    {
      item: "T19",
      name: { zh: "专利代理人", en: "Patent agents" },
      unit: "人",
      integer: true,
      sum: ["A2.2.2"],
    },
    {
      item: "T22",
      name: { zh: "国家级示范、优势企业", en: "National demonstration and advantage enterprises" },
      unit: "家",
      integer: true,
      sum: ["A2.3.1", "A2.3.2"],
    },
    {
      item: "T23",
      name: { zh: "省级示范、试点企业", en: "Provincial demonstration and pilot enterprises" },
      unit: "家",
      integer: true,
      sum: ["A2.3.4", "A2.3.5"],
    },
    {
      item: "T24",
      name: { zh: "市级示范、试点企业", en: "Municipal demonstration and pilot enterprises" },
      unit: "家",
      integer: true,
      sum: ["A2.3.6", "A2.3.7"],
    },
    {
      item: "T27",
      name: { zh: "达标企业", en: "Certified enterprises" },
      unit: "家",
      integer: true,
      sum: ["A2.3.3"],
    },
    {
      item: "T28",
      name: { zh: "参与贯标企业", en: "Enterprises working towards the standard" },
      unit: "家",
      integer: true,
      sum: [],
      includes: "T27",
    },
    {
      item: "T31",
      name: { zh: "参与托管企业", en: "Enterprises in the trusteeship scheme" },
      unit: "家",
      integer: true,
      sum: [],
    },
  ],
  // Objective scores come from the monitoring, not from the city's own rows, so none of them stands here.
  bases: [
    { item: "T7", refs: ["A2.1.6"] },
    { item: "T19", refs: ["A2.2.2", "A2.2.4"] },
    { item: "T23", refs: ["A2.3.4", "A2.3.5"] },
    { item: "T24", refs: ["A2.3.6", "A2.3.7"] },
    { item: "T27", refs: ["A2.3.3"] },
  ],
};

import type { Reading } from "../types";

/** What the two annexes leave open: denominators, formulas, dates of documents, money rows. */
export const tableReadings: readonly Reading[] = [
  {
    id: "population",
    no: 10,
    title: { zh: "每万人口的人口口径", en: "Population of the rate per 10 000" },
    options: [
      { id: "resident", name: { zh: "常住人口", en: "Resident population" } },
      { id: "registered", name: { zh: "户籍人口", en: "Registered population" } },
    ],
    default: "resident",
    reason: {
      zh: "表中同时列有户籍人口和常住人口，未说明用哪一个；人均指标通常用常住人口。",
      en: "The form lists both and names neither; rates per head usually take residents.",
    },
    source: "附件2 一、第1项",
  },
  {
    id: "fund-intensity",
    no: 11,
    title: { zh: "第15项的算法", en: "Formula of item 15" },
    options: [
      { id: "literal-product", name: { zh: "除以两数之积", en: "Over the product of both" } },
      { id: "mean-of-ratios", name: { zh: "两个比值取平均", en: "Mean of the two ratios" } },
      { id: "geometric-mean", name: { zh: "除以两数的几何平均", en: "Over the geometric mean" } },
    ],
    default: "literal-product",
    reason: {
      zh: "“百件·百家”的间隔号按字面读作乘号；这样算对规模大的城市不利，故列出其他算法。",
      en: "The middle dot reads as a product; that weighs on large cities, hence the alternatives.",
    },
    source: "附件2 一、第15项",
  },
  {
    id: "local-agents",
    no: 12,
    title: { zh: "本地代理人是否含分支机构", en: "Local agents with or without branches" },
    options: [
      {
        id: "without-branches",
        name: { zh: "不含外地机构的分支", en: "Without branches of outside agencies" },
      },
      { id: "with-branches", name: { zh: "含外地机构的分支", en: "With branches of outside agencies" } },
    ],
    default: "without-branches",
    reason: {
      zh: "附件1将本地机构和外地机构的分支分列，“本地”按前者理解。",
      en: "Annex 1 lists local agencies and outside branches apart; 「本地」 names the former.",
    },
    source: "附件2 一、第20项",
  },
  {
    id: "administrative-staff",
    no: 13,
    title: { zh: "专职行政管理人员的口径", en: "Which number of administrative staff" },
    options: [
      { id: "actual", name: { zh: "实有人数", en: "Staff in post" } },
      { id: "authorised", name: { zh: "编制数量", en: "Authorised posts" } },
    ],
    default: "actual",
    reason: {
      zh: "附件1同一栏要求编制和当前人数两个数；“拥有”指实有。",
      en: "Annex 1 asks for both in one cell; 「拥有」 means those in post.",
    },
    source: "附件2 一、第18项",
  },
  {
    id: "standard-certified-rank",
    no: 14,
    title: { zh: "达标企业在称号次序中的位置", en: "Place of certified enterprises among the titles" },
    options: [
      { id: "outside", name: { zh: "不参与去重，单列", en: "Outside the order, shown apart" } },
      {
        id: "below-national",
        name: { zh: "位于国家级之后、省级之前", en: "Below the national titles, above the provincial" },
      },
    ],
    default: "outside",
    reason: {
      zh: "贯标达标是认证，不是称号级别，文件未说明其位置；参与去重会少计第10项的企业数。",
      en: "Certification is no level and its place is not stated; de-duplicating it would understate item 10.",
    },
    source: "附件1 二、3",
  },
  {
    id: "document-date",
    no: 15,
    title: { zh: "政策文件以哪个日期为准", en: "Which date of a policy document counts" },
    options: [
      { id: "issued", name: { zh: "印发日", en: "Date of issue" } },
      { id: "published", name: { zh: "公布日", en: "Date of publication" } },
      { id: "effective", name: { zh: "施行日", en: "Date of effect" } },
    ],
    default: "issued",
    reason: {
      zh: "表头只规定时间段，未说明文件日期；印发日载于文件本身，最易核对。",
      en: "Only the period is given; the date of issue stands in the document itself.",
    },
    unruled: {
      zh: "证据清单每件只有一个日期，这一读法说明应填哪一个，没有规则换算。",
      en: "The register has one date for each paper; this reading says which to give, and no rule converts it.",
    },
    source: "附件2 二、试点城市建设及示范培育主要任务考核指标",
  },
  {
    id: "money-window",
    no: 16,
    title: { zh: "经费类指标的时间段", en: "Period of the money rows" },
    options: [
      { id: "fiscal", name: { zh: "上一年度全年", en: "The whole year before" } },
      {
        id: "behaviour",
        name: { zh: "上一年度1月1日至申报日", en: "1 January of the year before, to application" },
      },
    ],
    default: "fiscal",
    reason: {
      zh: "指标说明写明“上一年度”，优先于表头的行为类时间段。",
      en: "The rows say 上一年度, which goes before the general head of the table.",
    },
    source: "附件2 二、第9项",
  },
  {
    id: "fund-overlap",
    no: 17,
    title: { zh: "各项经费可否重复计列", en: "May fund lines overlap" },
    options: [
      { id: "not-allowed", name: { zh: "不可重复", en: "No" } },
      { id: "allowed", name: { zh: "可以重复", en: "Yes" } },
    ],
    default: "not-allowed",
    reason: {
      zh: "各项经费出自同一笔专门资金，合计不应超过总额；特色主题经费与其他各项是否重复，文件未说明。",
      en: "All lines spend one fund, so together they cannot exceed it; overlap with the theme is not addressed.",
    },
    source: "附件2 二、第10项",
  },
];

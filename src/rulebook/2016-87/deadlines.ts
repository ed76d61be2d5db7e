import type { DeadlineRule, Text } from "../types";

/** Art. 13: the pilot period is 3 years from the notice of approval; what follows counts from its end. */
const PILOT_MONTHS = 36;
/** Art. 27: so is that of a demonstration city. */
const DEMONSTRATION_MONTHS = 36;

const cityGov: Text = { zh: "城市人民政府", en: "city government" };
const city: Text = { zh: "城市", en: "city" };
const pilot: Text = { zh: "试点城市", en: "pilot city" };
const demonstration: Text = { zh: "示范城市", en: "demonstration city" };
const province: Text = { zh: "省知识产权局", en: "provincial office" };
const national: Text = { zh: "国家知识产权局", en: "national office" };

/** Arts. 15 and 16: a city goes on by the one plan or by the other. */
const NEXT_PLAN = "next-plan";

const exit: Text = {
  zh: "未完成备案的，视为退出试点城市工作序列，3年内不得再次申报。",
  en: "Without filing the city counts as having left the pilots and may not apply for 3 years.",
};

/** Those of the document's periods that run from a day the city can give (DL-3 is yearly, without a day). */
export const deadlines: readonly DeadlineRule[] = [
  {
    id: "DL-2",
    from: "pilotApproval",
    months: 2,
    kind: "due",
    by: cityGov,
    to: province,
    title: {
      zh: "印发试点城市建设工作方案，建立协调机制，报省局备案",
      en: "Issue the pilot plan, set up coordination, file with the province",
    },
    source: "第八条",
  },
  {
    id: "DL-4",
    from: "pilotApproval",
    yearly: "01-31",
    stages: ["pilot", "new-round", "cultivation"],
    kind: "due",
    by: pilot,
    to: province,
    title: {
      zh: "向省局报送上年度总结和当年计划",
      en: "Report last year's work and this year's plan to the province",
    },
    source: "第十二条",
  },
  {
    id: "DL-5",
    from: "pilotApproval",
    months: PILOT_MONTHS,
    kind: "period",
    by: pilot,
    title: { zh: "试点工作期满", en: "Pilot period ends" },
    source: "第十三条",
  },
  {
    id: "DL-6",
    from: "pilotApproval",
    months: PILOT_MONTHS,
    thenMonths: 4,
    kind: "due",
    by: province,
    doneBy: "acceptance",
    title: { zh: "省局组织考核验收", en: "Acceptance by the province" },
    source: "第十三条",
  },
  {
    id: "DL-7",
    from: "acceptance",
    days: 14,
    kind: "due",
    by: province,
    to: national,
    title: {
      zh: "省局将考核材料报国家知识产权局",
      en: "Province reports the acceptance to the national office",
    },
    source: "第十三条",
  },
  {
    id: "DL-8",
    from: "cancelled",
    months: 24,
    kind: "ban",
    by: city,
    title: { zh: "取消称号后不得再次申报的期限届满", en: "Ban after cancellation ends" },
    source: "第十四条",
  },
  {
    id: "DL-9",
    from: "pilotApproval",
    months: PILOT_MONTHS,
    thenMonths: 6,
    kind: "due",
    by: cityGov,
    doneBy: "cultivationPlanIssued",
    oneOf: NEXT_PLAN,
    title: { zh: "印发示范培育工作方案", en: "Issue the cultivation plan" },
    consequence: exit,
    source: "第十五条",
  },
  {
    id: "DL-10",
    from: "pilotApproval",
    months: PILOT_MONTHS,
    thenMonths: 6,
    kind: "due",
    by: cityGov,
    doneBy: "newRoundPlanIssued",
    oneOf: NEXT_PLAN,
    title: {
      zh: "选定特色主题，印发新一轮试点工作方案",
      en: "Choose the theme and issue the new pilot plan",
    },
    consequence: exit,
    source: "第十六条",
  },
  {
    id: "DL-11",
    from: "pilotApproval",
    months: PILOT_MONTHS,
    thenMonths: 6,
    kind: "due",
    by: cityGov,
    to: province,
    doneBy: "planFiled",
    title: {
      zh: "完成进入示范培育阶段或新一轮试点的备案",
      en: "Complete the filing for cultivation or a new round",
    },
    consequence: exit,
    source: "第十七条",
  },
  {
    id: "DL-12",
    from: "cultivationPlanIssued",
    months: 36,
    kind: "period",
    by: cityGov,
    title: { zh: "示范培育周期期满", en: "Cultivation cycle ends" },
    source: "第十五条",
  },
  {
    // Art. 16 gives no length: 3 years is the reading `new-round-length`.
    id: "DL-13",
    from: "newRoundPlanIssued",
    months: 36,
    lengthReading: "new-round-length",
    kind: "period",
    by: cityGov,
    title: { zh: "新一轮试点期满", en: "New pilot round ends" },
    source: "第十六条",
  },
  {
    id: "DL-14",
    from: "cultivationPlanIssued",
    months: 12,
    kind: "earliest",
    by: cityGov,
    title: { zh: "最早可申报示范城市之日", en: "Earliest day to apply as a demonstration city" },
    consequence: { zh: "此日之前不符合申报条件。", en: "Before that day the city is not eligible." },
    source: "第十八条（一）",
  },
  {
    id: "DL-18",
    from: "demonstrationApproval",
    months: 4,
    kind: "due",
    by: cityGov,
    title: {
      zh: "建立健全领导和协调机制，印发示范城市建设工作方案",
      en: "Set up coordination and issue the plan of the demonstration city",
    },
    source: "第二十一条",
  },
  {
    id: "DL-20",
    from: "demonstrationApproval",
    yearly: "01-31",
    stages: ["demonstration"],
    kind: "due",
    by: demonstration,
    to: national,
    title: {
      zh: "向国家知识产权局报送上年度总结和当年计划",
      en: "Report last year's work and this year's plan to the national office",
    },
    source: "第二十六条",
  },
  {
    id: "DL-21",
    from: "demonstrationApproval",
    months: DEMONSTRATION_MONTHS,
    kind: "period",
    by: demonstration,
    title: { zh: "示范工作期满", en: "Demonstration period ends" },
    source: "第二十七条",
  },
  {
    id: "DL-22",
    from: "demonstrationApproval",
    months: DEMONSTRATION_MONTHS,
    thenMonths: 4,
    kind: "due",
    by: cityGov,
    to: national,
    title: {
      zh: "通过省知识产权局提交书面申请复核函",
      en: "Submit the written request for review through the province",
    },
    consequence: {
      zh: "逾期未提出复核的，视为退出示范城市工作序列，3年内不得再次申报。",
      en: "Without a request the city counts as having left the demonstration cities and may not apply for 3 years.",
    },
    source: "第二十七条",
  },
  {
    id: "DL-23",
    from: "cancelled",
    given: "demonstrationApproval",
    months: 24,
    kind: "ban",
    by: city,
    title: {
      zh: "未通过复核的，不得再次申报示范城市的期限届满",
      en: "Ban after a failed review ends",
    },
    source: "第二十九条",
  },
];

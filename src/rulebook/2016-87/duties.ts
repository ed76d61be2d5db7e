import type { Duty, LookBack } from "../types";

const province = { zh: "省知识产权局", en: "provincial office" };
const national = { zh: "国家知识产权局", en: "national office" };
const yearly = { zh: "每年", en: "every year" };
const yearlyInPrinciple = { zh: "原则上每年一次", en: "once a year, in principle" };

/** What recurs without a day that could be computed. */
export const duties: readonly Duty[] = [
  {
    id: "DL-1",
    by: national,
    title: { zh: "集中评定试点城市，印发通知并授牌", en: "Assess applicants and name the pilot cities" },
    when: yearlyInPrinciple,
    source: "第七条",
  },
  {
    id: "DL-3",
    by: province,
    title: { zh: "考核试点城市工作开展情况", en: "Assess the pilot cities" },
    when: yearly,
    source: "第九条",
  },
  {
    id: "DL-17",
    by: national,
    title: {
      zh: "印发示范城市申报通知，开展示范城市评定",
      en: "Call for applications and assess demonstration cities",
    },
    when: yearlyInPrinciple,
    source: "第十九条、第二十条",
  },
  {
    id: "DL-19",
    by: national,
    title: {
      zh: "考核示范城市，监测专利实力，至少组织一次会议或培训",
      en: "Assess demonstration cities, monitor patent strength, hold a meeting or training",
    },
    when: yearly,
    source: "第二十三条",
  },
  {
    id: "DL-24",
    by: national,
    title: {
      zh: "连续2年工作考核结果为本类别最后一名的，取消示范城市称号",
      en: "Withdraw the title after two years at the last place of the category",
    },
    when: yearly,
    source: "第三十二条",
  },
  {
    id: "DL-25",
    by: national,
    title: { zh: "考核省知识产权局试点示范城市管理工作", en: "Assess the provincial offices" },
    when: yearly,
    source: "第三十条",
  },
];

/** Art. 18 looks back from the application; the reading `look-back` says how. */
export const lookBacks: readonly LookBack[] = [
  {
    id: "DL-15",
    years: 3,
    title: {
      zh: "近3年年度考核至少两次优秀",
      en: "Two excellent yearly assessments in the last 3 years",
    },
    source: "第十八条（七）",
  },
  {
    id: "DL-16",
    years: 2,
    title: {
      zh: "近两年未发生重大侵权事件、未出现较大数量非正常申请",
      en: "No major infringement or abnormal applications in the last 2 years",
    },
    source: "第十八条（八）",
  },
];

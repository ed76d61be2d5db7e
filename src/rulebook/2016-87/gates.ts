import type { Gate, GateRule, Text } from "../types";

const manual: GateRule = { kind: "manual" };
const declaration: GateRule = { kind: "declaration" };

const pilotCities: Text = { zh: "全国参加评价的试点城市", en: "the pilot cities assessed nationwide" };
const populationOpen: Text = {
  zh: "文件未说明示范培育阶段的城市是否计入总数，请按公布的名次和总数填写。",
  en: "The text does not say whether cities under cultivation count; give rank and number as published.",
};

export const gates: readonly Gate[] = [
  {
    id: "3",
    title: { zh: "申报主体", en: "Eligible applicant" },
    rule: {
      kind: "applicant",
      kinds: ["plan-city", "sub-provincial", "prefecture", "municipal-district"],
    },
    source: "第三条",
  },
  {
    id: "5.1",
    title: { zh: "城市领导重视，纳入议事日程", en: "Attention of the city's leaders" },
    rule: manual,
    source: "第五条（一）",
  },
  {
    id: "5.2",
    title: { zh: "管理能力和水平居省内中等以上", en: "Management at or above the province's middle" },
    rule: manual,
    source: "第五条（二）",
  },
  {
    id: "5.3",
    title: { zh: "专利质量提升取得明显成效", en: "Clear results in patent quality" },
    rule: manual,
    source: "第五条（三）",
  },
  {
    id: "5.4",
    title: { zh: "知识产权运营取得一定成效", en: "Some results in IP operation" },
    rule: manual,
    source: "第五条（四）",
  },
  {
    id: "5.5",
    title: { zh: "执法维权绩效考核省内前50%", en: "Enforcement ranking: first 50 % of the province" },
    rule: {
      kind: "rank",
      share: "0.5",
      population: { zh: "省（区、市）内参加考核的城市", en: "the cities assessed in the province" },
    },
    source: "第五条（五）",
  },
  {
    id: "17",
    title: { zh: "期满6个月内完成备案", en: "Filed within 6 months of the pilot period's end" },
    rule: manual,
    source: "第十七条",
    note: {
      zh: "逾期未完成进入示范培育阶段或新一轮试点的备案的，视为退出试点城市工作序列，3年内不得再次申报。",
      en: "A city that has not filed in time counts as having left the pilots and may not apply for 3 years.",
    },
  },
  {
    id: "18.1",
    title: { zh: "示范培育满1年", en: "One full year of cultivation" },
    rule: { kind: "elapsed", from: "cultivationPlanIssued", months: 12, to: "application" },
    source: "第十八条（一）",
    note: {
      zh: "此处只核对时间；“工作成效显著”须由人判断。",
      en: "Only the dates are checked; 「工作成效显著」 is for a person to judge.",
    },
  },
  {
    id: "18.2",
    title: { zh: "纳入对区县政府的考核体系", en: "Part of the assessment of districts and counties" },
    rule: declaration,
    source: "第十八条（二）",
  },
  {
    id: "18.3",
    title: { zh: "管理能力和保障条件居全国同类城市前列", en: "Among the foremost of its kind of city" },
    rule: manual,
    source: "第十八条（三）",
  },
  {
    id: "18.4",
    title: { zh: "执法和维权援助评价在试点城市中位于前30%", en: "Enforcement ranking: first 30 % of pilots" },
    rule: { kind: "rank", share: "0.3", population: pilotCities },
    source: "第十八条（四）",
    note: populationOpen,
  },
  {
    id: "18.5",
    title: {
      zh: "资助政策突出质量和效益，质量提升成效显著",
      en: "Subsidies aimed at quality; marked results",
    },
    rule: manual,
    source: "第十八条（五）",
  },
  {
    id: "18.6",
    title: {
      zh: "专利质押融资额在试点城市中位于前30％",
      en: "Patent pledge financing: first 30 % of pilots",
    },
    rule: { kind: "rank", share: "0.3", population: pilotCities, measure: "A3.8.amount" },
    source: "第十八条（六）",
    note: {
      zh: `此处只核对名次；“开展城市知识产权运营体系化建设工作”须由人判断。${populationOpen.zh}`,
      en: `Only the rank is checked; the building of an operation system is for a person to judge. ${populationOpen.en}`,
    },
  },
  {
    id: "18.7",
    title: { zh: "近3年考核至少两次优秀", en: "At least two 优秀 in the last 3 yearly assessments" },
    rule: { kind: "grades", grade: "优秀", least: 2, of: 3 },
    source: "第十八条（七）",
  },
  {
    id: "18.8",
    title: { zh: "近两年无重大侵权事件和较大数量非正常申请", en: "No major incident in the last two years" },
    rule: declaration,
    source: "第十八条（八）",
  },
  {
    id: "18.9a",
    title: { zh: "客观实力指标监测结果达到60分", en: "Objective strength: 60 or more" },
    rule: { kind: "threshold", of: "objective", at: "60" },
    source: "第十八条（九）",
  },
  {
    id: "18.9b",
    title: { zh: "总体得分加权折算之后达到80分", en: "Weighted total: 80 or more" },
    rule: { kind: "threshold", of: "total", at: "80" },
    source: "第十八条（九）",
  },
  {
    id: "28",
    title: { zh: "示范城市复核", en: "Review of a demonstration city" },
    rule: manual,
    source: "第二十八条",
    note: {
      zh: "第十八条部分条件以试点城市为对象，如何用于复核，文件未作说明。",
      en: "Some conditions of Art. 18 speak of pilot cities; how they apply to a review is not said.",
    },
  },
  {
    id: "31",
    title: { zh: "无不当方法、弄虚作假", en: "No improper influence or false material" },
    rule: manual,
    source: "第三十一条",
  },
  {
    id: "32a",
    title: { zh: "无造成恶劣影响且未及时遏制的重大事件", en: "No major incident left unchecked" },
    rule: manual,
    source: "第三十二条",
  },
  {
    id: "32b",
    title: { zh: "专利行政执法评价未出现不合格", en: "Enforcement assessment not failed" },
    rule: manual,
    source: "第三十二条",
  },
  {
    id: "32c",
    title: { zh: "示范城市未连续2年考核末位", en: "Not last of its kind two years running" },
    rule: manual,
    source: "第三十二条",
    note: { zh: "仅适用于示范城市。", en: "Demonstration cities only." },
  },
];

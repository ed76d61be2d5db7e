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
    wording:
      "国家知识产权试点、示范城市的申报主体为：符合条件的计划单列市、副省级城市、地级城市（州、盟）、直辖市所辖的区。",
  },
  {
    id: "5.1",
    title: { zh: "城市领导重视，纳入议事日程", en: "Attention of the city's leaders" },
    rule: manual,
    source: "第五条（一）",
    wording: "城市领导重视知识产权工作，将知识产权纳入议事日程，工作条件保障不断加强。",
  },
  {
    id: "5.2",
    title: { zh: "管理能力和水平居省内中等以上", en: "Management at or above the province's middle" },
    rule: manual,
    source: "第五条（二）",
    wording: "城市知识产权管理能力和水平在省（区、市）内位于中等以上水平。",
  },
  {
    id: "5.3",
    title: { zh: "专利质量提升取得明显成效", en: "Clear results in patent quality" },
    rule: manual,
    source: "第五条（三）",
    wording: "开展专利质量提升工作，取得明显成效。",
  },
  {
    id: "5.4",
    title: { zh: "知识产权运营取得一定成效", en: "Some results in IP operation" },
    rule: manual,
    source: "第五条（四）",
    wording: "开展城市知识产权运营工作，在专利质押融资、专利导航等方面取得一定成效。",
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
    wording: "申报前一年专利行政执法和维权绩效考核结果在省（区、市）内排名前50%。",
  },
  {
    id: "17",
    title: { zh: "期满6个月内完成备案", en: "Filed within 6 months of the pilot period's end" },
    rule: {
      kind: "in-time",
      date: "planFiled",
      steps: ["cultivationPlanIssued", "newRoundPlanIssued"],
      deadline: "DL-11",
    },
    source: "第十七条",
    wording:
      "试点城市期满6个月内未完成进入示范培育阶段或新一轮试点的备案工作的，视为退出试点城市工作序列，且3年内不得再次申报。",
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
    wording: "进入示范培育阶段，培育时间满1年，且工作成效显著。",
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
    wording: "将知识产权工作作为政府工作的重要内容，纳入对区县政府的考核体系。",
  },
  {
    id: "18.3",
    title: { zh: "管理能力和保障条件居全国同类城市前列", en: "Among the foremost of its kind of city" },
    rule: manual,
    source: "第十八条（三）",
    wording: "城市知识产权管理能力和工作保障条件居全国同类城市前列。",
  },
  {
    id: "18.4",
    title: { zh: "执法和维权援助评价在试点城市中位于前30%", en: "Enforcement ranking: first 30 % of pilots" },
    rule: { kind: "rank", share: "0.3", population: pilotCities },
    source: "第十八条（四）",
    wording: "申报前一年专利行政执法和维权援助工作评价结果在试点城市中位于前30%。",
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
    wording: "城市专利资助政策突出质量和效益导向，试点及示范培育期间专利质量提升工作取得显著成效。",
  },
  {
    id: "18.6",
    title: {
      zh: "专利质押融资额在试点城市中位于前30％",
      en: "Patent pledge financing: first 30 % of pilots",
    },
    rule: { kind: "rank", share: "0.3", population: pilotCities, measure: "A3.8.amount" },
    source: "第十八条（六）",
    wording: "开展城市知识产权运营体系化建设工作，申报前一年专利质押融资额在试点城市中位于前30％。",
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
    wording: "近3年省知识产权局对试点城市、示范培育阶段城市年度考核中，至少有两次考核成绩优秀。",
  },
  {
    id: "18.8",
    title: { zh: "近两年无重大侵权事件和较大数量非正常申请", en: "No major incident in the last two years" },
    rule: declaration,
    source: "第十八条（八）",
    wording: "近两年未发生过重大群体性、反复、恶意知识产权侵权事件、未出现较大数量的非正常专利申请。",
  },
  {
    id: "18.9a",
    title: { zh: "客观实力指标监测结果达到60分", en: "Objective strength: 60 or more" },
    rule: { kind: "threshold", of: "objective", at: "60" },
    source: "第十八条（九）",
    wording: "评定示范城市指标体系（见附件2）中客观实力指标监测结果达到60分",
  },
  {
    id: "18.9b",
    title: { zh: "总体得分加权折算之后达到80分", en: "Weighted total: 80 or more" },
    rule: { kind: "threshold", of: "total", at: "80" },
    source: "第十八条（九）",
    wording: "指标体系总体得分加权折算之后达到80分。",
  },
  {
    id: "28",
    title: { zh: "示范城市复核", en: "Review of a demonstration city" },
    rule: manual,
    source: "第二十八条",
    wording:
      "审核有关城市当前的状况是否符合本办法第十八条规定的示范城市申报条件，不符合申报条件的取消示范城市资格",
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
    wording:
      "以不当方法影响验收、评定、复核结果或在申报材料中弄虚作假的，经调查确认后，取消其申报资格；已取得试点和示范城市称号的，予以取消。",
  },
  {
    id: "32a",
    title: { zh: "无造成恶劣影响且未及时遏制的重大事件", en: "No major incident left unchecked" },
    rule: manual,
    source: "第三十二条",
    wording:
      "发生重大群体性、反复、恶意知识产权侵权事件或出现较大数量的非正常专利申请，在全国范围内造成恶劣影响，未能采取有效措施及时遏制的城市",
  },
  {
    id: "32b",
    title: { zh: "专利行政执法评价未出现不合格", en: "Enforcement assessment not failed" },
    rule: manual,
    source: "第三十二条",
    wording: "专利行政执法工作评价结果不合格的城市",
  },
  {
    id: "32c",
    title: { zh: "示范城市未连续2年考核末位", en: "Not last of its kind two years running" },
    rule: manual,
    source: "第三十二条",
    wording: "连续2年工作考核结果为本类别城市中最后一名的示范城市",
    note: { zh: "仅适用于示范城市。", en: "Demonstration cities only." },
  },
];

import type { MaterialList } from "../types";

export const materials: readonly MaterialList[] = [
  {
    id: "demonstration-application",
    title: {
      zh: "示范城市、示范县、示范园区申报",
      en: "Application as a demonstration city, county or park",
    },
    by: { zh: "省级知识产权局", en: "provincial office" },
    to: { zh: "国家知识产权局", en: "national office" },
    items: [
      {
        id: "demonstration-application.1",
        title: { zh: "省级知识产权局推荐函（含审核情况和推荐意见）", en: "Letter of the provincial office" },
        proof: { kind: "tick" },
        medium: "paper",
        wording: "省级知识产权局推荐函，包括对城市、县、园区申报材料的审核情况以及推荐意见。",
        source: "四、1",
      },
      {
        id: "demonstration-application.2",
        title: { zh: "向省级知识产权局提出的申报函", en: "Letter of application" },
        proof: { kind: "tick" },
        medium: "paper",
        wording: "城市政府、县政府、园区管委会向省级知识产权局提出的申报函。",
        source: "四、2",
      },
      {
        id: "demonstration-application.3",
        title: { zh: "创建工作报告", en: "Report" },
        proof: { kind: "outline", outline: "report" },
        medium: "platform",
        wording: "申报城市、县、园区的创建工作报告，包括申报条件符合情况、近三年知识产权工作总结等。",
        source: "四、3",
      },
      {
        id: "demonstration-application.4",
        title: { zh: "示范工作方案（三年期）", en: "Three-year plan" },
        proof: { kind: "outline", outline: "plan" },
        medium: "platform",
        wording: "示范工作方案。",
        source: "四、4",
      },
      {
        id: "demonstration-application.5",
        title: { zh: "基本工作状况表", en: "Status form" },
        proof: { kind: "tick" },
        medium: "platform",
        wording: "基本工作状况表。",
        source: "四、5",
      },
    ],
    tracks: ["demonstration-city", "demonstration-county", "demonstration-park"],
    notes: [
      {
        zh: "材料1—2报送纸件，材料3—5在申报材料报送平台上填报。",
        en: "1 and 2 go on paper, 3 to 5 on the platform.",
      },
      {
        zh: "通知没有随附基本工作状况表，请以平台上的表为准。",
        en: "The notice does not come with the status form; the one on the platform counts.",
      },
    ],
    source: "四、申报材料",
  },
  {
    id: "liaison",
    title: { zh: "联络员回执", en: "Liaison officer" },
    by: { zh: "省级知识产权局", en: "provincial office" },
    to: { zh: "国家知识产权局", en: "national office" },
    items: [
      {
        id: "liaison.1",
        title: { zh: "联系人回执", en: "Receipt with the name" },
        proof: { kind: "tick" },
        medium: "e-mail",
        wording: "于2021年12月31日前将联系人回执报送至联系邮箱",
        source: "五",
      },
    ],
    notes: [],
    source: "五",
  },
];

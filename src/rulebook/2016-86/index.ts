import type { Programme } from "../types";
import { emptyForm } from "../empty-form";
import { gates } from "./gates";
import { outlines } from "./outlines";
import { plan } from "./plan";

const city = { zh: "城市人民政府", en: "city government" };
const national = { zh: "国家知识产权局", en: "national office" };

export const strongCity2016: Programme = {
  id: "2016-86",
  version: "1",
  documentNumber: "国知发管字〔2016〕86号",
  issued: "2016-11-09",
  issuers: ["国家知识产权局"],
  title: { zh: "关于加快建设知识产权强市的指导意见", en: "Guidance on Building Strong IP Cities" },
  kinds: ["plan-city", "sub-provincial", "prefecture", "municipal-district", "county-level"],
  dates: [
    { key: "application", name: { zh: "申报日", en: "Application" } },
    { key: "approval", name: { zh: "批复日", en: "Approval" } },
  ],
  honours: [
    { id: "demonstration-city", name: { zh: "国家知识产权示范城市", en: "National IP demonstration city" } },
  ],
  statusForm: emptyForm,
  scorecard: null,
  plan,
  outlines,
  supplement: [],
  derived: [],
  gates,
  band: null,
  deadlines: [
    {
      id: "DL-32",
      from: "approval",
      months: 36,
      kind: "period",
      by: national,
      title: { zh: "三年期第三方评估", en: "Evaluation by a third party after three years" },
      consequence: {
        zh: "文件未写明三年期的起算日，这里按批复日推算。推进不力的进行督促整改，直至取消资格。",
        en: "The text does not say from when three years count; we count from the approval.",
      },
      source: "三、（三）",
    },
  ],
  duties: [
    {
      id: "DL-32a",
      by: national,
      title: { zh: "考核评价各城市建设推进情况", en: "Assess the progress of the cities" },
      when: { zh: "每年", en: "every year" },
      source: "三、（三）",
    },
    {
      id: "DL-32b",
      by: national,
      title: { zh: "开展一轮第三方评估", en: "Evaluation by a third party" },
      when: { zh: "每三年期", en: "every three years" },
      source: "三、（三）",
    },
  ],
  materials: [
    {
      id: "application",
      title: { zh: "强市申报", en: "Application" },
      by: city,
      to: national,
      items: [
        {
          id: "application.1",
          title: { zh: "城市自愿申报的申报函", en: "Letter of application" },
          proof: { kind: "tick" },
          wording: "符合申报条件的城市自愿申报、国家知识产权局组织集中评定",
          source: "三、（二）",
        },
        {
          id: "application.2",
          title: { zh: "国家知识产权示范城市批复通知", en: "Approval as a demonstration city" },
          proof: { kind: "condition", condition: "C1" },
          source: "三、（二）",
        },
        {
          id: "application.3",
          title: {
            zh: "知识产权强市建设方案（五大工程及对应工作项目）",
            en: "The plan with its five projects",
          },
          proof: { kind: "condition", condition: "C2" },
          wording: "聚焦五大工程编制知识产权强市建设方案，按照体系化推进要求设立对应的工作项目予以落实推进",
          source: "三、（二）",
        },
      ],
      notes: [
        {
          zh: "文件没有列出申报材料清单，也没有随附表格；以上由“三、（二）”的要求整理。",
          en: "The document has no list of materials and no form; these follow from what it asks for.",
        },
      ],
      source: "三、（二）",
    },
    {
      id: "issued-plan",
      title: { zh: "批复后印发方案", en: "After approval" },
      by: city,
      to: national,
      items: [
        {
          id: "issued-plan.1",
          title: { zh: "城市人民政府印发的建设方案", en: "The plan as issued" },
          proof: { kind: "condition", condition: "C6" },
          wording: "制定完善知识产权强市建设方案后由各有关城市人民政府印发实施",
          source: "三、（二）",
        },
      ],
      notes: [],
      source: "三、（二）",
    },
    {
      id: "yearly",
      title: { zh: "年度自评", en: "Yearly self-evaluation" },
      by: city,
      to: national,
      items: [
        {
          id: "yearly.1",
          title: { zh: "年度自评报告", en: "Report" },
          proof: { kind: "outline", outline: "yearly" },
          wording: "每年对各城市建设推进情况进行考核评价",
          source: "三、（三）",
        },
      ],
      notes: [],
      source: "三、（三）",
    },
  ],
  readings: [],
  titles: [],
  conditions: gates.map(({ id }) => `C${id}`),
  fundLines: [],
};

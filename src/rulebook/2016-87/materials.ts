import type { Material, MaterialList, Text } from "../types";
import { gates } from "./gates";

const city: Text = { zh: "城市人民政府", en: "city government" };
const pilot: Text = { zh: "试点城市", en: "pilot city" };
const province: Text = { zh: "省知识产权局", en: "provincial office" };
const national: Text = { zh: "国家知识产权局", en: "national office" };

const item = (
  id: string,
  zh: string,
  en: string,
  source: string,
  proof: Material["proof"] = { kind: "tick" },
): Material => ({ id, title: { zh, en }, proof, source });

/** One proof for each condition of an article. */
function proofs(list: string, article: string, prefix: string): readonly Material[] {
  return gates
    .filter(({ id }) => id.startsWith(prefix))
    .map(({ id, title, source }) => ({
      id: `${list}.${id}`,
      title: {
        zh: `${article}${source.replace(article, "")}证明材料：${title.zh}`,
        en: `Proof for ${title.en}`,
      },
      proof: { kind: "condition" as const, condition: `C${id}` },
      source,
    }));
}

/** Annex 1 asks lists of fewer rows than Annex 2 does (§7). */
const listsMismatch: Text = {
  zh: "附件1只要求国家级示范、优势和达标企业提供名单，附件2任务第23、24项还要省级、本级企业清单，请一并准备。",
  en: "Annex 1 asks lists of national firms and of those certified only; tasks 23 and 24 of Annex 2 want the provincial and municipal ones too.",
};
const rowsMismatch: Text = {
  zh: "附件2任务第23、24项写“试点示范或优势企业”，附件1没有省级、市级优势企业这两行，清单中请注明。",
  en: "Tasks 23 and 24 of Annex 2 count 优势企业 of province and city, for which Annex 1 has no rows; say so in the list.",
};
const fullTexts: Text = {
  zh: "附件2任务第5、40、43项须上报文件全文，第21项须列文件名称和文号。",
  en: "Tasks 5, 40 and 43 of Annex 2 want documents in full, task 21 names and numbers.",
};

export const materials: readonly MaterialList[] = [
  {
    id: "pilot-application",
    title: { zh: "试点城市申报", en: "Application as a pilot city" },
    by: province,
    to: national,
    items: [
      item("pilot-application.1", "省知识产权局推荐函", "Letter of the provincial office", "第六条（三）"),
      item(
        "pilot-application.2",
        "申报城市人民政府向省知识产权局提出的申报函",
        "Letter of the city government to the provincial office",
        "第六条（三）",
      ),
      item(
        "pilot-application.3",
        "试点城市建设工作方案（3年期，含特色主题）",
        "Three-year plan with its theme",
        "第六条（三）",
      ),
      item(
        "pilot-application.4",
        "城市知识产权工作基本状况表（附件1）",
        "Status form (Annex 1)",
        "第六条（三）",
        { kind: "form" },
      ),
      ...proofs("pilot-application", "第五条", "5."),
    ],
    notes: [listsMismatch],
    source: "第六条（三）",
  },
  {
    id: "pilot-filing",
    title: { zh: "试点获批后备案", en: "Filing after approval as a pilot" },
    by: pilot,
    to: province,
    items: [
      item(
        "pilot-filing.1",
        "城市人民政府正式印发的试点城市建设工作方案",
        "The plan as issued by the city government",
        "第八条",
      ),
      item("pilot-filing.2", "领导和协调机制文件", "Documents on leadership and coordination", "第八条"),
    ],
    notes: [],
    source: "第八条",
  },
  {
    id: "yearly-report",
    title: { zh: "年度报送", en: "Yearly report" },
    by: { zh: "试点城市、示范城市", en: "pilot and demonstration cities" },
    to: {
      zh: "试点城市报省知识产权局，示范城市报国家知识产权局",
      en: "pilots to the province, demonstration cities to the national office",
    },
    items: [
      item("yearly-report.1", "上年度工作总结", "Summary of last year", "第十二条、第二十六条"),
      item("yearly-report.2", "当年工作计划", "Plan of this year", "第十二条、第二十六条"),
    ],
    notes: [],
    source: "第十二条、第二十六条",
  },
  {
    id: "acceptance",
    title: { zh: "试点考核验收", en: "Acceptance of the pilot" },
    by: province,
    to: national,
    items: [
      item("acceptance.1", "验收情况", "Account of the acceptance", "第十三条", {
        kind: "date",
        date: "acceptance",
      }),
      item("acceptance.2", "验收结果（附件2得分表）", "Its result (score sheet, Annex 2)", "第十三条", {
        kind: "scores",
        column: "province",
      }),
      item("acceptance.3", "城市总结材料", "The city's summary", "第十三条"),
    ],
    notes: [
      {
        zh: "附件2得分表由第十三条“采用评定示范城市指标体系”推定，条文只写“验收情况、验收结果及城市总结材料”。",
        en: "The score sheet is our reading of 采用评定示范城市指标体系; the article names account, result and summary.",
      },
    ],
    source: "第十三条",
  },
  {
    id: "cultivation-filing",
    title: { zh: "进入示范培育阶段", en: "Entering cultivation" },
    by: city,
    to: province,
    items: [
      item("cultivation-filing.1", "印发的示范培育工作方案", "Cultivation plan as issued", "第十五条", {
        kind: "date",
        date: "cultivationPlanIssued",
      }),
      item("cultivation-filing.2", "完成备案", "Filed", "第十七条", { kind: "date", date: "planFiled" }),
    ],
    notes: [],
    source: "第十五条、第十七条",
  },
  {
    id: "new-round-filing",
    title: { zh: "进入新一轮试点", en: "Entering a new pilot round" },
    by: city,
    to: province,
    items: [
      item(
        "new-round-filing.1",
        "印发的试点工作方案（含试点特色主题）",
        "Plan of the new round with its theme, as issued",
        "第十六条",
        { kind: "date", date: "newRoundPlanIssued" },
      ),
      item("new-round-filing.2", "完成备案", "Filed", "第十七条", { kind: "date", date: "planFiled" }),
    ],
    notes: [],
    source: "第十六条、第十七条",
  },
  {
    id: "demonstration-application",
    title: { zh: "示范城市申报", en: "Application as a demonstration city" },
    by: province,
    to: national,
    items: [
      item(
        "demonstration-application.1",
        "省知识产权局推荐函",
        "Letter of the provincial office",
        "第十九条（三）",
      ),
      item(
        "demonstration-application.2",
        "城市人民政府向省知识产权局提交的书面申报函",
        "Written letter of the city government to the provincial office",
        "第十九条（三）",
      ),
      item(
        "demonstration-application.3",
        "城市知识产权工作基本状况表（附件1）",
        "Status form (Annex 1)",
        "第十九条（三）",
        { kind: "form" },
      ),
      item(
        "demonstration-application.4",
        "省知识产权局测评后的评定示范城市指标体系得分表（附件2）",
        "Score sheet as assessed by the provincial office (Annex 2)",
        "第十九条（三）",
        { kind: "scores", column: "province" },
      ),
      item(
        "demonstration-application.5",
        "省内申报城市的排序",
        "The province's ranking of its applicants",
        "第十九条（二）",
      ),
      ...proofs("demonstration-application", "第十八条", "18."),
    ],
    notes: [listsMismatch, rowsMismatch, fullTexts],
    source: "第十九条（三）",
  },
  {
    id: "demonstration-plan",
    title: { zh: "示范城市获批后", en: "After approval as a demonstration city" },
    by: city,
    to: national,
    items: [
      item("demonstration-plan.1", "示范城市建设领导和协调机制", "Leadership and coordination", "第二十一条"),
      item(
        "demonstration-plan.2",
        "城市人民政府印发的示范城市建设工作方案",
        "The plan as issued by the city government",
        "第二十一条",
      ),
    ],
    notes: [],
    source: "第二十一条",
  },
  {
    id: "review",
    title: { zh: "示范城市复核", en: "Review of a demonstration city" },
    by: city,
    to: national,
    items: [
      item(
        "review.1",
        "通过省知识产权局提交的书面申请复核函",
        "Written request for review, through the province",
        "第二十七条",
      ),
      item(
        "review.2",
        "当前状况符合第十八条的说明",
        "Account of the present state against Art. 18",
        "第二十八条（一）",
      ),
      item(
        "review.3",
        "周期内年度考核结果、专利实力监测情况、方案目标完成情况",
        "Yearly assessments, patent strength, targets of the plan",
        "第二十八条（二）",
      ),
    ],
    notes: [
      {
        zh: "第十八条（一）（四）（六）（七）以试点城市为对象，复核时如何适用文件未写明，见设置中的“复核时第十八条各项的适用”。",
        en: "Art. 18 (1), (4), (6), (7) are about pilots; how they apply in a review is open, see the setting.",
      },
    ],
    source: "第二十七条、第二十八条",
  },
];

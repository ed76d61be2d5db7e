import { conditionsOf } from "../condition";
import type { Gate } from "../types";

const { declared, inPrinciple, judged, preferred, ruled } = conditionsOf(["demonstration-city"]);
const approval = { zh: "原批复通知", en: "the notice that granted the title" };

export const cityGates: readonly Gate[] = [
  ruled(
    {
      id: "1.1a",
      title: {
        zh: "地级以上城市或直辖市的区",
        en: "A city of prefecture rank or above, or a municipal district",
      },
      wording: "申报城市应为地级以上城市或直辖市的区",
      source: "二、（一）1",
    },
    { kind: "applicant", kinds: ["plan-city", "sub-provincial", "prefecture", "municipal-district"] },
  ),
  inPrinciple(
    {
      id: "1.1b",
      title: { zh: "原则上为原国家知识产权示范城市", en: "In principle a former demonstration city" },
      wording: "原则上应为原国家知识产权示范城市（城区）",
      source: "二、（一）1",
      evidence: approval,
    },
    ["demonstration-city"],
  ),
  preferred(
    {
      id: "1.1c",
      title: { zh: "强市创建市、运营重点城市优先", en: "Strong cities and key cities of operation first" },
      wording: "同等条件下，原国家知识产权强市创建市、考核优秀的知识产权运营重点城市优先。",
      source: "二、（一）1",
      evidence: approval,
    },
    ["strong-city", "operation-city"],
  ),
  declared({
    id: "1.2a",
    title: { zh: "市政府主要领导牵头的协调机制", en: "Coordination led by the head of the city government" },
    wording: "建立了市政府主要领导牵头的示范城市建设协调机制",
    source: "二、（一）2",
    evidence: {
      zh: "成立协调机制的文件，写明牵头的主要领导",
      en: "the document that set it up, naming who leads",
    },
    note: {
      zh: "须为市政府主要领导（市长）牵头，分管领导牵头的不符合。",
      en: "The head of the government leads; a deputy does not do.",
    },
  }),
  declared({
    id: "1.2b",
    title: { zh: "编制相关专项规划", en: "A special plan" },
    wording: "编制相关专项规划",
    source: "二、（一）2",
    evidence: { zh: "印发的专项规划", en: "the plan as issued" },
  }),
  declared({
    id: "1.2c",
    title: { zh: "纳入对区县政府考核体系", en: "Part of the assessment of districts and counties" },
    wording: "将知识产权工作作为政府工作的重要内容，纳入对区县政府考核体系。",
    source: "二、（一）2",
    evidence: { zh: "对区县政府的考核文件", en: "the rules of that assessment" },
  }),
  judged({
    id: "1.3",
    title: { zh: "管理能力和保障条件居全国同类城市前列", en: "Among the foremost of its kind of city" },
    wording: "城市知识产权管理能力和工作保障条件居全国同类城市前列。",
    source: "二、（一）3",
    evidence: {
      zh: "机构、编制、经费等与同类城市的比较",
      en: "staff and money compared with cities of its kind",
    },
    note: { zh: "“同类城市”“前列”文件未界定。", en: "Neither 同类城市 nor 前列 is defined." },
  }),
  ruled(
    {
      id: "1.4a",
      title: { zh: "市本级及各区县资助奖励政策合理合规", en: "Subsidies of city and districts in order" },
      wording:
        "市本级及各区县的知识产权资助奖励政策合理合规，符合《关于进一步严格规范专利申请行为的通知》等政策文件要求",
      source: "二、（一）4",
      evidence: { zh: "市本级和每个区县的政策文件", en: "the policies of the city and of each district" },
    },
    { kind: "answers", each: "district", row: "D.policy", accepted: ["是"] },
  ),
  judged({
    id: "1.4b",
    title: { zh: "打击非正常申请等行动成效显著", en: "Marked results against abnormal applications" },
    wording: "在打击非正常专利申请行为、恶意商标注册行为、“蓝天”专项整治行动中成效显著。",
    source: "二、（一）4",
    evidence: { zh: "专项行动的部署、查处数量和通报", en: "orders, cases and reports of the campaigns" },
  }),
  judged({
    id: "1.5",
    title: { zh: "城市知识产权综合实力较强", en: "Strength of the city" },
    wording: "城市知识产权综合实力较强。",
    source: "二、（一）5",
    evidence: { zh: "基本工作状况表和创建工作报告", en: "the status form and the report" },
  }),
];

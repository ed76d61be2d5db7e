import { conditionsOf } from "../condition";
import type { Gate } from "../types";

const { declared, inPrinciple, judged, ruled } = conditionsOf(["demonstration-county"]);

export const countyGates: readonly Gate[] = [
  ruled(
    {
      id: "2.1a",
      title: { zh: "县、县级市或副省级、地级市下辖的区", en: "A county, county-level city or city district" },
      wording: "申报县域应为县（自治县、旗、自治旗等，含直辖市下辖的县)、县级市,或副省级城市、地级市下辖的区",
      source: "二、（二）1",
    },
    { kind: "applicant", kinds: ["county", "county-level", "city-district"] },
  ),
  inPrinciple(
    {
      id: "2.1b",
      title: { zh: "原则上为原示范城市（县级市）或示范县", en: "In principle a former demonstration county" },
      wording:
        "原则上应为原国家知识产权示范城市(县级市)、国家知识产权强县工程示范县(区)或传统知识知识产权保护示范县(区)",
      source: "二、（二）1",
      evidence: { zh: "原批复通知", en: "the notice that granted the title" },
    },
    ["demonstration-city", "strong-county", "traditional-knowledge-county"],
  ),
  declared({
    id: "2.2",
    title: { zh: "写入发展战略规划，纳入年度考核", en: "In the development plan and the yearly assessment" },
    wording: "将知识产权工作作为政府工作的重要内容,写入发展战略规划,纳入年度考核体系。",
    source: "二、（二）2",
    evidence: { zh: "发展战略规划和年度考核文件", en: "the plan and the rules of the assessment" },
  }),
  judged({
    id: "2.3",
    title: { zh: "管理能力和保障条件居本省县域前列", en: "Among the foremost counties of the province" },
    wording: "知识产权管理能力和工作保障条件居本省县域前列。",
    source: "二、（二）3",
    evidence: {
      zh: "机构、编制、经费等与本省县域的比较",
      en: "staff and money compared with other counties",
    },
    note: { zh: "“前列”文件未界定。", en: "前列 is not defined." },
  }),
  declared({
    id: "2.4a",
    title: { zh: "资助奖励政策合理合规", en: "Subsidies in order" },
    wording: "知识产权资助奖励政策合理合规,符合《关于进一步严格规范专利申请行为的通知》等政策文件要求",
    source: "二、（二）4",
    evidence: { zh: "政策文件", en: "the policies" },
  }),
  judged({
    id: "2.4b",
    title: { zh: "打击非正常申请等行动成效显著", en: "Marked results against abnormal applications" },
    wording: "在打击非正常专利申请行为、恶意商标注册行为、“蓝天”专项整治行动等工作中成效显著。",
    source: "二、（二）4",
    evidence: { zh: "专项行动的部署、查处数量和通报", en: "orders, cases and reports of the campaigns" },
  }),
  declared({
    id: "2.5",
    title: { zh: "主导产业和龙头企业工作取得较好成效", en: "Good results with industry and leading firms" },
    wording:
      "围绕县域主导产业和龙头企业,结合实际扎实开展知识产权相关工作,在专利质量提升、专利导航、商标品牌培育、知识产权质押融资、知识产权贯标等工作中取得较好成效,拥有一定数量的国家级或省级知识产权优势、示范企业。",
    source: "二、（二）5",
    evidence: { zh: "优势、示范企业清单和各项工作的成效", en: "the list of firms and what was achieved" },
    note: { zh: "“一定数量”文件未写明。", en: "How many firms are needed is not said." },
  }),
  declared({
    id: "2.6",
    title: { zh: "特色县域：地理标志、传统知识成效显著", en: "Special path: geographical indications" },
    wording:
      "以地理标志、传统知识等为特色的县域,满足前述条件1—4,且在地理标志区域品牌建设、地理标志促进特色产业发展、传统知识资源保护运用等方面取得显著成效。",
    source: "二、（二）6",
    evidence: {
      zh: "地理标志、传统知识的名录和产业数据",
      en: "the indications, and figures of their industry",
    },
  }),
  ruled(
    {
      id: "2.0",
      title: { zh: "县域条件：1—4，且5或6", en: "Conditions 1 to 4, and 5 or 6" },
      wording: "以地理标志、传统知识等为特色的县域,满足前述条件1—4",
      source: "二、（二）6",
      note: {
        zh: "特色县域以条件6代替条件5；原则上的要求（1）不计入。",
        en: "On the special path 6 stands for 5; what holds in principle only is not counted.",
      },
    },
    {
      kind: "combination",
      of: { all: ["2.1a", "2.2", "2.3", "2.4a", "2.4b", { any: ["2.5", "2.6"] }] },
    },
  ),
];

import { emptyForm } from "../empty-form";
import type { Programme } from "../types";
import { cityGates } from "./gates-city";
import { countyGates } from "./gates-county";
import { parkGates } from "./gates-park";
import { materials } from "./materials";
import { outlines } from "./outlines";

const province = { zh: "省级知识产权局", en: "provincial office" };
const national = { zh: "国家知识产权局", en: "national office" };
const gates = [...cityGates, ...countyGates, ...parkGates];

export const strongCountry2021: Programme = {
  id: "2021-1197",
  version: "1",
  documentNumber: "国知办函运字〔2021〕1197号",
  issued: "2021-12-23",
  issuers: ["国家知识产权局办公室"],
  title: {
    zh: "关于面向城市、县域、园区开展知识产权强国建设试点示范工作的通知",
    en: "Notice on Pilot and Demonstration Cities, Counties and Parks",
  },
  kinds: [
    "plan-city",
    "sub-provincial",
    "prefecture",
    "municipal-district",
    "county-level",
    "county",
    "city-district",
    "high-tech-zone",
    "economic-zone",
    "national-park",
  ],
  dates: [
    { key: "application", name: { zh: "申报日", en: "Application" } },
    { key: "approval", name: { zh: "名单公布日", en: "List published" } },
  ],
  tracks: [
    {
      id: "demonstration-city",
      name: { zh: "示范城市", en: "Demonstration city" },
      wording: "国家知识产权强市建设示范城市",
      kinds: ["plan-city", "sub-provincial", "prefecture", "municipal-district"],
      source: "二、（一）",
    },
    {
      id: "demonstration-county",
      name: { zh: "示范县", en: "Demonstration county" },
      wording: "国家知识产权强县建设示范县",
      kinds: ["county", "county-level", "city-district"],
      source: "二、（二）",
    },
    {
      id: "demonstration-park",
      name: { zh: "示范园区", en: "Demonstration park" },
      wording: "国家级知识产权强国建设示范园区",
      kinds: ["high-tech-zone", "economic-zone", "national-park"],
      source: "二、（三）",
    },
  ],
  honours: [
    {
      id: "demonstration-city",
      name: { zh: "原国家知识产权示范城市（城区、县级市）", en: "Demonstration city" },
    },
    { id: "strong-city", name: { zh: "原国家知识产权强市创建市", en: "Strong city under construction" } },
    {
      id: "operation-city",
      name: { zh: "考核优秀的知识产权运营重点城市", en: "Key city of IP operation, assessed as excellent" },
    },
    { id: "strong-county", name: { zh: "国家知识产权强县工程示范县（区）", en: "Strong county" } },
    {
      id: "traditional-knowledge-county",
      name: { zh: "传统知识知识产权保护示范县（区）", en: "County of traditional knowledge" },
    },
    { id: "pilot-park", name: { zh: "原国家知识产权试点园区", en: "Pilot park" } },
    { id: "demonstration-park", name: { zh: "原国家知识产权示范园区", en: "Demonstration park" } },
  ],
  statusForm: emptyForm,
  units: [
    {
      id: "district",
      name: { zh: "市本级和区县", en: "City and districts" },
      heading: "市本级及各区县资助奖励政策",
      header: ["序号", "事项", "填写", "单位", "备注"],
      rows: [
        {
          id: "D.policy",
          no: "1",
          label: "资助奖励政策合理合规",
          unit: "",
          remark: "",
          period: "current",
          value: { kind: "text", choices: ["是", "否"] },
        },
        {
          id: "D.document",
          no: "2",
          label: "政策文件名称和文号",
          unit: "",
          remark: "",
          period: "current",
          value: { kind: "text" },
        },
      ],
      tracks: ["demonstration-city"],
      official: false,
      note: {
        zh: "通知没有这张表；用来逐个核对“市本级及各区县”的政策，市本级也列一行。",
        en: "No form of the notice; it goes through the policies one by one, the city's own among them.",
      },
      source: "二、（一）4",
    },
  ],
  outlines,
  scorecard: null,
  supplement: [
    {
      id: "S.specialFund",
      name: { zh: "年度知识产权专项经费", en: "Special fund of the year" },
      unit: "万元",
      integer: false,
      usedBy: ["C3.3c"],
    },
    {
      id: "S.budget",
      name: { zh: "园区财政一般预算支出", en: "Spending of the park's general budget" },
      unit: "万元",
      integer: false,
      usedBy: ["C3.3c"],
    },
  ],
  derived: [],
  gates,
  band: null,
  deadlines: [
    {
      id: "DL-26",
      on: "2021-12-31",
      kind: "due",
      by: province,
      to: national,
      title: { zh: "联系人回执报送至联系邮箱", en: "Name the liaison officer by e-mail" },
      source: "五",
    },
    {
      id: "DL-27",
      on: "2022-03-15",
      kind: "due",
      by: province,
      to: national,
      title: { zh: "完成推荐及材料报送", en: "Recommend and hand in the material" },
      source: "五",
    },
  ],
  duties: [
    {
      id: "pilots",
      by: province,
      title: {
        zh: "确定试点城市、县、园区的申报资格标准，组织申报、评审、公示，报国家知识产权局核准",
        en: "Set the conditions of pilots, assess them and report the list",
      },
      when: { zh: "按照分配名额", en: "within the quota" },
      source: "三、（二）",
    },
  ],
  materials,
  readings: [],
  titles: [],
  conditions: gates.map(({ id }) => `C${id}`),
  fundLines: [],
};

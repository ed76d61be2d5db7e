import type { Programme } from "../types";
import { cityForm, parkForm } from "./forms";
import { gates } from "./gates";
import { materials } from "./materials";
import { outlines } from "./outlines";
import { plan } from "./plan";

const province = { zh: "省（区、市）知识产权局、中小企业主管部门", en: "both provincial authorities" };
const national = { zh: "国家知识产权局、工业和信息化部", en: "national office and ministry" };
const pilot = { zh: "试点城市", en: "pilot city" };

export const smeCities2017: Programme = {
  id: "2017-30",
  version: "1",
  documentNumber: "国知办发管字〔2017〕30号",
  issued: "2017-06-27",
  issuers: ["国家知识产权局办公室", "工业和信息化部办公厅"],
  title: {
    zh: "关于开展中小企业知识产权战略推进工程试点城市申报工作的通知",
    en: "Notice on Pilot Cities of the SME IP Strategy Programme",
  },
  kinds: [
    "plan-city",
    "sub-provincial",
    "prefecture",
    "county-level",
    "municipal-district",
    "plan-city-district",
    "county",
    "city-district",
  ],
  dates: [
    { key: "application", name: { zh: "申报日", en: "Application" } },
    { key: "approval", name: { zh: "试点城市名单公布日", en: "List published" } },
  ],
  quotas: [
    {
      id: "cities",
      title: { zh: "推荐城市", en: "Cities recommended" },
      by: province,
      least: 1,
      most: 2,
      uncounted: ["plan-city-district"],
      wording: "可推荐1-2个城市（计划单列市的市辖区不占所在省的申报名额）",
      source: "二、（二）",
    },
  ],
  statusForm: cityForm,
  units: [parkForm],
  plan,
  outlines,
  scorecard: null,
  supplement: [],
  derived: [],
  gates,
  band: null,
  deadlines: [
    {
      id: "DL-29",
      // 「于7月31日前」: the year is that of the notice.
      on: "2017-07-31",
      kind: "due",
      by: province,
      to: national,
      title: { zh: "联合上报推荐函", en: "Joint letter of recommendation" },
      source: "二、（二）",
    },
    {
      id: "DL-30",
      from: "approval",
      // 「每年年底」
      yearly: "12-31",
      kind: "due",
      by: pilot,
      to: national,
      title: { zh: "报送工作总结和下一年度工作计划", en: "Summary and next year's plan" },
      source: "三、末段",
    },
    {
      id: "DL-31",
      // 「到2020年」: the last day of the year is our reading.
      on: "2020-12-31",
      kind: "due",
      by: pilot,
      to: national,
      title: { zh: "上报经验成效总结和典型成功案例", en: "Final summary and cases" },
      consequence: {
        zh: "原文为“到2020年”，没有写明日期，这里取年末。",
        en: "The text says by 2020 and no day; we take the end of the year.",
      },
      source: "三、末段",
    },
  ],
  materials,
  readings: [],
  titles: [],
  conditions: gates.map(({ id }) => `C${id}`),
  fundLines: [],
};

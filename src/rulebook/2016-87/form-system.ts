import type { FormPart, FormRow } from "../types";
import { amount, count, text } from "./form-values";

type Given = Pick<FormRow, "label" | "unit" | "value"> & Partial<FormRow>;

/** The category and its number are printed once, beside the first of its rows. */
const category = (no: number, name: string, rows: readonly Given[]): readonly FormRow[] =>
  rows.map((row, index) => ({
    remark: "",
    period: "unstated",
    ...row,
    ...(index === 0 ? { category: name } : {}),
    id: `A2.${no}.${index + 1}`,
    no: index === 0 ? String(no) : "",
  }));

const currentList = { remark: "列表说明（当前数据）", period: "current", list: "described" } as const;
const current = { remark: "当前数据", period: "current" } as const;
const names = { remark: "提供相关企业名单", list: "names" } as const;

export const systemPart: FormPart = {
  id: "A2",
  heading: "二、知识产权工作体系建设情况",
  header: ["序号", "类  别", "指标名称", "单位", "数据", "备注"],
  rows: [
    ...category(1, "知识产权局情况", [
      { label: "隶属关系", unit: "", value: text },
      { label: "级别", unit: "", value: text },
      {
        label: "性质",
        unit: "",
        remark: "行政、参公或事业",
        value: { kind: "text", choices: ["行政", "参公", "事业"] },
      },
      {
        label: "专职从事知识产权工作机关人员数量",
        unit: "人",
        remark: "列表说明（编制数量、当前实用人数）",
        remarkAliases: ["列表说明（编制数量、当前实有人数）"],
        period: "current",
        list: "described",
        value: {
          kind: "pair",
          parts: [
            { key: "authorised", name: { zh: "编制", en: "Authorised posts" }, unit: "人", integer: true },
            { key: "actual", name: { zh: "实有", en: "Staff in post" }, unit: "人", integer: true },
          ],
        },
        comment: {
          zh: "备注中“实用人数”按原文录入，疑为“实有人数”；编制和实有两个数请分两格填写。",
          en: "「实用人数」 is kept as printed, probably for 「实有人数」 (staff in post); type the two numbers apart.",
        },
      },
      {
        label: "专项经费",
        unit: "万元",
        value: amount,
        remark: "列表说明（上一年度数据）",
        period: "last-year",
        list: "described",
      },
      { label: "下属单位情况及其专职从事知识产权工作人员数量", unit: "人", value: count, ...currentList },
      {
        label: "下辖县市区、开发区知识产局建立情况",
        aliases: ["下辖县市区、开发区知识产权局建立情况"],
        unit: "",
        value: text,
        ...currentList,
        comment: {
          zh: "“知识产局”按原文录入，疑为“知识产权局”之误。",
          en: "「知识产局」 is kept as printed, probably for 「知识产权局」.",
        },
      },
      { label: "国家知识产权试点示范县数量", unit: "个", value: count, ...currentList },
      // Annex 2 (客观 19) shortens the name.
      {
        label: "国家专利导航产业发展实验区数量",
        aliases: ["国家专利导航实验区数量"],
        unit: "个",
        value: count,
        ...currentList,
      },
      { label: "国家知识产权试点示范园区数量", unit: "个", value: count, ...currentList },
    ]),
    ...category(2, "知识产权服务机构情况", [
      { label: "本地专利代理机构数量", unit: "家", value: count, ...current },
      { label: "本地专利代理机构代理人数量", unit: "人", value: count, ...current },
      { label: "外地专利代理机构分支机构数量", unit: "家", value: count, ...current },
      { label: "分支机构专利代理人数量", unit: "人", value: count, ...current },
      { label: "专利运营机构数量", unit: "家", value: count, ...currentList },
    ]),
    ...category(3, "企业情况（相关数据不可重复计算，多个称号的应以最高级别为准）", [
      // Annex 2 (客观 11) names the same firms in full.
      {
        label: "国家级示范企业数量",
        aliases: ["国家知识产权示范企业数量"],
        unit: "家",
        value: count,
        ...names,
      },
      {
        label: "国家级优势企业数量",
        aliases: ["国家知识产权优势企业数量"],
        unit: "家",
        value: count,
        ...names,
      },
      { label: "知识产权管理国家标准达标企业", unit: "家", value: count, ...names },
      { label: "省级示范企业数量", unit: "家", value: count, ...current },
      { label: "省级试点企业数量", unit: "家", value: count, ...current },
      { label: "市级示范企业数量", unit: "家", value: count, ...current },
      { label: "市级试点企业数量", unit: "家", value: count, ...current },
    ]),
  ],
};

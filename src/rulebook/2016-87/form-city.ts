import type { FormPart, FormRow } from "../types";
import { amount, count } from "./form-values";

const row = (
  no: number,
  label: string,
  unit: string,
  value: FormRow["value"],
  more: Partial<FormRow> = {},
): FormRow => ({
  id: `A1.${no}`,
  no: String(no),
  label,
  unit,
  remark: "",
  period: "last-year",
  value,
  ...more,
});

export const cityPart: FormPart = {
  id: "A1",
  heading: "一、城市基本情况",
  header: ["序号", "指  标", "单  位", "上一年度数据", "备 注"],
  rows: [
    row(1, "面  积", "平方公里", amount),
    row(2, "户籍人口", "万人", amount),
    row(3, "常住人口", "万人", amount),
    row(4, "GDP总量", "亿元", amount, { aliases: ["地区生产总值", "地区生产总值（GDP）"] }),
    row(5, "年财政收入", "亿元", amount),
    row(6, "年财政支出", "亿元", amount),
    row(7, "市本级财政一般预算（公共财政）支出", "亿元", amount),
    row(8, "全社会研发投入", "亿元", amount),
    row(9, "研发人员数量", "人", count),
    row(10, "规模以上工业企业数量", "家", count),
    row(11, "上市企业数量", "家", count),
    row(12, "高新技术企业数量", "家", count),
    // The label itself sets the limit: （500字以内）.
    row(13, "区域主导产业情况（500字以内）", "", { kind: "text", maxLength: 500 }),
  ],
};

import type { Text, ValueRef } from "../rulebook/index";

/** A ratio that lies between two bounds in any real city. Bounds warn, they never block. */
export interface Bound {
  /** The row that the finding points at. */
  readonly ref: string;
  readonly name: Text;
  readonly value: ValueRef;
  /** The divisor; without one the value itself is compared. */
  readonly over?: ValueRef;
  /** Units of the divisor in units of the value. */
  readonly scale?: string;
  readonly least?: string;
  readonly most?: string;
  readonly unit: string;
  /** 0 says "there is none" and is no slip. */
  readonly zeroAllowed?: boolean;
  /** Both are 0 or neither: money without a deal is no deal. */
  readonly together?: boolean;
}

/**
 * Bounds by experience, not from the document: wide enough for every published city figure at hand, narrow
 * enough to catch 元 for 万元 or 人 for 万人.
 */
export const PLAUSIBLE: readonly Bound[] = [
  {
    ref: "A1.1",
    name: { zh: "常住人口密度", en: "Residents per square kilometre" },
    value: "A1.3",
    over: "A1.1",
    scale: "10000",
    least: "1",
    most: "30000",
    unit: "人/平方公里",
  },
  {
    ref: "A1.3",
    name: { zh: "常住人口÷户籍人口", en: "Resident ÷ registered population" },
    value: "A1.3",
    over: "A1.2",
    least: "0.5",
    most: "3",
    unit: "",
  },
  {
    ref: "A1.4",
    name: { zh: "人均GDP", en: "GDP per resident" },
    value: "A1.4",
    over: "A1.3",
    least: "1",
    most: "40",
    unit: "万元",
  },
  {
    ref: "A1.6",
    name: { zh: "年财政支出÷GDP总量", en: "Public spending ÷ GDP" },
    value: "A1.6",
    over: "A1.4",
    most: "1",
    unit: "",
  },
  {
    ref: "A1.8",
    name: { zh: "全社会研发投入占GDP", en: "R&D spending in GDP" },
    value: "A1.8",
    over: "A1.4",
    scale: "100",
    least: "0.1",
    most: "10",
    unit: "%",
  },
  {
    ref: "A1.9",
    name: { zh: "研发人员占常住人口", en: "R&D staff among residents" },
    value: "A1.9",
    over: "A1.3",
    scale: "0.01",
    most: "5",
    unit: "%",
  },
  {
    ref: "A1.10",
    name: { zh: "规模以上工业企业数量", en: "Industrial enterprises above the size limit" },
    value: "A1.10",
    least: "1",
    unit: "家",
  },
  {
    ref: "A1.11",
    name: { zh: "上市企业÷规模以上工业企业", en: "Listed ÷ industrial enterprises" },
    value: "A1.11",
    over: "A1.10",
    most: "3",
    unit: "",
  },
  {
    ref: "A1.12",
    name: { zh: "高新技术企业÷规模以上工业企业", en: "High-tech ÷ industrial enterprises" },
    value: "A1.12",
    over: "A1.10",
    most: "3",
    unit: "",
  },
  {
    ref: "A3.8",
    name: { zh: "质押融资每笔金额", en: "Pledge financing per deal" },
    value: "A3.8.amount",
    over: "A3.8.count",
    least: "10",
    most: "50000",
    unit: "万元",
    together: true,
  },
  {
    ref: "A3.9",
    name: { zh: "专利保险每笔金额", en: "Patent insurance per policy" },
    value: "A3.9.amount",
    over: "A3.9.count",
    least: "0.01",
    most: "1000",
    unit: "万元",
    together: true,
  },
  {
    ref: "A3.10",
    name: { zh: "专利运营基金规模", en: "Patent operation fund" },
    value: "A3.10",
    least: "100",
    most: "10000000",
    unit: "万元",
    zeroAllowed: true,
  },
];

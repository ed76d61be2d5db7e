import type { FormPart, FormRow } from "../types";
import { amount, amountAndCount, count, twoNumbers } from "./form-values";

const row = (
  no: number,
  label: string,
  unit: string,
  value: FormRow["value"],
  more: Partial<FormRow> = {},
): FormRow => ({
  id: `A3.${no}`,
  no: String(no),
  label,
  unit,
  remark: "",
  period: "last-year",
  value,
  ...more,
});

const prizeLevels = { remark: "应注明奖励等级", remarkRequired: true };

export const patentPart: FormPart = {
  id: "A3",
  heading: "三、知识产权工作指标情况",
  header: ["序号", "指  标", "单 位", "上一年度数据", "备 注"],
  rows: [
    row(1, "发明专利申请量", "件", count),
    row(2, "实用新型专利申请量", "件", count),
    row(3, "外观设计专利申请量", "件", count),
    row(4, "发明专利授权量", "件", count),
    row(5, "每万人口发明专利拥有量", "件/万人", amount),
    row(6, "PCT国际专利申请量", "件", count),
    row(7, "专利许可登记合同数量", "件", count),
    row(8, "专利质押融资金额及笔数", "万元", amountAndCount, { comment: twoNumbers }),
    row(9, "专利保险投保金额及笔数", "万元", amountAndCount, { comment: twoNumbers }),
    row(10, "专利运营基金规模", "万元", amount),
    row(11, "获得中国专利奖数量", "个", count, prizeLevels),
    row(12, "获得省级专利奖数量", "个", count, prizeLevels),
  ],
};

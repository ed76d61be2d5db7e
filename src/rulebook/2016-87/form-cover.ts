import type { CoverField } from "../types";

const text = { kind: "text" } as const;

/** Labels keep the inner spaces by which the printed cover lines them up. */
export const cover: readonly CoverField[] = [
  { id: "A0.no", label: "编号：", required: false, value: text },
  { id: "A0.city", label: "申报城市名称：", suffix: "（加盖政府章）", required: true, value: text },
  {
    id: "A0.type",
    label: "申  报类型：",
    suffix: "（试点、示范）",
    required: true,
    value: { kind: "text", choices: ["试点", "示范"] },
  },
  { id: "A0.unit", label: "填  表单位：", suffix: "（盖      章）", required: true, value: text },
  { id: "A0.contact", label: "联  系  人：", required: false, value: text },
  { id: "A0.post", label: "单位及职务：", required: false, value: text },
  { id: "A0.phone", label: "固 定电话：", required: false, value: text },
  { id: "A0.mobile", label: "移 动电话：", required: false, value: text },
  { id: "A0.fax", label: "传 真电话：", required: false, value: text },
];

import type { CoverField, FormRow, StatusForm, UnitForm } from "../types";

const text = { kind: "text" } as const;
const count = { kind: "number", integer: true } as const;
const amount = { kind: "number", integer: false } as const;
const yesNo = { kind: "text", choices: ["是", "否"] } as const;

const note = {
  zh: "通知的附件1、附件2不在所依据的文本中；本表为本软件所拟，不是官方格式，报送时以官方申报表为准。",
  en: "Annexes 1 and 2 of the notice are not at hand; this layout is ours and not official.",
};

const field = (id: string, label: string, required: boolean): CoverField => ({
  id,
  label,
  required,
  value: text,
});

const row = (id: string, label: string, unit: string, value: FormRow["value"]): FormRow => ({
  id,
  no: id.split(".")[1] ?? "",
  label,
  unit,
  remark: "",
  period: "current",
  value,
});

const header = ["序号", "事项", "单位", "填写", "备注"];

/** Part 1, filled once for the city (「申报表首页和表格第一部分只填一份」). */
export const cityForm: StatusForm = {
  name: { zh: "申报表第一部分", en: "Application form, part 1" },
  title: ["中小企业知识产权战略推进工程试点城市申报表", "第一部分（城市）"],
  issuer: "",
  cover: [
    field("A0.city", "申报城市：", true),
    field("A0.unit", "知识产权局：", true),
    field("A0.partner", "中小企业部门：", true),
    field("A0.contact", "联系人：", false),
    field("A0.phone", "联系电话：", false),
  ],
  parts: [
    {
      id: "A1",
      heading: "一、城市基本情况",
      header,
      rows: [
        row("A1.1", "知识产权工作纳入政府重要议事日程的文件", "", text),
        row("A1.2", "统筹协调机制（文件、牵头单位）", "", text),
        row("A1.3", "推进工程实施的领导机制（文件、牵头单位）", "", text),
        row("A1.4", "推进工程财政投入", "万元", amount),
        row("A1.5", "中小企业知识产权支持政策数量", "件", count),
        row("A1.6", "中小企业数量", "家", count),
        row("A1.7", "中小企业公共服务平台数量", "个", count),
      ],
    },
  ],
  official: false,
  note,
};

/** Part 2, once for each park (「根据中小企业集聚的园区数量分别填写，可加附页」). */
export const parkForm: UnitForm = {
  id: "park",
  name: { zh: "园区", en: "Parks" },
  heading: "申报表第二部分（园区）",
  header: ["序号", "事项", "填写", "单位", "备注"],
  rows: [
    row("K.1", "主导产业和特色", "", text),
    row("K.2", "中小企业数量", "家", count),
    row("K.3", "常住人口", "万人", amount),
    row("K.4", "有效发明专利量", "件", count),
    row("K.5", "有知识产权促进政策", "", yesNo),
    row("K.6", "有知识产权人才与资源优势", "", yesNo),
    row("K.7", "设有知识产权管理部门", "", yesNo),
    row("K.8", "知识产权专职工作人员", "人", count),
  ],
  official: false,
  note,
  source: "二、（一）",
};

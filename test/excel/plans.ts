/** Two small sheets that use everything a plan can say; the second computes from the first by its names. */
import type { SheetPlan } from "../../src/sheets";

const print = (rows: number): SheetPlan["print"] => ({
  area: { row: 0, column: 0, rows, columns: 3 },
  titleRows: { from: 1, to: 1 },
  orientation: "portrait",
  margins: { top: 2, bottom: 2, left: 1.5, right: 1.5, header: 1, footer: 1 },
  centerHorizontally: true,
  fitToWidth: true,
  breaks: [4],
  footer: { center: "第 &P 页" },
});

export const form: SheetPlan = {
  key: "form",
  name: "示例表",
  columnWidths: [40, 120, 60, 60],
  rowHeights: [30, 20, 18, 18, 18, 18],
  cells: [
    { row: 0, column: 0, value: "示例表" },
    { row: 1, column: 0, value: "序号" },
    { row: 1, column: 1, value: "指标" },
    { row: 1, column: 2, value: "得分" },
    { row: 2, column: 0, value: "1" },
    { row: 2, column: 1, value: "=SUM(A1) 只是文字" },
    { row: 3, column: 0, value: "2" },
    { row: 3, column: 1, value: "+1" },
    { row: 4, column: 0, value: "3" },
    { row: 4, column: 1, value: "计划" },
    { row: 5, column: 2, formula: "=SUM(IPC_x_score)" },
  ],
  merges: [{ row: 0, column: 0, rows: 1, columns: 3 }],
  styles: [
    {
      areas: [{ row: 0, column: 0, rows: 6, columns: 3 }],
      style: {
        font: "仿宋",
        size: 12,
        wrap: true,
        vertical: "center",
        border: { color: "#000000", weight: "thin" },
      },
    },
    {
      areas: [{ row: 0, column: 0, rows: 1, columns: 3 }],
      style: { bold: true, horizontal: "center", size: 16 },
    },
    { areas: [{ row: 2, column: 2, rows: 4, columns: 1 }], style: { numberFormat: "0.##", fill: "#FFF8E1" } },
  ],
  names: [
    { name: "IPC_x_no", area: { row: 2, column: 0, rows: 3, columns: 1 } },
    { name: "IPC_x_score", area: { row: 2, column: 2, rows: 3, columns: 1 } },
    { name: "IPC_x_total", area: { row: 5, column: 2, rows: 1, columns: 1 } },
  ],
  validations: [
    {
      areas: [{ row: 2, column: 2, rows: 3, columns: 1 }],
      rule: { kind: "decimal", min: "0", max: "5" },
      alert: "warning",
      title: "得分",
      message: "应为0至5的数字。",
    },
  ],
  formats: [{ area: { row: 2, column: 2, rows: 3, columns: 1 }, formula: "=C3>5", fill: "#FFC7CE" }],
  charts: [],
  inputs: [{ row: 2, column: 2, rows: 3, columns: 1 }],
  hiddenColumns: [3],
  freeze: { rows: 2, columns: 0 },
  print: print(6),
  gridlines: false,
};

export const sum: SheetPlan = {
  ...form,
  key: "sum",
  gridlines: true,
  name: "示例合计",
  cells: [
    { row: 0, column: 0, value: "合计" },
    { row: 0, column: 1, formula: "=IPC_x_total*2" },
    { row: 1, column: 1, value: "默认" },
    { row: 0, column: 2, formula: "=IPC_x_total+1" },
  ],
  // A formula over several cells, as titles and sub-totals are.
  merges: [{ row: 0, column: 2, rows: 2, columns: 1 }],
  styles: [],
  names: [{ name: "IPC_y_source", area: { row: 1, column: 1, rows: 1, columns: 1 } }],
  validations: [],
  formats: [],
  charts: [
    {
      name: "合计图",
      kind: "bar",
      title: "合计",
      source: { row: 0, column: 0, rows: 1, columns: 2 },
      place: { row: 3, column: 0, rows: 5, columns: 3 },
    },
  ],
  inputs: [{ row: 1, column: 1, rows: 1, columns: 1 }],
  hiddenColumns: [],
  freeze: { rows: 0, columns: 0 },
  print: { ...print(2), breaks: [] },
};

export const plans = [form, sum];
export const names = plans.flatMap((plan) => plan.names.map(({ name }) => name));

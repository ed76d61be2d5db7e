/** Charts that Excel, LibreOffice and WPS draw themselves from the cells. */
import type { Worksheet } from "@cj-tech-master/excelts";
import type { Area, PlannedChart, SheetPlan } from "../../sheets";
import { placeOf } from "./address";

const COLORS = ["#1F4E96", "#8FB0DE", "#D5DAE3", "#B7791F", "#0E700E", "#B10E1C"];

const columnOf = (source: Area, index: number): Area => ({
  row: source.row + 1,
  column: source.column + index,
  rows: source.rows - 1,
  columns: 1,
});

function addChart(sheet: Worksheet, plan: SheetPlan, chart: PlannedChart): void {
  const { source, place, title } = chart;
  const at = (area: Area): string => placeOf(plan.name, area);
  const line = chart.kind === "line";
  const series = Array.from({ length: source.columns - 1 }, (_, index) => {
    const color = COLORS[index % COLORS.length] ?? "";
    return {
      name: { formula: at({ row: source.row, column: source.column + index + 1, rows: 1, columns: 1 }) },
      categories: at(columnOf(source, 0)),
      values: at(columnOf(source, index + 1)),
      ...(line ? { line: color } : { fill: color }),
    };
  });
  const number = sheet.addChart(
    {
      type: line ? "line" : "bar",
      ...(line
        ? {}
        : { barDir: "bar" as const, grouping: chart.kind === "stackedBar" ? "stacked" : "clustered" }),
      ...(chart.kind === "stackedBar" ? { overlap: 100 } : {}),
      title,
      series,
      showLegend: true,
      legendPosition: "b",
    },
    {
      tl: { col: place.column, row: place.row },
      br: { col: place.column + place.columns, row: place.row + place.rows },
    },
  );
  void number;
}

export function applyCharts(sheet: Worksheet, plan: SheetPlan): void {
  plan.charts.forEach((chart) => addChart(sheet, plan, chart));
}

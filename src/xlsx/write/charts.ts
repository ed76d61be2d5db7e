/** Charts that Excel, LibreOffice and WPS draw themselves from the cells. */
import type { Worksheet } from "@cj-tech-master/excelts";
import type { Area, PlannedChart, SheetPlan } from "../../sheets";
import { placeOf } from "./address";

/** What is reached is dark and what is not is pale; lines keep apart by their markers too. */
const FILLS = ["#1F4E96", "#8FB0DE", "#D5DAE3"];
const LINES = ["#1F4E96", "#8A4B00", "#B10E1C"];
const RULE = "#C8CCD4";
/** In hundredths of a point. */
const TITLE = { size: 1200, bold: true };

type Options = Parameters<Worksheet["addChart"]>[0];

const column = ({ row, rows, ...source }: Area, index: number): Area => ({
  row: row + 1,
  column: source.column + index,
  rows: rows - 1,
  columns: 1,
});

const head = ({ row, ...source }: Area, index: number): Area => ({
  row,
  column: source.column + index,
  rows: 1,
  columns: 1,
});

function seriesOf(plan: SheetPlan, { source, kind }: PlannedChart): NonNullable<Options["series"]> {
  const at = (area: Area): string => placeOf(plan.name, area);
  const colors = kind === "line" ? LINES : FILLS;
  return Array.from({ length: source.columns - 1 }, (_, index) => {
    const color = colors[index % colors.length] ?? RULE;
    return {
      name: { formula: at(head(source, index + 1)) },
      categories: at(column(source, 0)),
      values: at(column(source, index + 1)),
      ...(kind === "line" ? { line: color, lineWidth: 2 } : { fill: color }),
    };
  });
}

const KINDS: Readonly<
  Record<PlannedChart["kind"], Pick<Options, "type" | "barDir" | "grouping" | "overlap">>
> = {
  stackedBar: { type: "bar", barDir: "bar", grouping: "stacked", overlap: 100 },
  bar: { type: "bar", barDir: "bar", grouping: "clustered" },
  line: { type: "line" },
};

/** Added after the values are there: the file keeps what the charts show for programs that do not calculate. */
export function applyCharts(sheet: Worksheet, plan: SheetPlan): void {
  for (const chart of plan.charts) {
    const { place } = chart;
    sheet.addChart(
      {
        ...KINDS[chart.kind],
        title: { paragraphs: [{ runs: [{ text: chart.title, properties: TITLE }] }] },
        series: seriesOf(plan, chart),
        showLegend: true,
        legendPosition: "b",
        valueAxis: {
          numFmt: "General",
          numFmtLinked: false,
          minorTickMark: "none",
          majorGridlines: true,
          majorGridlinesStyle: { border: RULE, borderWidth: 0.75 },
        },
      },
      {
        tl: { col: place.column, row: place.row },
        br: { col: place.column + place.columns, row: place.row + place.rows },
      },
    );
  }
}

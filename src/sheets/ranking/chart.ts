import { address, area } from "../address";
import type { SheetBuilder } from "../builder";
import { exact } from "../formula";
import { say, type Language } from "../language";
import { COLORS, OURS, OURS_HEAD } from "../style";
import { HEAD, PARTS } from "./words";

/** More bars than these cannot be told apart on a page. */
const MOST = 40;
const LEAST_ROWS = 12;
const ROW_HEIGHT = 15;

interface ChartPlace {
  /** Highest first; `total` and `best` are cells. */
  readonly rows: readonly { readonly name: string; readonly total: string; readonly best: string }[];
  /** Where the chart begins. */
  readonly row: number;
  readonly headRow: number;
  /** First column of the chart's data, beside the printed page. */
  readonly column: number;
  /** Width of the chart in columns. */
  readonly columns: number;
  readonly language: Language;
}

/** Bars of the first cities; returns the row after the chart. */
export function buildChart(sheet: SheetBuilder, place: ChartPlace): number {
  const { row, headRow, column, language } = place;
  // A bar chart sets its first row lowest.
  const bars = place.rows.slice(0, MOST).reverse();
  if (bars.length === 0) return row;
  sheet.text(headRow - 1, column, say(PARTS.source, language));
  [HEAD.city, HEAD.total, PARTS.gain].forEach((head, index) =>
    sheet.text(headRow, column + index, say(head, language)),
  );
  sheet.style(OURS_HEAD, area(headRow, column, 1, 3));
  bars.forEach(({ name, total, best }, index) => {
    const at = headRow + 1 + index;
    sheet.text(at, column, name);
    sheet.formula(at, column + 1, total);
    sheet.formula(at, column + 2, exact(`${best}-${address(at, column + 1)}`));
  });
  sheet.style({ ...OURS, color: COLORS.quiet }, area(headRow + 1, column, bars.length, 3));
  sheet.style({ numberFormat: "0.00" }, area(headRow + 1, column + 1, bars.length, 2));
  const height = Math.max(LEAST_ROWS, Math.ceil(bars.length * 1.5) + 6);
  sheet.chart({
    name: "IPC_chart_ranking",
    kind: "stackedBar",
    title: say(PARTS.chart, language),
    source: area(headRow, column, bars.length + 1, 3),
    place: area(row, 0, height, place.columns),
  });
  for (let line = 0; line < height; line += 1) sheet.height(row + line, ROW_HEIGHT);
  return row + height;
}

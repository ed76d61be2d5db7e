import type { Programme, Scorecard } from "../../rulebook";
import { area } from "../address";
import { paper, SheetBuilder } from "../builder";
import { say, type Language } from "../language";
import { breaksBetween, PAGE_HEIGHT, scaleToWidth } from "../pages";
import type { SheetPlan } from "../plan";
import { PAGE } from "../words";
import { buildCharts, buildCheck } from "./charts";
import { buildGates, gateRows } from "./gates";
import { buildHeader } from "./header";
import { CHART_ROWS, COLUMN, LAST_COLUMN, WIDTHS, type ScoreFrame, type ScoreRows } from "./layout";
import { buildReadings, readingsEnd } from "./readings";
import { chartBands, placeSensitivities } from "./sensitivities";
import { buildTable, groupsByDepth } from "./table";
import { SHEET_NAME } from "./words";

/** Blank row and title before each block on the right, and its head. */
const BETWEEN = 3;

function scoreRows(programme: Programme, card: Scorecard): ScoreRows {
  const figures = 2;
  const table = figures + 4;
  const sections: Record<string, number> = {};
  let row = table + 1;
  for (const section of card.sections) {
    sections[section.id] = row;
    row += 1 + groupsByDepth(section).length;
  }
  const check = table + 1 + gateRows({ programme }) + BETWEEN - 1;
  const sectionChart = check + 1 + card.sections.length + BETWEEN;
  const free = { left: row + 1, right: sectionChart + 1 + card.sections.length };
  const { placed, end } = placeSensitivities(programme, card, free);
  return {
    figures,
    table,
    sections,
    total: row,
    gates: table,
    check,
    sectionChart,
    sensitivities: placed,
    charts: end + 1,
    readings: end + 1 + CHART_ROWS * chartBands(placed) + 2,
  };
}

/** Rows that may begin a page: those of the tables with their heads, each band of charts, the readings' title and each reading. */
function pageStarts(frame: ScoreFrame, programme: Programme): readonly number[] {
  const { rows } = frame;
  const from = (first: number, count: number, step = 1): number[] =>
    Array.from({ length: count }, (_, index) => first + index * step);
  const heads = rows.sensitivities.flatMap(({ head }) => [head, head + 1]);
  return [
    ...from(rows.table + 1, rows.charts - rows.table - 1).filter((row) => !heads.includes(row)),
    ...from(rows.charts, chartBands(rows.sensitivities), CHART_ROWS),
    rows.readings - 1,
    ...from(rows.readings + 2, readingsEnd(frame, programme) - rows.readings - 2),
  ];
}

/** The sheet that shows the result: natively, with the functions at work where the add-in is present. */
export function scoreSheet(programme: Programme, card: Scorecard, language: Language): SheetPlan {
  const sheet = new SheetBuilder({
    key: "score",
    name: say(SHEET_NAME, language),
    columnWidths: WIDTHS,
    tabColor: "#0E700E",
  });
  const frame: ScoreFrame = { programme, card, rows: scoreRows(programme, card) };
  buildHeader(sheet, frame, language);
  buildTable(sheet, frame, language);
  buildGates(sheet, frame, language);
  buildCheck(sheet, frame, language);
  buildCharts(sheet, frame, language);
  buildReadings(sheet, frame, language);
  const columns = LAST_COLUMN + 1;
  const scale = scaleToWidth(WIDTHS.slice(0, columns), "landscape");
  const breaks = breaksBetween(sheet.heights(), {
    starts: pageStarts(frame, programme),
    end: readingsEnd(frame, programme),
    page: (100 * PAGE_HEIGHT.landscape) / scale,
    repeated: 0,
  });
  return sheet.build({
    hiddenColumns: [COLUMN.help1, COLUMN.help2],
    freeze: { rows: frame.rows.figures + 2, columns: 0 },
    print: paper(
      area(0, 0, readingsEnd(frame, programme), columns),
      "landscape",
      { center: say(PAGE, language) },
      { breaks, scale },
    ),
  });
}

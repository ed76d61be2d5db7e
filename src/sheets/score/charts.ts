import { address, area } from "../address";
import type { SheetBuilder } from "../builder";
import { exact, quote } from "../formula";
import { say, type Language } from "../language";
import { itemName, SCORE_NAMES, sectionBestName, sectionNativeName, sectionScoreName } from "../names";
import { COLORS, OURS, OURS_HEAD } from "../style";
import { BLOCK, CHART_ROWS, COLUMN, nativeScore, ROW, weighted, type ScoreFrame } from "./layout";
import { buildBlockTitle } from "./table";
import { buildSensitivities, chartBands } from "./sensitivities";
import { CHARTS, CHECK, TABLE } from "./words";

const WIDTH = BLOCK.columns;
/** The columns of numbers beside the labels of a block. */
const [FIRST, SECOND, THIRD] = [BLOCK.first + 1, BLOCK.first + 2, BLOCK.first + 3];

function buildHeads(sheet: SheetBuilder, row: number, heads: readonly string[]): void {
  heads.forEach((head, index) => sheet.text(row, COLUMN.clause + index, head));
  sheet.style(OURS_HEAD, area(row, COLUMN.clause, 1, WIDTH));
  sheet.height(row, ROW);
}

/** Shown and native value side by side, so that a function that disagrees is seen. */
export function buildCheck(sheet: SheetBuilder, frame: ScoreFrame, language: Language): void {
  const head = frame.rows.check;
  buildBlockTitle(sheet, head - 1, COLUMN.clause, say(CHECK.title, language));
  const caption = [TABLE.indicator, CHECK.native, CHECK.shown, CHECK.result];
  buildHeads(
    sheet,
    head,
    caption.map((text) => say(text, language)),
  );
  const { sections } = frame.card;
  const native = sections.map((section) => weighted(frame, section, sectionNativeName(section.id))).join("+");
  const rows = [
    {
      label: say(TABLE.total, language),
      native: exact(native),
      name: SCORE_NAMES.totalNative,
      shown: SCORE_NAMES.total,
    },
    ...sections.map((section) => ({
      label: say(section.name, language),
      native: exact(`SUM(${itemName(section, "chosen")})`),
      name: sectionNativeName(section.id),
      shown: sectionScoreName(section.id),
    })),
  ];
  sheet.style(OURS, area(head + 1, COLUMN.clause, rows.length, WIDTH));
  sheet.style({ horizontal: "right", numberFormat: "0.00" }, area(head + 1, FIRST, rows.length, 2));
  sheet.style({ horizontal: "center", color: COLORS.quiet }, area(head + 1, THIRD, rows.length));
  rows.forEach((entry, index) => {
    const row = head + 1 + index;
    sheet.text(row, COLUMN.clause, entry.label);
    sheet.formula(row, FIRST, entry.native);
    sheet.name(entry.name, area(row, FIRST));
    sheet.formula(row, SECOND, entry.shown);
    const gap = `ABS(N(${address(row, SECOND)})-${address(row, FIRST)})<0.000000001`;
    const [same, different] = [quote(say(CHECK.same, language)), quote(say(CHECK.different, language))];
    sheet.formula(row, THIRD, `IF(${gap},${same},${different})`);
    sheet.height(row, ROW);
  });
}

function buildSectionChart(sheet: SheetBuilder, frame: ScoreFrame, language: Language): void {
  const head = frame.rows.sectionChart;
  buildBlockTitle(sheet, head - 1, COLUMN.clause, say(CHARTS.sections, language));
  const heads = [CHARTS.section, CHARTS.scored, CHARTS.possible, CHARTS.rest];
  buildHeads(
    sheet,
    head,
    heads.map((text) => say(text, language)),
  );
  const { sections } = frame.card;
  sheet.style(OURS, area(head + 1, COLUMN.clause, sections.length, WIDTH));
  sheet.style({ numberFormat: "0.00", horizontal: "center" }, area(head + 1, FIRST, sections.length, 3));
  sections.forEach((section, index) => {
    const row = head + 1 + index;
    const native = nativeScore(section);
    const best = sectionBestName(section.id);
    const max = address(frame.rows.sections[section.id] ?? 0, COLUMN.max);
    sheet.text(row, COLUMN.clause, say(section.name, language));
    sheet.formula(row, FIRST, native);
    sheet.formula(row, SECOND, exact(`${best}-${native}`));
    sheet.formula(row, THIRD, exact(`${max}-${best}`));
    sheet.height(row, ROW);
  });
  sheet.chart({
    name: "IPC_chart_sections",
    kind: "stackedBar",
    title: say(CHARTS.sections, language),
    source: area(head, COLUMN.clause, sections.length + 1, WIDTH),
    place: area(frame.rows.charts, COLUMN.label, CHART_ROWS, COLUMN.filled - COLUMN.label + 1),
  });
}

export function buildCharts(sheet: SheetBuilder, frame: ScoreFrame, language: Language): void {
  buildSectionChart(sheet, frame, language);
  buildSensitivities(sheet, frame, language);
  const rows = CHART_ROWS * chartBands(frame.rows.sensitivities);
  for (let row = 0; row < rows; row += 1) sheet.height(frame.rows.charts + row, ROW);
}

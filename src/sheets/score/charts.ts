import type { Section } from "../../rulebook";
import { address, area } from "../address";
import type { SheetBuilder } from "../builder";
import { exact, quote } from "../formula";
import { say, type Language } from "../language";
import { itemName, SCORE_NAMES, sectionBestName, sectionNativeName, sectionScoreName } from "../names";
import { COLORS, OURS, OURS_HEAD } from "../style";
import { BLOCK, COLUMN, nativeScore, ROW, weighted, type ScoreFrame } from "./layout";
import { buildBlockTitle } from "./table";
import { CHARTS, CHECK, TABLE } from "./words";

/** First weights of the sensitivity: every tenth from 0.2 to 0.8. */
export const WEIGHT_STEPS = ["0.2", "0.3", "0.4", "0.5", "0.6", "0.7", "0.8"] as const;
export const CHART_ROWS = 14;

const WIDTH = BLOCK.columns;
/** The columns of numbers beside the labels of a block. */
const [FIRST, SECOND, THIRD] = [BLOCK.first + 1, BLOCK.first + 2, BLOCK.first + 3];

/** The two sections that share the weight; null where the programme weighs otherwise. */
function weighedPair(frame: Pick<ScoreFrame, "card">): readonly [Section, Section] | null {
  const { sections, exampleWeights } = frame.card;
  const shared = sections.filter((section) => exampleWeights[section.id] !== "bonus");
  const [first, second] = shared;
  return first !== undefined && second !== undefined && shared.length === 2 ? [first, second] : null;
}

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

function buildWeightChart(sheet: SheetBuilder, frame: ScoreFrame, language: Language): void {
  const pair = weighedPair(frame);
  const threshold = frame.programme.gates
    .map((gate) => gate.rule)
    .find((rule) => rule.kind === "threshold" && rule.of === "total");
  if (pair === null || threshold?.kind !== "threshold") return;
  const head = frame.rows.weightChart;
  const name = say(pair[0].name, language);
  const named = (text: { zh: string; en: string }): string => say(text, language).replace("{name}", name);
  buildBlockTitle(sheet, head - 1, COLUMN.clause, named(CHARTS.weights));
  buildHeads(sheet, head, [
    named(CHARTS.weight),
    say(CHARTS.now, language),
    say(CHARTS.best, language),
    say(CHARTS.gate, language),
  ]);
  const rows = WEIGHT_STEPS.length;
  sheet.style(OURS, area(head + 1, COLUMN.clause, rows, WIDTH));
  sheet.style({ numberFormat: "0.00", horizontal: "center" }, area(head + 1, FIRST, rows, 3));
  // The steps are labels of the axis, so they stand as text.
  sheet.style({ numberFormat: "@", horizontal: "center" }, area(head + 1, COLUMN.clause, rows));
  const others = frame.card.sections.filter((section) => !pair.includes(section));
  WEIGHT_STEPS.forEach((step, index) => {
    const row = head + 1 + index;
    const total = (score: (section: Section) => string): string => {
      const [first, second] = pair;
      const shared = `${step}*100/${first.points}*${score(first)}+(1-${step})*100/${second.points}*${score(second)}`;
      return exact([shared, ...others.map((section) => weighted(frame, section, score(section)))].join("+"));
    };
    sheet.text(row, COLUMN.clause, step);
    sheet.formula(row, FIRST, total(nativeScore));
    sheet.formula(
      row,
      SECOND,
      total((section) => sectionBestName(section.id)),
    );
    sheet.text(row, THIRD, Number(threshold.at));
    sheet.height(row, ROW);
  });
  sheet.chart({
    name: "IPC_chart_weights",
    kind: "line",
    title: named(CHARTS.weights),
    source: area(head, COLUMN.clause, rows + 1, WIDTH),
    place: area(frame.rows.charts, COLUMN.clause, CHART_ROWS, WIDTH),
  });
}

export function buildCharts(sheet: SheetBuilder, frame: ScoreFrame, language: Language): void {
  buildSectionChart(sheet, frame, language);
  buildWeightChart(sheet, frame, language);
  for (let row = 0; row < CHART_ROWS; row += 1) sheet.height(frame.rows.charts + row, ROW);
}

import type { Indicator } from "../../rulebook";
import { address, area } from "../address";
import type { SheetBuilder } from "../builder";
import { quote, varyingPoints } from "../formula";
import { say, type Language } from "../language";
import { LEVELS } from "../names";
import type { Area } from "../plan";
import { COLORS, OURS, OURS_HEAD, OURS_NOTE, OURS_PLAIN } from "../style";
import { levelWord, VALID_COLUMN, type SectionFormulas } from "./formulas";
import { OWN, type SectionLayout } from "./layout";
import type { TableFrame } from "./sheet";
import {
  CAPTIONS,
  COUNTING,
  EVIDENCE_PROMPT,
  PRINT_EDGE,
  REASON_CHECK,
  SCORE_CHECK,
  STATUS,
  SUM_CAPTIONS,
} from "./words";

/** Columns in sight that hold scores. */
const SCORES = [...LEVELS, "validExperts"] as const;

/** Everything right of the print edge: scores, reasons, evidence, status, sums, and what they compute with. */
export function buildOwnColumns(
  sheet: SheetBuilder,
  layout: SectionLayout,
  formulas: SectionFormulas,
  frame: TableFrame,
  language: Language,
): void {
  buildHeads(sheet, layout, frame, language);
  layout.rows.forEach(({ item, groups }, index) => {
    const row = frame.first + index;
    const reduced = layout.reduced[item.id];
    if (reduced === undefined) sheet.text(row, layout.column.max, Number(item.points));
    else sheet.formula(row, layout.column.max, varyingPoints(item.points, reduced, language));
    for (const level of LEVELS)
      sheet.formula(row, layout.column[VALID_COLUMN[level]], formulas.valid(level, row));
    sheet.formula(row, layout.column.validExperts, formulas.expertsMean(item.id));
    sheet.formula(row, layout.column.chosen, formulas.chosen(row, item));
    sheet.formula(row, layout.column.best, formulas.best(row));
    sheet.formula(row, layout.column.evidenced, formulas.evidenced(row, item.id));
    sheet.formula(row, layout.column.status, formulas.status(row, item));
    sheet.text(row, layout.column.group1, groups[0] ?? "");
    sheet.text(row, layout.column.group2, groups[1] ?? "");
  });
  buildSums(sheet, layout, formulas, frame);
  buildTotals(sheet, layout, formulas, frame, language);
  styleOwn(sheet, layout, frame);
  lightUp(sheet, layout, frame, language);
  checkInputs(sheet, layout, formulas, frame, language);
  const inputs = [...LEVELS, "reason", "evidence"] as const;
  sheet.input(...inputs.map((column) => area(frame.first, layout.column[column], layout.rows.length)));
}

function buildHeads(sheet: SheetBuilder, layout: SectionLayout, frame: TableFrame, language: Language): void {
  for (const { column } of OWN)
    sheet.text(frame.head, layout.column[column], say(CAPTIONS[column], language));
  // A single level of groups has one column of sums, called simply so.
  layout.sums.forEach((at, index) => {
    const caption = SUM_CAPTIONS[index];
    if (caption !== undefined) sheet.text(frame.head, at, say(caption, language));
  });
  const own = layout.column.self;
  const width = OWN.length + layout.sums.length;
  sheet.style(OURS_HEAD, area(frame.head, own, 1, width));
  sheet.formula(frame.heading, own, `${quote(say(COUNTING, language))}&${levelWord(language)}`);
  sheet.merge(area(frame.heading, own, 1, width));
  sheet.style(OURS_NOTE, area(frame.heading, own, 1, width));
}

/** Sums mirror the merged labels, innermost first, so that no row is added to the official table. */
function buildSums(
  sheet: SheetBuilder,
  layout: SectionLayout,
  formulas: SectionFormulas,
  frame: TableFrame,
): void {
  const summed = layout.labels.filter((labels) => labels.some((label) => label.summed));
  summed.reverse().forEach((labels, index) => {
    const column = layout.sums[index] ?? 0;
    for (const label of labels) {
      sheet.formula(frame.first + label.from, column, formulas.subtotal(label));
      sheet.merge(area(frame.first + label.from, column, label.rows));
    }
  });
}

function buildTotals(
  sheet: SheetBuilder,
  layout: SectionLayout,
  formulas: SectionFormulas,
  frame: TableFrame,
  language: Language,
): void {
  const row = frame.first + layout.rows.length;
  const { column } = layout;
  sheet.height(row, 26);
  sheet.block(area(row, 0, 1, layout.printed), `${say(PRINT_EDGE, language)} `, {
    ...OURS_PLAIN,
    size: 9,
    color: COLORS.accent,
    horizontal: "right",
  });
  for (const level of LEVELS) sheet.formula(row, column[level], formulas.levelTotal(level));
  sheet.formula(row, column.validExperts, formulas.levelTotal("experts"));
  sheet.formula(row, column.evidence, formulas.totalsText());
  const [innermost] = layout.sums;
  sheet.formula(row, innermost ?? 0, formulas.total());
  const textArea = area(row, column.evidence, 1, 2);
  const sumArea = area(row, innermost ?? 0, 1, layout.sums.length);
  sheet.merge(textArea);
  sheet.merge(sumArea);
  const totals = { ...OURS, fill: COLORS.oursHead, bold: true } as const;
  sheet.style(totals, area(row, column.self, 1, OWN.length + layout.sums.length));
  sheet.style({ horizontal: "right", numberFormat: "0.0#" }, ...SCORES.map((of) => area(row, column[of])));
  sheet.style({ bold: false, size: 9, horizontal: "center", wrap: true }, textArea);
  sheet.style({ horizontal: "center" }, sumArea);
}

function styleOwn(sheet: SheetBuilder, layout: SectionLayout, frame: TableFrame): void {
  const rows = layout.rows.length;
  const at = (column: number, columns = 1): Area => area(frame.first, column, rows, columns);
  const { column } = layout;
  sheet.style(OURS, at(column.self, OWN.length + layout.sums.length));
  const scores = SCORES.map((of) => at(column[of]));
  sheet.style({ horizontal: "right", numberFormat: "0.0#" }, ...scores);
  const evidenced = layout.rows.some(({ item }) => item.evidence !== undefined);
  sheet.style({ fill: COLORS.input }, at(column.self), ...(evidenced ? [at(column.evidence)] : []));
  sheet.style({ fill: COLORS.reviewer }, at(column.province, 2));
  sheet.style({ fill: COLORS.sums }, at(column.validExperts));
  const words = [at(column.reason), at(column.evidence)];
  sheet.style({ horizontal: "left", wrap: true }, ...words);
  // Text, so that a number such as 001 keeps its zeros and nothing typed turns into a formula.
  sheet.style({ numberFormat: "@" }, ...words);
  sheet.style({ horizontal: "left", indent: 1 }, at(column.status));
  const [innermost] = layout.sums;
  const sums = { fill: COLORS.sums, bold: true, horizontal: "center" } as const;
  sheet.style(sums, at(innermost ?? 0, layout.sums.length));
}

/** What is wrong lights up where it stands, and in 状态 by word and colour. */
function lightUp(sheet: SheetBuilder, layout: SectionLayout, frame: TableFrame, language: Language): void {
  const rows = layout.rows.length;
  const { column } = layout;
  const status = `$${address(frame.first, column.status)}`;
  const is = (word: { zh: string; en: string }): string => `=${status}=${quote(say(word, language))}`;
  for (const level of LEVELS) {
    const valid = `$${address(frame.first, column[VALID_COLUMN[level]])}`;
    sheet.format({
      area: area(frame.first, column[level], rows),
      formula: `=OR(${valid}="out",${valid}="text")`,
      fill: COLORS.litScore,
      color: COLORS.danger,
      bold: true,
    });
  }
  const evidence = area(frame.first, column.evidence, rows);
  sheet.format({
    area: evidence,
    formula: is(STATUS.noEvidence),
    fill: COLORS.litEvidence,
    color: COLORS.warning,
  });
  const statuses = area(frame.first, column.status, rows);
  sheet.format({ area: statuses, formula: is(STATUS.noEvidence), color: COLORS.warning, bold: true });
  sheet.format({ area: statuses, formula: is(STATUS.complete), color: COLORS.success });
  sheet.format({ area: statuses, formula: is(STATUS.blank), color: COLORS.quiet });
  const chosen = `$${address(frame.first, column.chosen)}`;
  const expertFault = `${status}=${quote(say(STATUS.expertFault, language))}`;
  const wrong = `=OR(${chosen}="out",${chosen}="text",${expertFault})`;
  sheet.format({ area: statuses, formula: wrong, color: COLORS.danger, bold: true });
}

/** Rows of one full score share a rule, so that its message can name it. */
function rowsByPoints(layout: SectionLayout): ReadonlyMap<string, readonly number[]> {
  const byPoints = new Map<string, number[]>();
  const keyOf = (item: Indicator): string => (layout.reduced[item.id] === undefined ? item.points : "");
  layout.rows.forEach(({ item }, index) => {
    const key = keyOf(item);
    byPoints.set(key, [...(byPoints.get(key) ?? []), index]);
  });
  return byPoints;
}

/** Neighbouring rows as one area each. */
function areasOf(rows: readonly number[], first: number, column: number): Area[] {
  const areas: Area[] = [];
  for (const index of rows) {
    const last = areas.at(-1);
    const row = first + index;
    if (last !== undefined && last.row + last.rows === row)
      areas[areas.length - 1] = { ...last, rows: last.rows + 1 };
    else areas.push(area(row, column));
  }
  return areas;
}

function checkInputs(
  sheet: SheetBuilder,
  layout: SectionLayout,
  formulas: SectionFormulas,
  frame: TableFrame,
  language: Language,
): void {
  const { column } = layout;
  for (const [points, rows] of rowsByPoints(layout)) {
    const areas = LEVELS.flatMap((level) => areasOf(rows, frame.first, column[level]));
    const max = points === "" ? formulas.maxOf(areas[0]?.row ?? frame.first) : points;
    const message = points === "" ? SCORE_CHECK.varying : SCORE_CHECK.range;
    sheet.validate({
      areas,
      rule: { kind: "decimal", min: "0", max },
      alert: "warning",
      title: say(SCORE_CHECK.title, language),
      message: say(message, language).replace("{max}", points),
    });
  }
  const all = (at: number): Area => area(frame.first, at, layout.rows.length);
  const reason = address(frame.first, column.reason);
  sheet.validate({
    areas: [all(column.reason)],
    rule: { kind: "custom", formula: `=LEN(${reason})<=500` },
    alert: "warning",
    title: say(REASON_CHECK.title, language),
    message: say(REASON_CHECK.message, language),
  });
  const evidence = address(frame.first, column.evidence);
  sheet.validate({
    areas: [all(column.evidence)],
    rule: { kind: "custom", formula: `=LEN(${evidence})<=200` },
    alert: "warning",
    title: say(EVIDENCE_PROMPT.title, language),
    message: say(EVIDENCE_PROMPT.check, language),
    prompt: { title: say(EVIDENCE_PROMPT.title, language), message: say(EVIDENCE_PROMPT.message, language) },
  });
}

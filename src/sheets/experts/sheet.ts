import type { Programme, Reading, Scorecard, Section } from "../../rulebook";
import { address, area } from "../address";
import { paper, SheetBuilder } from "../builder";
import { byReading, exact, quote } from "../formula";
import { say, type Language } from "../language";
import { textHeight } from "../measure";
import { EXPERT_COLUMNS, expertName, itemName } from "../names";
import { breaksBetween, PAGE_HEIGHT } from "../pages";
import type { Area, SheetPlan } from "../plan";
import { COLORS, FONTS, OURS, OURS_HEAD, OURS_NOTE } from "../style";
import { PAGE } from "../words";
import { MarkFormulas } from "./formulas";
import { COLUMN, HIDDEN, PRINTED, WIDTHS } from "./layout";
import { expertRows } from "./rows";
import { AGGREGATION, HEADS, INTRODUCTION, MARK_CHECK, NAME_CHECK, SHEET_NAME, SUM } from "./words";

const HEAD = 3;
const FIRST = HEAD + 1;
const SIZE = 9;
const ROW = 18;
/** Room for a name of three lines. */
const HEAD_ROW = 42;

/** Which way of combining is in force, in words. */
function aggregationText(reading: Reading, language: Language): string {
  const name = byReading(
    reading,
    Object.fromEntries(reading.options.map((option) => [option.id, quote(say(option.name, language))])),
  );
  return `${quote(say(AGGREGATION, language))}&${name}`;
}

function buildHead(sheet: SheetBuilder, aggregation: Reading | undefined, language: Language): void {
  sheet.text(0, 0, say(SHEET_NAME, language));
  sheet.style(
    { font: FONTS.ours, size: 18, bold: true, color: COLORS.oursInk, vertical: "center" },
    area(0, 0),
  );
  sheet.height(0, 36);
  const note = say(INTRODUCTION, language);
  sheet.text(1, 0, note);
  if (aggregation !== undefined) sheet.formula(2, 0, aggregationText(aggregation, language));
  sheet.style({ ...OURS_NOTE, size: 10, wrap: false }, area(1, 0, 2, PRINTED));
  sheet.height(1, 20);
  sheet.height(2, 20);
  for (const column of [
    "no",
    "name",
    "points",
    "mean",
    "spread",
    "count",
    "consensus",
    "consensusReason",
  ] as const)
    sheet.text(HEAD, COLUMN[column], say(HEADS[column], language));
  sheet.style({ ...OURS_HEAD, size: SIZE }, area(HEAD, 0, 1, PRINTED));
  const heads = area(HEAD, COLUMN.marks, 1, EXPERT_COLUMNS);
  // Text, so that a name such as 001 stays one.
  sheet.style({ fill: COLORS.input, numberFormat: "@" }, heads);
  sheet.height(HEAD, HEAD_ROW);
  sheet.name(expertName("experts"), heads);
  sheet.input(heads);
  const first = address(HEAD, COLUMN.marks);
  const alike = `COUNTIF($${address(HEAD, COLUMN.marks)}:$${address(HEAD, COLUMN.marks + EXPERT_COLUMNS - 1)},${first})`;
  sheet.validate({
    areas: [heads],
    rule: { kind: "custom", formula: `=AND(LEN(${first})<=20,${alike}<2)` },
    alert: "warning",
    title: say(NAME_CHECK.title, language),
    message: say(NAME_CHECK.message, language),
  });
}

function buildHeading(sheet: SheetBuilder, row: number, section: Section): void {
  sheet.text(row, 0, section.heading);
  sheet.merge(area(row, 0, 1, PRINTED));
  sheet.style({ ...OURS_HEAD, size: SIZE + 1, horizontal: "left" }, area(row, 0, 1, PRINTED));
  sheet.height(row, ROW + 2);
}

function styleItems(sheet: SheetBuilder, first: number, rows: number): Area {
  const at = (column: number, columns = 1): Area => area(first, column, rows, columns);
  const marks = at(COLUMN.marks, EXPERT_COLUMNS);
  sheet.style({ ...OURS, size: SIZE, horizontal: "center" }, at(0, PRINTED));
  sheet.style({ horizontal: "left", wrap: true }, at(COLUMN.name));
  sheet.style({ fill: COLORS.input, numberFormat: "0.0#" }, marks);
  sheet.style({ fill: COLORS.sums }, at(COLUMN.mean, 3));
  sheet.style({ numberFormat: "0.0##" }, at(COLUMN.points));
  sheet.style({ numberFormat: "0.00", bold: true }, at(COLUMN.mean));
  sheet.style({ numberFormat: "0.0#" }, at(COLUMN.spread));
  const agreed = at(COLUMN.consensus, 2);
  sheet.style({ fill: COLORS.input }, agreed);
  sheet.style({ numberFormat: "0.0#" }, at(COLUMN.consensus));
  sheet.style({ horizontal: "left", wrap: true, numberFormat: "@" }, at(COLUMN.consensusReason));
  sheet.input(marks, agreed);
  return marks;
}

/** What is left out of the mean lights up where it stands. */
function lightUp(sheet: SheetBuilder, marks: readonly Area[], language: Language): void {
  const agreed = marks.map((of) => area(of.row, COLUMN.consensus, of.rows));
  for (const marked of [...marks, ...agreed])
    sheet.format({
      area: marked,
      formula: `=${new MarkFormulas(marked.row).isFault(address(marked.row, marked.column))}`,
      fill: COLORS.litScore,
      color: COLORS.danger,
      bold: true,
    });
  sheet.validate({
    areas: [...marks, ...agreed],
    rule: { kind: "decimal", min: "0", max: `=$${address(marks[0]?.row ?? FIRST, COLUMN.points)}` },
    alert: "warning",
    title: say(MARK_CHECK.title, language),
    message: say(MARK_CHECK.message, language),
  });
}

/** Below the table, one line for each section: its points and the sum of its means. */
function buildSums(sheet: SheetBuilder, card: Scorecard, start: number, language: Language): number {
  card.sections.forEach((section, index) => {
    const row = start + index;
    sheet.text(row, 0, `${say(section.name, language)}　${say(SUM, language)}`);
    sheet.merge(area(row, 0, 1, COLUMN.points));
    sheet.formula(row, COLUMN.points, exact(`SUM(${itemName(section, "max")})`));
    const given = `COUNTIF(${itemName(section, "validExperts")},">=0")`;
    const sum = exact(`SUM(${itemName(section, "validExperts")})`);
    sheet.formula(row, COLUMN.mean, `IFERROR(IF(${given}=0,"",${sum}),"")`);
    sheet.formula(row, COLUMN.count, `IFERROR(${given},0)`);
    sheet.height(row, ROW + 2);
  });
  const rows = card.sections.length;
  const at = (column: number, columns: number): Area => area(start, column, rows, columns);
  sheet.style({ ...OURS, size: SIZE, horizontal: "center", fill: COLORS.oursHead }, at(0, PRINTED));
  sheet.style({ bold: true, numberFormat: "0.00" }, at(COLUMN.mean, 1));
  return start + rows;
}

function nameColumns(sheet: SheetBuilder, rows: number): void {
  const at = (column: number, columns = 1): Area => area(FIRST, column, rows, columns);
  sheet.name(expertName("marks"), at(COLUMN.marks, EXPERT_COLUMNS));
  for (const column of [
    "id",
    "name",
    "points",
    "mean",
    "spread",
    "count",
    "consensus",
    "consensusReason",
    "result",
    "faults",
  ] as const)
    sheet.name(expertName(column), at(COLUMN[column]));
}

/** The marks of up to twelve experts beside each item, with what they come to. */
export function expertsSheet({ readings }: Programme, card: Scorecard, language: Language): SheetPlan {
  const sheet = new SheetBuilder({
    key: "experts",
    name: say(SHEET_NAME, language),
    columnWidths: WIDTHS,
    tabColor: "#8A4B00",
  });
  const aggregation = readings.find(({ id }) => id === "expert-aggregation");
  buildHead(sheet, aggregation, language);
  const rows = expertRows(card);
  const starts: number[] = [];
  const marks: Area[] = [];
  rows.forEach((entry, index) => {
    const row = FIRST + index;
    if (entry.kind === "heading") {
      buildHeading(sheet, row, entry.section);
      const items = rows.filter((other) => other.kind === "item" && other.section === entry.section).length;
      marks.push(styleItems(sheet, row + 1, items));
      starts.push(row);
      return;
    }
    const { item, section } = entry;
    const formulas = new MarkFormulas(row);
    sheet.text(row, COLUMN.id, item.id);
    sheet.text(row, COLUMN.no, item.no);
    sheet.text(row, COLUMN.name, item.name);
    sheet.formula(row, COLUMN.points, formulas.points(section, item));
    sheet.formula(row, COLUMN.mean, formulas.mean(aggregation));
    sheet.formula(row, COLUMN.spread, formulas.spread());
    sheet.formula(row, COLUMN.count, formulas.count());
    sheet.formula(row, COLUMN.result, formulas.result());
    sheet.formula(row, COLUMN.faults, formulas.faults());
    sheet.height(row, Math.max(ROW, textHeight(item.name, WIDTHS[COLUMN.name] ?? 0, SIZE)));
    // A heading is never the last line of a page.
    if (rows[index - 1]?.kind === "item") starts.push(row);
  });
  nameColumns(sheet, rows.length);
  lightUp(sheet, marks, language);
  const end = buildSums(sheet, card, FIRST + rows.length, language);
  const breaks = breaksBetween(sheet.heights(), {
    starts,
    end,
    page: PAGE_HEIGHT.landscape,
    repeated: HEAD_ROW,
  });
  return sheet.build({
    hiddenColumns: HIDDEN,
    freeze: { rows: FIRST, columns: COLUMN.points + 1 },
    print: paper(
      area(0, 0, end, PRINTED),
      "landscape",
      { center: say(PAGE, language) },
      { titleRows: { from: HEAD, to: HEAD }, breaks },
    ),
  });
}

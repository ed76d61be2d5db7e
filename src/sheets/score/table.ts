import type { Group, Section } from "../../rulebook";
import { address, area } from "../address";
import type { SheetBuilder } from "../builder";
import { countOf, exact, quote } from "../formula";
import { say, type Language } from "../language";
import { itemName, SCORE_NAMES, sectionBestName, sectionScoreName, weightName } from "../names";
import { COLORS, OURS, OURS_HEAD, OURS_PLAIN } from "../style";
import { BONUS } from "../words";
import { askedIn, COLUMN, nativeScore, ROW, weighted, type ScoreFrame } from "./layout";
import { TABLE } from "./words";

const COLUMNS = COLUMN.filled - COLUMN.label + 1;

export function buildBlockTitle(sheet: SheetBuilder, row: number, column: number, title: string): void {
  sheet.text(row, column, title);
  const style = { ...OURS_PLAIN, size: 12, bold: true, color: COLORS.accent, vertical: "bottom" } as const;
  sheet.style(style, area(row, column));
}

/** A group and how deep it stands: 1 or 2. */
export function groupsByDepth(section: Section): readonly { readonly group: Group; readonly depth: 1 | 2 }[] {
  return section.groups.flatMap((group) => [
    { group, depth: 1 as const },
    ...group.groups.map((inner) => ({ group: inner, depth: 2 as const })),
  ]);
}

function buildSection(sheet: SheetBuilder, frame: ScoreFrame, section: Section, language: Language): void {
  const row = frame.rows.sections[section.id] ?? 0;
  const example = frame.card.exampleWeights[section.id] ?? "bonus";
  const fallback = example === "bonus" ? quote(say(BONUS, language)) : example;
  const weight = weightName(section.id);
  const native = nativeScore(section);
  sheet.text(row, COLUMN.label, section.heading);
  sheet.formula(row, COLUMN.weight, `IFERROR(IF(ISNUMBER(${weight}),${weight},${fallback}),${fallback})`);
  sheet.formula(row, COLUMN.score, `IFERROR(IPCITY.SECTION(${quote(section.id)}),${native})`);
  sheet.formula(row, COLUMN.worst, native);
  sheet.formula(row, COLUMN.best, exact(`SUM(${itemName(section, "best")})`));
  sheet.formula(row, COLUMN.max, exact(`SUM(${itemName(section, "max")})`));
  sheet.formula(row, COLUMN.filled, `${countOf(itemName(section, "chosen"))}&"/"&${askedIn([section])}`);
  sheet.name(sectionScoreName(section.id), area(row, COLUMN.score));
  sheet.name(sectionBestName(section.id), area(row, COLUMN.best));
  sheet.style({ bold: true, fill: COLORS.sums }, area(row, COLUMN.label, 1, COLUMNS));
  groupsByDepth(section).forEach(({ group, depth }, index) =>
    buildGroup(sheet, section, group, { row: row + 1 + index, depth }),
  );
}

function buildGroup(
  sheet: SheetBuilder,
  section: Section,
  group: Group,
  place: { readonly row: number; readonly depth: 1 | 2 },
): void {
  const { row, depth } = place;
  const key = itemName(section, depth === 1 ? "group1" : "group2");
  const sum = (column: "chosen" | "best" | "max"): string =>
    exact(`SUMIF(${key},${quote(group.id)},${itemName(section, column)})`);
  const given = `COUNTIFS(${key},${quote(group.id)},${itemName(section, "chosen")},">=0")`;
  const nothing = quote(TABLE.nothing.zh);
  sheet.text(row, COLUMN.label, group.name);
  sheet.style({ horizontal: "left", indent: depth }, area(row, COLUMN.label));
  sheet.formula(row, COLUMN.score, `IF(${given}=0,${nothing},${sum("chosen")})`);
  sheet.formula(row, COLUMN.worst, sum("chosen"));
  sheet.formula(row, COLUMN.best, sum("best"));
  sheet.formula(row, COLUMN.max, sum("max"));
  sheet.formula(
    row,
    COLUMN.filled,
    `${given}&"/"&COUNTIFS(${key},${quote(group.id)},${itemName(section, "max")},">0")`,
  );
}

function buildTotal(sheet: SheetBuilder, frame: ScoreFrame, language: Language): void {
  const row = frame.rows.total;
  const ofSections = (column: number): string =>
    frame.card.sections
      .map((section) => weighted(frame, section, address(frame.rows.sections[section.id] ?? 0, column)))
      .join("+");
  sheet.text(row, COLUMN.label, say(TABLE.total, language));
  sheet.formula(row, COLUMN.score, SCORE_NAMES.total);
  sheet.formula(row, COLUMN.worst, SCORE_NAMES.totalNative);
  sheet.formula(row, COLUMN.best, exact(ofSections(COLUMN.best)));
  sheet.formula(row, COLUMN.max, exact(ofSections(COLUMN.max)));
  sheet.formula(row, COLUMN.filled, SCORE_NAMES.filled);
  sheet.name(SCORE_NAMES.totalWorst, area(row, COLUMN.worst));
  sheet.name(SCORE_NAMES.totalBest, area(row, COLUMN.best));
  sheet.style({ bold: true, fill: COLORS.oursHead }, area(row, COLUMN.label, 1, COLUMNS));
}

/** Sections, their groups, and the weighted total, each with its bounds. */
export function buildTable(sheet: SheetBuilder, frame: ScoreFrame, language: Language): void {
  const { table, total } = frame.rows;
  buildBlockTitle(sheet, table - 1, COLUMN.label, say(TABLE.title, language));
  sheet.height(table - 1, 24);
  const heads = [
    TABLE.indicator,
    TABLE.weight,
    TABLE.score,
    TABLE.worst,
    TABLE.best,
    TABLE.max,
    TABLE.filled,
  ];
  heads.forEach((head, index) => sheet.text(table, COLUMN.label + index, say(head, language)));
  const rows = total - table;
  sheet.style(OURS, area(table + 1, COLUMN.label, rows, COLUMNS));
  sheet.style(OURS_HEAD, area(table, COLUMN.label, 1, COLUMNS));
  sheet.style({ horizontal: "right" }, area(table + 1, COLUMN.weight, rows, COLUMNS - 1));
  sheet.style({ numberFormat: "0.00" }, area(table + 1, COLUMN.weight, rows, COLUMNS - 2));
  sheet.style({ numberFormat: "General" }, area(table + 1, COLUMN.max, rows));
  for (let row = table; row <= total; row += 1) sheet.height(row, ROW);
  for (const section of frame.card.sections) buildSection(sheet, frame, section, language);
  buildTotal(sheet, frame, language);
}

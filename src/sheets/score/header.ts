import { itemsOf, type Section } from "../../rulebook";
import { area } from "../address";
import type { SheetBuilder } from "../builder";
import { countOf, firstOf, LEVEL_NUMBERS, quote, SOURCED } from "../formula";
import { say, type Language } from "../language";
import { itemName, SCORE_NAMES, SETTING_NAMES, type ItemColumn } from "../names";
import { COLORS, FONTS, OURS_NOTE, OURS_PLAIN } from "../style";
import { levelWord, VALID_COLUMN } from "../annex2/formulas";
import { askedIn, COLUMN, LAST_COLUMN, type ScoreFrame } from "./layout";
import { FIGURES, HEADER, SHEET_NAME } from "./words";

const countIn = (sections: readonly Section[], column: ItemColumn): string =>
  sections.map((section) => countOf(itemName(section, column))).join("+");

/** The highest level at which any score counts. */
function levelFormula(frame: ScoreFrame): string {
  const { sections } = frame.card;
  const level = (of: keyof typeof LEVEL_NUMBERS): readonly [string, string] => [
    `${countIn(sections, VALID_COLUMN[of])}>0`,
    String(LEVEL_NUMBERS[of]),
  ];
  return firstOf([level("national"), level("province"), level("experts")], String(LEVEL_NUMBERS.self));
}

function completeness(frame: ScoreFrame): Readonly<Record<"filled" | "evidenced" | "confirmed", string>> {
  const { sections } = frame.card;
  const of = (list: readonly Section[]): number =>
    list.flatMap((section) => section.groups.flatMap(itemsOf)).length;
  const asked = sections.filter((section) =>
    section.groups.flatMap(itemsOf).some((item) => item.evidence !== undefined),
  );
  const evidenced = asked.map((section) => `SUM(${itemName(section, "evidenced")})`).join("+");
  return {
    filled: `(${countIn(sections, "chosen")})&"/"&${askedIn(sections)}`,
    evidenced: `(${evidenced})&"/${of(asked)}"`,
    confirmed: `(${countIn(sections, "validProvince")})&"/${of(sections)}"`,
  };
}

function buildFigures(sheet: SheetBuilder, frame: ScoreFrame, language: Language): void {
  const { figures } = frame.rows;
  const total = `${quote(`${say(FIGURES.total, language)}（`)}&${levelWord(language)}&"）"`;
  const count = completeness(frame);
  sheet.formula(figures, COLUMN.label, total);
  const captions = [FIGURES.worst, FIGURES.best, FIGURES.filled, FIGURES.evidenced, FIGURES.confirmed];
  captions.forEach((caption, index) => sheet.text(figures, COLUMN.score + index, say(caption, language)));
  const row = figures + 1;
  sheet.formula(row, COLUMN.label, `IFERROR(IPCITY.TOTAL(),${SCORE_NAMES.totalNative})`);
  sheet.formula(row, COLUMN.score, SCORE_NAMES.totalWorst);
  sheet.formula(row, COLUMN.score + 1, SCORE_NAMES.totalBest);
  sheet.formula(row, COLUMN.score + 2, count.filled);
  sheet.formula(row, COLUMN.score + 3, count.evidenced);
  sheet.formula(row, COLUMN.score + 4, count.confirmed);
  sheet.name(SCORE_NAMES.total, area(row, COLUMN.label));
  sheet.name(SCORE_NAMES.filled, area(row, COLUMN.score + 2));
  sheet.name(SCORE_NAMES.evidenced, area(row, COLUMN.score + 3));
  sheet.name(SCORE_NAMES.confirmed, area(row, COLUMN.score + 4));
  sheet.style(
    { ...OURS_PLAIN, size: 9, color: COLORS.quiet, horizontal: "right" },
    area(figures, COLUMN.label, 1, 7),
  );
  sheet.style(
    { ...OURS_PLAIN, size: 13, bold: true, horizontal: "right", numberFormat: "0.00" },
    area(row, COLUMN.label, 1, 7),
  );
  // One number first: the others stand beside it, smaller.
  sheet.style({ horizontal: "left" }, area(figures, COLUMN.label, 2));
  sheet.style({ size: 26, color: COLORS.accent }, area(row, COLUMN.label));
  sheet.style(
    { border: { color: COLORS.accent, weight: "medium", edges: "bottom" } },
    area(row, COLUMN.label, 1, LAST_COLUMN - COLUMN.label + 1),
  );
}

/** City, column, weights and the six figures that one looks for first. */
export function buildHeader(sheet: SheetBuilder, frame: ScoreFrame, language: Language): void {
  const { figures } = frame.rows;
  const between = quote(say(HEADER.between, language));
  const city = `IFERROR(IF(LEN(TRIM(${SETTING_NAMES.city}))=0,"",${SETTING_NAMES.city}&${between}),"")`;
  sheet.formula(0, COLUMN.label, `${city}&${quote(say(SHEET_NAME, language))}`);
  const width = LAST_COLUMN - COLUMN.label + 1;
  sheet.merge(area(0, COLUMN.label, 1, width));
  sheet.style(
    { font: FONTS.ours, size: 18, bold: true, color: COLORS.oursInk, vertical: "center" },
    area(0, COLUMN.label, 1, width),
  );
  sheet.height(0, 36);
  const rules = say(HEADER.rules, language).replace("{number}", frame.programme.documentNumber);
  const source = `${quote(say(HEADER.source, language))}&${SETTING_NAMES.weightsSource}`;
  const note = `IF(${SOURCED},${source},${quote(say(HEADER.example, language))})`;
  sheet.formula(1, COLUMN.label, `${quote(rules)}&${levelWord(language)}&${note}`);
  sheet.merge(area(1, COLUMN.label, 1, width));
  sheet.style({ ...OURS_NOTE, size: 10, wrap: false }, area(1, COLUMN.label, 1, width));
  sheet.format({
    area: area(1, COLUMN.label),
    formula: `=NOT(${SOURCED})`,
    color: COLORS.warning,
  });
  sheet.height(1, 22);
  sheet.height(figures, 18);
  sheet.height(figures + 1, 40);
  buildFigures(sheet, frame, language);
  // The level stands beside the figures in a hidden column: every status and sum follows it.
  sheet.formula(figures, COLUMN.help1, levelFormula(frame));
  sheet.name(SCORE_NAMES.level, area(figures, COLUMN.help1));
}

import type { Gate, Programme, Text } from "../../rulebook";
import { address, area } from "../address";
import { paper, SheetBuilder } from "../builder";
import { say, filled, type Language } from "../language";
import { CONDITION_NAMES, ASSESSMENT_ROWS, declaredName, outcomeName, rankName, rankOfName } from "../names";
import { breaksBetween, PAGE_HEIGHT } from "../pages";
import type { Area, PlannedValidation, SheetPlan, ValidationRule } from "../plan";
import { COLORS, FONTS, OURS, OURS_HEAD, OURS_NOTE, OURS_PLAIN } from "../style";
import { HEADS as ITEM } from "../settings/words";
import { DECLARED, GRADES, PAGE } from "../words";
import { outcomeCell } from "./formulas";
import { CHECKS, HEADS, INTRODUCTION, NOTES, OUTCOMES, SHEET_NAME, YEARLY } from "./words";

const COLUMN = { id: 1, wording: 2, declared: 3, rank: 4, of: 5, outcome: 6, note: 7 } as const;
const COLUMNS = COLUMN.note - COLUMN.id + 1;
/** What a landscape A4 page holds. */
const WIDTHS: readonly number[] = [10, 40, 270, 52, 44, 50, 78, 171];
const HEAD = 2;
const ROW = 22;
const SIZE = 9;

type Check = Pick<PlannedValidation, "rule" | "alert" | "title" | "message">;

function whole(min: string, max: string, message: Text, language: Language): Check {
  const rule: ValidationRule = { kind: "whole", min, max };
  return { rule, alert: "warning", title: say(CHECKS.number, language), message: say(message, language) };
}

function closedList(choices: readonly string[], language: Language): Check {
  return {
    rule: { kind: "list", choices },
    alert: "stop",
    title: say(CHECKS.list, language),
    message: say(CHECKS.listMessage, language).replace("{choices}", choices.join("、")),
  };
}

function noteOf({ rule, note }: Gate, language: Language): string {
  const own =
    rule.kind === "rank" ? filled(NOTES.rank, { population: rule.population }) : standing(rule.kind);
  return [own, note].flatMap((text) => (text === undefined ? [] : [say(text, language)])).join("\n");
}

/** What decides a gate; a kind of rule that the table lacks says nothing of its own. */
const standing = (kind: Gate["rule"]["kind"]): Text | undefined =>
  new Map<string, Text>(Object.entries(NOTES)).get(kind);

function buildTitle(sheet: SheetBuilder, language: Language): void {
  sheet.text(0, COLUMN.id, say(SHEET_NAME, language));
  sheet.style(
    { font: FONTS.ours, size: 18, bold: true, color: COLORS.oursInk, vertical: "center" },
    area(0, COLUMN.id),
  );
  sheet.height(0, 36);
  const introduction = say(INTRODUCTION, language);
  sheet.block(area(1, COLUMN.id, 1, COLUMNS), introduction, { ...OURS_NOTE, size: 10 });
  sheet.height(1, sheet.heightOf(introduction, COLUMN.id, COLUMNS, 10));
  for (const [column, head] of Object.entries(HEADS))
    sheet.text(HEAD, COLUMN[column as keyof typeof HEADS], say(head, language));
  sheet.style(OURS_HEAD, area(HEAD, COLUMN.id, 1, COLUMNS));
  sheet.height(HEAD, ROW);
}

function buildGate(sheet: SheetBuilder, row: number, gate: Gate, language: Language): void {
  const { id, title, wording, rule } = gate;
  const texts = [say(title, language), ...(wording === undefined ? [] : [wording])].join("\n");
  const note = noteOf(gate, language);
  sheet.text(row, COLUMN.id, id);
  sheet.text(row, COLUMN.wording, texts);
  sheet.text(row, COLUMN.note, note);
  const declared = area(row, COLUMN.declared);
  sheet.name(declaredName(id), declared);
  sheet.input(declared);
  if (rule.kind === "rank") {
    sheet.name(rankName(id), area(row, COLUMN.rank));
    sheet.name(rankOfName(id), area(row, COLUMN.of));
    sheet.input(area(row, COLUMN.rank, 1, 2));
  }
  const outcome = outcomeCell(gate, address(row, COLUMN.declared), language);
  if (outcome.formula === undefined) sheet.text(row, COLUMN.outcome, outcome.word);
  else sheet.formula(row, COLUMN.outcome, outcome.formula);
  sheet.name(outcomeName(id), area(row, COLUMN.outcome));
  const needed = [sheet.heightOf(texts, COLUMN.wording, 1, SIZE), sheet.heightOf(note, COLUMN.note, 1, SIZE)];
  sheet.height(row, Math.max(ROW, ...needed));
}

function styleGates(sheet: SheetBuilder, gates: readonly Gate[], language: Language): void {
  const first = HEAD + 1;
  const at = (column: number, columns = 1): Area => area(first, column, gates.length, columns);
  const ranks = gates.flatMap(({ rule }, index) =>
    rule.kind === "rank" ? [area(first + index, COLUMN.rank, 1, 2)] : [],
  );
  sheet.style({ ...OURS, size: SIZE, wrap: true }, at(COLUMN.id, COLUMNS));
  // Text, or 5.1 would be a number and 18.10 the same as 18.1.
  sheet.style({ horizontal: "center", numberFormat: "@" }, at(COLUMN.id));
  sheet.style({ horizontal: "center" }, at(COLUMN.declared, 4));
  sheet.style({ fill: COLORS.input }, at(COLUMN.declared), ...ranks);
  sheet.style({ bold: true }, at(COLUMN.outcome));
  sheet.style({ color: COLORS.quiet }, at(COLUMN.note));
  const words = [say(DECLARED.yes, language), say(DECLARED.no, language)];
  sheet.validate({ ...closedList(words, language), areas: [at(COLUMN.declared)] });
  sheet.validate({ ...whole("1", "100000", CHECKS.rankMessage, language), areas: ranks });
  const cell = address(first, COLUMN.outcome);
  for (const [outcome, color] of [
    [OUTCOMES.met, COLORS.success],
    [OUTCOMES.notMet, COLORS.danger],
    [OUTCOMES.open, COLORS.quiet],
  ] as const)
    sheet.format({ area: at(COLUMN.outcome), formula: `=${cell}="${say(outcome, language)}"`, color });
}

/** Year and grade of the yearly assessments, a row each. */
function buildYearly(sheet: SheetBuilder, start: number, language: Language): number {
  sheet.text(start, COLUMN.id, say(YEARLY.title, language));
  const title = { ...OURS_PLAIN, size: 12, bold: true, color: COLORS.accent, vertical: "bottom" } as const;
  sheet.style(title, area(start, COLUMN.id, 1, COLUMNS));
  sheet.height(start, 30);
  const head = start + 1;
  const first = head + 1;
  sheet.text(head, COLUMN.declared, say(ITEM.item, language));
  sheet.text(head, COLUMN.rank, say(YEARLY.year, language));
  sheet.text(head, COLUMN.of, say(YEARLY.grade, language));
  sheet.style(OURS_HEAD, area(head, COLUMN.declared, 1, 3));
  sheet.height(head, ROW);
  const years = area(first, COLUMN.rank, ASSESSMENT_ROWS);
  const grades = area(first, COLUMN.of, ASSESSMENT_ROWS);
  const labels = area(first, COLUMN.declared, ASSESSMENT_ROWS);
  for (let index = 0; index < ASSESSMENT_ROWS; index += 1) {
    sheet.text(first + index, COLUMN.declared, say(YEARLY.row, language).replace("{n}", String(index + 1)));
    sheet.height(first + index, 18);
  }
  sheet.text(first, COLUMN.wording, say(YEARLY.explained, language));
  sheet.style({ ...OURS_NOTE, wrap: false }, area(first, COLUMN.wording));
  sheet.style({ ...OURS, size: SIZE, horizontal: "center" }, labels, years, grades);
  sheet.style({ fill: COLORS.input }, years, grades);
  sheet.name(CONDITION_NAMES.years, years);
  sheet.name(CONDITION_NAMES.grades, grades);
  sheet.input(years, grades);
  sheet.validate({ ...whole("1990", "2100", CHECKS.yearMessage, language), areas: [years] });
  sheet.validate({ ...closedList(GRADES, language), areas: [grades] });
  return first + ASSESSMENT_ROWS;
}

/** What the articles ask of an applicant, with what the city says to it and what comes of it. */
export function conditionsSheet(programme: Programme, language: Language): SheetPlan {
  const sheet = new SheetBuilder({
    key: "conditions",
    name: say(SHEET_NAME, language),
    columnWidths: WIDTHS,
    tabColor: "#616161",
  });
  const { gates } = programme;
  buildTitle(sheet, language);
  gates.forEach((gate, index) => buildGate(sheet, HEAD + 1 + index, gate, language));
  styleGates(sheet, gates, language);
  const yearly = HEAD + 1 + gates.length;
  const end = buildYearly(sheet, yearly, language);
  const heights = sheet.heights();
  const breaks = breaksBetween(heights, {
    starts: [...gates.slice(1).map((_, index) => HEAD + 2 + index), yearly],
    end,
    page: PAGE_HEIGHT.landscape,
    repeated: heights[HEAD] ?? 0,
  });
  return sheet.build({
    hiddenColumns: [],
    freeze: { rows: HEAD + 1, columns: 0 },
    print: paper(
      area(0, 0, end, WIDTHS.length),
      "landscape",
      { center: say(PAGE, language) },
      { titleRows: { from: HEAD, to: HEAD }, breaks },
    ),
  });
}

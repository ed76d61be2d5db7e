import type { DeadlineRule, Programme, Text } from "../../rulebook";
import { address, area } from "../address";
import { paper, SheetBuilder } from "../builder";
import { quote } from "../formula";
import { filled, say, type Language } from "../language";
import { breaksBetween, PAGE_HEIGHT } from "../pages";
import type { Area, SheetPlan } from "../plan";
import { COLORS, FONTS, OURS, OURS_HEAD, OURS_NOTE, OURS_PLAIN } from "../style";
import { buildHolidays, dayOffFormula } from "../holidays/table";
import { HOLIDAYS } from "../holidays/words";
import { PAGE } from "../words";
import { where } from "./days";
import { buildFoot } from "./foot";
import { deadlineFormulas } from "./formulas";
import { COLUMN, COLUMNS, line, ROW, SIZE, WIDTHS } from "./layout";
import { CALENDAR_NAMES, dueName } from "./names";
import { CHECKS, DAY, HEADS, INTRODUCTION, ONE_OF, SHEET_NAME, STATES, YEARLY, YEARS } from "./words";

const CHOSEN = 2;
const TODAY = 3;
const HEAD = 5;
/** Days before a deadline from which its number stands out. */
const NEAR = 30;
/** Years that a line leaves room for. */
const LISTED_YEARS = 8;

function buildTitle(sheet: SheetBuilder, language: Language): void {
  sheet.text(0, COLUMN.title, say(SHEET_NAME, language));
  sheet.style(
    { font: FONTS.ours, size: 18, bold: true, color: COLORS.oursInk, vertical: "center" },
    area(0, COLUMN.title),
  );
  sheet.height(0, 36);
  const introduction = say(INTRODUCTION, language);
  sheet.block(line(1), introduction, { ...OURS_NOTE, size: 10 });
  sheet.height(1, sheet.heightOf(introduction, COLUMN.title, COLUMNS, 10));
}

/** The day of reckoning: the only cell that changes by itself. */
function buildDay(sheet: SheetBuilder, language: Language): void {
  const [chosen, today] = [area(CHOSEN, COLUMN.source), area(TODAY, COLUMN.source)];
  sheet.text(CHOSEN, COLUMN.title, say(DAY.chosen, language));
  sheet.text(TODAY, COLUMN.title, say(DAY.today, language));
  const typed = address(CHOSEN, COLUMN.source);
  sheet.formula(TODAY, COLUMN.source, `IF(ISNUMBER(${typed}),INT(${typed}),TODAY())`);
  sheet.style({ ...OURS, size: SIZE }, area(CHOSEN, COLUMN.title, 2, 2));
  sheet.style({ horizontal: "center", numberFormat: "yyyy-mm-dd" }, chosen, today);
  sheet.style({ fill: COLORS.input }, chosen);
  sheet.style({ bold: true }, today);
  sheet.name(CALENDAR_NAMES.chosen, chosen);
  sheet.name(CALENDAR_NAMES.today, today);
  sheet.input(chosen);
  sheet.validate({
    areas: [chosen],
    rule: { kind: "date" },
    alert: "warning",
    title: say(CHECKS.date, language),
    message: say(CHECKS.dateMessage, language),
  });
  for (const row of [CHOSEN, TODAY]) sheet.height(row, ROW);
  sheet.text(TODAY, COLUMN.by, say(HOLIDAYS.link, language));
  sheet.style({ ...OURS_PLAIN, size: SIZE, color: COLORS.accent }, area(TODAY, COLUMN.by));
}

/** A yearly duty says so; of alternatives each names the others. */
function titleOf(rule: DeadlineRule, { deadlines }: Programme): Text {
  const { title, yearly, oneOf } = rule;
  if (yearly !== undefined) return filled(YEARLY, { title });
  const others = deadlines.filter((other) => oneOf !== undefined && other.oneOf === oneOf && other !== rule);
  if (others.length === 0) return title;
  const named = {
    zh: others.map((other) => other.title.zh).join("、"),
    en: others.map((other) => other.title.en).join(", "),
  };
  return filled(ONE_OF, { title, others: named });
}

function buildDeadline(
  sheet: SheetBuilder,
  row: number,
  rule: DeadlineRule,
  programme: Programme,
  language: Language,
): void {
  const title = say(titleOf(rule, programme), language);
  // Where there are years to list, they take as much room as a sentence.
  const years = rule.yearly === undefined ? "" : say(YEARS, language) + "2017、".repeat(LISTED_YEARS);
  const consequence = rule.consequence === undefined ? "" : say(rule.consequence, language);
  sheet.text(row, COLUMN.title, title);
  sheet.text(row, COLUMN.source, rule.source);
  const by = say(rule.by, language);
  const to = rule.to === undefined ? "" : say(rule.to, language);
  sheet.text(row, COLUMN.by, by);
  if (to !== "") sheet.text(row, COLUMN.to, to);
  if (rule.yearly === undefined) sheet.text(row, COLUMN.consequence, consequence);
  const formulas = deadlineFormulas(rule, row, programme, language);
  if (formulas.consequence !== undefined) sheet.formula(row, COLUMN.consequence, formulas.consequence);
  for (const key of ["from", "due", "days", "state", "end", "done"] as const)
    sheet.formula(row, COLUMN[key], formulas[key]);
  const due = address(row, COLUMN.due);
  sheet.formula(row, COLUMN.dayOff, where(due, dayOffFormula(due, language)));
  sheet.name(dueName(rule.id), area(row, COLUMN.due));
  const needed = [
    sheet.heightOf(title, COLUMN.title, 1, SIZE),
    sheet.heightOf(by, COLUMN.by, 1, SIZE),
    sheet.heightOf(to, COLUMN.to, 1, SIZE),
    sheet.heightOf(consequence + years, COLUMN.consequence, 1, SIZE),
  ];
  sheet.height(row, Math.max(ROW, ...needed));
}

function styleDeadlines(sheet: SheetBuilder, count: number, language: Language): void {
  const first = HEAD + 1;
  const at = (column: number, columns = 1): Area => area(first, column, count, columns);
  sheet.style({ ...OURS, size: SIZE, wrap: true }, line(first, count));
  sheet.style({ horizontal: "center" }, at(COLUMN.by, COLUMN.state - COLUMN.by + 1));
  sheet.style({ numberFormat: "yyyy-mm-dd" }, at(COLUMN.from, 2), at(COLUMN.end, 2));
  sheet.style({ numberFormat: "0" }, at(COLUMN.days));
  sheet.style({ bold: true }, at(COLUMN.due), at(COLUMN.state));
  sheet.style({ color: COLORS.quiet }, at(COLUMN.consequence));
  sheet.style({ horizontal: "center", color: COLORS.warning }, at(COLUMN.dayOff));
  const state = address(first, COLUMN.state);
  for (const [word, color] of [
    [STATES.done, COLORS.success],
    [STATES.late, COLORS.danger],
    [STATES.missed, COLORS.danger],
    [STATES.today, COLORS.warning],
    [STATES.passed, COLORS.quiet],
    [STATES.notTaken, COLORS.quiet],
    [STATES.open, COLORS.quiet],
  ] as const)
    sheet.format({ area: at(COLUMN.state), formula: `=${state}=${quote(say(word, language))}`, color });
  const days = address(first, COLUMN.days);
  const near = `=IF(ISNUMBER(${days}),AND(${days}>=0,${days}<=${NEAR}),FALSE)`;
  sheet.format({ area: at(COLUMN.days), formula: near, color: COLORS.warning, bold: true });
}

/** What is due when, from whom to whom, reckoned from the dates among the settings. */
export function calendarSheet(programme: Programme, language: Language): SheetPlan {
  const sheet = new SheetBuilder({
    key: "calendar",
    name: say(SHEET_NAME, language),
    columnWidths: WIDTHS,
    tabColor: COLORS.accent,
  });
  const { deadlines } = programme;
  buildTitle(sheet, language);
  buildDay(sheet, language);
  for (const [key, head] of Object.entries(HEADS))
    sheet.text(HEAD, COLUMN[key as keyof typeof HEADS], say(head, language));
  sheet.style(OURS_HEAD, line(HEAD));
  sheet.height(HEAD, ROW);
  const first = HEAD + 1;
  deadlines.forEach((rule, index) => {
    buildDeadline(sheet, first + index, rule, programme, language);
  });
  styleDeadlines(sheet, deadlines.length, language);
  const rows = new Map(deadlines.map(({ id }, index) => [id, first + index]));
  const foot = first + deadlines.length;
  const { end, headings } = buildFoot(sheet, foot, programme, rows, language);
  const heights = sheet.heights();
  const breaks = breaksBetween(heights, {
    starts: Array.from({ length: end - first - 1 }, (_, index) => first + 1 + index).filter(
      (row) => !headings.includes(row - 1),
    ),
    end,
    page: PAGE_HEIGHT.landscape,
    repeated: heights[HEAD] ?? 0,
  });
  buildHolidays(sheet, end, { first: COLUMN.title, columns: COLUMNS }, language);
  return sheet.build({
    hiddenColumns: [COLUMN.end, COLUMN.done],
    freeze: { rows: HEAD + 1, columns: 0 },
    print: paper(
      area(0, 0, end, COLUMN.dayOff + 1),
      "landscape",
      { center: say(PAGE, language) },
      { titleRows: { from: HEAD, to: HEAD }, breaks },
    ),
  });
}

import type { Programme } from "../../rulebook";
import { address, area } from "../address";
import { paper, SheetBuilder } from "../builder";
import { quote } from "../formula";
import { say, type Language } from "../language";
import type { SheetPlan } from "../plan";
import { COLORS, OFFICIAL_TITLE, OURS, OURS_HEAD, OURS_NOTE } from "../style";
import { PAGE } from "../words";
import { annexAmount, budgetShare, linesSum, rest, sameStatus, share, status, sumStatus } from "./formulas";
import { fundRows, type FundLine } from "./lines";
import { FUND_NAMES, fundName } from "./names";
import { CHECK, HEADS, LINES, NOTE, RESULTS, SHEET_NAME, STATUS, TITLE } from "./words";

const COLUMN = { item: 0, name: 1, amount: 2, share: 3, status: 4 } as const;
const WIDTHS: readonly number[] = [64, 196, 84, 56, 72];
const HEAD = 2;
const LINE = 24;

function line(sheet: SheetBuilder, row: number, { id, item, name }: FundLine, language: Language): void {
  sheet.text(row, COLUMN.item, item);
  sheet.text(row, COLUMN.name, name);
  const amount = address(row, COLUMN.amount);
  if (id !== "total") sheet.formula(row, COLUMN.share, share(amount));
  sheet.formula(row, COLUMN.status, status(amount, id === "total", language));
  sheet.name(fundName(id), area(row, COLUMN.amount));
  sheet.height(row, Math.max(LINE, sheet.heightOf(name, COLUMN.name, 1, 10)));
}

function subhead(sheet: SheetBuilder, row: number, text: string): void {
  sheet.block(area(row, 0, 1, WIDTHS.length), text, {
    fill: COLORS.oursHead,
    bold: true,
    horizontal: "left",
  });
  sheet.height(row, LINE);
}

/** Total, yearly lines and uses; returns the rows that are typed in, and the one below. */
function buildLines(sheet: SheetBuilder, programme: Programme, language: Language): readonly number[] {
  const { total, lines, uses } = fundRows(programme, language);
  const rows: number[] = [];
  let row = HEAD + 1;
  const add = (entry: FundLine): void => {
    line(sheet, row, entry, language);
    rows.push(row);
    row += 1;
  };
  add(total);
  subhead(sheet, row, say(LINES.lines, language));
  row += 1;
  sheet.name(FUND_NAMES.lines, area(row, COLUMN.amount, lines.length));
  lines.forEach(add);
  if (uses.length > 0) {
    subhead(sheet, row, say(LINES.uses, language));
    row += 1;
  }
  uses.forEach(add);
  return rows;
}

function buildResults(sheet: SheetBuilder, first: number, programme: Programme, language: Language): number {
  subhead(sheet, first, say(RESULTS.head, language));
  const at = (index: number): string => address(first + 1 + index, COLUMN.amount);
  const results = [
    { name: RESULTS.sum, value: linesSum, told: sumStatus(at(0), language) },
    { name: RESULTS.rest, value: rest, told: null },
    { name: RESULTS.annex, value: annexAmount(programme, "A2.1.5"), told: sameStatus(at(2), language) },
    { name: RESULTS.ratio, value: budgetShare(programme), told: null },
  ];
  results.forEach(({ name, value, told }, index) => {
    const row = first + 1 + index;
    sheet.block(area(row, COLUMN.item, 1, 2), say(name, language), {});
    sheet.formula(row, COLUMN.amount, value);
    if (told !== null) sheet.formula(row, COLUMN.status, told);
    sheet.height(row, Math.max(LINE, sheet.heightOf(say(name, language), COLUMN.item, 2, 10)));
  });
  return first + 1 + results.length;
}

function lightUp(sheet: SheetBuilder, end: number, language: Language): void {
  const first = HEAD + 1;
  const cell = address(first, COLUMN.status);
  const is = (...states: readonly (keyof typeof STATUS)[]): string =>
    `=OR(${states.map((state) => `$${cell}=${quote(say(STATUS[state], language))}`).join(",")})`;
  const statuses = area(first, COLUMN.status, end - first);
  const wrong = is("text", "negative", "over", "different");
  sheet.format({ area: statuses, formula: is("given", "same", "within"), color: COLORS.success });
  sheet.format({ area: statuses, formula: wrong, color: COLORS.danger, bold: true });
  sheet.format({
    area: area(first, COLUMN.amount, end - first),
    formula: wrong,
    fill: COLORS.litScore,
    color: COLORS.danger,
  });
}

/** Last year's special fund by use: what the items on money are checked against. */
export function fundsSheet(programme: Programme, language: Language): SheetPlan {
  const sheet = new SheetBuilder({
    key: "funds",
    name: say(SHEET_NAME, language),
    columnWidths: WIDTHS,
    tabColor: "#0E700E",
  });
  sheet.block(area(0, 0, 1, WIDTHS.length), say(TITLE, language), OFFICIAL_TITLE);
  sheet.height(0, 36);
  const note = say(NOTE, language);
  sheet.block(area(1, 0, 1, WIDTHS.length), note, OURS_NOTE);
  sheet.height(1, sheet.heightOf(note, 0, WIDTHS.length, 9) + 4);
  for (const column of ["item", "name", "amount", "share", "status"] as const)
    sheet.text(HEAD, COLUMN[column], say(HEADS[column], language));
  sheet.height(HEAD, 28);
  const first = HEAD + 1;
  const rows = buildLines(sheet, programme, language);
  const below = (rows.at(-1) ?? HEAD) + 1;
  const end = buildResults(sheet, below, programme, language);
  styleTable(sheet, first, end, rows);
  sheet.validate({
    areas: rows.map((row) => area(row, COLUMN.amount)),
    rule: { kind: "decimal", min: "0", max: "1000000000000" },
    alert: "warning",
    title: say(CHECK.title, language),
    message: say(CHECK.message, language),
  });
  lightUp(sheet, end, language);
  return sheet.build({
    hiddenColumns: [],
    freeze: { rows: first, columns: 0 },
    print: paper(area(0, 0, end, WIDTHS.length), "portrait", { center: say(PAGE, language) }),
  });
}

/** The heads of blocks keep the style they were given: they are styled last where they stand. */
function styleTable(sheet: SheetBuilder, first: number, end: number, rows: readonly number[]): void {
  const down = (column: number, columns = 1) => area(first, column, end - first, columns);
  sheet.style({ ...OURS, wrap: true }, down(0, WIDTHS.length));
  sheet.style(OURS_HEAD, area(HEAD, 0, 1, WIDTHS.length));
  sheet.style({ horizontal: "right" }, down(COLUMN.amount));
  sheet.style({ numberFormat: "0.0000" }, area(end - 1, COLUMN.amount));
  sheet.style({ horizontal: "right", numberFormat: "0.0%" }, down(COLUMN.share));
  sheet.style({ horizontal: "center" }, down(COLUMN.status));
  const inputs = rows.map((row) => area(row, COLUMN.amount));
  sheet.style({ fill: COLORS.input }, ...inputs);
  sheet.input(...inputs);
}

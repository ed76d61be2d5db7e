import type { Programme, Text } from "../../rulebook";
import { address, area } from "../address";
import { paper, SheetBuilder } from "../builder";
import { quote } from "../formula";
import { say, type Language } from "../language";
import { ASSESSMENT_ROWS, SETTING_NAMES } from "../names";
import { breaksBetween, PAGE_HEIGHT } from "../pages";
import type { PlannedValidation, Scalar, SheetPlan, ValidationRule } from "../plan";
import { COLORS, FONTS, OURS, OURS_HEAD, OURS_NOTE, OURS_PLAIN } from "../style";
import { BONUS, GRADES, PAGE } from "../words";
import { settingBlocks, type SettingField } from "./fields";
import { BLOCKS, CHECKS, HEADS, INTRODUCTION, SHEET_NAME, TITLE, YEARLY } from "./words";

const COLUMN = { label: 1, value: 2, unit: 3, explanation: 4 } as const;
/** What a landscape A4 page holds. */
const WIDTHS: readonly number[] = [10, 190, 125, 60, 330];
const ROW = 22;
/** Settings are free of official rules: dates are shown as the contract writes them. */
const DATE_FORMAT = "yyyy-mm-dd";

type Check = Pick<PlannedValidation, "rule" | "alert" | "title" | "message">;

function warning(rule: ValidationRule, title: Text, message: Text, language: Language): Check {
  return { rule, alert: "warning", title: say(title, language), message: say(message, language) };
}

function closedList(choices: readonly string[], language: Language): Check {
  return {
    rule: { kind: "list", choices },
    alert: "stop",
    title: say(CHECKS.list, language),
    message: say(CHECKS.listMessage, language).replace("{choices}", choices.join("、")),
  };
}

function checkOf(field: SettingField, cell: string, language: Language): Check | null {
  const { value } = field;
  const number = (rule: ValidationRule, message: Text): Check =>
    warning(rule, CHECKS.number, message, language);
  switch (value.kind) {
    case "text":
      return null;
    case "choice":
      return closedList(
        value.choices.map((choice) => say(choice, language)),
        language,
      );
    case "date":
      return warning({ kind: "date" }, CHECKS.date, CHECKS.dateMessage, language);
    case "rank":
      return number({ kind: "whole", min: "1", max: "100000" }, CHECKS.rankMessage);
    case "number":
      return value.integer
        ? number({ kind: "whole", min: "0", max: "1000000000000" }, CHECKS.wholeMessage)
        : number({ kind: "decimal", min: "0", max: "1000000000000" }, CHECKS.numberMessage);
    case "weight": {
      if (!value.bonus) return number({ kind: "decimal", min: "0", max: "1" }, CHECKS.weightMessage);
      const word = quote(say(BONUS, language));
      const formula = `=OR(${cell}=${word},AND(ISNUMBER(${cell}),N(${cell})>=0,N(${cell})<=1))`;
      return number({ kind: "custom", formula }, CHECKS.bonusMessage);
    }
  }
}

function buildBlockHead(sheet: SheetBuilder, row: number, title: Text, language: Language): void {
  sheet.height(row, 30);
  sheet.text(row, COLUMN.label, say(title, language));
  sheet.style(
    { ...OURS_PLAIN, size: 12, bold: true, color: COLORS.accent, vertical: "bottom" },
    area(row, COLUMN.label, 1, 4),
  );
}

function buildColumnHeads(
  sheet: SheetBuilder,
  row: number,
  heads: readonly Text[],
  language: Language,
): void {
  heads.forEach((head, index) => sheet.text(row, COLUMN.label + index, say(head, language)));
  sheet.style(OURS_HEAD, area(row, COLUMN.label, 1, 4));
  sheet.height(row, ROW);
}

function initialValue(field: SettingField, language: Language): Scalar {
  return typeof field.initial === "object" ? say(field.initial, language) : field.initial;
}

function buildField(sheet: SheetBuilder, row: number, field: SettingField, language: Language): void {
  sheet.text(row, COLUMN.label, say(field.label, language));
  sheet.text(row, COLUMN.value, initialValue(field, language));
  sheet.text(row, COLUMN.unit, field.unit);
  const explanation = say(field.explanation, language);
  sheet.text(row, COLUMN.explanation, explanation);
  sheet.height(
    row,
    Math.max(
      ROW,
      sheet.heightOf(explanation, COLUMN.explanation, 1, 9),
      sheet.heightOf(say(field.label, language), COLUMN.label, 1, 10),
    ),
  );
  const place = area(row, COLUMN.value);
  if (field.value.kind === "date") sheet.style({ numberFormat: DATE_FORMAT }, place);
  if (field.value.kind === "text") sheet.style({ numberFormat: "@" }, place);
  sheet.name(field.name, place);
  sheet.input(place);
  const check = checkOf(field, address(row, COLUMN.value), language);
  if (check !== null) sheet.validate({ ...check, areas: [place] });
}

function styleFields(sheet: SheetBuilder, row: number, rows: number): void {
  sheet.style(OURS, area(row, COLUMN.label, rows, 4));
  sheet.style({ wrap: true }, area(row, COLUMN.label, rows));
  sheet.style({ fill: COLORS.input, horizontal: "left", wrap: true }, area(row, COLUMN.value, rows));
  sheet.style({ horizontal: "center", color: COLORS.quiet }, area(row, COLUMN.unit, rows));
  sheet.style({ size: 9, color: COLORS.quiet, wrap: true }, area(row, COLUMN.explanation, rows));
}

/** Year and grade of the yearly assessments, a row each. */
function buildYearly(sheet: SheetBuilder, start: number, language: Language): number {
  buildBlockHead(sheet, start, BLOCKS.yearly, language);
  buildColumnHeads(sheet, start + 1, [HEADS.item, YEARLY.year, YEARLY.grade, HEADS.explanation], language);
  const first = start + 2;
  styleFields(sheet, first, ASSESSMENT_ROWS);
  for (let index = 0; index < ASSESSMENT_ROWS; index += 1) {
    sheet.text(first + index, COLUMN.label, say(YEARLY.row, language).replace("{n}", String(index + 1)));
    sheet.text(first + index, COLUMN.explanation, say(YEARLY.explained, language));
    sheet.height(first + index, ROW);
  }
  const years = area(first, COLUMN.value, ASSESSMENT_ROWS);
  const grades = area(first, COLUMN.unit, ASSESSMENT_ROWS);
  sheet.style({ fill: COLORS.input, color: COLORS.oursInk }, grades);
  sheet.name(SETTING_NAMES.years, years);
  sheet.name(SETTING_NAMES.grades, grades);
  sheet.input(years, grades);
  const year = warning(
    { kind: "whole", min: "1990", max: "2100" },
    CHECKS.number,
    CHECKS.yearMessage,
    language,
  );
  sheet.validate({ ...year, areas: [years] });
  sheet.validate({ ...closedList(GRADES, language), areas: [grades] });
  return first + ASSESSMENT_ROWS;
}

/** What the rules need and no official form asks for; every cell labelled, with a unit and a reason. */
export function settingsSheet(programme: Programme, language: Language): SheetPlan {
  const sheet = new SheetBuilder({
    key: "settings",
    name: say(SHEET_NAME, language),
    columnWidths: WIDTHS,
    tabColor: "#616161",
  });
  sheet.text(0, COLUMN.label, say(TITLE, language));
  sheet.style(
    { font: FONTS.ours, size: 18, bold: true, color: COLORS.oursInk, vertical: "center" },
    area(0, COLUMN.label),
  );
  sheet.height(0, 36);
  sheet.block(area(1, COLUMN.label, 1, 4), say(INTRODUCTION, language), { ...OURS_NOTE, size: 10 });
  sheet.height(1, 24);
  let row = 2;
  const starts: number[] = [];
  for (const block of settingBlocks(programme)) {
    starts.push(row);
    buildBlockHead(sheet, row, block.title, language);
    buildColumnHeads(sheet, row + 1, [HEADS.item, HEADS.value, HEADS.unit, HEADS.explanation], language);
    styleFields(sheet, row + 2, block.fields.length);
    block.fields.forEach((field, index) => buildField(sheet, row + 2 + index, field, language));
    row += 2 + block.fields.length;
  }
  if (programme.gates.some((gate) => gate.rule.kind === "grades")) {
    starts.push(row);
    row = buildYearly(sheet, row, language);
  }
  const breaks = breaksBetween(sheet.heights(), {
    starts,
    end: row,
    page: PAGE_HEIGHT.landscape,
    repeated: 0,
  });
  return sheet.build({
    hiddenColumns: [],
    freeze: { rows: 0, columns: 0 },
    print: paper(area(0, 0, row, WIDTHS.length), "landscape", { center: say(PAGE, language) }, { breaks }),
  });
}

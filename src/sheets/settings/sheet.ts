import type { Programme, Reading, Text } from "../../rulebook";
import { address, area } from "../address";
import { paper, SheetBuilder } from "../builder";
import { quote } from "../formula";
import { filled, say, type Language } from "../language";
import { usedName, weightName } from "../names";
import { breaksBetween, PAGE_HEIGHT } from "../pages";
import type { PlannedValidation, Scalar, SheetPlan, ValidationRule } from "../plan";
import { COLORS, FONTS, OURS, OURS_HEAD, OURS_NOTE, OURS_PLAIN } from "../style";
import { BONUS, PAGE } from "../words";
import { optionText, settingBlocks, type SettingBlock, type SettingField } from "./fields";
import { statusFormula, usedFormula, weightFormula } from "./formulas";
import { recordedText } from "./pack";
import { PROGRAMME_NAME } from "./programme-name";
import { BLOCKS, CHECKS, HEADS, INTRODUCTION, PACK, READINGS, SHEET_NAME, TITLE, WEIGHTS } from "./words";

/** `used` is hidden: the id of the option in force. */
const COLUMN = { label: 1, value: 2, unit: 3, explanation: 4, used: 5 } as const;
/** What a landscape A4 page holds. */
const WIDTHS: readonly number[] = [10, 170, 145, 60, 330, 60];
const PRINTED = COLUMN.used;
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

function readingCheck({ options, numeric }: Reading, language: Language): Check {
  if (numeric === undefined) {
    const names = options.map(({ name }) => optionText(name, language));
    return closedList(names, language);
  }
  const message = filled(CHECKS.rangeMessage, numeric);
  return warning({ kind: "decimal", ...numeric }, CHECKS.number, message, language);
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
        value.choices.map((choice) => optionText(choice, language)),
        language,
      );
    case "date":
      return warning({ kind: "date" }, CHECKS.date, CHECKS.dateMessage, language);
    case "reading":
      return readingCheck(value.reading, language);
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

const optionsOf = ({ value }: SettingField): readonly Text[] =>
  value.kind === "reading" ? value.reading.options.map(({ name }) => name) : [];

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
      ...optionsOf(field).map((name) => sheet.heightOf(optionText(name, language), COLUMN.value, 1, 10)),
    ),
  );
  const place = area(row, COLUMN.value);
  if (field.value.kind === "date") sheet.style({ numberFormat: DATE_FORMAT }, place);
  if (field.value.kind === "text") sheet.style({ numberFormat: "@" }, place);
  sheet.name(field.name, place);
  sheet.input(place);
  if (field.value.kind === "reading") buildUsed(sheet, row, field.value.reading, language);
  if (field.value.kind === "weight") buildWeight(sheet, row, field.value, language);
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

/** What is in force beside the choice, in words; its id in the hidden column is what formulas ask for. */
function buildUsed(sheet: SheetBuilder, row: number, reading: Reading, language: Language): void {
  const cell = address(row, COLUMN.value);
  sheet.formula(row, COLUMN.unit, statusFormula(reading, cell, language));
  sheet.formula(row, COLUMN.used, usedFormula(reading, cell));
  sheet.name(usedName(reading.id), area(row, COLUMN.used));
}

/** What is typed, or the example's: formulas and functions know no blank weight (docs/decisions.md, 10). */
function buildWeight(
  sheet: SheetBuilder,
  row: number,
  { section, example }: Extract<SettingField["value"], { readonly kind: "weight" }>,
  language: Language,
): void {
  const standard = typeof example === "number" ? String(example) : quote(say(example, language));
  sheet.formula(row, COLUMN.unit, weightFormula(address(row, COLUMN.value), standard));
  sheet.name(weightName(section), area(row, COLUMN.unit));
}

function lightUp(sheet: SheetBuilder, first: number, rows: number, language: Language): void {
  const place = area(first, COLUMN.unit, rows);
  const is = (word: Text): string => `=${address(first, COLUMN.unit)}=${quote(say(word, language))}`;
  sheet.format({ area: place, formula: is(READINGS.chosen), color: COLORS.accent, bold: true });
  sheet.format({ area: place, formula: is(READINGS.unknown), color: COLORS.danger, bold: true });
}

/** Rows at which a page may begin: a block of readings is longer than one. */
function startsOf({ title, fields }: SettingBlock, row: number): readonly number[] {
  if (title !== BLOCKS.readings) return [row];
  return [row, ...fields.slice(1).map((_, index) => row + 3 + index)];
}

function buildBlock(sheet: SheetBuilder, row: number, block: SettingBlock, language: Language): void {
  const { title, fields } = block;
  const readings = title === BLOCKS.readings;
  const heads = readings
    ? [HEADS.item, READINGS.option, READINGS.used, HEADS.explanation]
    : [HEADS.item, HEADS.value, title === BLOCKS.weights ? WEIGHTS.used : HEADS.unit, HEADS.explanation];
  buildBlockHead(sheet, row, title, language);
  buildColumnHeads(sheet, row + 1, heads, language);
  styleFields(sheet, row + 2, fields.length);
  fields.forEach((field, index) => buildField(sheet, row + 2 + index, field, language));
  if (readings) lightUp(sheet, row + 2, fields.length, language);
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
  sheet.text(0, COLUMN.unit, say(PACK, language));
  sheet.text(0, COLUMN.explanation, recordedText(programme));
  sheet.name(PROGRAMME_NAME, area(0, COLUMN.explanation));
  sheet.style({ ...OURS_NOTE, horizontal: "right", numberFormat: "@" }, area(0, COLUMN.unit));
  sheet.style({ ...OURS_NOTE, numberFormat: "@" }, area(0, COLUMN.explanation));
  sheet.height(0, 36);
  sheet.block(area(1, COLUMN.label, 1, 4), say(INTRODUCTION, language), { ...OURS_NOTE, size: 10 });
  sheet.height(1, 24);
  let row = 2;
  const starts: number[] = [];
  for (const block of settingBlocks(programme)) {
    starts.push(...startsOf(block, row));
    buildBlock(sheet, row, block, language);
    row += 2 + block.fields.length;
  }
  const breaks = breaksBetween(sheet.heights(), {
    starts,
    end: row,
    page: PAGE_HEIGHT.landscape,
    repeated: 0,
  });
  return sheet.build({
    hiddenColumns: [COLUMN.used],
    freeze: { rows: 0, columns: 0 },
    print: paper(area(0, 0, row, PRINTED), "landscape", { center: say(PAGE, language) }, { breaks }),
  });
}

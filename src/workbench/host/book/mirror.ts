/** Shows the host's conditional formats and validations in the engine, which draws and checks them. */
import type { IStyleBase } from "@univerjs/core";
import type {} from "@univerjs/sheets-conditional-formatting/facade";
import type {} from "@univerjs/sheets-data-validation/facade";
import { type Area, lastColumn, lastRow } from "./area";
import { offsetFormula } from "./shift";
import type { Sheet } from "./sheet";
import type { ConditionalFormatRecord, ValidationRecord } from "./state";

interface EngineRange {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

function rangeOf(sheet: Sheet, area: Area): EngineRange {
  const inside = sheet.within(area) ?? area;
  return {
    startRow: inside.row,
    endRow: lastRow(inside),
    startColumn: inside.column,
    endColumn: lastColumn(inside),
  };
}

const COMPARISONS: Readonly<Record<string, string>> = {
  EqualTo: "=",
  NotEqualTo: "<>",
  GreaterThan: ">",
  LessThan: "<",
  GreaterThanOrEqual: ">=",
  LessThanOrEqual: "<=",
};

/** Excel's three kinds of rule as one formula for the given cell. */
export function formulaFor(sheet: Sheet, record: ConditionalFormatRecord): string {
  const cell = sheet.book.cellName(record.anchor.row, record.anchor.column);
  if (record.textComparison) {
    const { operator, text } = record.textComparison;
    const found = `ISNUMBER(SEARCH("${String(text).replaceAll('"', '""')}",${cell}))`;
    return operator === "NotContains" ? `=NOT(${found})` : `=${found}`;
  }
  if (!record.cellValue) return record.formula;
  const { formula1, formula2, operator } = record.cellValue;
  const [one, two] = [formula1, formula2].map((formula) => String(formula ?? "").replace(/^=/, ""));
  const inside = `AND(${cell}>=${one},${cell}<=${two})`;
  if (operator === "Between") return `=${inside}`;
  if (operator === "NotBetween") return `=NOT(${inside})`;
  return `=AND(${cell}<>"",${cell}${COMPARISONS[String(operator)] ?? "="}${one})`;
}

function styleOf(record: ConditionalFormatRecord): IStyleBase {
  const { fill, font } = record;
  return {
    ...(fill && { bg: { rgb: fill } }),
    ...(typeof font.color === "string" && { cl: { rgb: font.color } }),
    ...(font.bold === true && { bl: 1 }),
    ...(font.italic === true && { it: 1 }),
    ...(font.strikethrough === true && { st: { s: 1 } }),
  };
}

function showFormats(sheet: Sheet): void {
  const target = { unitId: sheet.book.workbook.getId(), subUnitId: sheet.id };
  for (const { cfId } of sheet.facade.getConditionalFormattingRules()) {
    sheet.book.run("sheet.mutation.delete-conditional-rule", { ...target, cfId });
  }
  // The engine puts each new rule on top: the last in rank goes first.
  for (const record of [...sheet.state.conditionalFormats].reverse()) {
    const formula = formulaFor(sheet, record);
    if (!formula) continue;
    // One rule for each area: the engine reads a formula for the first cell of a rule's first area.
    for (const [index, area] of record.areas.entries()) {
      const value = offsetFormula(formula, area.row - record.anchor.row, area.column - record.anchor.column);
      const rule = { type: "highlightCell", subType: "formula", value, style: styleOf(record) };
      const { stopIfTrue } = record;
      const whole = { cfId: `${record.id}-${index}`, ranges: [rangeOf(sheet, area)], stopIfTrue, rule };
      sheet.book.run("sheet.mutation.add-conditional-rule", { ...target, rule: whole });
    }
  }
}

const VALIDATION_TYPES: Readonly<Record<string, string>> = {
  list: "list",
  wholeNumber: "whole",
  decimal: "decimal",
  textLength: "textLength",
  date: "date",
  time: "time",
  custom: "custom",
};
const OPERATORS: Readonly<Record<string, string>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};
const ERROR_STYLES: Readonly<Record<string, number>> = { Information: 0, Stop: 1, Warning: 2 };

function conditionOf({ rule }: ValidationRecord): Record<string, unknown> {
  const [kind = "custom", details] = Object.entries(rule)[0] ?? [];
  const given = (details ?? {}) as Readonly<Record<string, unknown>>;
  const formula = (value: unknown): string | undefined =>
    value === undefined || value === null ? undefined : String(value);
  const type = VALIDATION_TYPES[kind] ?? "any";
  if (kind === "list")
    return { type, formula1: formula(given.source), showDropDown: given.inCellDropDown !== false };
  if (kind === "custom") return { type, formula1: formula(given.formula) };
  return {
    type,
    formula1: formula(given.formula1),
    formula2: formula(given.formula2),
    operator: OPERATORS[String(given.operator)],
  };
}

function showValidations(sheet: Sheet): void {
  const target = { unitId: sheet.book.workbook.getId(), subUnitId: sheet.id };
  for (const validation of sheet.facade.getDataValidations()) {
    sheet.book.run("data-validation.mutation.removeRule", { ...target, ruleId: validation.rule.uid });
  }
  for (const record of sheet.state.validations.filter(({ rule }) => Object.keys(rule).length > 0)) {
    const { errorAlert, prompt } = record;
    const rule = {
      uid: record.id,
      ranges: record.areas.map((area) => rangeOf(sheet, area)),
      ...conditionOf(record),
      allowBlank: record.ignoreBlanks,
      errorStyle: ERROR_STYLES[String(errorAlert.style)] ?? 1,
      showErrorMessage: errorAlert.showAlert !== false,
      error: errorAlert.message,
      errorTitle: errorAlert.title,
      showInputMessage: prompt.showPrompt !== false,
      prompt: prompt.message,
      promptTitle: prompt.title,
    };
    sheet.book.run("data-validation.mutation.addRule", { ...target, rule });
  }
}

/** Brings the engine up to date with what has changed since the last time. */
export function mirror(sheets: readonly Sheet[]): void {
  for (const sheet of sheets) {
    const { unshown } = sheet.state;
    if (unshown.formats) showFormats(sheet);
    if (unshown.validations) showValidations(sheet);
    sheet.state.unshown = { formats: false, validations: false };
  }
}

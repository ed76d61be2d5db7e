/** What the sheet itself says of an input: validation with its message, and conditional formats. */
import type { DataValidation, Worksheet } from "@cj-tech-master/excelts";
import type { PlannedFormat, PlannedValidation, SheetPlan, ValidationRule } from "../../sheets";
import { addressOf } from "./address";
import { argb } from "./styles";

/** A file holds formulas without the sign that starts them. */
const bare = (formula: string): string => formula.replace(/^=/, "");

type Rule = Pick<Extract<DataValidation, { formulae: unknown }>, "type" | "formulae" | "operator">;

function ruleOf(rule: ValidationRule): Rule {
  switch (rule.kind) {
    case "decimal":
    case "whole":
      return { type: rule.kind, operator: "between", formulae: [bare(rule.min), bare(rule.max)] };
    case "list":
      return { type: "list", formulae: [`"${rule.choices.join(",").replace(/"/g, '""')}"`] };
    case "date":
      // Any day that Excel can hold and that a notice of this century can mean.
      return { type: "date", operator: "greaterThan", formulae: [new Date(Date.UTC(1990, 0, 1))] };
    case "custom":
      return { type: "custom", formulae: [bare(rule.formula)] };
  }
}

function applyValidation(sheet: Worksheet, validation: PlannedValidation): void {
  const { areas, rule, alert, title, message, prompt } = validation;
  // One entry for all areas of a rule, as Excel writes it: limits that are formulas count from its first cell.
  sheet.dataValidations.add(`range:${areas.map(addressOf).join(" ")}`, {
    ...ruleOf(rule),
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: alert,
    errorTitle: title,
    error: message,
    ...(prompt === undefined
      ? {}
      : { showInputMessage: true, promptTitle: prompt.title, prompt: prompt.message }),
  });
}

function applyFormat(sheet: Worksheet, planned: PlannedFormat, priority: number): void {
  const { fill, color, bold } = planned;
  sheet.addConditionalFormatting({
    ref: addressOf(planned.area),
    rules: [
      {
        type: "expression",
        formulae: [bare(planned.formula)],
        priority,
        style: {
          ...(fill === undefined ? {} : { fill: { type: "pattern", pattern: "solid", bgColor: argb(fill) } }),
          ...(color === undefined && bold === undefined
            ? {}
            : {
                font: {
                  ...(color === undefined ? {} : { color: argb(color) }),
                  ...(bold === undefined ? {} : { bold }),
                },
              }),
        },
      },
    ],
  });
}

export function applyRules(sheet: Worksheet, plan: SheetPlan): void {
  plan.validations.forEach((validation) => applyValidation(sheet, validation));
  // Excel puts each one that it is given above those before.
  plan.formats.forEach((format, index) => applyFormat(sheet, format, plan.formats.length - index));
}

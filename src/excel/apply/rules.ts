/** What the sheet itself says of an input: validation with its message, and conditional formats. */
import type { PlannedFormat, PlannedValidation, SheetPlan, ValidationRule } from "../../sheets";
import type { Canvas } from "./canvas";

/** A limit is a number or a formula. */
const limit = (text: string): string | number => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text);

function ruleOf(rule: ValidationRule): Excel.DataValidationRule {
  switch (rule.kind) {
    case "decimal":
      return { decimal: { formula1: limit(rule.min), formula2: limit(rule.max), operator: "Between" } };
    case "whole":
      return { wholeNumber: { formula1: limit(rule.min), formula2: limit(rule.max), operator: "Between" } };
    case "list":
      return { list: { inCellDropDown: true, source: rule.choices.join(",") } };
    case "date":
      // Any day that Excel can hold and that a notice of this century can mean.
      return { date: { formula1: "=DATE(1990,1,1)", operator: "GreaterThan" } };
    case "custom":
      return { custom: { formula: rule.formula } };
  }
}

function applyValidation(canvas: Canvas, validation: PlannedValidation): void {
  for (const { dataValidation: target } of canvas.cells(validation.areas)) {
    target.rule = ruleOf(validation.rule);
    target.errorAlert = {
      title: validation.title,
      message: validation.message,
      showAlert: true,
      style: validation.alert === "stop" ? "Stop" : "Warning",
    };
    if (validation.prompt !== undefined) target.prompt = { ...validation.prompt, showPrompt: true };
  }
}

function applyFormat(canvas: Canvas, planned: PlannedFormat): void {
  const { custom } = canvas.range(planned.area).conditionalFormats.add("Custom");
  custom.rule.formula = planned.formula;
  if (planned.fill !== undefined) custom.format.fill.color = planned.fill;
  if (planned.color !== undefined) custom.format.font.color = planned.color;
  if (planned.bold !== undefined) custom.format.font.bold = planned.bold;
}

export function applyRules(canvas: Canvas, plan: SheetPlan): void {
  plan.validations.forEach((validation) => applyValidation(canvas, validation));
  plan.formats.forEach((format) => applyFormat(canvas, format));
}

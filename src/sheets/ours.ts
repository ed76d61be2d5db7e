/** What every sheet of our own layout has in common: its title, the sentence that it is no official form, and cells. */
import type { Text } from "../rulebook";
import { area } from "./address";
import type { SheetBuilder } from "./builder";
import { filled, say, type Language } from "./language";
import type { Area, PlannedValidation } from "./plan";
import { COLORS, FONTS, OURS_NOTE, OURS_PLAIN } from "./style";

export const OURS_MARK: Text = {
  zh: "本表为本软件版式，非官方表格。",
  en: "Our own layout, no official form (本表为本软件版式，非官方表格).",
};

const CHECKS = {
  list: { zh: "不在选项内", en: "Not an option" },
  listMessage: { zh: "从列表中选：{choices}。", en: "Choose from the list: {choices}." },
  number: { zh: "应为数字", en: "A number, please" },
  numberMessage: { zh: "应填不小于 0 的数，单位：{unit}。", en: "A number from 0 up, in {unit}." },
} as const satisfies Readonly<Record<string, Text>>;

/** Title and introduction over some columns, from the first row on; returns the row below. */
export function buildHead(
  sheet: SheetBuilder,
  span: { readonly column: number; readonly columns: number },
  texts: { readonly title: string; readonly introduction: string },
): number {
  const { column, columns } = span;
  sheet.text(0, column, texts.title);
  sheet.style(
    { font: FONTS.ours, size: 18, bold: true, color: COLORS.oursInk, vertical: "center" },
    area(0, column),
  );
  sheet.height(0, 36);
  sheet.block(area(1, column, 1, columns), texts.introduction, { ...OURS_NOTE, size: 10 });
  sheet.height(1, Math.max(24, sheet.heightOf(texts.introduction, column, columns, 10)));
  return 2;
}

/** A heading between the blocks of a sheet. */
export function buildHeading(sheet: SheetBuilder, place: Area, text: string): void {
  sheet.text(place.row, place.column, text);
  sheet.style({ ...OURS_PLAIN, size: 12, bold: true, color: COLORS.accent, vertical: "bottom" }, place);
  sheet.height(place.row, 30);
}

export function closedList(
  areas: readonly Area[],
  choices: readonly string[],
  language: Language,
): PlannedValidation {
  const message = say(filled(CHECKS.listMessage, { choices: choices.join("、") }), language);
  return {
    areas,
    rule: { kind: "list", choices },
    alert: "stop",
    title: say(CHECKS.list, language),
    message: message.length <= 225 ? message : `${message.slice(0, 224)}…`,
  };
}

export function numberFrom0(
  areas: readonly Area[],
  { integer, unit }: { readonly integer: boolean; readonly unit: string },
  language: Language,
): PlannedValidation {
  return {
    areas,
    rule: { kind: integer ? "whole" : "decimal", min: "0", max: "1000000000000" },
    alert: "warning",
    title: say(CHECKS.number, language),
    message: say(filled(CHECKS.numberMessage, { unit: unit === "" ? "—" : unit }), language),
  };
}

/**
 * Pieces of native formulas. They use only what Excel 2016, WPS, LibreOffice and the workbench's engine
 * compute alike: no LET, no dynamic arrays, no TEXTJOIN, and no text that depends on a language setting.
 */
import { SCORE_NAMES, SETTING_NAMES } from "./names";

export const quote = (text: string): string => `"${text.replace(/"/g, '""')}"`;

export const isBlank = (cell: string): string => `LEN(TRIM(${cell}))=0`;

/** Sums of binary tenths fall short of exact thresholds; ten digits are exact for any score. */
export const exact = (expression: string): string => `ROUND(${expression},10)`;

/** Nested IF: the value of the first condition that holds. */
export function firstOf(cases: readonly (readonly [string, string])[], otherwise: string): string {
  return cases.reduceRight((rest, [condition, value]) => `IF(${condition},${value},${rest})`, otherwise);
}

/** 1, 2, 3; the self-score where the sheet of scores was deleted. */
export const LEVEL = `IFERROR(${SCORE_NAMES.level},1)`;

/** Whether the settings say that the city may not enforce. Blank, or the settings deleted: it may. */
export const noPower = (word: string): string => `IFERROR(${SETTING_NAMES.power},"")=${quote(word)}`;

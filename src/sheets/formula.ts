/**
 * Pieces of native formulas. They use only what Excel 2016, WPS, LibreOffice and the workbench's engine
 * compute alike: no LET, no dynamic arrays, no TEXTJOIN, and no text that depends on a language setting.
 */
import type { Column } from "../assessment";
import type { Programme, Reading } from "../rulebook";
import { say, type Language } from "./language";
import { SCORE_NAMES, SETTING_NAMES, usedName } from "./names";
import { POWER } from "./words";

export const quote = (text: string): string => `"${text.replace(/"/g, '""')}"`;

export const isBlank = (cell: string): string => `LEN(TRIM(${cell}))=0`;

/** Sums of binary tenths fall short of exact thresholds; ten digits are exact for any score. */
export const exact = (expression: string): string => `ROUND(${expression},10)`;

/** How many scores a range holds; texts that say why one does not count are none. */
export const countOf = (scores: string): string => `COUNTIF(${scores},">=0")`;

/** Nested IF: the value of the first condition that holds. */
export function firstOf(cases: readonly (readonly [string, string])[], otherwise: string): string {
  return cases.reduceRight((rest, [condition, value]) => `IF(${condition},${value},${rest})`, otherwise);
}

/** What `IPC_level` says, lowest level first. */
export const LEVEL_NUMBERS = { self: 1, experts: 2, province: 3, national: 4 } as const satisfies Readonly<
  Record<Column, number>
>;

/** A number of the above; the self-score where the sheet of scores was deleted. */
const LEVEL = `IFERROR(${SCORE_NAMES.level},${LEVEL_NUMBERS.self})`;

export const atLevel = (level: Column): string => `${LEVEL}=${LEVEL_NUMBERS[level]}`;

/** What belongs to the level that counts. */
export const byLevel = (of: (level: Column) => string): string =>
  firstOf(
    (["national", "province", "experts"] as const).map((level) => [atLevel(level), of(level)] as const),
    of("self"),
  );

/** Whether a document is named for the weights. */
export const SOURCED = `IFERROR(LEN(TRIM(${SETTING_NAMES.weightsSource}))>0,FALSE)`;

/** Whether the settings say that the city may not enforce. Blank, or the settings deleted: it may. */
export const noPower = (word: string): string => `IFERROR(${SETTING_NAMES.power},"")=${quote(word)}`;

/** The option in force of an open reading, by its id; the default where the settings were deleted. */
export function inForce(reading: Pick<Reading, "id" | "default" | "numeric">): string {
  const standard = reading.numeric === undefined ? quote(reading.default) : reading.default;
  return `IFERROR(${usedName(reading.id)},${standard})`;
}

/** Whether an option is in force; never where the programme has no such reading. */
export function isInForce({ readings }: Pick<Programme, "readings">, id: string, option: string): string {
  const found = readings.find((reading) => reading.id === id);
  return found === undefined ? "FALSE" : `(${inForce(found)}=${quote(option)})`;
}

/** What each option comes to, as one value: cases that equal the default's need no question. */
export function byReading(reading: Reading, values: Readonly<Record<string, string>>): string {
  const standard = values[reading.default] ?? "";
  const cases = Object.entries(values)
    .filter(([, value]) => value !== standard)
    .map(([option, value]) => [`${inForce(reading)}=${quote(option)}`, value] as const);
  return firstOf(cases, standard);
}

/** Points of an item that the city's enforcement power changes. */
export const varyingPoints = (standard: string, reduced: string, language: Language): string =>
  `IF(${noPower(say(POWER.no, language))},${reduced},${standard})`;

import type { Reading, Text } from "../../rulebook";
import { firstOf, isBlank, quote } from "../formula";
import { say, type Language } from "../language";
import { optionText } from "./fields";
import { READINGS } from "./words";

/** An option is written by its name in either language, or by its id. */
function isOption(cell: string, id: string, name: Text): string {
  const words = new Set([optionText(name, "zh-CN"), optionText(name, "en"), name.en, id]);
  return `OR(${[...words].map((word) => `TRIM(${cell})=${quote(word)}`).join(",")})`;
}

const inRange = (cell: string, { min, max }: NonNullable<Reading["numeric"]>): string =>
  `IF(ISNUMBER(${cell}),AND(${cell}>=${min},${cell}<=${max}),FALSE)`;

/** The option in force by its id, or the number: what is no option counts as the default, as the rules have it. */
export function usedFormula({ options, numeric, default: standard }: Reading, cell: string): string {
  if (numeric !== undefined)
    return `IFERROR(IF(${inRange(cell, numeric)},${cell}+0,${standard}),${standard})`;
  const cases = options
    .filter(({ id }) => id !== standard)
    .map(({ id, name }) => [isOption(cell, id, name), quote(id)] as const);
  return `IFERROR(${firstOf(cases, quote(standard))},${quote(standard)})`;
}

/** The weight in force, never blank: what is typed where it is a share, else the example's. */
export function weightFormula(cell: string, example: string): string {
  return `IFERROR(IF(${inRange(cell, { min: "0", max: "1" })},${cell}+0,${example}),${example})`;
}

/** Default, chosen, or no option at all. */
export function statusFormula({ options, numeric }: Reading, cell: string, language: Language): string {
  const word = (text: Text): string => quote(say(text, language));
  const known =
    numeric === undefined
      ? `OR(${options.map(({ id, name }) => isOption(cell, id, name)).join(",")})`
      : inRange(cell, numeric);
  const typed = `IF(${known},${word(READINGS.chosen)},${word(READINGS.unknown)})`;
  return `IFERROR(IF(${isBlank(cell)},${word(READINGS.standard)},${typed}),${word(READINGS.unknown)})`;
}

import type { Programme, Text } from "../../rulebook";
import { formRow } from "../../rulebook";
import { exact, firstOf, isBlank, quote } from "../formula";
import { say, type Language } from "../language";
import { partName } from "../names";
import { FUND_NAMES, fundName } from "./names";
import { STATUS } from "./words";

const word = (text: Text, language: Language): string => quote(say(text, language));
const TOTAL = fundName("total");

/** The value of a row of Annex 1, found by its printed label; "" where there is none. */
export function rowValue(programme: Programme, id: string): string {
  const part = programme.statusForm.parts.find(({ rows }) => rows.some((row) => row.id === id))?.id ?? "";
  const label = quote(formRow(programme, id)?.label ?? "");
  return `INDEX(${partName(part, "value")},MATCH(${label},${partName(part, "label")},0))`;
}

/** A share only of a total above 0. */
export const share = (amount: string): string =>
  `IFERROR(IF(AND(ISNUMBER(${amount}),${TOTAL}>0),${amount}/${TOTAL},""),"")`;

/** No line may exceed the total by itself. */
export function status(amount: string, isTotal: boolean, language: Language): string {
  const cases: readonly (readonly [string, string])[] = [
    [isBlank(amount), word(STATUS.blank, language)],
    [`NOT(ISNUMBER(${amount}))`, word(STATUS.text, language)],
    [`${amount}<0`, word(STATUS.negative, language)],
  ];
  const over: readonly (readonly [string, string])[] = isTotal
    ? []
    : [[`AND(ISNUMBER(${TOTAL}),${amount}>${TOTAL})`, word(STATUS.over, language)]];
  return firstOf([...cases, ...over], word(STATUS.given, language));
}

export const linesSum = `IF(COUNT(${FUND_NAMES.lines})=0,"",${exact(`SUM(${FUND_NAMES.lines})`)})`;

export const rest = `IF(AND(ISNUMBER(${TOTAL}),COUNT(${FUND_NAMES.lines})>0),${exact(
  `${TOTAL}-SUM(${FUND_NAMES.lines})`,
)},"")`;

export function sumStatus(sum: string, language: Language): string {
  const open = `OR(NOT(ISNUMBER(${sum})),NOT(ISNUMBER(${TOTAL})))`;
  return `IF(${open},"",IF(${sum}>${TOTAL},${word(STATUS.over, language)},${word(STATUS.within, language)}))`;
}

/** As a number, so that no reference is handed on; "" where Annex 1 has none. */
export const annexAmount = (programme: Programme, id: string): string => {
  const value = rowValue(programme, id);
  return `IFERROR(IF(ISNUMBER(${value}),${value}+0,""),"")`;
};

export function sameStatus(value: string, language: Language): string {
  const open = `OR(NOT(ISNUMBER(${value})),NOT(ISNUMBER(${TOTAL})))`;
  const same = `${exact(value)}=${exact(TOTAL)}`;
  return `IF(${open},"",IF(${same},${word(STATUS.same, language)},${word(STATUS.different, language)}))`;
}

/** 万元 over 亿元, as a percentage. */
export function budgetShare(programme: Programme): string {
  const [fund, budget] = [rowValue(programme, "A2.1.5"), rowValue(programme, "A1.7")];
  return `IFERROR(IF(AND(ISNUMBER(${fund}),ISNUMBER(${budget})),${exact(`${fund}/(${budget}*10000)*100`)},""),"")`;
}

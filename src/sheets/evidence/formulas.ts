import type { Text } from "../../rulebook";
import { address } from "../address";
import { firstOf, isBlank, quote } from "../formula";
import { say, type Language } from "../language";
import { COLUMN, ROW } from "./layout";
import { evidenceName } from "./names";
import { NATIVE_SIGNS } from "./notation";
import { STATUS, SUMMARY } from "./words";

const cell = (column: keyof typeof COLUMN, row: number): string => address(row, COLUMN[column]);
const word = (text: Text, language: Language): string => quote(say(text, language));

/** The separators of the way back, line breaks included. */
const SEPARATORS = ['"、"', '"，"', '","', '"；"', '";"', '"　"', "CHAR(10)"];

/**
 * 「、T1、T3、」: every item between two marks, so that none is found within another, by its id whatever word was written.
 * A row without a number is no document yet, and serves nothing.
 */
export function splitItems(row: number): string {
  const [no, items] = [cell("no", row), cell("items", row)];
  const spaced = SEPARATORS.reduce((inner, mark) => `SUBSTITUTE(${inner},${mark}," ")`, items);
  const ids = NATIVE_SIGNS.reduce((inner, [from, to]) => `SUBSTITUTE(${inner},"${from}","${to}")`, spaced);
  return `IF(OR(${isBlank(items)},${isBlank(no)}),"","、"&SUBSTITUTE(TRIM(${ids})," ","、")&"、")`;
}

/** How many documents of the register serve an item; none where the register was deleted. */
export const servingCount = (id: string): string =>
  `IFERROR(COUNTIF(${evidenceName("split")},"*、${id}、*"),0)`;

/** Most items that the native status can tell apart; no paper serves as many. */
const PARTS = Array.from({ length: 20 }, (_, index) => index + 1).join(",");

/** How many of the items between the marks are known: each is cut out and looked up in one long text. */
function knownCount(items: string): string {
  const part = `TRIM(MID(SUBSTITUTE(${items},"、",REPT(" ",99)),{${PARTS}}*99,99))`;
  return `SUMPRODUCT(--ISNUMBER(SEARCH("、"&${part}&"、",${evidenceName("known")})))`;
}

export function uses(row: number): string {
  const split = cell("split", row);
  return `IF(LEN(${split})<3,"",LEN(${split})-LEN(SUBSTITUTE(${split},"、",""))-1)`;
}

/** What is wrong with a document, the first that applies. A blank row says nothing. */
export function status(row: number, language: Language): string {
  const [no, items, date] = [cell("no", row), cell("split", row), cell("date", row)];
  const first = `MATCH(${no},${evidenceName("no")},0)`;
  const cases: readonly (readonly [string, string])[] = [
    [`COUNTA(${no}:${cell("file", row)})=0`, '""'],
    [isBlank(no), word(STATUS.noNumber, language)],
    [`IFERROR(${first}<>ROW()-ROW(${address(ROW.head, COLUMN.no)}),FALSE)`, word(STATUS.duplicate, language)],
    [`LEN(${items})<3`, word(STATUS.noItem, language)],
    [`${knownCount(items)}<${cell("uses", row)}`, word(STATUS.unknown, language)],
    [isBlank(cell("title", row)), word(STATUS.noTitle, language)],
    [isBlank(date), word(STATUS.noDate, language)],
  ];
  return `IFERROR(${firstOf(cases, word(STATUS.complete, language))},${word(STATUS.unknown, language)})`;
}

export function summary(first: number, rows: number, language: Language): string {
  const span = (column: "status" | "uses"): string =>
    `${cell(column, first)}:${cell(column, first + rows - 1)}`;
  const said = (text: Text): string => word(text, language);
  const complete = `COUNTIF(${span("status")},${said(STATUS.complete)})`;
  const filled = `SUMPRODUCT(--(LEN(${span("status")})>0))`;
  const several = `COUNTIF(${span("uses")},">1")`;
  return [
    said(SUMMARY.documents),
    `COUNTA(${evidenceName("no")})`,
    said(SUMMARY.several),
    several,
    said(SUMMARY.toMend),
    `(${filled}-${complete})`,
    said(SUMMARY.end),
  ].join("&");
}

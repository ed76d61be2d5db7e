import type { FormRow, PairValue, Text, TextValue } from "../../rulebook";
import { firstOf, isBlank, quote } from "../formula";
import { say, type Language } from "../language";
import { STATUS, TOO_LONG } from "./words";

/** Cells of one row, as addresses. */
export interface RowCells {
  readonly value: string;
  readonly remark: string;
  readonly first: string;
  readonly second: string;
}

const word = (text: Text, language: Language): string => quote(say(text, language));

/** Characters that are not white space; the form counts 字. */
export function visibleLength(cell: string): string {
  const blanks = ['" "', '"　"', "CHAR(9)", "CHAR(10)", "CHAR(13)"];
  return `LEN(${blanks.reduce((inner, blank) => `SUBSTITUTE(${inner},${blank},"")`, cell)})`;
}

/** Printed in one cell, as the form wants it; blank where neither is typed. */
export function composedPair(first: string, second: string): string {
  return `IF(AND(${isBlank(first)},${isBlank(second)}),"",${first}&"；"&${second})`;
}

/** 不是数字, 为负, 应为整数 of one cell, as cases for a chain. */
function numberFaults(
  cell: string,
  integer: boolean,
  language: Language,
): readonly (readonly [string, string])[] {
  const faults: (readonly [string, string])[] = [
    [`NOT(ISNUMBER(${cell}))`, word(STATUS.text, language)],
    [`${cell}<0`, word(STATUS.negative, language)],
  ];
  if (integer) faults.push([`${cell}<>INT(${cell})`, word(STATUS.fraction, language)]);
  return faults;
}

function pairStatus(pair: PairValue, cells: RowCells, language: Language): string {
  const [first, second] = pair.parts;
  return firstOf(
    [
      [`AND(${isBlank(cells.first)},${isBlank(cells.second)})`, word(STATUS.blank, language)],
      [`OR(${isBlank(cells.first)},${isBlank(cells.second)})`, word(STATUS.half, language)],
      ...numberFaults(cells.first, first.integer, language),
      ...numberFaults(cells.second, second.integer, language),
    ],
    word(STATUS.given, language),
  );
}

/** Blank, or a remark that still says only what the form printed. */
function unremarked(row: FormRow, remark: string): string {
  const bare = `SUBSTITUTE(SUBSTITUTE(${remark},CHAR(10),"")," ","")`;
  return `OR(${isBlank(remark)},${bare}=${quote(row.remark.replace(/\s/g, ""))})`;
}

export function textStatus(value: TextValue, cell: string, required: boolean, language: Language): string {
  const blank = required ? word(STATUS.blank, language) : '""';
  const cases: (readonly [string, string])[] = [[isBlank(cell), blank]];
  const given = word(STATUS.given, language);
  if (value.choices !== undefined) {
    const none = value.choices.map((choice) => `TRIM(${cell})<>${quote(choice)}`).join(",");
    cases.push([`AND(${none})`, word(STATUS.choice, language)]);
  }
  if (value.maxLength !== undefined) {
    const count = visibleLength(cell);
    const over = say(TOO_LONG, language).replace("{max}", String(value.maxLength));
    cases.push([`${count}>${value.maxLength}`, quote(over)]);
    return firstOf(cases, `${given}&" "&${count}&"/${value.maxLength}"`);
  }
  return firstOf(cases, given);
}

export function rowStatus(row: FormRow, cells: RowCells, language: Language): string {
  const broken = word(STATUS.text, language);
  return `IFERROR(${plainStatus(row, cells, language)},${broken})`;
}

function plainStatus(row: FormRow, cells: RowCells, language: Language): string {
  if (row.value.kind === "pair") return pairStatus(row.value, cells, language);
  if (row.value.kind === "text") return textStatus(row.value, cells.value, true, language);
  const cases: (readonly [string, string])[] = [
    [isBlank(cells.value), word(STATUS.blank, language)],
    ...numberFaults(cells.value, row.value.integer, language),
  ];
  if (row.remarkRequired === true)
    cases.push([`AND(${cells.value}>0,${unremarked(row, cells.remark)})`, word(STATUS.remark, language)]);
  return firstOf(cases, word(STATUS.given, language));
}

/**
 * Functions of single values over whole ranges, as SUMPRODUCT needs them: SUMPRODUCT(--(LEN(TRIM(D6:O6))>0)).
 * The library's own look at the first cell alone.
 */
import { text } from "./text";
import {
  BLANK,
  blockOf,
  isBlock,
  KIND,
  NO_VALUE,
  numberOf,
  ofNumber,
  ofText,
  ofTruth,
  single,
} from "./values";
import { textOf, wildcards, type Value } from "./values";

type Scalar = (...given: readonly Value[]) => Value;

/** Ranges of one size are gone through together; a single row, column or value stands for all of them. */
function lifted(scalar: Scalar): (given: readonly unknown[]) => Value {
  return (given) => {
    const blocks = given.filter(isBlock);
    const height = Math.max(1, ...blocks.map((block) => block.height));
    const width = Math.max(1, ...blocks.map((block) => block.width));
    if (height * width === 1) return scalar(...given.map(single));
    const at = (value: unknown, row: number, column: number): Value => {
      if (!isBlock(value)) return single(value);
      return value.rows[value.height === 1 ? 0 : row]?.[value.width === 1 ? 0 : column] ?? BLANK;
    };
    return blockOf(
      Array.from({ length: height }, (_, row) =>
        Array.from({ length: width }, (__, column) =>
          scalar(...given.map((value) => at(value, row, column))),
        ),
      ),
    );
  };
}

/** An error among what is given is what comes out. */
const strict =
  (scalar: Scalar): Scalar =>
  (...given) =>
    given.find(({ kind }) => kind === KIND.error) ?? scalar(...given);

/** Spaces at both ends go, and of several inside one stays; other white space is kept. */
const trim = (value: string): string => value.replace(/^ +| +$/g, "").replace(/ {2,}/g, " ");

function substitute(value: Value, old: Value, fresh: Value, which: Value): Value {
  const wanted = textOf(old);
  if (wanted === "") return ofText(textOf(value));
  const parts = textOf(value).split(wanted);
  const nth = numberOf(which);
  if (Number.isNaN(nth)) return ofText(parts.join(textOf(fresh)));
  const joined = parts.reduce((all, part, index) => all + (index === nth ? textOf(fresh) : wanted) + part);
  return ofText(joined);
}

function search(wanted: Value, within: Value, from: Value): Value {
  const start = Number.isNaN(numberOf(from)) ? 0 : numberOf(from) - 1;
  const found = new RegExp(wildcards(textOf(wanted)), "isu").exec(textOf(within).slice(start));
  return found === null ? NO_VALUE : ofNumber(found.index + start + 1);
}

const SCALARS: Readonly<Record<string, Scalar>> = {
  ISNUMBER: (value = BLANK) => ofTruth(value.kind === KIND.number),
  LEN: strict((value = BLANK) => ofNumber(textOf(value).length)),
  SEARCH: strict((wanted = BLANK, within = BLANK, from = BLANK) => search(wanted, within, from)),
  SUBSTITUTE: strict((value = BLANK, old = BLANK, fresh = BLANK, which = BLANK) =>
    substitute(value, old, fresh, which),
  ),
  TEXT: strict((value = BLANK, format = BLANK) => text(value, format)),
  TRIM: strict((value = BLANK) => ofText(trim(textOf(value)))),
};

export const LIFTED: Readonly<Record<string, (given: readonly unknown[]) => Value>> = Object.fromEntries(
  Object.entries(SCALARS).map(([name, scalar]) => [name, lifted(scalar)]),
);

/**
 * Functions of single values over whole ranges, as SUMPRODUCT needs them: SUMPRODUCT(--(LEN(TRIM(D6:O6))>0)).
 * The library's own look at the first cell alone.
 */
import { text } from "./text";
import { placeIn } from "./wildcards";
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
import { textOf, type Value } from "./values";

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
  const at = placeIn(textOf(within), textOf(wanted), whole(from, 1) - 1);
  return at < 0 ? NO_VALUE : ofNumber(at + 1);
}

/** Counted from 1; a count that is not given is `otherwise`. */
const whole = (value: Value, otherwise: number): number =>
  Number.isNaN(numberOf(value)) ? otherwise : Math.trunc(numberOf(value));

function cut(text: Value, from: number, count: number): Value {
  if (from < 1 || count < 0) return NO_VALUE;
  return ofText(textOf(text).slice(from - 1, from - 1 + count));
}

function right(text: Value, count: number): Value {
  const { length } = textOf(text);
  return count < 0 ? NO_VALUE : cut(text, Math.max(1, length - count + 1), count);
}

function find(wanted: Value, within: Value, from: Value): Value {
  const at = textOf(within).indexOf(textOf(wanted), whole(from, 1) - 1);
  return at < 0 ? NO_VALUE : ofNumber(at + 1);
}

const SCALARS: Readonly<Record<string, Scalar>> = {
  FIND: strict((wanted = BLANK, within = BLANK, from = BLANK) => find(wanted, within, from)),
  ISBLANK: (value = BLANK) => ofTruth(value.kind === KIND.blank),
  ISLOGICAL: (value = BLANK) => ofTruth(value.kind === KIND.truth),
  ISTEXT: (value = BLANK) => ofTruth(value.kind === KIND.text),
  LEFT: strict((value = BLANK, count = BLANK) => cut(value, 1, whole(count, 1))),
  MID: strict((value = BLANK, from = BLANK, count = BLANK) => cut(value, whole(from, 0), whole(count, -1))),
  RIGHT: strict((value = BLANK, count = BLANK) => right(value, whole(count, 1))),
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

/**
 * COUNTIF and its kin as Excel, WPS and LibreOffice have them. The library's own take a blank cell for 0 and
 * a truth value for 1, so that ">=0" would count what nobody has filled in.
 */
import { BLANK, isBlock, KIND, NO_VALUE, numberOf, ofNumber, single, textOf } from "./values";
import type { Block, Value } from "./values";
import { isLike } from "./wildcards";

type Test = (value: Value) => boolean;

function comparison(sign: string, limit: number): Test {
  switch (sign) {
    case ">":
      return (value) => numberOf(value) > limit;
    case ">=":
      return (value) => numberOf(value) >= limit;
    case "<":
      return (value) => numberOf(value) < limit;
    case "<=":
      return (value) => numberOf(value) <= limit;
    case "<>":
      return (value) => numberOf(value) !== limit;
    default:
      return (value) => numberOf(value) === limit;
  }
}

function compared(sign: string, text: string, wanted: string): boolean {
  if (text === wanted) return sign.endsWith("=");
  return sign.startsWith("<") ? text < wanted : text > wanted;
}

/** "" is a blank text or no text at all. */
function equalTo(text: string): Test {
  if (text === "") return (value) => value.kind === KIND.blank || value.value === "";
  return (value) => value.kind === KIND.text && isLike(textOf(value), text);
}

function ofCriterion(text: string): Test {
  const [, sign = "", rest = ""] = /^(<>|<=|>=|<|>|=)?(.*)$/s.exec(text) ?? [];
  const limit = rest.trim() === "" ? Number.NaN : Number(rest);
  if (!Number.isNaN(limit)) return comparison(sign, limit);
  const matches = equalTo(rest);
  if (sign === "" || sign === "=") return matches;
  if (sign === "<>") return (value) => !matches(value);
  const wanted = rest.toLowerCase();
  return (value) => value.kind === KIND.text && compared(sign, textOf(value).toLowerCase(), wanted);
}

function testOf(criterion: Value): Test {
  if (criterion.kind === KIND.number) return comparison("=", numberOf(criterion));
  if (criterion.kind === KIND.text) return ofCriterion(textOf(criterion));
  return (value) => value.kind === criterion.kind && value.value === criterion.value;
}

interface Pair {
  readonly block: Block;
  readonly test: Test;
}

/** Ranges and criteria by turns; null where the ranges differ in size. */
function pairsOf(given: readonly unknown[]): readonly Pair[] | null {
  const pairs: Pair[] = [];
  for (let index = 0; index + 1 < given.length; index += 2) {
    const block = given[index];
    if (!isBlock(block)) return null;
    pairs.push({ block, test: testOf(single(given[index + 1])) });
  }
  const [first] = pairs;
  const alike = ({ block }: Pair): boolean =>
    block.height === first?.block.height && block.width === first.block.width;
  return pairs.every(alike) ? pairs : null;
}

/** Rows and columns where every range meets its criterion. */
function places(pairs: readonly Pair[]): readonly (readonly [number, number])[] {
  const met = ({ block, test }: Pair, row: number, column: number): boolean =>
    test(block.rows[row]?.[column] ?? BLANK);
  return (pairs[0]?.block.rows ?? []).flatMap((line, row) =>
    line.flatMap((_, column) =>
      pairs.every((pair) => met(pair, row, column)) ? [[row, column] as const] : [],
    ),
  );
}

function count(given: readonly unknown[]): Value {
  const pairs = pairsOf(given);
  return pairs === null ? NO_VALUE : ofNumber(places(pairs).length);
}

function sum(range: unknown, given: readonly unknown[]): Value {
  const pairs = pairsOf(given);
  if (pairs === null || !isBlock(range)) return NO_VALUE;
  const values = places(pairs).map(([row, column]) => range.rows[row]?.[column] ?? BLANK);
  const numbers = values.map(numberOf).filter((value) => !Number.isNaN(value));
  return (
    values.find(({ kind }) => kind === KIND.error) ??
    ofNumber(numbers.reduce((total, value) => total + value, 0))
  );
}

export const CRITERIA: Readonly<Record<string, (given: readonly unknown[]) => Value>> = {
  COUNTIF: count,
  COUNTIFS: count,
  SUMIF: ([range, criterion, sums = range]) => sum(sums, [range, criterion]),
  SUMIFS: ([sums, ...pairs]) => sum(sums, pairs),
};

import type { Text } from "../../rulebook/index";
import { exact, ONE, ZERO, type Exact } from "../exact";
import { shown } from "../shown";
import { exactAt } from "../values";
import { exactOf, named, unitName, unitsOf } from "./units";
import { verdict, type Evaluator, type RuleOf } from "./verdict";

type ValueRule = RuleOf<"value">;

/** A number against limits; where the form is filled for several units, the number of every one of them. */
export const value: Evaluator<"value"> = (_gate, rule, { assessment, programme }) => {
  if (rule.each === undefined) {
    const number = measured(rule, (ref) => exactAt(assessment, ref));
    const limits = limitsOf(rule);
    if (number === null) {
      return verdict(
        "undetermined",
        `未填所需的数（${limits.zh}）。`,
        `The numbers are not given (${limits.en}).`,
      );
    }
    const told = `${shown(number)}${rule.unit}`;
    return within(number, rule)
      ? verdict("met", `${told}，符合${limits.zh}。`, `${told}: ${limits.en} holds.`)
      : verdict("not-met", `${told}，不符合${limits.zh}。`, `${told}: ${limits.en} does not hold.`);
  }
  return eachUnit(rule, unitsOf(assessment, rule.each), unitName(programme, rule.each));
};

function eachUnit(rule: ValueRule, units: ReturnType<typeof unitsOf>, name: Text) {
  const limits = limitsOf(rule);
  if (units.length === 0) {
    return verdict("undetermined", `还没有填写${name.zh}。`, `No ${name.en.toLowerCase()} is filled in.`);
  }
  const numbers = units.map((unit) => ({ unit, number: measured(rule, (ref) => exactOf(unit, ref)) }));
  const below = numbers.flatMap(({ unit, number }) =>
    number !== null && !within(number, rule)
      ? [{ ...unit, name: `${unit.name}（${shown(number)}${rule.unit}）` }]
      : [],
  );
  const open = numbers.flatMap(({ unit, number }) => (number === null ? [unit] : []));
  if (below.length > 0) {
    return verdict(
      "not-met",
      `${named(below)}不符合${limits.zh}。`,
      `${limits.en} does not hold for ${named(below)}.`,
    );
  }
  if (open.length > 0) {
    return verdict(
      "undetermined",
      `${named(open)}未填所需的数。`,
      `The numbers of ${named(open)} are not given.`,
    );
  }
  return verdict(
    "met",
    `${units.length}个${name.zh}均符合${limits.zh}。`,
    `${limits.en} holds for all ${units.length}.`,
  );
}

/** The number, or the quotient in the unit of the limits; null where a part is missing or the divisor is 0. */
function measured(rule: ValueRule, at: (ref: string) => Exact | null): Exact | null {
  const number = at(rule.value);
  if (rule.over === undefined || number === null) return number;
  const divisor = at(rule.over);
  if (divisor === null || divisor.equals(ZERO)) return null;
  return number.div(divisor).mul(rule.scale === undefined ? ONE : exact(rule.scale));
}

const within = (number: Exact, { least, most }: ValueRule): boolean =>
  (least === undefined || number.gte(exact(least))) && (most === undefined || number.lte(exact(most)));

function limitsOf({ least, most, unit }: ValueRule): Text {
  const zh = [
    ...(least === undefined ? [] : [`不低于${least}${unit}`]),
    ...(most === undefined ? [] : [`不高于${most}${unit}`]),
  ].join("、");
  const en = [
    ...(least === undefined ? [] : [`at least ${least} ${unit}`]),
    ...(most === undefined ? [] : [`at most ${most} ${unit}`]),
  ].join(", ");
  return { zh, en };
}

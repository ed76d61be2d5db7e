import type { Text } from "../../rulebook/index";
import { exact, exactAt, numberAt, reading, type Exact } from "../../scoring/index";
import type { CheckContext } from "../check";

/** Patents in force: the rate per 10 000 people, the people it may be reckoned by, and the stock as declared. */
const STOCK = { rate: "A3.5", declared: "S.validInventions" } as const;

const PEOPLE: Readonly<Record<string, { readonly row: string; readonly name: Text }>> = {
  resident: { row: "A1.3", name: { zh: "常住人口", en: "the resident population" } },
  registered: { row: "A1.2", name: { zh: "户籍人口", en: "the registered population" } },
};

export interface Stock {
  readonly declared: Exact;
  /** By the population that the reading `population` names. */
  readonly implied: Exact;
  readonly name: Text;
  readonly other: { readonly implied: Exact; readonly name: Text } | null;
  /** Whether an implied stock is the declared one, but for the rounding of the printed rate. */
  readonly agrees: (implied: Exact) => boolean;
}

/** The declared stock beside the one that the rate implies; null where a number for it is missing. */
export function stockOf({ assessment, programme }: CheckContext): Stock | null {
  const basis = reading(assessment, programme, "population") === "registered" ? "registered" : "resident";
  const [own, other] = [PEOPLE[basis], PEOPLE[basis === "resident" ? "registered" : "resident"]];
  const [rate, declared] = [exactAt(assessment, STOCK.rate), exactAt(assessment, STOCK.declared)];
  const people = own === undefined ? null : exactAt(assessment, own.row);
  if (own === undefined || rate === null || declared === null || people === null) return null;
  const others = other === undefined ? null : exactAt(assessment, other.row);
  const step = halfUnit(numberAt(assessment, STOCK.rate) ?? 0);
  const percent = exact(programme.checks?.rounding ?? "0").div(exact(100));
  return {
    declared,
    implied: rate.mul(people),
    name: own.name,
    other: other === undefined || others === null ? null : { implied: rate.mul(others), name: other.name },
    agrees: (implied) => {
      const difference = implied.sub(declared).abs();
      // A rate of 18.7 may have been anything from 18.65 to 18.75.
      const rounded = rate.equals(0) ? exact(0) : implied.div(rate).mul(step);
      return difference.lte(declared.mul(percent)) || difference.lte(rounded);
    },
  };
}

/** Half of the last digit that a decimal shows: 0.05 for 18.7. */
export function halfUnit(value: number): Exact {
  const [, fraction = ""] = String(value).split(".");
  return exact(`0.${"0".repeat(fraction.length)}5`);
}

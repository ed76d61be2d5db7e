import type { Column, Finding } from "../../src/assessment/index";
import { judge } from "../../src/judge/index";
import { cleanCity, type Changes } from "../fixtures/city";

/** Findings of the city without a fault, after the changes. */
export function findings(changes: Changes, column?: Column): readonly Finding[] {
  return judge(cleanCity(changes), column === undefined ? {} : { column }).findings;
}

/** As "rule ref", the way the contract's table names them. */
export const found = (changes: Changes, column?: Column): readonly string[] =>
  findings(changes, column).map(({ rule, ref }) => `${rule} ${ref}`);

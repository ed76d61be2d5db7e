import type { Assessment, Column, Finding } from "../../src/assessment/index";
import type { RuleId } from "../../src/checks/index";
import { judge } from "../../src/judge/index";
import { cleanCity, type Changes } from "../fixtures/city";
import { CONTRACT } from "./contract";

/** Findings of the city without a fault, after the changes. */
export function findings(changes: Changes, column?: Column, previous?: Assessment): readonly Finding[] {
  return judge(cleanCity(changes), {
    ...(column === undefined ? {} : { column }),
    ...(previous === undefined ? {} : { previous }),
  }).findings;
}

/** Those of the contract's rules as "rule ref", the way its table names them; nothing is said of further rules. */
export const found = (changes: Changes, column?: Column): readonly string[] =>
  findings(changes, column)
    .filter(({ rule }) => Object.hasOwn(CONTRACT, rule))
    .map(({ rule, ref }) => `${rule} ${ref}`);

/** The places at which one rule finds something. */
export const refsOf = (rule: RuleId, changes: Changes, previous?: Assessment): readonly string[] =>
  findings(changes, undefined, previous).flatMap((finding) => (finding.rule === rule ? [finding.ref] : []));

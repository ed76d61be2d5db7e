import { formRow, formRows, indicator, indicators } from "../selectors";
import type { DerivedRule, Programme, ValueRef } from "../types";
import { exact, faultIf, type Check, type RulebookFault } from "./fault";
import { numbers } from "./numbers";

/** Row ids in a formula for people: "A1.10", "S.utilityGrants", "A2.1.4.actual". */
const namedIn = (formula: string): readonly string[] => formula.match(/[A-Z]\w*(?:\.\w+)+/g) ?? [];

function derivedFaults(
  p: Programme,
  rule: DerivedRule,
  known: ReadonlySet<ValueRef>,
): readonly RulebookFault[] {
  const row = rule.indicator;
  const { derivation } = rule;
  const refs = derivation.kind === "pair" ? [derivation.row] : [...derivation.sum, ...derivation.over.flat()];
  const written = namedIn(rule.formula);
  const shared = [
    ...faultIf(!indicator(p, row), row, "A value is derived for an item that does not exist."),
    ...faultIf(
      [...refs].sort().join() !== [...written].sort().join(),
      row,
      `The formula "${rule.formula}" does not name what is computed from: ${refs.join(", ")}.`,
    ),
  ];
  if (derivation.kind === "pair") {
    const isPair = formRow(p, derivation.row)?.value.kind === "pair";
    return [...shared, ...faultIf(!isPair, row, `${derivation.row} is no row that holds a pair.`)];
  }
  const scale = exact(derivation.scale);
  return [
    ...shared,
    ...refs.flatMap((ref) => faultIf(!known.has(ref), row, `${ref} is no number that is asked for.`)),
    ...faultIf(
      scale === null || scale.equals(0),
      row,
      `The scale "${derivation.scale}" is no positive number.`,
    ),
    ...faultIf(derivation.sum.length === 0, row, "Nothing is summed."),
    ...faultIf(
      derivation.over.some((factor) => factor.length === 0),
      row,
      "A factor of the denominator is empty.",
    ),
  ];
}

export const derivedReferences: Check = (p) => {
  const known = numbers(p);
  return p.derived.flatMap((rule) => derivedFaults(p, rule, known));
};

export const rowReferences: Check = (p) => {
  const ids = new Set([...[...indicators(p), ...formRows(p)].map((row) => row.id), ...p.conditions]);
  return [
    ...p.supplement.flatMap((field) => [
      ...faultIf(field.usedBy.length === 0, field.id, "Nothing uses it."),
      ...field.usedBy.flatMap((use) =>
        faultIf(!ids.has(use), field.id, `It is for ${use}, which does not exist.`),
      ),
    ]),
    ...p.fundLines.flatMap((line) => [
      ...faultIf(!indicator(p, line), line, "A fund line that is no item."),
      ...faultIf(
        indicator(p, line) !== undefined && indicator(p, line)?.window?.type !== "fiscal",
        line,
        "A fund line whose period is not the fiscal year.",
      ),
    ]),
    ...p.titles.flatMap((title) =>
      faultIf(
        title.row !== undefined && !formRow(p, title.row),
        title.id,
        `It is counted in ${title.row}, which does not exist.`,
      ),
    ),
  ];
};

/** Evidence may name every gate as a condition, and nothing that is no gate. */
export const conditionsAreGates: Check = (p) => {
  const gates = new Set(p.gates.map((gate) => `C${gate.id}`));
  const conditions = new Set(p.conditions);
  return [
    ...p.conditions.flatMap((id) => faultIf(!gates.has(id), id, "A condition without a gate.")),
    ...p.gates.flatMap((gate) =>
      faultIf(
        !conditions.has(`C${gate.id}`),
        gate.id,
        `Evidence cannot name the gate: C${gate.id} is missing.`,
      ),
    ),
  ];
};

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
    ...faultIf(
      !indicator(p, row),
      row,
      "计算对象不是已有的指标 (A value is derived for an item that does not exist)",
    ),
    ...faultIf(
      [...refs].sort().join() !== [...written].sort().join(),
      row,
      `公式“${rule.formula}”没有写出所用的数：${refs.join(", ")} (The formula "${rule.formula}" does not name what is computed from: ${refs.join(", ")})`,
    ),
  ];
  if (derivation.kind === "pair") {
    const isPair = formRow(p, derivation.row)?.value.kind === "pair";
    return [
      ...shared,
      ...faultIf(
        !isPair,
        row,
        `${derivation.row} 不是一栏两数的行 (${derivation.row} is no row that holds a pair)`,
      ),
    ];
  }
  const scale = exact(derivation.scale);
  return [
    ...shared,
    ...refs.flatMap((ref) =>
      faultIf(!known.has(ref), row, `${ref} 不是要填的数 (${ref} is no number that is asked for)`),
    ),
    ...faultIf(
      scale === null || scale.equals(0),
      row,
      `倍数“${derivation.scale}”不是正数 (The scale "${derivation.scale}" is no positive number)`,
    ),
    ...faultIf(derivation.sum.length === 0, row, "没有写相加的数 (Nothing is summed)"),
    ...faultIf(
      derivation.over.some((factor) => factor.length === 0),
      row,
      "分母中有一个因数是空的 (A factor of the denominator is empty)",
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
      ...faultIf(field.usedBy.length === 0, field.id, "没有地方用到它 (Nothing uses it)"),
      ...field.usedBy.flatMap((use) =>
        faultIf(
          !ids.has(use),
          field.id,
          `它用于 ${use}，而 ${use} 不存在 (It is for ${use}, which does not exist)`,
        ),
      ),
    ]),
    ...p.fundLines.flatMap((line) => [
      ...faultIf(!indicator(p, line), line, "经费行不是已有的指标 (A fund line that is no item)"),
      ...faultIf(
        indicator(p, line) !== undefined && indicator(p, line)?.window?.type !== "fiscal",
        line,
        "经费行的时间段不是财政年度 (A fund line whose period is not the fiscal year)",
      ),
    ]),
    ...p.titles.flatMap((title) =>
      faultIf(
        title.row !== undefined && !formRow(p, title.row),
        title.id,
        `它计入 ${title.row}，而 ${title.row} 不存在 (It is counted in ${title.row}, which does not exist)`,
      ),
    ),
  ];
};

/** Evidence may name every gate as a condition, and nothing that is no gate. */
export const conditionsAreGates: Check = (p) => {
  const gates = new Set(p.gates.map((gate) => `C${gate.id}`));
  const conditions = new Set(p.conditions);
  return [
    ...p.conditions.flatMap((id) =>
      faultIf(!gates.has(id), id, "证据所指的条件没有对应的条件行 (A condition without a gate)"),
    ),
    ...p.gates.flatMap((gate) =>
      faultIf(
        !conditions.has(`C${gate.id}`),
        gate.id,
        `证据无法指到这一条件：缺 C${gate.id} (Evidence cannot name the gate: C${gate.id} is missing)`,
      ),
    ),
  ];
};

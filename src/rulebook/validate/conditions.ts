import type { Gate, GateRule, Logic, Programme, UnitForm, ValueRef } from "../types";
import { exact, faultIf, type Check, type RulebookFault } from "./fault";
import { numbers, numbersOf } from "./numbers";

type Rule<K extends GateRule["kind"]> = Extract<GateRule, { kind: K }>;
type Faults = readonly RulebookFault[];

const formOf = ({ units = [] }: Programme, id: string): UnitForm | undefined =>
  units.find((form) => form.id === id);

function valueFaults(p: Programme, id: string, rule: Rule<"value">): Faults {
  const form = rule.each === undefined ? undefined : formOf(p, rule.each);
  const known: ReadonlySet<ValueRef> = form === undefined ? numbers(p) : new Set(numbersOf(form.rows));
  const limits = [rule.least, rule.most].filter((limit) => limit !== undefined);
  const scale = rule.scale === undefined ? null : exact(rule.scale);
  return [
    ...faultIf(
      rule.each !== undefined && form === undefined,
      id,
      `没有“${rule.each}”这张表 (There is no form "${rule.each}")`,
    ),
    ...[rule.value, ...(rule.over === undefined ? [] : [rule.over])].flatMap((ref) =>
      faultIf(!known.has(ref), id, `${ref} 不是要填的数 (${ref} is no number that is asked for)`),
    ),
    ...faultIf(limits.length === 0, id, "没有写界限 (It has no limit)"),
    ...limits.flatMap((limit) =>
      faultIf(
        exact(limit) === null,
        id,
        `界限“${limit}”不是小数 (The limit "${limit}" is no decimal number)`,
      ),
    ),
    ...faultIf(
      rule.scale !== undefined && (scale === null || scale.equals(0)),
      id,
      `倍数“${rule.scale}”不是正数 (The scale "${rule.scale}" is no positive number)`,
    ),
  ];
}

function countFaults(p: Programme, id: string, { of, least = 0, most }: Rule<"count">): Faults {
  const wrong = !Number.isInteger(least) || least < 0 || (most !== undefined && most < least);
  return [
    ...faultIf(formOf(p, of) === undefined, id, `没有“${of}”这张表 (There is no form "${of}")`),
    ...faultIf(
      wrong,
      id,
      `${least} 至 ${most ?? "any number"} 不成范围 (${least} to ${most ?? "any number"} cannot be)`,
    ),
  ];
}

function answerFaults(p: Programme, id: string, { each, row, accepted }: Rule<"answers">): Faults {
  const form = formOf(p, each);
  const value = form?.rows.find((candidate) => candidate.id === row)?.value;
  const choices = value?.kind === "text" ? (value.choices ?? []) : [];
  return [
    ...faultIf(form === undefined, id, `没有“${each}”这张表 (There is no form "${each}")`),
    ...faultIf(
      form !== undefined && choices.length === 0,
      id,
      `${row} 不是有选项的一栏 (${row} is no row with a closed list)`,
    ),
    ...faultIf(accepted.length === 0, id, "没有可以接受的答案 (No answer is accepted)"),
    ...accepted.flatMap((answer) =>
      faultIf(
        choices.length > 0 && !choices.includes(answer),
        id,
        `“${answer}”不是 ${row} 的选项 ("${answer}" is no choice of ${row})`,
      ),
    ),
  ];
}

const named = (logic: Logic): readonly string[] =>
  typeof logic === "string" ? [logic] : ("all" in logic ? logic.all : logic.any).flatMap(named);

const empty = (logic: Logic): boolean => {
  if (typeof logic === "string") return false;
  const parts = "all" in logic ? logic.all : logic.any;
  return parts.length === 0 || parts.some(empty);
};

/** A combination names gates before it, so that none can go round in a circle. */
function combinationFaults(p: Programme, id: string, { of }: Rule<"combination">): Faults {
  const before = p.gates.slice(
    0,
    p.gates.findIndex((gate) => gate.id === id),
  );
  return [
    ...faultIf(empty(of), id, "组合中有一部分是空的 (A part of the combination is empty)"),
    ...named(of).flatMap((name) =>
      faultIf(
        !before.some((gate) => gate.id === name),
        id,
        `它之前没有条件“${name}” (There is no condition "${name}" before it)`,
      ),
    ),
  ];
}

function ruleFaults(p: Programme, { id, rule }: Gate): Faults {
  switch (rule.kind) {
    case "value":
      return valueFaults(p, id, rule);
    case "count":
      return countFaults(p, id, rule);
    case "answers":
      return answerFaults(p, id, rule);
    case "combination":
      return combinationFaults(p, id, rule);
    case "coverage":
      return faultIf(p.plan === undefined, id, "没有可以覆盖的工作方案 (There is no plan to be covered)");
    case "list": {
      const known = (p.honours ?? []).map((honour) => honour.id);
      return [
        ...faultIf(rule.anyOf.length === 0, id, "没有写称号 (It names no title)"),
        ...rule.anyOf.flatMap((title) =>
          faultIf(!known.includes(title), id, `没有称号“${title}” (There is no title "${title}")`),
        ),
      ];
    }
    default:
      return [];
  }
}

export const conditionRules: Check = (p) => p.gates.flatMap((gate) => ruleFaults(p, gate));

/** What counts for one of several things that are applied for names one that exists. */
export const trackReferences: Check = (p) => {
  const known = new Set((p.tracks ?? []).map(({ id }) => id));
  const rows: readonly { readonly id: string; readonly tracks?: readonly string[] }[] = [
    ...p.gates,
    ...p.deadlines,
    ...(p.materials ?? []),
    ...(p.units ?? []),
    ...(p.outlines ?? []),
    ...(p.quotas ?? []).map(({ id, track }) => (track === undefined ? { id } : { id, tracks: [track] })),
    ...(p.plan === undefined ? [] : [{ ...p.plan, id: "plan" }]),
  ];
  return [
    ...rows.flatMap(({ id, tracks }) => [
      ...faultIf(
        tracks?.length === 0,
        id,
        "没有写用于哪一申报类别 (It counts for nothing that one may apply for)",
      ),
      ...(tracks ?? []).flatMap((track) =>
        faultIf(!known.has(track), id, `没有申报类别“${track}” (There is no track "${track}")`),
      ),
    ]),
    ...(p.tracks ?? []).flatMap(({ id, kinds }) => [
      ...faultIf(kinds.length === 0, id, "没有写谁可以申报 (Nobody may apply for it)"),
      ...kinds.flatMap((kind) =>
        faultIf(
          !(p.kinds ?? kinds).includes(kind),
          id,
          `规则包里没有“${kind}”这一类主体 (The programme does not know the kind "${kind}")`,
        ),
      ),
    ]),
  ];
};

export const quotaNumbers: Check = (p) =>
  (p.quotas ?? []).flatMap(({ id, least = 0, most }) =>
    faultIf(
      !Number.isInteger(least) || !Number.isInteger(most) || least < 0 || most < least,
      id,
      `${least} 至 ${most} 不成范围 (${least} to ${most} cannot be)`,
    ),
  );

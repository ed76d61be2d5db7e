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
    ...faultIf(rule.each !== undefined && form === undefined, id, `There is no form "${rule.each}".`),
    ...[rule.value, ...(rule.over === undefined ? [] : [rule.over])].flatMap((ref) =>
      faultIf(!known.has(ref), id, `${ref} is no number that is asked for.`),
    ),
    ...faultIf(limits.length === 0, id, "It has no limit."),
    ...limits.flatMap((limit) =>
      faultIf(exact(limit) === null, id, `The limit "${limit}" is no decimal number.`),
    ),
    ...faultIf(
      rule.scale !== undefined && (scale === null || scale.equals(0)),
      id,
      `The scale "${rule.scale}" is no positive number.`,
    ),
  ];
}

function countFaults(p: Programme, id: string, { of, least = 0, most }: Rule<"count">): Faults {
  const wrong = !Number.isInteger(least) || least < 0 || (most !== undefined && most < least);
  return [
    ...faultIf(formOf(p, of) === undefined, id, `There is no form "${of}".`),
    ...faultIf(wrong, id, `${least} to ${most ?? "any number"} cannot be.`),
  ];
}

function answerFaults(p: Programme, id: string, { each, row, accepted }: Rule<"answers">): Faults {
  const form = formOf(p, each);
  const value = form?.rows.find((candidate) => candidate.id === row)?.value;
  const choices = value?.kind === "text" ? (value.choices ?? []) : [];
  return [
    ...faultIf(form === undefined, id, `There is no form "${each}".`),
    ...faultIf(form !== undefined && choices.length === 0, id, `${row} is no row with a closed list.`),
    ...faultIf(accepted.length === 0, id, "No answer is accepted."),
    ...accepted.flatMap((answer) =>
      faultIf(choices.length > 0 && !choices.includes(answer), id, `"${answer}" is no choice of ${row}.`),
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
    ...faultIf(empty(of), id, "A part of the combination is empty."),
    ...named(of).flatMap((name) =>
      faultIf(!before.some((gate) => gate.id === name), id, `There is no condition "${name}" before it.`),
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
      return faultIf(p.plan === undefined, id, "There is no plan to be covered.");
    case "list": {
      const known = (p.honours ?? []).map((honour) => honour.id);
      return [
        ...faultIf(rule.anyOf.length === 0, id, "It names no title."),
        ...rule.anyOf.flatMap((title) =>
          faultIf(!known.includes(title), id, `There is no title "${title}".`),
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
      ...faultIf(tracks?.length === 0, id, "It counts for nothing that one may apply for."),
      ...(tracks ?? []).flatMap((track) => faultIf(!known.has(track), id, `There is no track "${track}".`)),
    ]),
    ...(p.tracks ?? []).flatMap(({ id, kinds }) => [
      ...faultIf(kinds.length === 0, id, "Nobody may apply for it."),
      ...kinds.flatMap((kind) =>
        faultIf(!(p.kinds ?? kinds).includes(kind), id, `The programme does not know the kind "${kind}".`),
      ),
    ]),
  ];
};

export const quotaNumbers: Check = (p) =>
  (p.quotas ?? []).flatMap(({ id, least = 0, most }) =>
    faultIf(
      !Number.isInteger(least) || !Number.isInteger(most) || least < 0 || most < least,
      id,
      `${least} to ${most} cannot be.`,
    ),
  );

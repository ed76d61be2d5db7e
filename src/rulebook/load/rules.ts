import * as v from "valibot";
import type { Derivation, GateRule, Logic } from "../types";
import { dateKey, decimal, flag, kinds, list, oneOf, opt, shape, string, text, whole } from "./words";

const logic: v.GenericSchema<Logic> = v.lazy((input) => {
  if (typeof input === "string") return string;
  const isAny = typeof input === "object" && input !== null && "any" in input;
  return isAny ? shape({ any: list(logic) }) : shape({ all: list(logic) });
});

const RULES: { readonly [K in GateRule["kind"]]: v.GenericSchema<Extract<GateRule, { kind: K }>> } = {
  threshold: shape({ kind: v.literal("threshold"), of: string, at: decimal }),
  rank: shape({ kind: v.literal("rank"), share: decimal, population: text, measure: opt(string) }),
  elapsed: shape({ kind: v.literal("elapsed"), from: dateKey, months: whole, to: dateKey }),
  "in-time": shape({
    kind: v.literal("in-time"),
    date: dateKey,
    steps: list(dateKey),
    deadline: string,
  }),
  grades: shape({ kind: v.literal("grades"), grade: string, least: whole, of: whole }),
  applicant: shape({ kind: v.literal("applicant"), kinds }),
  declaration: shape({ kind: v.literal("declaration") }),
  manual: shape({ kind: v.literal("manual") }),
  value: shape({
    kind: v.literal("value"),
    value: string,
    over: opt(string),
    scale: opt(decimal),
    least: opt(decimal),
    most: opt(decimal),
    unit: string,
    each: opt(string),
  }),
  count: shape({ kind: v.literal("count"), of: string, least: opt(whole), most: opt(whole) }),
  answers: shape({ kind: v.literal("answers"), each: string, row: string, accepted: list(string) }),
  list: shape({ kind: v.literal("list"), anyOf: list(string) }),
  coverage: shape({ kind: v.literal("coverage"), level: oneOf(["projects", "tasks"]) }),
  combination: shape({ kind: v.literal("combination"), of: logic }),
};
const isRuleKind = (kind: unknown): kind is GateRule["kind"] =>
  typeof kind === "string" && Object.hasOwn(RULES, kind);

const UNKNOWN_KIND = v.custom<GateRule>(
  () => false,
  `kind 可选：${Object.keys(RULES).join("、")} (the kind must be one of these)`,
);

/** By its kind, so that a fault is told of the keys of that kind alone. */
const rule: v.GenericSchema<GateRule> = v.lazy((input): v.GenericSchema<GateRule> => {
  const kind: unknown = typeof input === "object" && input !== null && "kind" in input ? input.kind : null;
  return isRuleKind(kind) ? RULES[kind] : UNKNOWN_KIND;
});

export const gate = shape({
  id: string,
  title: text,
  rule,
  tracks: opt(list(string)),
  strength: opt(oneOf(["hard", "soft", "priority"])),
  evidence: opt(text),
  source: string,
  wording: opt(string),
  note: opt(text),
});

export const band = shape({
  steps: list(shape({ id: string, from: decimal, name: text, consequence: text })),
  source: string,
});

export const deadline = shape({
  id: string,
  from: opt(dateKey),
  on: opt(string),
  tracks: opt(list(string)),
  given: opt(dateKey),
  months: opt(whole),
  thenMonths: opt(whole),
  days: opt(whole),
  lengthReading: opt(string),
  yearly: opt(string),
  stages: opt(list(string)),
  oneOf: opt(string),
  kind: oneOf(["due", "period", "ban", "earliest"]),
  by: text,
  to: opt(text),
  doneBy: opt(dateKey),
  title: text,
  consequence: opt(text),
  source: string,
});

export const reading = shape({
  id: string,
  setting: opt(string),
  no: whole,
  title: text,
  options: list(shape({ id: string, name: text })),
  default: string,
  numeric: opt(shape({ min: decimal, max: decimal })),
  share: opt(shape({ from: decimal, to: decimal, step: decimal })),
  unruled: opt(text),
  reason: text,
  source: string,
});

export const title = shape({ id: string, name: text, rank: v.nullable(whole), row: opt(string) });

const quotient = shape({
  kind: v.literal("quotient"),
  sum: list(string),
  over: list(list(string)),
  scale: decimal,
});
const pair = shape({ kind: v.literal("pair"), row: string });
const derivation: v.GenericSchema<Derivation> = v.lazy((input): v.GenericSchema<Derivation> => {
  const isPair = typeof input === "object" && input !== null && "kind" in input && input.kind === "pair";
  return isPair ? pair : quotient;
});
export const derived = shape({
  indicator: string,
  unit: string,
  formula: string,
  derivation,
  source: string,
});

export const quota = shape({
  id: string,
  track: opt(string),
  title: text,
  by: text,
  least: opt(whole),
  most: whole,
  uncounted: opt(kinds),
  wording: string,
  source: string,
});
export const track = shape({ id: string, name: text, wording: string, kinds, source: string });
export const honour = shape({ id: string, name: text });
export const supplement = shape({
  id: string,
  name: text,
  unit: string,
  integer: flag,
  usedBy: list(string),
});

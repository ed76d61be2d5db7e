import * as v from "valibot";
import { PACK_TABLES } from "../overlay";
import type { Proof, Trigger } from "../types";
import { dateKey, decimal, flag, list, oneOf, opt, shape, string, text, whole } from "./words";

const kindIn = (input: unknown): unknown =>
  typeof input === "object" && input !== null && "kind" in input ? input.kind : null;

const PROOFS: { readonly [K in Proof["kind"]]: v.GenericSchema<Extract<Proof, { kind: K }>> } = {
  form: shape({ kind: v.literal("form") }),
  scores: shape({ kind: v.literal("scores"), column: oneOf(["self", "province", "national"]) }),
  condition: shape({ kind: v.literal("condition"), condition: string }),
  date: shape({ kind: v.literal("date"), date: dateKey }),
  outline: shape({ kind: v.literal("outline"), outline: string }),
  units: shape({ kind: v.literal("units"), of: string }),
  tick: shape({ kind: v.literal("tick") }),
};
const isProof = (kind: unknown): kind is Proof["kind"] =>
  typeof kind === "string" && Object.hasOwn(PROOFS, kind);
const proof: v.GenericSchema<Proof> = v.lazy((input): v.GenericSchema<Proof> => {
  const kind = kindIn(input);
  return PROOFS[isProof(kind) ? kind : "tick"];
});

export const materialList = shape({
  id: string,
  title: text,
  by: text,
  to: text,
  items: list(
    shape({
      id: string,
      title: text,
      proof,
      medium: opt(oneOf(["paper", "platform", "electronic", "e-mail"])),
      copies: opt(whole),
      wording: opt(string),
      source: string,
    }),
  ),
  tracks: opt(list(string)),
  notes: list(text),
  source: string,
});

const TRIGGERS: { readonly [K in Trigger["kind"]]: v.GenericSchema<Extract<Trigger, { kind: K }>> } = {
  date: shape({ kind: v.literal("date"), date: dateKey }),
  missed: shape({ kind: v.literal("missed"), deadline: string, unless: dateKey }),
  told: shape({ kind: v.literal("told") }),
};
const trigger: v.GenericSchema<Trigger> = v.lazy((input): v.GenericSchema<Trigger> => {
  const kind = kindIn(input);
  return kind === "date" || kind === "missed" ? TRIGGERS[kind] : TRIGGERS.told;
});

export const lifecycle = shape({
  stages: list(shape({ id: string, name: text, ends: opt(string) })),
  transitions: list(
    shape({
      from: list(string),
      to: string,
      event: text,
      trigger,
      opens: opt(string),
      closes: opt(string),
      band: opt(string),
      banMonths: opt(whole),
      source: string,
    }),
  ),
  squeezes: list(shape({ title: text, after: string, afterDate: dateKey, before: string, source: string })),
});

export const duty = shape({ id: string, by: text, title: text, when: text, source: string });
export const lookBack = shape({ id: string, years: whole, title: text, source: string });

export const plan = shape({
  title: text,
  levels: shape({ project: text, task: text }),
  projects: list(
    shape({
      id: string,
      no: string,
      name: string,
      tasks: list(
        shape({
          id: string,
          no: string,
          name: string,
          measures: list(shape({ id: string, wording: string })),
          source: string,
        }),
      ),
    }),
  ),
  tracks: opt(list(string)),
  source: string,
});

export const outline = shape({
  id: string,
  kind: oneOf(["plan", "report", "evaluation"]),
  title: text,
  years: whole,
  tracks: opt(list(string)),
  sections: list(shape({ id: string, heading: text, asks: text, wording: opt(string), source: string })),
  official: flag,
  note: opt(text),
  source: string,
});

export const dateField = shape({ key: dateKey, name: text });
export const packVersion = shape({ version: string, date: string, changes: list(text) });
const tables = oneOf(PACK_TABLES);
export const dropped = shape({ table: tables, id: string, source: string });
export const otherPoints = shape({ item: string, points: decimal, source: string });

const bound = shape({
  ref: string,
  name: text,
  value: string,
  over: opt(string),
  scale: opt(decimal),
  least: opt(decimal),
  most: opt(decimal),
  unit: string,
  zeroAllowed: opt(flag),
  together: opt(flag),
});
export const checkData = shape({
  bounds: list(bound),
  fundShare: bound,
  usualFundShare: decimal,
  yearOnYear: decimal,
  rounding: decimal,
  fundUses: list(
    shape({ id: string, item: string, name: text, lines: list(string), relation: oneOf(["all", "part"]) }),
  ),
  figures: list(
    shape({
      item: string,
      name: text,
      unit: string,
      integer: flag,
      sum: list(string),
      over: opt(string),
      scale: opt(decimal),
      includes: opt(string),
    }),
  ),
  bases: list(shape({ item: string, refs: list(string) })),
});

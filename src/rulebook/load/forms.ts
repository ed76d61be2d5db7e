import * as v from "valibot";
import type { Group, ValueKind } from "../types";
import { decimal, flag, list, oneOf, opt, shape, string, text, whole, windowType } from "./words";

const textValue = shape({
  kind: v.literal("text"),
  maxLength: opt(whole),
  choices: opt(list(string)),
});
const part = shape({ key: string, name: text, unit: string, integer: flag });
const VALUES = {
  number: shape({ kind: v.literal("number"), integer: flag }),
  text: textValue,
  pair: shape({ kind: v.literal("pair"), parts: v.tuple([part, part], "应为两个数 (must be two parts)") }),
} satisfies { readonly [K in ValueKind["kind"]]: v.GenericSchema<Extract<ValueKind, { kind: K }>> };

const value: v.GenericSchema<ValueKind> = v.lazy((input): v.GenericSchema<ValueKind> => {
  const kind: unknown = typeof input === "object" && input !== null && "kind" in input ? input.kind : null;
  return kind === "number" || kind === "pair" ? VALUES[kind] : VALUES.text;
});

const row = shape({
  id: string,
  no: string,
  category: opt(string),
  label: string,
  aliases: opt(list(string)),
  unit: string,
  remark: string,
  remarkAliases: opt(list(string)),
  period: oneOf(["last-year", "current", "unstated"]),
  value,
  list: opt(oneOf(["described", "names"])),
  remarkRequired: opt(flag),
  comment: opt(text),
});

export const statusForm = shape({
  name: opt(text),
  official: opt(flag),
  note: opt(text),
  title: list(string),
  issuer: string,
  cover: list(shape({ id: string, label: string, suffix: opt(string), required: flag, value: textValue })),
  parts: list(shape({ id: string, heading: string, header: list(string), rows: list(row) })),
});

export const unit = shape({
  id: string,
  name: text,
  heading: string,
  header: list(string),
  rows: list(row),
  tracks: opt(list(string)),
  official: flag,
  note: opt(text),
  source: string,
});

const indicator = shape({
  id: string,
  no: whole,
  name: string,
  aliases: opt(list(string)),
  points: decimal,
  pointsPrinted: string,
  note: opt(string),
  window: opt(shape({ type: windowType, basis: oneOf(["text", "inferred"]), also: opt(windowType) })),
  evidence: opt(oneOf(["any", "full-text", "names", "list"])),
  source: string,
});

const group: v.GenericSchema<Group> = v.lazy(() =>
  shape({
    id: string,
    label: string,
    name: string,
    stated: v.nullable(decimal),
    bracket: opt(string),
    aliases: opt(list(string)),
    inner: opt(string),
    groups: list(group),
    items: list(indicator),
  }),
);

const weight = v.union([decimal, v.literal("bonus")], '应为小数或 "bonus" (must be a decimal or "bonus")');
const weights = v.record(v.string(), weight);
const points = v.record(v.string(), decimal);

export const scorecard = shape({
  title: string,
  sections: list(
    shape({
      id: string,
      heading: string,
      name: text,
      points: decimal,
      header: list(string),
      groups: list(group),
      monitored: flag,
    }),
  ),
  variants: list(
    shape({
      id: string,
      when: shape({ enforcementPower: flag }),
      printed: string,
      stated: points,
      reading: string,
      splits: v.record(v.string(), points),
      source: string,
    }),
  ),
  exampleWeights: weights,
  weightPresets: opt(list(shape({ id: string, weights }))),
  sensitivity: opt(shape({ section: string, from: decimal, to: decimal, step: decimal })),
});

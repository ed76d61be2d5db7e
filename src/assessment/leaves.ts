import * as v from "valibot";
import type { FormRow } from "../rulebook/index";
import { choice, keys, pairOf, type Fault } from "./faults";
import { isIsoDate } from "./iso-date";
import type { CellInput } from "./types";

/** A leaf; its message is the name of a fault, of which `faults.ts` has the sentence. */
export const leaf = <T>(accepts: (value: unknown) => boolean, fault: Fault) => v.custom<T>(accepts, fault);

/** null and a missing key both mean "not given". */
export const given = <S extends v.GenericSchema>(schema: S) => v.exactOptional(v.nullable(schema));

export const object = <E extends v.ObjectEntries>(entries: E) =>
  v.pipe(
    leaf<object>(isObject, "object"),
    v.strictObject(entries, (issue) => (issue.expected === "never" ? keys(Object.keys(entries)) : "missing")),
  );

/** What is null or absent is left out, so that later only one kind of "not given" is met. */
export const withoutGaps = <T>(entries: Readonly<Record<string, T | null | undefined>>): Record<string, T> =>
  Object.fromEntries(
    Object.entries(entries).filter(
      (entry): entry is [string, T] => entry[1] !== null && entry[1] !== undefined,
    ),
  );

/** An object whose keys are ids of the rulebook. */
export const byId = <S extends v.GenericSchema>(ids: readonly string[], schema: S) =>
  v.pipe(
    object(Object.fromEntries(ids.map((id) => [id, given(schema)]))),
    v.transform((entries) => withoutGaps<v.InferOutput<S>>(entries)),
  );

export const list = <S extends v.GenericSchema>(schema: S) =>
  v.pipe(leaf<unknown[]>(Array.isArray, "list"), v.array(schema));

export const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);
export const isScalar = (value: unknown): boolean => ["number", "string", "boolean"].includes(typeof value);
export const isText = (value: unknown): value is string => typeof value === "string";
export const isShare = (value: unknown): boolean => typeof value === "number" && value >= 0 && value <= 1;
const isWhole = (value: unknown, least: number, most: number): boolean =>
  typeof value === "number" && Number.isInteger(value) && value >= least && value <= most;

export const text = leaf<string>(isText, "text");
export const named = leaf<string>((value) => isText(value) && value.trim() !== "", "named");
export const flag = leaf<boolean>((value) => typeof value === "boolean", "flag");
export const scalar = leaf<number | string | boolean>(isScalar, "scalar");
export const date = leaf<string>(isIsoDate, "date");
export const count = leaf<number>((value) => isWhole(value, 1, Number.MAX_SAFE_INTEGER), "count");
export const whole = leaf<number>((value) => isWhole(value, 0, Number.MAX_SAFE_INTEGER), "whole");
export const year = leaf<number>((value) => isWhole(value, 1000, 9999), "year");
export const amount = leaf<number>((value) => typeof value === "number" && Number.isFinite(value), "scalar");
export const money = leaf<number>((value) => typeof value === "number" && value >= 0, "money");
export const oneOf = <T extends string>(known: readonly T[]) =>
  leaf<T>((value) => known.some((word) => word === value), choice(known));

/** A pair is typed in two; a text in its place is let in, so that the finding can show it. */
export function cell({ value }: FormRow) {
  const single = leaf<CellInput>(isScalar, "scalar");
  if (value.kind !== "pair") return single;
  const known = value.parts.map((part) => part.key);
  const stray = leaf<CellInput>((input) => isText(input) || typeof input === "boolean", pairOf(known));
  const pair = byId(known, scalar);
  return v.lazy((input) => (isObject(input) ? pair : stray));
}

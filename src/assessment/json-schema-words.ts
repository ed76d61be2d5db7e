import type { FormRow } from "../rulebook/index";

/** A JSON Schema (draft 2020-12), as far as this file writes one. */
export type JsonSchema = { readonly [keyword: string]: unknown };

export const object = (
  properties: Readonly<Record<string, JsonSchema>>,
  required: readonly string[] = [],
): JsonSchema => ({
  type: "object",
  properties,
  ...(required.length === 0 ? {} : { required }),
  additionalProperties: false,
});
export const orNull = (schema: JsonSchema): JsonSchema => ({ anyOf: [schema, { type: "null" }] });
export const list = (items: JsonSchema): JsonSchema => ({ type: "array", items });
export const byId = (ids: readonly string[], schema: JsonSchema): JsonSchema =>
  object(Object.fromEntries(ids.map((id) => [id, schema])));

export function named(definition: string): JsonSchema {
  return { $ref: `#/$defs/${definition}` };
}

export const string: JsonSchema = { type: "string" };
export const notBlank: JsonSchema = { type: "string", pattern: "\\S" };
/** An amount or number that cannot be below 0. */
export const amount: JsonSchema = { type: ["number", "null"], minimum: 0 };

export function cellOf({ value }: FormRow): JsonSchema {
  if (value.kind !== "pair") return named("scalar");
  const pair = object(Object.fromEntries(value.parts.map((part) => [part.key, named("scalar")])));
  return { anyOf: [pair, { type: ["string", "boolean", "null"] }] };
}

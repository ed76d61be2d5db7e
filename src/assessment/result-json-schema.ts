import type { Programme } from "../rulebook/index";
import type { JsonSchema } from "./json-schema-words";

const number: JsonSchema = { type: "number" };
const text: JsonSchema = { type: "string" };
const date: JsonSchema = { type: "string", format: "date" };
const flag: JsonSchema = { enum: ["boundary", "estimate", null] };

/** Every key is always there, unless it is named optional. */
function object(
  properties: Readonly<Record<string, JsonSchema>>,
  optional: readonly string[] = [],
): JsonSchema {
  const required = Object.keys(properties).filter((key) => !optional.includes(key));
  return { type: "object", properties, required, additionalProperties: false };
}
const map = (schema: JsonSchema): JsonSchema => ({ type: "object", additionalProperties: schema });
const list = (items: JsonSchema): JsonSchema => ({ type: "array", items });
const orNull = (schema: JsonSchema): JsonSchema => ({ anyOf: [schema, { type: "null" }] });

const sum = { score: number, max: number, scored: number, of: number, worst: number, best: number };
const span = { type: text, from: date, to: date };

/** What `judge` answers and the command line prints with `--json`. */
export function resultJsonSchema(programmes: readonly Programme[]): JsonSchema {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "ipcity-result/1",
    ...object({
      format: { const: "ipcity-result/1" },
      programme: { enum: programmes.map((programme) => programme.id) },
      column: { enum: ["self", "experts", "province", "national"] },
      ...verdictSchemas(programmes),
      derived: map(object({ value: { anyOf: [number, map(number)] }, unit: text, formula: text }, ["value"])),
      windows: map(object({ ...span, also: object(span) }, ["also"])),
      deadlines: list(object({ id: text, due: date, source: text })),
      findings: list(
        object({
          rule: text,
          severity: { enum: ["error", "warning", "info"] },
          ref: text,
          message: text,
          remedy: text,
          source: text,
        }),
      ),
    }),
  };
}

/** What is said of a city's scores, in a result and in a ranking. */
export function verdictSchemas(programmes: readonly Programme[]): Readonly<Record<string, JsonSchema>> {
  return {
    sections: map(object({ ...sum, groups: map(object(sum)) })),
    total: orNull(object({ score: number, worst: number, best: number, official: { type: "boolean" } })),
    gates: list(
      object({
        id: { enum: programmes.flatMap((programme) => programme.gates.map((gate) => gate.id)) },
        outcome: { enum: ["met", "not-met", "undetermined", "manual"] },
        flag,
        reason: text,
        source: text,
      }),
    ),
    band: orNull(object({ outcome: { enum: bands(programmes) }, flag })),
  };
}

const bands = (programmes: readonly Programme[]): readonly string[] => [
  ...new Set(programmes.flatMap(({ band }) => band?.steps.map((step) => step.id) ?? [])),
  "undetermined",
];

import { verdictSchemas, type JsonSchema } from "../assessment/index";
import type { Programme } from "../rulebook/index";

const text: JsonSchema = { type: "string" };
const place: JsonSchema = { type: "integer", minimum: 1 };
const list = (items: JsonSchema): JsonSchema => ({ type: "array", items });
const columns = ["self", "experts", "province", "national"];

function object(properties: Readonly<Record<string, unknown>>, optional: readonly string[] = []): JsonSchema {
  const required = Object.keys(properties).filter((key) => !optional.includes(key));
  return { type: "object", properties, required, additionalProperties: false };
}

/** What `rankCities` answers and `ipcity rank --json` prints. A city is described as in a result. */
export function rankingJsonSchema(programmes: readonly Programme[]): JsonSchema {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "ipcity-ranking/1",
    description:
      "rank, rankBest and rankWorst are places among the cities listed; amongRanked reckons a rank gate among them alone.",
    ...object({
      format: { const: "ipcity-ranking/1" },
      programme: { enum: programmes.map((programme) => programme.id) },
      column: { enum: [...columns, "mixed"] },
      cities: list(
        object(
          {
            file: text,
            name: text,
            rank: place,
            ...verdictSchemas(programmes),
            rankBest: place,
            rankWorst: place,
            column: { enum: columns },
            underWeights: object({ best: place, worst: place }),
            amongRanked: list(
              object({
                gate: text,
                value: { type: ["number", "null"] },
                rank: { anyOf: [place, { type: "null" }] },
                of: { type: "integer", minimum: 0 },
                outcome: { enum: ["met", "not-met", "undetermined"] },
                flag: { enum: ["boundary", null] },
              }),
            ),
          },
          ["underWeights"],
        ),
      ),
      rejected: list(object({ file: text, reason: text })),
      notes: list(
        object({
          kind: {
            enum: [
              "columns-differ",
              "weights-differ",
              "readings-differ",
              "same-name",
              "example-weights",
              "quota",
            ],
          },
          message: text,
          files: list(text),
        }),
      ),
    }),
  };
}

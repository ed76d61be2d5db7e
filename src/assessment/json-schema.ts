import { dateKeysOf, formRows, indicators, kindsOf, type Programme, type Reading } from "../rulebook/index";
import { partJsonSchemas } from "./json-schema-parts";
import {
  amount,
  byId,
  cellOf,
  list,
  named,
  notBlank,
  object,
  orNull,
  string,
  type JsonSchema,
} from "./json-schema-words";
import { GRADES, QUESTION_STATES, WINDOW_TYPES } from "./lists";
import { boundRows, figureItems, fundKeys, materialIds, openReadings, windowedItems } from "./schema";

const DRAFT = "https://json-schema.org/draft/2020-12/schema";

/** What the schema says once and names often. */
const DEFINITIONS: Readonly<Record<string, JsonSchema>> = {
  text: { type: ["string", "null"] },
  scalar: { type: ["number", "string", "boolean", "null"] },
  date: { anyOf: [{ type: "string", format: "date" }, { type: "null" }] },
  score: {
    anyOf: [
      object({
        self: named("scalar"),
        experts: orNull({
          type: "object",
          propertyNames: { not: { enum: ["__proto__", "constructor", "prototype"] } },
          additionalProperties: named("scalar"),
        }),
        province: named("scalar"),
        national: named("scalar"),
        reason: named("text"),
        consensus: named("scalar"),
        consensusReason: named("text"),
        reasons: orNull({
          type: "object",
          propertyNames: { not: { enum: ["__proto__", "constructor", "prototype"] } },
          additionalProperties: { type: "string" },
        }),
      }),
      { type: "null" },
    ],
  },
};
const count: JsonSchema = { type: "integer", minimum: 1 };
const share: JsonSchema = { type: "number", minimum: 0, maximum: 1 };

/** What `parseAssessment` accepts, for programs in other languages; one shape for each programme. */
export function assessmentJsonSchema(programmes: readonly Programme[]): JsonSchema {
  const shapes = programmes.map(assessmentOf);
  const [only] = shapes;
  return {
    $schema: DRAFT,
    title: "ipcity-assessment/1",
    description:
      "null and a missing key mean not given. A score or value that is a string or boolean is read and raises a finding.",
    $defs: DEFINITIONS,
    ...(shapes.length === 1 && only !== undefined ? only : { anyOf: shapes }),
  };
}

function assessmentOf(programme: Programme): JsonSchema {
  const rowIds = formRows(programme).map((row) => row.id);
  const parts: Readonly<Record<string, JsonSchema>> = {
    city: object({
      name: named("text"),
      kind: orNull({ enum: kindsOf(programme) }),
      enforcementPower: { type: ["boolean", "null"] },
    }),
    dates: byId(dateKeysOf(programme), named("date")),
    settings: settingsOf(programme),
    annex1: object({
      ...Object.fromEntries(programme.statusForm.cover.map((field) => [field.id, named("scalar")])),
      ...Object.fromEntries(formRows(programme).map((row) => [row.id, cellOf(row)])),
    }),
    remarks: byId(rowIds, named("text")),
    lists: byId(rowIds, orNull(list(object({ name: notBlank }, ["name"])))),
    supplement: byId(
      programme.supplement.map((field) => field.id),
      named("scalar"),
    ),
    scores: byId(
      indicators(programme).map((item) => item.id),
      named("score"),
    ),
    evidence: list(evidence),
    enterprises: list(enterpriseOf(programme)),
    funds: byId(fundKeys(programme), amount),
    ranks: byId(rankGates(programme), orNull(object({ rank: orNull(count), of: orNull(count) }))),
    annualAssessments: list(
      object({ year: { type: "integer", minimum: 1000, maximum: 9999 }, grade: orNull({ enum: GRADES }) }, [
        "year",
      ]),
    ),
    declarations: byId(
      programme.gates.map((gate) => gate.id),
      { type: ["boolean", "null"] },
    ),
    windows: byId(
      windowedItems(programme),
      orNull(object({ type: { enum: WINDOW_TYPES }, reason: named("text") }, ["type"])),
    ),
    bounds: byId(
      boundRows(programme),
      orNull(object({ least: { type: ["number", "null"] }, most: { type: ["number", "null"] } })),
    ),
    figures: byId(figureItems(programme), amount),
    materials: byId(materialIds(programme), { type: ["boolean", "null"] }),
    holidays: list(
      object({ date: { type: "string", format: "date" }, name: notBlank, off: { type: "boolean" } }, [
        "date",
        "name",
        "off",
      ]),
    ),
    ...partJsonSchemas(programme),
    effort: byId(
      indicators(programme).map((item) => item.id),
      amount,
    ),
    ...REVIEW,
  };
  return object(
    {
      format: { const: "ipcity-assessment/1" },
      programme: { const: programme.id },
      ...Object.fromEntries(Object.entries(parts).map(([key, part]) => [key, orNull(part)])),
    },
    ["format", "programme"],
  );
}

/** Keys of reviewers and of those who keep the file. */
const REVIEW: Readonly<Record<string, JsonSchema>> = {
  kept: list(
    object({ rule: notBlank, ref: string, reason: string, by: named("text"), on: named("text") }, [
      "rule",
      "ref",
      "reason",
    ]),
  ),
  review: object({
    reasonAbove: { type: ["number", "null"], minimum: 0 },
    experts: orNull(list(notBlank)),
    interests: orNull(
      list(object({ expert: notBlank, items: orNull(list(string)), reason: string }, ["expert", "reason"])),
    ),
    questions: orNull(
      list(
        object(
          {
            no: notBlank,
            item: notBlank,
            text: string,
            by: named("text"),
            on: named("text"),
            state: { enum: QUESTION_STATES },
            answer: named("text"),
          },
          ["no", "item", "text", "state"],
        ),
      ),
    ),
  }),
  log: list(
    object(
      {
        who: notBlank,
        when: notBlank,
        place: notBlank,
        from: named("scalar"),
        to: named("scalar"),
        why: named("text"),
      },
      ["who", "when", "place"],
    ),
  ),
  seal: object(
    {
      digest: { type: "string", pattern: "^[0-9a-f]{64}$" },
      rulebook: notBlank,
      parts: {
        type: "object",
        propertyNames: { not: { enum: ["__proto__", "constructor", "prototype"] } },
        additionalProperties: string,
      },
      by: named("text"),
      on: named("text"),
    },
    ["digest", "rulebook", "parts"],
  ),
};

const rankGates = (programme: Programme): readonly string[] =>
  programme.gates.filter((gate) => gate.rule.kind === "rank").map((gate) => gate.id);

const evidence = object(
  {
    no: notBlank,
    items: orNull(list(string)),
    title: named("text"),
    issuer: named("text"),
    docNo: named("text"),
    date: named("date"),
    pages: named("text"),
    file: named("text"),
  },
  ["no"],
);

const enterpriseOf = (programme: Programme): JsonSchema =>
  object(
    {
      name: notBlank,
      creditCode: named("text"),
      titles: orNull(list({ enum: programme.titles.map((title) => title.id) })),
    },
    ["name"],
  );

function settingsOf(programme: Programme): JsonSchema {
  const { sections = [], exampleWeights = {} } = programme.scorecard ?? {};
  const weights = sections.map(({ id }): [string, JsonSchema] => {
    const bonus = exampleWeights[id] === "bonus" ? [{ const: "bonus" }] : [];
    return [id, { anyOf: [share, ...bonus, { type: "null" }] }];
  });
  return object({
    weights: orNull(object(Object.fromEntries(weights))),
    weightsSource: named("text"),
    ...Object.fromEntries(openReadings(programme).map((open) => [open.id, readingOf(open)])),
  });
}

function readingOf({ options, numeric, title }: Reading): JsonSchema {
  const choices = options.length === 0 ? [] : [{ enum: options.map((option) => option.id) }];
  const range =
    numeric === undefined
      ? []
      : [
          { type: "number", minimum: Number(numeric.min), maximum: Number(numeric.max) },
          { type: "string", pattern: "^\\d+(\\.\\d+)?$" },
        ];
  return { description: title.zh, anyOf: [...choices, ...range, { type: "null" }] };
}

import fc from "fast-check";
import { indicators, programme } from "../../src/rulebook/index";
import { changed, type Json } from "../fixtures/city";

const measures = programme("2016-87");
const ids = indicators(measures).map((item) => item.id);

type Score = number | null;

/** A score in steps of a hundredth, or none. */
const scoreUpTo = (points: number): fc.Arbitrary<Score> =>
  fc.option(
    fc.integer({ min: 0, max: Math.round(points * 100) }).map((hundredths) => hundredths / 100),
    {
      freq: 4,
    },
  );

/** Scores of one column for every item, by item id. */
export const scores: fc.Arbitrary<Readonly<Record<string, Score>>> = fc.record(
  Object.fromEntries(indicators(measures).map((item) => [item.id, scoreUpTo(Number(item.points))])),
);

const weights = fc.record({
  objective: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
  tasks: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
  innovation: fc.oneof(
    fc.constant("bonus"),
    fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
  ),
});

const settings: fc.Arbitrary<Json> = fc.record({
  weights,
  weightsSource: fc.constantFrom("", "示例发〔2018〕1号"),
});

export function withScores(own: Readonly<Record<string, Score>>, chosen: Json = {}, column = "self"): Json {
  return changed(
    { format: "ipcity-assessment/1", programme: "2016-87" },
    {
      settings: chosen,
      scores: Object.fromEntries(Object.entries(own).map(([id, score]) => [id, { [column]: score }])),
    },
  );
}

/** Whole assessments, scored in one column and weighted anyhow. */
export const scoredCity = fc.record({
  scores,
  settings,
  column: fc.constantFrom("self", "province", "national"),
});

/** An item and how much its score is raised, in hundredths. */
export const raise = fc.record({ id: fc.constantFrom(...ids), by: fc.integer({ min: 1, max: 1000 }) });

/** Any JSON, with the format's own keys often in it. */
const KEYS = [
  "format",
  "programme",
  "city",
  "dates",
  "settings",
  "annex1",
  "scores",
  "evidence",
  "enterprises",
];
const MORE = [
  "funds",
  "ranks",
  "annualAssessments",
  "declarations",
  "lists",
  "remarks",
  "supplement",
  "T1",
  "A3.8",
];
const INNER = [
  "self",
  "experts",
  "no",
  "items",
  "date",
  "name",
  "titles",
  "amount",
  "year",
  "grade",
  "__proto__",
];

export const anyJson: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  json: fc.oneof(
    { depthSize: "medium" },
    fc.constant(null),
    fc.boolean(),
    fc.double(),
    fc.string(),
    fc.constantFrom("2018-10-10", "T1", "优秀", "bonus"),
    fc.array(tie("json"), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...KEYS, ...MORE, ...INNER), tie("json"), { maxKeys: 6 }),
  ),
})).json;

/** The same, but passing the first door. */
export const almostAssessment: fc.Arbitrary<unknown> = fc
  .dictionary(fc.constantFrom(...KEYS.slice(2), ...MORE.slice(0, 7)), anyJson)
  .map((parts) => ({ ...parts, format: "ipcity-assessment/1", programme: "2016-87" }));

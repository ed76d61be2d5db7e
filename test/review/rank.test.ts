import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import Fraction from "fraction.js";
import { programme, programmes } from "../../src/rulebook/index";
import { rankCities, rankingJsonSchema, type CityFile, type Ranking } from "../../src/review/index";
import { conforms } from "../assessment/conforms";
import { emptyCity, goldenJson, type Changes, type Json } from "../fixtures/city";
import { parseAssessment } from "../../src/assessment/index";

const city = (file: string, name: string, changes: Changes = {}): CityFile => ({
  file,
  assessment: emptyCity({ "city/name": name, ...changes }),
});

/** A city of which T1 to T3 carry the scores; a task point weighs 0.6. */
const scoring = (file: string, name: string, ...scores: readonly (number | null)[]): CityFile =>
  city(file, name, Object.fromEntries(scores.map((score, index) => [`scores/T${index + 1}/self`, score])));

const places = ({ cities }: Ranking) => cities.map(({ name, rank }) => `${rank} ${name}`);

test("ties share the rank, the next is skipped, and equal ranks stand in the order of their sound", () => {
  const ranking = rankCities([
    scoring("1", "示例长沙", 0.5),
    scoring("2", "厦门示例", 1),
    scoring("3", "长沙示例", 1),
    scoring("4", "沈阳示例", 1),
    scoring("5", "重庆示例", 1),
    scoring("6", "六安示例", 1),
    scoring("7", "都匀示例", 1),
    scoring("8", "第一示例", 2),
  ]);
  expect(places(ranking)).toEqual([
    "1 第一示例",
    "2 长沙示例",
    "2 重庆示例",
    "2 都匀示例",
    "2 六安示例",
    "2 沈阳示例",
    "2 厦门示例",
    "8 示例长沙",
  ]);
});

test("a third three times is one: totals are compared exactly", () => {
  const thirds = { "scores/T1/experts": { 甲: 1, 乙: 1, 丙: 2 } };
  const three = {
    ...thirds,
    "scores/T2/experts": { 甲: 1, 乙: 1, 丙: 2 },
    "scores/T4/experts": { 甲: 1, 乙: 1, 丙: 2 },
  };
  const ranking = rankCities([
    city("a", "示例市甲", three),
    city("b", "示例市乙", { "scores/T1/experts": { 甲: 2 }, "scores/T2/experts": { 甲: 2 } }),
  ]);
  expect(ranking.cities.map(({ rank }) => rank)).toEqual([1, 1]);
});

test("totals that one double cannot tell apart are ranked apart", () => {
  const tiny = 1e-17;
  const ranking = rankCities([
    city("a", "示例市甲", { "scores/T1/self": 1 }),
    city("b", "示例市乙", { "scores/T1/self": 1, "scores/T2/self": tiny }),
    city("c", "示例市丙", { "scores/T1/self": 1, "scores/T2/self": 2 * tiny }),
    city("d", "示例市丁", { "scores/T2/self": 1, "scores/T1/self": tiny }),
  ]);
  expect(ranking.cities.map(({ rank, file }) => `${rank} ${file}`)).toEqual(["1 c", "2 d", "2 b", "4 a"]);
  expect(new Set(ranking.cities.map(({ total }) => total.score)).size).toBe(1);
});

test("names alike: the files decide, by code points", () => {
  const files = ["b.json", "a.json", "𠀀.json", "～.json"];
  const ranking = rankCities(files.map((file) => scoring(file, "示例市甲", 1)));
  expect(ranking.cities.map(({ file }) => file)).toEqual(["a.json", "b.json", "～.json", "𠀀.json"]);
  expect(ranking.notes.map(({ kind, files: of }) => [kind, of.length])).toEqual([
    ["same-name", 4],
    ["example-weights", 4],
  ]);
});

test("what differs between the cities is said, with the files", () => {
  const official = { "settings/weightsSource": "示例文号" };
  const ranking = rankCities([
    city("a", "示例市甲", { "scores/T1/self": 1 }),
    city("b", "示例市乙", { "scores/T1/self": 1, "settings/rank-rounding": "round-up" }),
    city("c", "示例市丙", { "scores/T1/province": 1, ...official }),
    city("d", "示例市丁", { "scores/T1/self": 1 }),
  ]);
  expect(ranking.column).toBe("mixed");
  expect(ranking.notes.map(({ kind, files }) => [kind, ...files])).toEqual([
    ["columns-differ", "c"],
    ["weights-differ", "c"],
    ["readings-differ", "b"],
    ["example-weights", "a", "b", "d"],
  ]);
  expect(rankCities([], { column: "province" })).toMatchObject({ column: "province", cities: [], notes: [] });
});

test("pledge loans among the cities at hand: 30 % of seven is two, the third is marked", () => {
  const loans = [700, 600, 500, 400, 300, 200, 100, null];
  const ranking = rankCities(
    loans.map((amount, index) =>
      city(`${index}`, `示例市${index}`, {
        "annex1/A3.8": { amount, count: 1 },
        "scores/T1/self": index % 3,
      }),
    ),
  );
  const said = new Map(ranking.cities.map(({ file, amongRanked }) => [file, amongRanked[0]]));
  expect(said.get("1")).toEqual({ gate: "18.6", value: 600, rank: 2, of: 7, outcome: "met", flag: null });
  expect(said.get("2")).toMatchObject({ rank: 3, outcome: "not-met", flag: "boundary" });
  expect(said.get("3")).toMatchObject({ rank: 4, outcome: "not-met", flag: null });
  expect(said.get("7")).toMatchObject({ rank: null, outcome: "undetermined" });
});

/* An independent reference: plain fractions, all pairs. */

const POINTS = { O1: 5, T1: 2, T2: 2, I1: 5 } as const;
type Item = keyof typeof POINTS;
const WEIGHT: Readonly<Record<string, Fraction>> = {
  O: new Fraction(2, 5),
  T: new Fraction(3, 5),
  I: new Fraction(1),
};
type Scores = Readonly<Record<Item, number | null>>;

const items: readonly Item[] = ["O1", "T1", "T2", "I1"];
const total = (scores: Scores, weights = WEIGHT): Fraction =>
  items.reduce(
    (sum, id) => sum.add(new Fraction(scores[id] ?? 0).mul(weights[id[0] ?? ""] ?? 0)),
    new Fraction(0),
  );
const gap = (scores: Scores): Fraction =>
  items.reduce(
    (sum, id) =>
      scores[id] === null ? sum.add(new Fraction(POINTS[id]).mul(WEIGHT[id[0] ?? ""] ?? 0)) : sum,
    new Fraction(0),
  );

const score = (most: number) =>
  fc.oneof(
    fc.constant(null),
    fc.integer({ min: 0, max: most * 2 }).map((half) => half / 2),
  );
const scores: fc.Arbitrary<Scores> = fc.record({ O1: score(2), T1: score(1), T2: score(1), I1: score(1) });

/** The items not looked at are full marks for all, so that what is missing is what the test left out. */
const REST: Changes = Object.fromEntries(
  programme("2016-87")
    .scorecard!.sections.flatMap(({ groups }) => groups)
    .flatMap(function leaves(group): readonly string[] {
      return [...group.items.map(({ id }) => id), ...group.groups.flatMap(leaves)];
    })
    .filter((id) => !items.some((item) => item === id))
    .map((id): [string, Json] => [`scores/${id}/self`, 0]),
);

function withScores(all: readonly Scores[]): readonly CityFile[] {
  return all.map((given, index) =>
    city(`file-${String(index).padStart(2, "0")}`, `示例市${index % 3}`, {
      ...REST,
      ...Object.fromEntries(items.map((id) => [`scores/${id}/self`, given[id]])),
    }),
  );
}

test("ranks, bounds and places under other weights are those of all pairs compared", () => {
  fc.assert(
    fc.property(fc.array(scores, { minLength: 1, maxLength: 8 }), (all) => {
      const ranking = rankCities(withScores(all));
      const totals = all.map((given) => total(given));
      const bests = all.map((given, index) => totals[index]!.add(gap(given)));
      for (const { file, rank, rankBest, rankWorst, underWeights } of ranking.cities) {
        const own = Number(file.slice(5));
        const others = all.map((_, index) => index).filter((index) => index !== own);
        const ahead = (of: (index: number) => boolean): number => 1 + others.filter(of).length;
        expect(rank).toBe(ahead((index) => totals[index]!.gt(totals[own]!)));
        expect(rankBest).toBe(ahead((index) => totals[index]!.gt(bests[own]!)));
        expect(rankWorst).toBe(ahead((index) => bests[index]!.gt(totals[own]!)));
        const ends = [0.2, 0.8].map((share) => {
          const weights = { O: new Fraction(share), T: new Fraction(1).sub(share), I: new Fraction(1) };
          return all.map((given) => total(given, weights));
        });
        const beats = (index: number) => ends.map((at) => at[index]!.gt(at[own]!));
        expect(underWeights).toEqual({
          best: ahead((index) => beats(index).every(Boolean)),
          worst: ahead((index) => beats(index).some(Boolean)),
        });
      }
    }),
    { numRuns: 40 },
  );
});

test("the order of the files changes nothing", () => {
  fc.assert(
    fc.property(
      fc.array(scores, { minLength: 2, maxLength: 6 }).chain((all) =>
        fc.tuple(
          fc.constant(withScores(all)),
          fc.shuffledSubarray(
            withScores(all).map((_, index) => index),
            { minLength: all.length },
          ),
        ),
      ),
      ([files, order]) => {
        expect(rankCities(order.map((index) => files[index]!))).toEqual(rankCities(files));
      },
    ),
    { numRuns: 20 },
  );
});

test("the published schema describes the ranking", () => {
  const file = path.resolve(__dirname, "../../docs/schema/ranking.schema.json");
  const published: { [key: string]: unknown } = JSON.parse(readFileSync(file, "utf8"));
  expect(published).toEqual(JSON.parse(JSON.stringify(rankingJsonSchema(programmes))));
  const names = ["clean", "province", "empty"];
  const ranking = rankCities(
    names.map((name) => ({ file: name, assessment: parseAssessment(goldenJson(name)) })),
  );
  expect(conforms(JSON.parse(JSON.stringify(ranking)), published)).toBe(true);
  expect(conforms({ ...ranking, cities: [{}] }, published)).toBe(false);
});

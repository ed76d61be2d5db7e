import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { province } from "../../scripts/province/generate";
import { parseAssessment } from "../../src/assessment/index";
import { judge } from "../../src/judge/index";
import { rankCities } from "../../src/review/index";

const FOLDER = path.resolve(__dirname, "../../assets/samples/province");
const stored = readdirSync(FOLDER).map((file) => ({
  file,
  text: readFileSync(path.join(FOLDER, file), "utf8"),
}));
const cities = stored.map(({ file, text }) => ({ file, assessment: parseAssessment(JSON.parse(text)) }));

test("the generator writes the same bytes (node scripts/write-province.mjs)", () => {
  expect(province()).toEqual(stored);
});

test("twenty cities, each plainly invented, without an error", () => {
  expect(cities).toHaveLength(20);
  for (const { assessment } of cities) {
    expect(assessment.city.name).toMatch(/^示例市.$/);
    const errors = judge(assessment).findings.filter(({ severity }) => severity === "error");
    expect(errors).toEqual([]);
  }
});

test("the province shows what a ranking must: a tie, gaps that move ranks, gates met and not", () => {
  const ranking = rankCities(cities);
  expect(ranking).toMatchObject({ column: "province", rejected: [] });
  const ranks = ranking.cities.map(({ rank }) => rank);
  expect(new Set(ranks).size).toBe(19);
  expect(ranking.cities.some(({ rankBest, rank }) => rankBest < rank)).toBe(true);
  expect(
    ranking.cities.some(
      ({ underWeights }) => underWeights !== undefined && underWeights.best < underWeights.worst,
    ),
  ).toBe(true);
  const outcomes = (id: string) =>
    new Set(ranking.cities.map(({ gates }) => gates.find((gate) => gate.id === id)?.outcome));
  expect([...outcomes("18.9a")].sort()).toEqual(["met", "not-met"]);
  expect(outcomes("18.9b").size).toBeGreaterThan(1);
  expect(new Set(ranking.cities.map(({ band }) => band?.outcome)).size).toBeGreaterThan(2);
  expect(outcomes("3")).toEqual(new Set(["met", "not-met"]));
});

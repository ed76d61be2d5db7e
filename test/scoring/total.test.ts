import { parseAssessment } from "../../src/assessment/index";
import { nearest } from "../../src/scoring/index";
import { goldenJson } from "../fixtures/city";
import { scored, scoresSummingTo } from "./of";

const FULL = {
  ...scoresSummingTo("objective", "60"),
  ...scoresSummingTo("tasks", "80"),
  ...scoresSummingTo("innovation", "5"),
};

test("by default 0.4 and 0.6, innovation on top, and not official", () => {
  const { total, official } = scored(FULL);
  expect([total, official]).toEqual([77, false]);
});

test("innovation may be weighted on a scale of 100", () => {
  expect(scored({ ...FULL, "settings/weights": { objective: 0.4, tasks: 0.5, innovation: 0.1 } }).total).toBe(
    69,
  );
});

test("a weight not given stays at its default", () => {
  expect(scored({ ...FULL, "settings/weights": { objective: 0.5 } }).total).toBe(83);
  expect(scored({ ...FULL, "settings/weights": { objective: null } }).total).toBe(77);
});

test.each([
  ["", false],
  ["  \u3000", false],
  [null, false],
  ["示例发〔2018〕1号", true],
] as const)("a source of %j makes it official: %s", (source, official) => {
  expect(scored({ "settings/weightsSource": source }).official).toBe(official);
});

test("tenths that binary sums leave below 60 are exactly 60", () => {
  const scores = cleanScores("boundary-80", "O");
  expect(Object.values(scores).reduce((sum, score) => sum + score, 0)).toBeLessThan(60);
  const changes = Object.fromEntries(
    Object.entries(scores).map(([id, score]) => [`scores/${id}/national`, score]),
  );
  const { section, gate } = scored(changes);
  expect(nearest(section("objective").score)).toBe(60);
  expect(gate("18.9a")).toEqual({ outcome: "met", flag: null });
});

/** The city's own scores of one letter. */
function cleanScores(city: string, letter: string): Record<string, number> {
  const scores = parseAssessment(goldenJson(city)).scores;
  const own = Object.entries(scores).flatMap(([id, { self }]): [string, number][] =>
    id.startsWith(letter) && typeof self === "number" ? [[id, self]] : [],
  );
  return Object.fromEntries(own);
}

test("0.4 × 60 + 0.6 × 82 + 6.8 is exactly 80, which binary fractions miss", () => {
  const city = {
    ...scoresSummingTo("objective", "60"),
    ...scoresSummingTo("tasks", "82"),
    ...scoresSummingTo("innovation", "6.8"),
    "settings/weightsSource": "示例发〔2018〕1号",
  };
  expect(0.4 * 60 + 0.6 * 82 + 6.8).toBeLessThan(80);
  const { total, gate } = scored(city);
  expect(total).toBe(80);
  expect(gate("18.9b")).toEqual({ outcome: "met", flag: null });
});

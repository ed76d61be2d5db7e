import fc from "fast-check";
import { AssessmentError, parseAssessment, type Result } from "../../src/assessment/index";
import { judge } from "../../src/judge/index";
import { indicator, programme } from "../../src/rulebook/index";
import { goldenJson, type Json } from "../fixtures/city";
import { almostAssessment, anyJson, raise, scoredCity, withScores } from "./arbitrary";

const measures = programme("2016-87");
const result = (json: unknown): Result => judge(parseAssessment(json));

/** Hundredths are whole numbers, so their sum is exact in doubles. */
const hundredths = (score: number | null): number => Math.round((score ?? 0) * 100);

test("the leaves sum to their groups, sections and total", () => {
  fc.assert(
    fc.property(scoredCity, ({ scores, column }) => {
      const { sections, total } = result(withScores(scores, {}, column));
      const leaves = (letter: string): number =>
        Object.entries(scores).reduce(
          (sum, [id, score]) => sum + (id.startsWith(letter) ? hundredths(score) : 0),
          0,
        );
      const own = { objective: leaves("O"), tasks: leaves("T"), innovation: leaves("I") };
      for (const [id, sum] of Object.entries(own)) expect(sections[id]?.score).toBe(sum / 100);
      // 0.4, 0.6 and the bonus, in ten-thousandths.
      expect(total?.score).toBe((own.objective * 40 + own.tasks * 60 + own.innovation * 100) / 10_000);
      for (const [first, seconds] of [["T.1", ["T.1.1", "T.1.2", "T.1.3", "T.1.4"]]] as const) {
        const groups = sections["tasks"]?.groups ?? {};
        const inner = seconds.reduce((sum, id) => sum + Math.round((groups[id]?.score ?? 0) * 100), 0);
        expect(Math.round((groups[first]?.score ?? 0) * 100)).toBe(inner);
      }
    }),
  );
});

test("worst is the score, never above best, never above the maximum", () => {
  fc.assert(
    fc.property(scoredCity, ({ scores, settings, column }) => {
      const { sections, total } = result(withScores(scores, settings, column));
      for (const section of Object.values(sections)) {
        for (const sum of [section, ...Object.values(section.groups)]) {
          expect(sum.worst).toBe(sum.score);
          expect(sum.worst).toBeLessThanOrEqual(sum.best);
          expect(sum.best).toBeLessThanOrEqual(sum.max);
          expect(sum.scored === sum.of).toBe(sum.scored === sum.of && sum.worst === sum.best);
        }
      }
      expect(total?.worst).toBe(total?.score);
      expect(total?.worst ?? 0).toBeLessThanOrEqual(total?.best ?? 0);
    }),
  );
});

test("raising a score never lowers a total nor fails a gate that was met", () => {
  fc.assert(
    fc.property(scoredCity, raise, ({ scores, settings, column }, { id, by }) => {
      const points = hundredths(Number(indicator(measures, id)?.points));
      const raised = Math.min(points, hundredths(scores[id] ?? null) + by) / 100;
      const before = result(withScores(scores, settings, column));
      const after = judge(parseAssessment(withScores({ ...scores, [id]: raised }, settings, column)), {
        column: before.column,
      });
      expect(after.total?.score ?? 0).toBeGreaterThanOrEqual(before.total?.score ?? 0);
      const met = before.gates.filter(({ outcome }) => outcome === "met").map((gate) => gate.id);
      for (const gate of met) expect(after.gates.find((entry) => entry.id === gate)?.outcome).toBe("met");
    }),
  );
});

test("filling in what is missing never contradicts what was decided", () => {
  fc.assert(
    fc.property(scoredCity, fc.double({ min: 0, max: 1, noNaN: true }), ({ scores, settings }, share) => {
      const filled = Object.fromEntries(
        Object.entries(scores).map(([id, score]) => [
          id,
          score ?? Math.floor(hundredths(Number(indicator(measures, id)?.points)) * share) / 100,
        ]),
      );
      const [before, after] = [result(withScores(scores, settings)), result(withScores(filled, settings))];
      for (const { id, outcome } of before.gates) {
        if (!id.startsWith("18.9") || outcome === "undetermined") continue;
        expect(after.gates.find((gate) => gate.id === id)?.outcome).toBe(outcome);
      }
      if (before.band?.outcome !== "undetermined") expect(after.band?.outcome).toBe(before.band?.outcome);
      expect(after.total?.score ?? 0).toBeLessThanOrEqual(before.total?.best ?? 0);
      expect(after.total?.score ?? 0).toBeGreaterThanOrEqual(before.total?.worst ?? 0);
    }),
  );
});

test("the order of keys is irrelevant", () => {
  const cities = ["clean", "faulty", "experts", "province"].map(goldenJson);
  fc.assert(
    fc.property(fc.constantFrom(...cities), fc.infiniteStream(fc.nat()), (city, random) => {
      const next = (): number => random.next().value;
      expect(JSON.stringify(result(shuffled(city, next)))).toBe(JSON.stringify(result(city)));
    }),
    { numRuns: 30 },
  );
});

function shuffled(json: Json, next: () => number): Json {
  if (Array.isArray(json)) return json.map((entry) => shuffled(entry, next));
  if (typeof json !== "object" || json === null) return json;
  const entries = Object.entries(json).map(([key, value]) => ({ key, value, at: next() }));
  return Object.fromEntries(
    entries.sort((a, b) => a.at - b.at).map(({ key, value }) => [key, shuffled(value, next)]),
  );
}

test.each([
  ["any JSON", anyJson],
  ["almost an assessment", almostAssessment],
])("%s ends in a result or an AssessmentError", (_name, arbitrary) => {
  fc.assert(
    fc.property(arbitrary, (json) => {
      try {
        expect(result(json).format).toBe("ipcity-result/1");
      } catch (error) {
        expect(error).toBeInstanceOf(AssessmentError);
        expect((error as AssessmentError).message).not.toMatch(/\n|undefined|\[object/);
      }
    }),
    { numRuns: 1000 },
  );
});

test("judging leaves its input alone and answers the same again", () => {
  const city = parseAssessment(goldenJson("faulty"));
  const before = JSON.stringify(city);
  const first = JSON.stringify(judge(city));
  expect(JSON.stringify(judge(city))).toBe(first);
  expect(JSON.stringify(city)).toBe(before);
});

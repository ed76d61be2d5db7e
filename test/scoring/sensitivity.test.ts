import fc from "fast-check";
import { nearest, scoreColumn, totalOf, variedShare, weightSensitivity } from "../../src/scoring/index";
import { emptyCity, type Changes } from "../fixtures/city";
import { measures, scoresSummingTo } from "./of";

function varied(changes: Changes) {
  const assessment = emptyCity(changes);
  const found = weightSensitivity(assessment, measures, scoreColumn(assessment, measures));
  if (found === null) throw new Error("no weights to vary");
  return found;
}

const city = (objective: string, tasks: string, innovation: string): Changes => ({
  ...scoresSummingTo("objective", objective),
  ...scoresSummingTo("tasks", tasks),
  ...scoresSummingTo("innovation", innovation),
});

const range = (found: ReturnType<typeof varied>, of: "met" | "possible") => {
  const interval = found.gates.find(({ gate }) => gate === "18.9b")?.[of] ?? null;
  return interval === null ? null : [interval.from.toFraction(), interval.to.toFraction()];
};

test("the interval of weights in which the city passes, to the exact fraction", () => {
  // 60w + 90(1 − w) + 5 ≥ 80 where w ≤ 1/2.
  expect(range(varied(city("60", "90", "5")), "met")).toEqual(["1/5", "1/2"]);
  // 95w + 65(1 − w) + 5 ≥ 80 where w ≥ 1/3.
  expect(range(varied(city("95", "65", "5")), "met")).toEqual(["1/3", "4/5"]);
  expect(range(varied(city("80", "80", "0")), "met")).toEqual(["1/5", "4/5"]);
  expect(range(varied(city("70", "70", "5")), "met")).toBeNull();
});

test("what is missing may still pass: possible, not met", () => {
  const missing = varied({ ...city("60", "90", "5"), "scores/T44/self": null, "scores/T45/self": null });
  expect(range(missing, "met")).toEqual(["1/5", "1/2"]);
  // At best 93 of the tasks: 60w + 93(1 − w) + 5 ≥ 80 where w ≤ 6/11.
  expect(range(missing, "possible")).toEqual(["1/5", "6/11"]);
});

test("a weighted innovation keeps its share; the two others share the rest", () => {
  const weights = { objective: 0.4, tasks: 0.5, innovation: 0.1 };
  const found = varied({ ...city("60", "80", "5"), "settings/weights": weights });
  const at = found.points.find(({ weight }) => weight.equals(0.4));
  expect(at === undefined ? null : nearest(at.score)).toBe(69);
  expect(found.points.map(({ weight }) => nearest(weight))).toEqual([
    0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8,
  ]);
});

test("every point agrees with the total computed under that weight", () => {
  const points = fc.integer({ min: 0, max: 1000 }).map((tenths) => String(tenths / 10));
  fc.assert(
    fc.property(points, points, fc.integer({ min: 0, max: 12 }), (objective, tasks, index) => {
      const scores = city(objective, tasks, "3.5");
      const point = varied(scores).points[index];
      const weight = (20 + 5 * index) / 100;
      const weights = { objective: weight, tasks: (100 - (20 + 5 * index)) / 100 };
      const assessment = emptyCity({ ...scores, "settings/weights": weights });
      const total = totalOf(assessment, measures, scoreColumn(assessment, measures));
      expect(point?.score.toFraction()).toBe(total?.score.toFraction());
      expect(point?.outcomes["18.9b"]).toBe(total?.score.gte(80) === true ? "met" : "not-met");
    }),
    { numRuns: 40 },
  );
});

describe("the share of the innovation items, where they are weighed", () => {
  const innovation = measures.readings.find(({ id }) => id === "innovation");
  const share = innovation === undefined ? null : variedShare(innovation);
  function shared(changes: Changes) {
    if (share === null) throw new Error("no share to vary");
    const assessment = emptyCity(changes);
    const found = weightSensitivity(assessment, measures, scoreColumn(assessment, measures), share);
    if (found === null) throw new Error("no weights to vary");
    return found;
  }

  test("no other reading has one", () => {
    expect(measures.readings.flatMap((reading) => variedShare(reading) ?? [])).toEqual([
      { section: "innovation", from: "0", to: "0.2", step: "0.025" },
    ]);
  });

  test("the interval of shares in which the city passes, to the exact fraction", () => {
    // 0.4 × 70 + 0.6 × 80 = 76 without it; 76 (1 − s) + 100 s ≥ 80 from s = 1/6 on.
    const found = shared(city("70", "80", "10"));
    expect(range(found, "met")).toEqual(["1/6", "1/5"]);
    expect(found.weight).toBeNull();
    expect(found.points.map(({ weight, score }) => [nearest(weight), nearest(score)]).at(4)).toEqual([
      0.1, 78.4,
    ]);
    // 82 (1 − s) ≥ 80 up to s = 1/41.
    expect(range(shared(city("70", "90", "0")), "met")).toEqual(["0", "1/41"]);
  });

  test("a share in force is the one that is shown, and agrees with the total", () => {
    const scores = city("61", "83", "7");
    const weights = { objective: 0.4, tasks: 0.5, innovation: 0.1 };
    const found = shared({ ...scores, "settings/weights": weights });
    const assessment = emptyCity({ ...scores, "settings/weights": weights });
    const total = totalOf(assessment, measures, scoreColumn(assessment, measures));
    expect(found.weight?.toFraction()).toBe("1/10");
    expect(found.points.find(({ weight }) => weight.equals(0.1))?.score.toFraction()).toBe(
      total?.score.toFraction(),
    );
  });
});

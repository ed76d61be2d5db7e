import fc from "fast-check";
import type { Assessment } from "../../src/assessment/index";
import { programme } from "../../src/rulebook/index";
import { derivedInputs, estimates, type EstimateSource } from "../../src/scoring/index";
import { judge } from "../../src/judge/index";
import { cleanCity, emptyCity, type Changes } from "../fixtures/city";

const measures = programme("2016-87");

/** Points by each way, of an item of 5 points whose raw value is typed as it is (O1: A3.5). */
function points(own: number, source: EstimateSource, id = "O1"): Record<string, number | null> {
  const city = cleanCity({ "annex1/A3.5": own });
  const found = estimates(city, measures, source).find(({ indicator }) => indicator === id);
  return Object.fromEntries((found?.estimates ?? []).map(({ way, points: given }) => [way, given]));
}
const peers = (...rates: number[]): readonly Assessment[] =>
  rates.map((rate) => cleanCity({ "annex1/A3.5": rate }));

describe("ways from a raw value to points", () => {
  test("a benchmark earns full points and no more", () => {
    const at = (own: number) => points(own, { yardsticks: { O1: { benchmark: 20 } } })["benchmark"];
    expect([at(0), at(10), at(20), at(40)]).toEqual([0, 2.5, 5, 5]);
  });
  test("min–max over the cities at hand, one's own among them", () => {
    const at = (own: number) => points(own, { peers: peers(10, 30) })["min-max"];
    expect([at(10), at(15), at(30), at(50)]).toEqual([0, 1.25, 5, 5]);
  });
  test("the efficacy coefficient starts at 60", () => {
    const at = (own: number) => points(own, { peers: peers(10, 30) })["efficacy"];
    expect([at(10), at(20), at(30)]).toEqual([3, 4, 5]);
    const given = (own: number) => points(own, { yardsticks: { O1: { low: 10, high: 20 } } })["efficacy"];
    // Below the 不允许值 it falls below 60, and never below nothing.
    expect([given(5), given(15), given(25), given(0)]).toEqual([2, 4, 5, 1]);
  });
  test("limits that leave no room say so, and not that the cities are alike", () => {
    const lacks = (own: number, source: EstimateSource) =>
      estimates(cleanCity({ "annex1/A3.5": own }), measures, source)
        .find(({ indicator }) => indicator === "O1")
        ?.estimates.find(({ way }) => way === "efficacy")?.lacks?.zh;
    expect(lacks(10, { peers: peers(10) })).toBe("各城市数值相同，无法区分");
    expect(lacks(10, { peers: peers(20), yardsticks: { O1: { low: 30 } } })).toBe("满意值不大于不允许值");
  });
  test("ranks share the better place", () => {
    const at = (own: number) => points(own, { peers: peers(10, 20, 30, 30) })["rank"];
    expect([at(40), at(30), at(20), at(5)]).toEqual([5, 5, 3, 1]);
  });
  test("straight lines between knots, flat beyond", () => {
    const knots = [
      { at: 20, share: 1 },
      { at: 0, share: 0 },
      { at: 10, share: 0.8 },
    ];
    const at = (own: number) => points(own, { yardsticks: { O1: { knots } } })["piecewise"];
    expect([at(0), at(5), at(10), at(15), at(20), at(99)]).toEqual([0, 2, 4, 4.5, 5, 5]);
  });
  test("money and number of deals carry half each", () => {
    const yardsticks = { "O7.amount": { benchmark: 84_000 }, "O7.count": { benchmark: 60 } };
    expect(points(15.2, { yardsticks }, "O7")["benchmark"]).toBe(3);
  });
  test("what is lacking is said", () => {
    const [first] = estimates(cleanCity(), measures);
    expect(first?.estimates.map(({ points: given, lacks }) => [given, lacks?.zh])).toEqual([
      [null, "没有标杆值"],
      [null, "只有一个城市，无从比较"],
      [null, "只有一个城市，无从比较"],
      [null, "只有一个城市，无从比较"],
      [null, "没有分段"],
    ]);
    expect(points(10, { peers: peers(10) })["min-max"]).toBeNull();
    const [none] = estimates(emptyCity(), measures, { yardsticks: { O1: { benchmark: 1 } } });
    expect(none?.estimates.every(({ lacks }) => lacks?.zh === "原始数据不全")).toBe(true);
  });
});

test("every estimate is marked, and the official score stays what counts", () => {
  const city = cleanCity({ "scores/O1/self": 4 });
  const before = judge(city);
  const found = estimates(city, measures, { peers: peers(1, 2) });
  expect(found).toHaveLength(22);
  expect(found[0]?.official).toBe(4);
  expect(found.flatMap((entry) => entry.estimates).every(({ label }) => label.zh === "估算")).toBe(true);
  expect(judge(city)).toEqual(before);
});

test("an estimate lies within the points, and more is never worth less", () => {
  const rate = fc.integer({ min: 0, max: 5000 }).map((hundredths) => hundredths / 100);
  const yardsticks = {
    O1: {
      benchmark: 20,
      knots: [
        { at: 1, share: 0 },
        { at: 9, share: 0.6 },
        { at: 30, share: 1 },
      ],
    },
  };
  fc.assert(
    fc.property(rate, rate, fc.array(rate, { minLength: 1, maxLength: 4 }), (a, b, others) => {
      const source = { yardsticks, peers: [...peers(...others), ...peers(a, b)] };
      const [less, more] = [points(Math.min(a, b), source), points(Math.max(a, b), source)];
      for (const [way, given] of Object.entries(less)) {
        if (given === null) continue;
        expect(given).toBeGreaterThanOrEqual(0);
        expect(more[way] ?? 0).toBeGreaterThanOrEqual(given);
        expect(more[way] ?? 0).toBeLessThanOrEqual(5);
      }
    }),
    { numRuns: 40 },
  );
});

describe("inputs of a derived value", () => {
  const of = (id: string, changes: Changes = {}) => derivedInputs(cleanCity(changes), measures)[id];
  test("are named with their values", () => {
    expect(of("O2")).toEqual({
      inputs: [
        { ref: "A3.4", value: 1480 },
        { ref: "A1.4", value: 3210.8 },
      ],
      missing: [],
      zero: [],
    });
    expect(of("O7")?.inputs.map(({ ref }) => ref)).toEqual(["A3.8.amount", "A3.8.count"]);
  });
  test("say what is missing or 0", () => {
    expect(of("O3", { "supplement/S.designGrants": null })?.missing).toEqual(["S.designGrants"]);
    expect(of("O6", { "annex1/A1.10": 0 })?.zero).toEqual(["A1.10"]);
  });
  test("follow the readings", () => {
    const refs = of("O20", { "settings/local-agents": "with-branches" })?.inputs.map(({ ref }) => ref);
    expect(refs).toEqual(["A2.2.2", "A2.2.4", "A3.1"]);
  });
});

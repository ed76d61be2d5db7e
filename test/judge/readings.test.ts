/** Each open reading of the document either moves something that is shown, or says that no rule rests on it. */
import { assessmentChanges, numericSensitivity, readingEffects, stretchesOf } from "../../src/judge/index";
import { programme, type Reading } from "../../src/rulebook/index";
import { cleanCity, type Changes } from "../fixtures/city";
import { scoresSummingTo } from "../scoring/of";

const measures = programme("2016-87");
const EXPERTS = { 甲: 1, 乙: 1, 丙: 2 };

/** A city in whose case the reading matters, and what another choice moves. */
const MOVED: Readonly<Record<string, readonly [city: Changes, choice: string, moves: RegExp]>> = {
  weights: [{}, "example-50-50", /^score total$/],
  innovation: [
    { "settings/weights": { objective: 0.4, tasks: 0.5, innovation: 0.2 } },
    "bonus",
    /^score total$/,
  ],
  "band-boundary": [
    { ...scoresSummingTo("tasks", "60"), "settings/weights": { objective: 0, tasks: 1, innovation: 0 } },
    "lower",
    /^band band$/,
  ],
  "no-enforcement-split": [
    { "city/enforcementPower": false, "scores/T34/self": 2, "scores/T35/self": 0.6 },
    "O2",
    /^section tasks$/,
  ],
  "acceptance-basis": [
    { "settings/weights": { objective: 0, tasks: 0.1, innovation: 0 } },
    "tasks",
    /^band band$/,
  ],
  "acceptance-date": [{ "dates/acceptance": "2017-08-01" }, "acceptance", /^period acceptance$/],
  "rank-rounding": [{ "ranks/18.4": { rank: 5, of: 15 } }, "round-up", /^gate 18\.4$/],
  population: [{}, "registered", /^finding .*(population|stock)/],
  "fund-intensity": [{}, "geometric-mean", /^derived O15$/],
  "local-agents": [{}, "with-branches", /^derived O20$/],
  "administrative-staff": [{}, "authorised", /^derived O18$/],
  "standard-certified-rank": [
    {
      enterprises: [
        { name: "示例企业", creditCode: "", titles: ["national-demonstration", "standard-certified"] },
      ],
    },
    "below-national",
    /^finding duplicate-enterprise /,
  ],
  "money-window": [{}, "behaviour", /^window T9$/],
  "fund-overlap": [{ "funds/T16": 1500 }, "allowed", /^finding fund-breakdown-exceeds-total /],
  "expert-aggregation": [{ "scores/T1/experts": EXPERTS }, "median", /^(score|section) /],
  "look-back": [{}, "calendar-years", /^period DL-16$/],
  "new-round-length": [{ "dates/newRoundPlanIssued": "2018-01-10" }, "5", /^deadline DL-13$/],
};

const effectsOf = (reading: Reading, changes: Changes) =>
  readingEffects(
    cleanCity(changes),
    reading,
    reading.id === "expert-aggregation" ? { column: "experts" } : {},
  );

test("all 23 are there", () => {
  expect(measures.readings.map(({ no }) => no)).toEqual(Array.from({ length: 23 }, (_, index) => index + 1));
});

describe.each(measures.readings.map((reading) => [reading.id, reading] as const))("%s", (id, reading) => {
  const moved = MOVED[id];
  test("moves something, or says that nothing rests on it", () => {
    expect([id, moved === undefined]).toEqual([id, reading.unruled !== undefined]);
  });

  if (moved === undefined) {
    test("and then changes nothing", () => {
      expect(effectsOf(reading, {}).flatMap(({ changes }) => changes)).toEqual([]);
    });
    return;
  }
  const [city, choice, moves] = moved;
  test(`${choice} is told before it is chosen`, () => {
    const told = effectsOf(reading, city)
      .find((effect) => effect.choice === choice)
      ?.changes.map(({ what, ref }) => `${what} ${ref}`);
    expect(told).toContainEqual(expect.stringMatching(moves));
  });
});

test("a choice of one's own is told the same way", () => {
  const before = cleanCity();
  const after = cleanCity({ "settings/look-back": "calendar-years" });
  expect(assessmentChanges(before, after).map(({ what, ref }) => `${what} ${ref}`)).toEqual([
    "period DL-15",
    "period DL-16",
  ]);
});

describe("a number, over its whole range", () => {
  const numeric = measures.readings.filter((reading) => reading.numeric !== undefined);
  const at = (id: string, changes: Changes = {}) => {
    const reading = numeric.find((one) => one.id === id);
    const found = reading === undefined ? null : numericSensitivity(cleanCity(changes), reading);
    if (found === null) throw new Error(`no number ${id}`);
    return found;
  };

  test("there are two", () => {
    expect(numeric.map(({ id }) => id)).toEqual(["score-step", "new-round-length"]);
    const [weights] = measures.readings;
    expect(weights === undefined ? weights : numericSensitivity(cleanCity(), weights)).toBeNull();
  });

  test("from end to end, with the default and the value in force between", () => {
    const { points, chosen } = at("new-round-length", { "settings/new-round-length": 2.2 });
    const values = points.map(({ value }) => value);
    expect([values[0], values.at(-1), chosen]).toEqual([1, 5, 2.2]);
    expect(values).toEqual([...values].sort((a, b) => a - b));
    expect(values).toEqual(expect.arrayContaining([2.2, 3]));
  });

  test("neither moves the total or a gate, and the whole range says so", () => {
    for (const { id } of numeric) {
      const { gates, points, range } = at(id, { "dates/newRoundPlanIssued": "2018-01-10" });
      expect(new Set(points.map(({ score }) => score)).size).toBe(1);
      expect(gates.map(({ gate }) => gate)).toEqual(["18.9a", "18.9b"]);
      for (const { stretches } of gates) expect(stretches).toMatchObject([range]);
    }
  });

  test("where a gate turns, each stretch says from where to where", () => {
    const points = [1, 2, 3, 4].map((value) => ({
      value,
      outcomes: { x: value < 3 ? "not-met" : "met" } as const,
    }));
    expect(stretchesOf(points, "x")).toEqual([
      { from: 1, to: 2, outcome: "not-met" },
      { from: 3, to: 4, outcome: "met" },
    ]);
  });
});

import { parseAssessment } from "../../src/assessment/index";
import { chosenOption, judge, readingEffects, resultChanges } from "../../src/judge/index";
import { programme, type Reading } from "../../src/rulebook/index";
import { cleanCity, goldenJson, type Changes } from "../fixtures/city";

const measures = programme("2016-87");
const reading = (id: string): Reading => {
  const found = measures.readings.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no reading ${id}`);
  return found;
};
const effects = (id: string, changes: Changes = {}) =>
  Object.fromEntries(
    readingEffects(cleanCity(changes), reading(id)).map(({ choice, chosen, changes: made }) => [
      choice,
      { chosen, made: made.map(({ what, ref, from, to }) => `${what} ${ref}: ${from} → ${to}`) },
    ]),
  );

test("the choice that stands changes nothing, and is marked", () => {
  for (const open of measures.readings) {
    const standing = readingEffects(cleanCity(), open).filter(({ chosen }) => chosen);
    expect(standing.flatMap(({ changes }) => changes)).toEqual([]);
  }
  expect(effects("rank-rounding")["exact"]?.chosen).toBe(true);
});

test("a rank limit rounded up lets the city in, before anybody has chosen it", () => {
  const { "round-up": rounded } = effects("rank-rounding", { "ranks/18.4": { rank: 5, of: 15 } });
  expect(rounded?.made).toEqual(["gate 18.4: not-met → met"]);
});

test("weights: presets, and the user's own have nothing to be tried", () => {
  const tried = effects("weights");
  expect(Object.keys(tried)).toEqual(["example-40-60", "example-50-50", "example-40-50-10"]);
  expect(tried["example-50-50"]?.made[0]).toMatch(/^score total: [\d.]+ → [\d.]+$/);
});

test("a number is tried at its ends", () => {
  const { "1": shortest, "3": standing } = effects("new-round-length", {
    "dates/newRoundPlanIssued": "2018-01-10",
  });
  expect(shortest?.made).toEqual(["deadline DL-13: 2021-01-10 → 2019-01-10"]);
  expect(standing).toEqual({ chosen: true, made: [] });
});

test.each<[Changes, id: string, choice: string | null]>([
  [{}, "weights", "example-40-60"],
  [{ "settings/weights": { objective: 0.5, tasks: 0.5 } }, "weights", "example-50-50"],
  [{ "settings/weights": { objective: 0.45, tasks: 0.55 } }, "weights", null],
  [{}, "innovation", "bonus"],
  [{ "settings/weights": { objective: 0.4, tasks: 0.5, innovation: 0.1 } }, "innovation", null],
  [{ "settings/look-back": "calendar-years" }, "look-back", "calendar-years"],
])("under %j the choice of %s is %s", (changes, id, choice) => {
  expect(chosenOption(cleanCity(changes), reading(id))).toBe(choice);
});

test("two results that say the same have no changes, two that do not are told apart", () => {
  const clean = judge(parseAssessment(goldenJson("clean")));
  expect(resultChanges(clean, clean)).toEqual([]);
  const without = judge(cleanCity({ "scores/T1/self": null, "dates/application": null }));
  const kinds = new Set(resultChanges(clean, without).map(({ what }) => what));
  expect(kinds).toEqual(new Set(["score", "best", "section", "gate", "window", "finding"]));
});

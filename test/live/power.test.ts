/** What a change of enforcement power does to scores: table by table, without Excel. */
import { parseAssessment, type Assessment, type ScoreEntry } from "../../src/assessment";
import { defaultProgramme } from "../../src/rulebook";
import { powerChange } from "../../src/live/power";
import { PowerWatch } from "../../src/live/power-watch";

const programme = defaultProgramme();

const city = (
  enforcementPower: boolean | null,
  scores: Readonly<Record<string, ScoreEntry>>,
  settings: Assessment["settings"] = {},
): Assessment =>
  parseAssessment({
    format: "ipcity-assessment/1",
    programme: "2016-87",
    city: { enforcementPower },
    settings,
    scores,
  });

const convertedFrom = (
  from: boolean,
  item: string,
  score: number | string,
  settings: Assessment["settings"] = {},
): unknown => {
  const scores = { [item]: { self: score } };
  const change = powerChange(city(from, scores), city(!from, scores, settings), programme);
  const [line] = change?.lines ?? [];
  return line && [line.full, line.newFull, line.converted];
};

describe("converted in proportion to the full score, in steps of the scores", () => {
  test.each([
    [true, "T34", 8, [8, 2.4, 2.4]],
    [true, "T34", 5, [8, 2.4, 1.5]],
    [true, "T34", 7.5, [8, 2.4, 2.3]],
    [true, "T34", 0, [8, 2.4, 0]],
    [true, "T35", 1.5, [2, 0.6, 0.5]],
    [true, "T36", 1.5, [2, 4, 3]],
    [true, "T38", 0.7, [1, 2, 1.4]],
    [false, "T34", 1.5, [2.4, 8, 5]],
    [false, "T38", 1.1, [2, 1, 0.6]],
  ])("with power before %s: %s %s", (from, item, score, expected) => {
    expect(convertedFrom(from, item, score)).toEqual(expected);
  });

  test("what did not count before stays as typed", () => {
    expect(convertedFrom(true, "T34", "5分")).toEqual([8, 2.4, "5分"]);
    expect(convertedFrom(true, "T36", 9)).toEqual([2, 4, 9]);
  });

  test("a split that takes the points away empties the cell; one in thirds never exceeds them", () => {
    expect(convertedFrom(true, "T35", 1, { "no-enforcement-split": "O2" })).toEqual([2, 0, null]);
    expect(convertedFrom(true, "T36", 2, { "no-enforcement-split": "O5" })).toEqual([2, 13 / 3, 13 / 3]);
    expect(convertedFrom(true, "T36", 1.99, { "no-enforcement-split": "O5" })).toEqual([2, 13 / 3, 4.3]);
    // The nearest half point would be 4.5, which is more than there is.
    const halves = { "no-enforcement-split": "O5", "score-step": 0.5 };
    expect(convertedFrom(true, "T36", 1.99, halves)).toEqual([2, 13 / 3, 4]);
  });

  test("the step is the reading's", () => {
    expect(convertedFrom(true, "T36", 1.6, { "score-step": 0.5 })).toEqual([2, 4, 3]);
  });
});

test("items of one full score are not asked about, and each column has its line", () => {
  const scores = { T1: { self: 2 }, T34: { self: 8, province: 4, reason: "x" } };
  const change = powerChange(city(true, scores), city(false, scores), programme);
  expect(change?.lines.map(({ item, column, converted }) => [item, column, converted])).toEqual([
    ["T34", "self", 2.4],
    ["T34", "province", 1.2],
  ]);
});

test("the total before and after each choice", () => {
  const weights = { objective: 0, tasks: 1, innovation: "bonus" as const };
  const scores = { T34: { self: 8 }, T36: { self: 1 } };
  const change = powerChange(city(true, scores, { weights }), city(false, scores, { weights }), programme);
  expect(change).toMatchObject({ from: true, to: false, before: 9, proposed: false });
  // Kept, 8 exceeds 2.4 and no longer counts.
  expect(change?.after).toEqual({ keep: 1, convert: 4.4, clear: 0 });
});

describe("asked once, and only where scores are concerned", () => {
  const scores = { T34: { self: 8 } };

  test("no scores, or a power that was never given otherwise: nothing", () => {
    const watch = new PowerWatch({ programme });
    expect(watch.take(city(true, {}))).toBeNull();
    expect(watch.take(city(false, {}))).toBeNull();
    expect(watch.take(city(false, scores))).toBeNull();
    const blank = new PowerWatch({ programme });
    blank.take(city(null, scores));
    expect(blank.take(city(true, scores))).toBeNull();
  });

  test("the question stands until answered, and goes with the change", () => {
    const watch = new PowerWatch({ programme });
    watch.take(city(true, scores));
    expect(watch.take(city(false, scores))?.lines).toHaveLength(1);
    expect(watch.take(city(false, scores))?.lines).toHaveLength(1);
    expect(watch.take(city(true, scores))).toBeNull();
    expect(watch.take(city(false, scores))).not.toBeNull();
    watch.accept(city(false, scores));
    expect(watch.take(city(false, scores))).toBeNull();
  });

  test("a score typed since the change is on the new scale", () => {
    const watch = new PowerWatch({ programme });
    watch.take(city(true, { T34: { self: 8 }, T36: { self: 2 } }));
    const change = watch.take(city(false, { T34: { self: 2 }, T36: { self: 2 } }));
    expect(change?.lines.map(({ item }) => item)).toEqual(["T36"]);
  });

  test("going back to scores as they stood under that power asks nothing", () => {
    const watch = new PowerWatch({ programme });
    watch.take(city(true, scores));
    watch.take(city(false, scores));
    watch.accept(city(false, scores));
    expect(watch.take(city(true, scores))).toBeNull();
    expect(watch.take(city(false, scores))).not.toBeNull();
    watch.accept(city(false, scores));
    expect(watch.take(city(true, scores))).toBeNull();
    watch.take(city(true, { T34: { self: 7 } }));
    expect(watch.take(city(false, { T34: { self: 7 } }))).not.toBeNull();
  });

  test("chosen in the pane it is asked before anything is written", () => {
    const watch = new PowerWatch({ programme });
    watch.take(city(true, scores));
    watch.propose(false);
    expect(watch.take(city(true, scores))).toMatchObject({ proposed: true, from: true, to: false });
    watch.propose(null);
    expect(watch.take(city(true, scores))).toBeNull();
  });
});

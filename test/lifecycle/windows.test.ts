import { inside, itemSpans, windows } from "../../src/lifecycle/index";
import { isIsoDate } from "../../src/assessment/index";
import { programme } from "../../src/rulebook/index";
import { emptyCity, type Changes } from "../fixtures/city";

const measures = programme("2016-87");
const of = (changes: Changes) => windows(emptyCity(changes), measures);
const DATES: Changes = { "dates/application": "2018-04-10", "dates/pilotApproval": "2015-05-06" };

test.each([
  ["T6", "state", "2018-04-10", "2018-04-10"],
  ["T1", "behaviour", "2017-01-01", "2018-04-10"],
  ["T5", "policy", "2015-05-06", "2018-04-10"],
  ["T9", "fiscal", "2017-01-01", "2017-12-31"],
  ["T34", "external", "2017-01-01", "2017-12-31"],
  ["I1", "policy", "2015-05-06", "2018-04-10"],
  ["I2", "policy", "2015-05-06", "2018-04-10"],
] as const)("%s is of type %s, %s to %s", (id, type, from, to) => {
  expect(of(DATES)[id]).toMatchObject({ type, from, to });
});

test("mixed items show their second window", () => {
  const found = of(DATES);
  const seconds = Object.entries(found).flatMap(([id, { also }]) => (also ? [`${id} ${also.type}`] : []));
  expect(seconds).toEqual([
    "T3 policy",
    "T4 behaviour",
    "T15 behaviour",
    "T18 behaviour",
    "T28 behaviour",
    "T31 behaviour",
    "T34 behaviour",
    "T36 policy",
    "T41 policy",
  ]);
});

test("objective items have no window, all others do", () => {
  const ids = Object.keys(of(DATES));
  expect(ids).toHaveLength(47);
  expect(ids.some((id) => id.startsWith("O"))).toBe(false);
});

test("where a day is not given there is no window", () => {
  expect(of({})).toEqual({});
  expect(of({ "dates/pilotApproval": "2015-05-06" })).toEqual({});
  const found = of({ "dates/application": "2018-04-10" });
  expect(found["T5"]).toBeUndefined();
  expect(found["T3"]).toEqual({ type: "state", from: "2018-04-10", to: "2018-04-10" });
});

test("both ends count, and a state only ends", () => {
  const spans = itemSpans(emptyCity(DATES), measures);
  const says = (id: string, text: string): boolean => {
    const span = spans.get(id)?.[0];
    if (span === undefined || !isIsoDate(text)) throw new Error(`no window for ${id}`);
    return inside(text, span);
  };
  expect(["2016-12-31", "2017-01-01", "2018-04-10", "2018-04-11"].map((day) => says("T1", day))).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(["1999-01-01", "2018-04-10", "2018-04-11"].map((day) => says("T6", day))).toEqual([
    true,
    true,
    false,
  ]);
});

test("the reading of the money rows moves their end", () => {
  const found = of({ ...DATES, "settings/money-window": "behaviour" });
  expect(found["T9"]).toEqual({ type: "behaviour", from: "2017-01-01", to: "2018-04-10" });
  expect(found["T34"]?.type).toBe("external");
});

import { standing } from "../../src/lifecycle/index";
import { programme } from "../../src/rulebook/index";
import { emptyCity, type Changes } from "../fixtures/city";
import { day } from "../fixtures/day";

const measures = programme("2016-87");
const at = (changes: Changes, today: string) => {
  const found = standing(emptyCity(changes), measures, day(today));
  if (found === null) throw new Error("no stages");
  return found;
};

const PILOT = { "dates/pilotApproval": "2014-05-06" };

test.each<[Changes, today: string, stage: string, since: string | null]>([
  [{}, "2018-01-01", "applicant", null],
  [PILOT, "2014-05-05", "applicant", null],
  [PILOT, "2014-05-06", "pilot", "2014-05-06"],
  [PILOT, "2017-11-06", "pilot", "2014-05-06"],
  // 第十七条: the last day was 6 November 2017.
  [PILOT, "2017-11-07", "lapsed", "2017-11-07"],
  [{ ...PILOT, "dates/planFiled": "2017-11-06" }, "2017-11-07", "pilot", "2014-05-06"],
  [{ ...PILOT, "dates/planFiled": "2017-11-08" }, "2017-11-09", "lapsed", "2017-11-07"],
  [{ ...PILOT, "dates/cultivationPlanIssued": "2017-05-20" }, "2017-12-01", "cultivation", "2017-05-20"],
  [{ ...PILOT, "dates/newRoundPlanIssued": "2017-06-01" }, "2017-12-01", "new-round", "2017-06-01"],
  [
    { ...PILOT, "dates/newRoundPlanIssued": "2017-06-01", "dates/cultivationPlanIssued": "2020-07-01" },
    "2021-01-01",
    "cultivation",
    "2020-07-01",
  ],
  [{ ...PILOT, "dates/cancelled": "2017-08-01" }, "2018-01-01", "cancelled", "2017-08-01"],
  [
    {
      ...PILOT,
      "dates/cultivationPlanIssued": "2017-05-20",
      "dates/demonstrationApproval": "2018-12-01",
      "dates/cancelled": "2022-04-01",
    },
    "2023-01-01",
    "cancelled",
    "2022-04-01",
  ],
])("%j on %s: %s since %s", (changes, today, stage, since) => {
  const found = at(changes, today);
  expect([found.stage, found.since]).toEqual([stage, since]);
});

test("a ban stands until its last day", () => {
  const cancelled = { ...PILOT, "dates/cancelled": "2017-08-01" };
  expect(at(cancelled, "2019-08-01").bannedUntil).toBe("2019-08-01");
  expect(at(cancelled, "2019-08-02").bannedUntil).toBeNull();
  // 第十七条: 3 years from the day after the last one.
  expect(at(PILOT, "2018-01-01").bannedUntil).toBe("2020-11-07");
});

test("history tells each step with its clause", () => {
  const { history } = at({ ...PILOT, "dates/cultivationPlanIssued": "2017-05-20" }, "2018-01-01");
  expect(history.map(({ from, to, on, source }) => [from, to, on, source])).toEqual([
    ["applicant", "pilot", "2014-05-06", "第七条"],
    ["pilot", "cultivation", "2017-05-20", "第十四条、第十五条"],
  ]);
});

test("what may follow, from when and until when", () => {
  const next = at(PILOT, "2016-01-01").next.map(({ to, opens, closes, band }) => [to, opens, closes, band]);
  expect(next).toEqual([
    ["cultivation", "2017-05-06", "2017-11-06", "cultivation"],
    ["new-round", "2017-05-06", "2017-11-06", "new-round"],
    ["cancelled", null, null, "cancelled"],
    ["lapsed", null, null, null],
  ]);
});

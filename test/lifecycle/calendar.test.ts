import fc from "fast-check";
import { isIsoDate, type IsoDate } from "../../src/assessment/index";
import { addDays, addMonths, daysBetween } from "../../src/lifecycle/index";

const day = (text: string): IsoDate => {
  if (!isIsoDate(text)) throw new Error(`${text} is no day`);
  return text;
};

test.each([
  ["2014-05-06", 2, "2014-07-06"],
  ["2016-02-29", 36, "2019-02-28"],
  ["2016-02-29", 12, "2017-02-28"],
  ["2016-02-29", 48, "2020-02-29"],
  ["2018-01-31", 1, "2018-02-28"],
  ["2018-08-31", 6, "2019-02-28"],
  ["2018-10-31", 4, "2019-02-28"],
  ["2018-12-31", 2, "2019-02-28"],
  ["2018-12-01", 1, "2019-01-01"],
  ["2018-03-31", 0, "2018-03-31"],
  ["2018-03-31", -1, "2018-02-28"],
] as const)("%s and %i months is %s", (from, months, to) => {
  expect(addMonths(day(from), months)).toBe(to);
});

test.each([
  ["2018-12-25", 14, "2019-01-08"],
  ["2016-02-28", 1, "2016-02-29"],
  ["2018-03-25", 1, "2018-03-26"],
  ["2018-01-01", -1, "2017-12-31"],
] as const)("%s and %i days is %s", (from, days, to) => {
  expect(addDays(day(from), days)).toBe(to);
  expect(daysBetween(day(from), day(to))).toBe(days);
});

const anyDay = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2090-12-31"), noInvalidDate: true })
  .map((date) => day(date.toISOString().slice(0, 10)));

test("months keep the day or clip it to the month's last, and never go back", () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 120 }), (from, months) => {
      const to = addMonths(from, months);
      expect(isIsoDate(to)).toBe(true);
      expect(to >= from).toBe(true);
      const clipped = to.slice(8) !== from.slice(8);
      if (clipped) expect(addDays(to, 1).slice(8)).toBe("01");
    }),
  );
});

test("days add up", () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (from, days) => {
      expect(daysBetween(from, addDays(from, days))).toBe(days);
    }),
  );
});

import { daysInMonth, isIsoDate } from "../../src/assessment/index";

test.each(["2016-02-29", "2000-02-29", "1900-01-01", "2018-12-31"])("%s is a day", (text) => {
  expect(isIsoDate(text)).toBe(true);
});

test.each([
  "2015-02-29",
  "1900-02-29",
  "2018-13-01",
  "2018-00-10",
  "2018-04-31",
  "2018-04-00",
  "2018-4-1",
  "20180401",
  "2018-04-01 ",
  "２０１８-04-01",
  "0216-05-06",
  "3000-01-01",
  "",
  20180401,
  null,
])("%p is none", (text) => {
  expect(isIsoDate(text)).toBe(false);
});

test("months have the days of the calendar", () => {
  const usual = Array.from({ length: 12 }, (_, month) => daysInMonth(2018, month + 1));
  expect(usual).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  expect([1900, 2000, 2016].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 29]);
});

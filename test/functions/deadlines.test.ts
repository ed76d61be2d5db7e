import { deadlines } from "../../src/functions/functions-of-time";
import { serialOfIso } from "../../src/sheets/dates";

const days = (given: Readonly<Record<string, string>>): unknown[][] =>
  Object.entries(given).map(([name, day]) => [name, serialOfIso(day)]);
const titles = (given: Readonly<Record<string, string>>, id: string): unknown =>
  deadlines(days(given), null).find(([own]) => own === id)?.[2];

test("of the two plans each names the other, until one is issued", () => {
  const pilot = { pilotApproval: "2014-05-06" };
  expect(titles(pilot, "DL-9")).toBe("印发示范培育工作方案（与DL-10办其中一项即可）");
  const issued = { ...pilot, newRoundPlanIssued: "2017-06-01" };
  expect(titles(issued, "DL-9")).toBe("印发示范培育工作方案（已择另一项）");
  expect(titles(issued, "DL-10")).toBe("选定特色主题，印发新一轮试点工作方案");
});

test("a yearly report is due on the next such day from today, while the stage lasts", () => {
  const pilot = { pilotApproval: "2014-05-06" };
  const due = (today: string | null, given = {}): unknown =>
    deadlines(days({ ...pilot, ...given }), today === null ? null : serialOfIso(today)).find(
      ([id]) => id === "DL-4",
    )?.[1];
  expect(due(null)).toBe(serialOfIso("2015-01-31"));
  expect(due("2016-02-01")).toBe(serialOfIso("2017-01-31"));
  expect(due("2016-01-31")).toBe(serialOfIso("2016-01-31"));
  // Left the sequence on 7 November 2017 (第十七条).
  expect(due("2020-01-01")).toBe(serialOfIso("2017-01-31"));
});

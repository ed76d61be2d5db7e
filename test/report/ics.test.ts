import { agenda } from "../../src/lifecycle/index";
import { writeCalendar } from "../../src/report/ics";
import { programme } from "../../src/rulebook/index";
import { emptyCity } from "../fixtures/city";
import { day } from "../fixtures/day";

const entries = agenda(emptyCity({ "dates/pilotApproval": "2014-05-06" }), programme("2016-87"), {
  today: day("2017-01-01"),
});
const file = (city: string): string =>
  writeCalendar({ city, programme: "2016-87", entries, stamp: new Date("2017-01-01T00:00:00Z") });
/** Lines of more than 75 bytes are folded; a blank begins what goes on. */
const unfolded = (text: string): readonly string[] => text.replace(/\r\n[ \t]/g, "").split("\r\n");

test("one all-day event for each deadline that is ahead, none for those that have passed", () => {
  const lines = unfolded(file("示例市甲"));
  const ahead = entries.filter(({ state }) => state === "ahead");
  expect(lines.filter((line) => line === "BEGIN:VEVENT")).toHaveLength(ahead.length);
  expect(lines).toContain("DTSTART;VALUE=DATE:20170506");
  expect(lines).toContain("DTSTART;VALUE=DATE:20171106");
  expect(lines).not.toContain("DTSTART;VALUE=DATE:20140706");
});

test("who acts, the consequence and the clause stand in the event", () => {
  const text = unfolded(file("示例市甲")).join("\n");
  expect(text).toContain("DESCRIPTION:城市人民政府 → 省知识产权局\\n未完成备案的");
  expect(text).toContain("第十七条");
  expect(text).toContain("TRIGGER:-P30D");
});

test("no line is longer than 75 bytes, and a name cannot break out of its line", () => {
  const text = file("示例市甲;,\\\r\nBEGIN:VEVENT");
  for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(unfolded(text).filter((line) => line === "BEGIN:VEVENT")).toHaveLength(
    entries.filter(({ state }) => state === "ahead").length,
  );
});

test("the same input gives the same file", () => {
  expect(file("示例市甲")).toBe(file("示例市甲"));
});

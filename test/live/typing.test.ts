/** What a person does in the sheet, and what it costs. */
import { current } from "../../src/live";
import type { Place } from "../../src/sheets";
import { withForms, type Opened } from "./opened";

let opened: Opened;
beforeAll(async () => {
  opened = await withForms();
});
afterAll(() => opened.close());
beforeEach(() => opened.office.host.resetCounters());

const syncs = (): number => opened.office.host.counters.syncs;
const at = (ref: string): Place => {
  const place = opened.desk.getState().places[ref];
  if (place === undefined) throw new Error(`no place for ${ref}`);
  return place;
};
const type = (ref: string, value: string | number): boolean =>
  opened.office.host.userEdit(at(ref).sheet, at(ref).address, value);
const rulesAt = (ref: string): readonly string[] =>
  (opened.desk.getState().result?.findings ?? [])
    .filter((found) => found.ref === ref)
    .map(({ rule }) => rule);

test("an edit shows in the result, and a keystroke costs two round trips at most", async () => {
  type("T1", 2);
  await opened.until(({ result }) => result?.sections["tasks"]?.score === 2);
  // Stale ends with the last reading: what Excel calculated meanwhile is read, too.
  await opened.rest();
  expect(opened.desk.getState().stale).toBe(false);
  expect(syncs()).toBeLessThanOrEqual(2);
  expect(current()).toBe(opened.desk.getState().result);
});

test("a burst of keystrokes costs no more than a few", async () => {
  for (const [index, ref] of ["T2", "T3", "T4", "T5", "T6"].entries()) type(ref, (index % 2) + 1);
  await opened.rest();
  expect(opened.desk.getState().assessment?.scores["T6"]?.self).toBe(1);
  expect(syncs()).toBeLessThanOrEqual(3);
});

test("cells that are none of ours cost nothing", async () => {
  opened.office.host.userEdit("Sheet1", "B2", 5);
  opened.office.host.userSelect("Sheet1", "B3");
  await opened.rest();
  expect(syncs()).toBe(0);
});

test("the same number of our own writing again changes nothing and costs nothing more", async () => {
  const before = opened.desk.getState().result;
  type("T1", 2);
  await opened.rest();
  expect(opened.desk.getState().result).toBe(before);
});

test("text and full-width digits in a number cell are a finding at their place, and stay as typed", async () => {
  type("T7", "５分");
  type("A1.4", "约500亿元");
  await opened.rest();
  expect(rulesAt("T7")).toEqual(["score-not-number"]);
  expect(rulesAt("A1.4")).toContain("value-not-number");
  expect(opened.office.host.snapshot()[at("T7").sheet]?.[at("T7").address]).toBe("５分");
});

test("a colleague's edit is read, too", async () => {
  opened.office.host.coAuthorEdit(at("T8").sheet, at("T8").address, 1);
  await opened.rest();
  expect(opened.desk.getState().assessment?.scores["T8"]?.self).toBe(1);
});

test("the selection tells the item, its evidence cell and its caption the same", async () => {
  opened.office.host.userSelect(at("T12").sheet, at("T12").address);
  await opened.until(({ selected }) => selected === "T12");
  opened.office.host.userSelect(at("T13.evidence").sheet, at("T13.evidence").address);
  await opened.until(({ selected }) => selected === "T13");
  opened.office.host.userSelect("Sheet1", "A1");
  await opened.until(({ selected }) => selected === null);
});

test("going to an item selects its cell in one round trip", async () => {
  await opened.rest();
  opened.office.host.resetCounters();
  await opened.desk.goTo("O3");
  await opened.until(({ selected }) => selected === "O3");
  await opened.rest();
  expect(syncs()).toBe(1);
});

test("while a cell is edited the desk waits, says so, and goes on", async () => {
  opened.office.host.setEditMode(true);
  const going = opened.desk.goTo("T1");
  await opened.until(({ notices }) => notices.some(({ id }) => id === "editing"));
  opened.office.host.setEditMode(false);
  await going;
  await opened.until(({ notices }) => notices.length === 0);
});

test("with a fifth of the events lost a recheck still finds the truth, and says so once", async () => {
  opened.office.host.dropEvents(0.2);
  for (let item = 1; item <= 20; item += 1) {
    type(`O${item}`, 1);
    await opened.office.host.settled();
  }
  opened.office.host.dropEvents(1);
  type("O21", 1);
  await opened.rest();
  opened.office.host.dropEvents(0);
  await opened.desk.recheck();
  const { result, notices } = opened.desk.getState();
  expect(result?.sections["objective"]).toMatchObject({ score: 21, scored: 21 });
  expect(notices.map(({ id }) => id)).toEqual(["eventsLost"]);
  opened.desk.dismissNotice("eventsLost");
  await opened.desk.recheck();
  expect(opened.desk.getState().notices).toEqual([]);
});

test("a warning is kept in the workbook with its reason, and released again", async () => {
  const finding = opened.desk.getState().result?.findings.find(({ severity }) => severity === "warning");
  if (finding === undefined) throw new Error("no warning to keep");
  await opened.desk.keepWarning(finding, "材料另附", "示例市甲");
  const key = `${finding.rule} ${finding.ref}`;
  expect(opened.desk.getState().kept[key]).toEqual({
    rule: finding.rule,
    ref: finding.ref,
    reason: "材料另附",
    by: "示例市甲",
    on: "2026-11-21",
  });
  // It stands on the sheet of records, whence it is printed and read by every door; kept anew it stays one row.
  await opened.desk.keepWarning(finding, "=另附", "示例市甲");
  const { rule, ref } = finding;
  expect(opened.desk.getState().assessment?.kept).toEqual([
    { rule, ref, reason: "=另附", by: "示例市甲", on: "2026-11-21" },
  ]);
  await opened.desk.recheck();
  expect(Object.keys(opened.desk.getState().kept)).toEqual([key]);
  await opened.desk.releaseWarning(finding);
  await opened.desk.recheck();
  expect(opened.desk.getState().kept).toEqual({});
  expect(opened.desk.getState().assessment).not.toHaveProperty("kept");
});

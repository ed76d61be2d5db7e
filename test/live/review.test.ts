/** What reviewers write: each into its own cell, an expert's column found or taken, and it goes back. */
import { parseAssessment, type Assessment } from "../../src/assessment";
import type { DeskState, WorkingAs } from "../../src/live";
import sample from "../../assets/samples/sample-city.json";
import { withForms, type Opened } from "./opened";

let opened: Opened;
beforeAll(async () => {
  opened = await withForms();
  await opened.desk.fill(parseAssessment(sample));
  await opened.rest();
});
afterAll(() => opened.close());

const state = (): DeskState => opened.desk.getState();
const score = (item: string) => state().assessment?.scores[item];
const withScore = (item: string, change: Assessment["scores"][string]) => (now: Assessment) => ({
  ...now,
  scores: { ...now.scores, [item]: { ...now.scores[item], ...change } },
});

test("the province's score and reason go beside the self-score, and back", async () => {
  const { desk, office } = opened;
  const before = office.host.snapshot();
  const self = score("T1")?.self;
  await expect(desk.writeReview(withScore("T1", { province: 0.5, reason: "依据不足" }))).resolves.toBe(true);
  await opened.rest();
  expect(score("T1")).toMatchObject({ self, province: 0.5, reason: "依据不足" });
  expect(state().undoable).toEqual({ kind: "review", count: 2 });
  await desk.undo();
  await opened.rest();
  expect(office.host.snapshot()).toEqual(before);
});

test("experts take free columns in the order in which they come, and keep them", async () => {
  const { desk } = opened;
  await desk.writeReview(withScore("T1", { experts: { 专家乙: 1 } }));
  await opened.rest();
  await desk.writeReview(withScore("T2", { experts: { 专家甲: 0.5, 专家乙: 0 } }));
  await opened.rest();
  expect(score("T1")?.experts).toEqual({ 专家乙: 1 });
  expect(score("T2")?.experts).toEqual({ 专家乙: 0, 专家甲: 0.5 });
  await desk.writeReview(withScore("T2", { experts: { 专家甲: 0.5 } }));
  await opened.rest();
  expect(score("T2")?.experts).toEqual({ 专家甲: 0.5 });
});

test("what does not change is not written", async () => {
  const { desk } = opened;
  const { undoable } = state();
  await expect(desk.writeReview((now) => now)).resolves.toBe(true);
  expect(state().undoable).toEqual(undoable);
});

test("days off go into their table below the calendar, leave it by their day, and come back", async () => {
  const { desk, office } = opened;
  const before = office.host.snapshot();
  const [one, other] = [
    { date: "2018-10-01", name: "示例节", off: true },
    { date: "2018-09-30", name: "上班", off: false },
  ];
  const keep = (...holidays: readonly (typeof one)[]) => desk.writeReview((now) => ({ ...now, holidays }));
  await expect(keep(one, other)).resolves.toBe(true);
  await opened.rest();
  expect(state().assessment?.holidays).toEqual([one, other]);
  const { sheet = "", address = "" } = state().places["holidays"] ?? {};
  const nameCell = address.replace(/^[A-Z]+/, "B");
  expect(office.host.snapshot()[sheet]?.[nameCell]).toBe("示例节");
  await expect(keep(other)).resolves.toBe(true);
  await opened.rest();
  expect(state().assessment?.holidays).toEqual([other]);
  expect(office.host.snapshot()[sheet]?.[nameCell] ?? "").toBe("");
  await desk.undo();
  await desk.undo();
  await opened.rest();
  expect(office.host.snapshot()).toEqual(before);
});

describe("locks by role", () => {
  const mayEdit = (ref: string): boolean => {
    const place = state().places[ref];
    return place !== undefined && opened.office.host.mayEdit(place.sheet, place.address);
  };
  const edits = (...refs: readonly string[]): readonly string[] => refs.filter(mayEdit);
  const CELLS = ["T1", "T1.evidence", "A1.4", "T1.province", "T1.national", "T1.reason", "T1.consensus"];
  const columnOf = (expert: string): string => {
    const { sheet = "" } = state().places["T1.experts"] ?? {};
    const at = ["D", "E", "F"].find(
      (column) => opened.office.host.snapshot()[sheet]?.[`${column}4`] === expert,
    );
    return at ?? "none";
  };
  const marks = (...columns: readonly string[]): readonly boolean[] => {
    const { sheet = "", address = "" } = state().places["T1.experts"] ?? {};
    return columns.map((column) => opened.office.host.mayEdit(sheet, address.replace(/^[A-Z]+/, column)));
  };
  let sheets: ReturnType<Opened["office"]["host"]["inspect"]>;
  beforeAll(async () => {
    await opened.desk.writeReview(withScore("T1", { experts: { 专家乙: 1 } }));
    await opened.desk.writeReview(withScore("T2", { experts: { 专家甲: 0.5 } }));
    await opened.rest();
    sheets = opened.office.host.inspect(state().places["T1"]?.sheet ?? "");
  });

  test.each<[WorkingAs, readonly string[], readonly boolean[]]>([
    [{ role: "city" }, ["T1", "T1.evidence", "A1.4"], [false, false, false]],
    [{ role: "expert", name: "专家甲" }, [], [true, false, true]],
    [{ role: "province" }, ["T1.province", "T1.reason", "T1.consensus"], [true, true, true]],
    [{ role: "national" }, ["T1.national", "T1.reason", "T1.consensus"], [true, true, true]],
  ])("%j edits its own cells alone", async (who, own, columns) => {
    const before = opened.office.host.snapshot();
    await expect(opened.desk.lockRoles(who)).resolves.toBe(true);
    await opened.rest();
    expect(edits(...CELLS)).toEqual(own);
    expect(marks(columnOf("专家甲"), columnOf("专家乙"), "F")).toEqual(columns);
    await expect(opened.desk.rolesLocked()).resolves.toBe(true);
    // No cell's content is touched, and captions stay as they were.
    expect(opened.office.host.snapshot()).toEqual(before);
  });

  test("what is the role's own is still written; what is not is refused with a remedy, and nothing changes", async () => {
    await opened.desk.lockRoles({ role: "expert", name: "专家甲" });
    await expect(opened.desk.writeReview(withScore("T2", { experts: { 专家甲: 1 } }))).resolves.toBe(true);
    await opened.rest();
    const before = opened.office.host.snapshot();
    await expect(opened.desk.writeReview(withScore("T2", { province: 1 }))).resolves.toBe(false);
    await opened.rest();
    expect(state().notices.map(({ remedy }) => remedy)).toContainEqual(
      expect.stringContaining("锁定其他身份的栏目"),
    );
    expect(opened.office.host.snapshot()).toEqual(before);
  });

  test("opened again, the forms are as they came", async () => {
    await opened.desk.lockRoles(null);
    await opened.rest();
    expect(edits(...CELLS)).toEqual(CELLS);
    await expect(opened.desk.rolesLocked()).resolves.toBe(false);
    const { unlocked, protection } = opened.office.host.inspect(state().places["T1"]?.sheet ?? "");
    expect([unlocked, protection]).toEqual([sheets.unlocked, sheets.protection]);
  });

  test("where a sheet has a password, nothing is locked on it and it is said why", async () => {
    const { sheet = "" } = state().places["T1"] ?? {};
    const context = new Excel.RequestContext();
    const { protection } = context.workbook.worksheets.getItem(sheet);
    protection.unprotect();
    protection.protect({}, "geheim");
    await context.sync();
    await expect(opened.desk.lockRoles({ role: "province" })).resolves.toBe(false);
    await opened.rest();
    expect(state().notices.map(({ remedy }) => remedy)).toContainEqual(expect.stringContaining("密码"));
    expect(mayEdit("T1")).toBe(true);
  });
});

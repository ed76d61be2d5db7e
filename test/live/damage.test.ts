/** What people do to the forms: each ends in a sentence with a remedy, and no cell of theirs changes. */
import type { Place } from "../../src/sheets";
import { withForms, type Opened } from "./opened";

let opened: Opened;
beforeEach(async () => {
  opened = await withForms();
  // The test speaks to Excel itself, beside the desk.
  opened.office.host.failOnOverlap(false);
});
afterEach(() => opened.close());

const at = (ref: string): Place => {
  const place = opened.desk.getState().places[ref];
  if (place === undefined) throw new Error(`no place for ${ref}`);
  return place;
};
const type = (ref: string, value: string | number): boolean =>
  opened.office.host.userEdit(at(ref).sheet, at(ref).address, value);
const score = (): number | undefined => opened.desk.getState().result?.sections["tasks"]?.score;

test("sheets renamed and rows inserted: still read, and the way to the cell is found", async () => {
  const { office, desk } = opened;
  type("T3", 1);
  office.host.userRenameSheet(at("T3").sheet, "我的任务表");
  const row = Number(/\d+/.exec(at("T3").address)?.[0]);
  expect(office.host.userInsertRows("我的任务表", row, 2)).toBe(true);
  await opened.rest();
  expect(at("T3")).toMatchObject({ sheet: "我的任务表" });
  expect(at("T3").address).toContain(String(row + 2));
  type("T4", 1);
  await opened.until(() => score() === 2);
  await desk.goTo("T4");
  expect(desk.getState().notices).toEqual([]);
});

test("a sheet renamed without an event: the way there looks again", async () => {
  const { office, desk } = opened;
  office.host.userRenameSheet(at("T3").sheet, "改了名");
  await desk.goTo("T3");
  expect(desk.getState().notices).toEqual([]);
  expect(at("T3").sheet).toBe("改了名");
});

test("a deleted sheet: a sentence, the other forms go on, and it can be inserted again", async () => {
  const { office, desk } = opened;
  type("O1", 4);
  await opened.rest();
  const before = office.host.snapshot();
  const gone = at("T1").sheet;
  office.host.userDeleteSheet(gone);
  await opened.rest();
  const { notices, result } = desk.getState();
  expect(notices).toMatchObject([{ id: "sheet-gone tasks", severity: "error" }]);
  expect(notices[0]?.remedy).toMatch(/。$/);
  expect(result?.sections["objective"]?.score).toBe(4);
  const { [gone]: _, ...others } = before;
  expect(Object.keys(office.host.snapshot())).toEqual(Object.keys(others));

  await expect(desk.insertForms()).resolves.toEqual({ kind: "done", sheets: [gone] });
  await opened.rest();
  expect(desk.getState().notices).toEqual([]);
  expect(desk.getState().result?.sections["objective"]?.score).toBe(4);
});

test("a deleted row: a finding that names the item", async () => {
  const { office, desk } = opened;
  const { sheet, address } = at("T9");
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).protection.unprotect();
    await context.sync();
  });
  office.host.userActivate(sheet);
  office.host.userDeleteRows(sheet, Number(/\d+/.exec(address)?.[0]));
  await opened.rest();
  const altered = desk.getState().result?.findings.filter(({ rule }) => rule === "template-altered") ?? [];
  expect(altered.map(({ ref }) => ref)).toEqual(["T9"]);
  expect(altered[0]?.remedy).toMatch(/。$/);
  expect(desk.getState().places["T10"]).toBeDefined();
  await desk.goTo("T9");
  expect(desk.getState().notices).toMatchObject([{ id: "failure place-missing" }]);
});

test("somebody locked the inputs: filling says which cell, and changes none", async () => {
  const { office, desk } = opened;
  type("T1", 1);
  await opened.rest();
  const { assessment } = desk.getState();
  if (assessment === null) throw new Error("nothing read");
  const { sheet, address } = at("T2");
  await office.Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.protection.unprotect();
    worksheet.getRange(address).format.protection.locked = true;
    worksheet.protection.protect();
    await context.sync();
  });
  await opened.rest();
  const before = office.host.snapshot();
  const outcome = await desk.fill(
    { ...assessment, scores: { T1: { self: 2 }, T2: { self: 2 } } },
    { replace: true },
  );
  expect(outcome).toMatchObject({ kind: "failed", notice: { id: "fill sheet-protected" } });
  expect(outcome.kind === "failed" && outcome.notice.text).toContain(sheet);
  expect(office.host.snapshot()).toEqual(before);
});

/** What happens around the forms while somebody works: each ends with the state that a fresh reading gives. */
import { openWorkbook } from "../../src/excel";
import { formsOf, openDesk, type DeskState, type LiveDesk } from "../../src/live";
import { readingOf } from "../../src/live/reading";
import { defaultProgramme } from "../../src/rulebook";
import type { Place } from "../../src/sheets";
import { withForms, type Opened } from "./opened";

let opened: Opened;
beforeAll(async () => {
  opened = await withForms();
});
afterAll(() => opened.close());

const at = (ref: string): Place => {
  const place = opened.desk.getState().places[ref];
  if (place === undefined) throw new Error(`no place for ${ref}`);
  return place;
};
const type = (ref: string, value: string | number): boolean =>
  opened.office.host.userEdit(at(ref).sheet, at(ref).address, value);
const score = (ref: string): unknown => opened.desk.getState().assessment?.scores[ref]?.self;

const settled = async (desk: LiveDesk): Promise<DeskState> =>
  new Promise((resolve) => {
    const done = (state: DeskState): void => {
      if (state.phase === "starting" || state.stale) return;
      stop();
      resolve(state);
    };
    const stop = desk.subscribe(done);
    done(desk.getState());
  });

/** A desk that knows nothing yet of this workbook: the pane closed and opened again in a new runtime. */
async function reopened(): Promise<DeskState> {
  const other = await openDesk({ language: "zh-CN", quiet: 5, longest: 50 });
  await settled(other);
  await other.recheck();
  const state = other.getState();
  await other.stop();
  return state;
}

/** What a first reading of the workbook finds now. */
async function sameAsFresh(): Promise<void> {
  const { result, assessment, places, completeness } = await opened.rest();
  const forms = formsOf(defaultProgramme());
  opened.office.host.failOnOverlap(false);
  const fresh = readingOf(await openWorkbook().snapshot(forms.names), forms, "zh-CN");
  opened.office.host.failOnOverlap(true);
  expect(fresh).toMatchObject({ result, assessment, places, completeness });
}

test("an edit made while a cell is being edited elsewhere is read when the cell is finished", async () => {
  const { office } = opened;
  office.host.setEditMode(true);
  type("T1", 1);
  await opened.until(({ notices }) => notices.some(({ id }) => id === "editing"));
  expect(score("T1")).toBeUndefined();
  office.host.setEditMode(false);
  await opened.until(() => score("T1") === 1);
  await sameAsFresh();
  expect(opened.desk.getState().notices).toEqual([]);
});

test("with a fifth of the events lost, checking again gives what a fresh reading gives", async () => {
  const { office, desk } = opened;
  office.host.dropEvents(0.2);
  for (let item = 1; item <= 10; item += 1) {
    type(`O${item}`, 1);
    await office.host.settled();
  }
  office.host.dropEvents(0);
  await desk.recheck();
  expect(desk.getState().result?.sections["objective"]).toMatchObject({ score: 10, scored: 10 });
  desk.dismissNotice("eventsLost");
  await sameAsFresh();
});

test("colleagues and the user at once", async () => {
  const { office } = opened;
  type("T2", 1);
  office.host.coAuthorEdit(at("T3").sheet, at("T3").address, 1);
  type("T4", 1);
  await opened.until(() => [score("T2"), score("T3"), score("T4")].every((value) => value === 1));
  await sameAsFresh();
});

test("a sheet of one's own with the same contents changes nothing: the names keep their places", async () => {
  const { office, desk } = opened;
  const { sheet } = at("T1");
  const before = desk.getState();
  office.host.failOnOverlap(false);
  await office.Excel.run(async (context) => {
    const source = context.workbook.worksheets.getItem(sheet).getUsedRange();
    source.load("values,address");
    await context.sync();
    const copy = context.workbook.worksheets.add(`${sheet} (2)`);
    copy.getRange(source.address.slice(source.address.lastIndexOf("!") + 1)).values = source.values;
    await context.sync();
  });
  office.host.failOnOverlap(true);
  await opened.rest();
  expect(desk.getState()).toMatchObject({ assessment: before.assessment, places: before.places });
  office.host.userEdit(`${sheet} (2)`, at("T2").address, 2);
  await opened.rest();
  expect(score("T2")).toBe(1);
  office.host.userDeleteSheet(`${sheet} (2)`);
  await sameAsFresh();
});

test("sheets moved and renamed, rows inserted in a form", async () => {
  const { office, desk } = opened;
  const { sheet, address } = at("T5");
  office.host.failOnOverlap(false);
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).position = 0;
    await context.sync();
  });
  office.host.failOnOverlap(true);
  office.host.userRenameSheet(sheet, "任务（改名）");
  office.host.userInsertRows("任务（改名）", Number(/\d+/.exec(address)?.[0]), 1);
  await opened.until(({ places }) => places["T5"]?.sheet === "任务（改名）");
  await opened.rest();
  expect(at("T5").address).not.toBe(address);
  type("T5", 3);
  await opened.until(() => score("T5") === 3);
  await sameAsFresh();
  await desk.goTo("T5");
  expect(desk.getState().notices).toEqual([]);
});

test("typing undone and done again", async () => {
  const { office } = opened;
  await opened.rest();
  type("T8", 1);
  await opened.until(() => score("T8") === 1);
  await office.host.undo();
  await opened.until(() => score("T8") === undefined);
  await sameAsFresh();
  await office.host.redo();
  await opened.until(() => score("T8") === 1);
  await sameAsFresh();
});

test("a warning kept is there for whoever opens the workbook next; released, it is gone", async () => {
  const { desk } = opened;
  const finding = desk.getState().result?.findings.find(({ severity }) => severity === "warning");
  if (finding === undefined) throw new Error("no warning to keep");
  await desk.keepWarning(finding, "材料另附", "示例市甲");
  await opened.rest();
  await desk.stop();
  const { rule, ref } = finding;
  expect(Object.values((await reopened()).kept)).toEqual([
    { rule, ref, reason: "材料另附", by: "示例市甲", on: "2026-11-21" },
  ]);
  await desk.releaseWarning(finding);
  expect((await reopened()).kept).toEqual({});
});

test("the runtime lost and a desk opened anew: the same state", async () => {
  const { office, desk } = opened;
  const { result, assessment, places, completeness } = await opened.rest();
  await desk.stop();
  office.host.runtimeLost();
  office.host.runtimeReady();
  expect(await reopened()).toMatchObject({ result, assessment, places, completeness, kept: {} });
});

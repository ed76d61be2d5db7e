/** A paper registered on the real forms: one write, which reads back, and which can be taken back. */
import { withForms, type Opened } from "./opened";

let opened: Opened;
beforeEach(async () => {
  opened = await withForms();
}, 120_000);
afterEach(() => opened.close());

const type = (ref: string, value: string | number): void => {
  const place = opened.desk.getState().places[ref];
  if (place === undefined) throw new Error(`no place for ${ref}`);
  opened.office.controls.userEdit(place.sheet, place.address, value);
};
const paper = { no: "001", items: ["T1", "T3"], title: "示例市甲工作要点", date: "2018-03-02", pages: "1-2" };

test("a paper and its numbers are one write of two round trips and a reading; undo leaves nothing", async () => {
  const { desk, office } = opened;
  const before = office.controls.snapshot();
  office.controls.resetCounters();
  expect(await desk.addPapers([paper])).toBe(true);
  const state = await opened.rest();
  expect(office.controls.counters.syncs).toBeLessThanOrEqual(4);
  expect(state.assessment?.evidence).toEqual([paper]);
  expect(state.undoable).toEqual({ kind: "papers", count: 1 });

  expect(await desk.usePaper("001", ["T5"])).toBe(true);
  expect((await opened.rest()).assessment?.evidence[0]?.items).toEqual(["T1", "T3", "T5"]);
  await desk.undo();
  await desk.undo();
  await opened.rest();
  expect(office.controls.snapshot()).toEqual(before);
}, 240_000);

test("clean-ups are taken from where they stand; a cell changed meanwhile keeps everything as it is", async () => {
  const { desk } = opened;
  type("T1", "５分");
  type("T2", "约1");
  await opened.rest();
  const found = desk.cleanUps();
  expect(found.map(({ ref, to, doubtful }) => [ref, to, doubtful])).toEqual([
    ["T1", "5", false],
    ["T2", "1", true],
  ]);
  type("T2", 2);
  expect(await desk.takeCleanUps(found)).toBe(false);
  const state = await opened.rest();
  expect(state.assessment?.scores).toMatchObject({ T1: { self: "５分" }, T2: { self: 2 } });
  expect(state.notices.map(({ id }) => id)).toEqual(["changedMeanwhile"]);
  expect(await desk.takeCleanUps(desk.cleanUps())).toBe(true);
  expect((await opened.rest()).assessment?.scores["T1"]?.self).toBe(5);
}, 240_000);

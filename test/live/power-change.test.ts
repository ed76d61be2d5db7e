/** The enforcement power changes under scores: asked, written in one go, and whole under any failure. */
import type { PowerChange } from "../../src/live";
import { withForms, type Opened } from "./opened";

let opened: Opened;
beforeAll(async () => {
  opened = await withForms();
});
afterAll(() => opened.close());

const POWER = "city.enforcementPower";

function type(ref: string, value: string | number): void {
  const place = opened.desk.getState().places[ref];
  if (place === undefined) throw new Error(`no place for ${ref}`);
  if (!opened.office.host.userEdit(place.sheet, place.address, value)) throw new Error(`${ref} is locked`);
}
const asked = (): Promise<PowerChange | null> =>
  opened.until(({ powerChange }) => powerChange !== null).then(({ powerChange }) => powerChange);
const scores = (): Record<string, unknown> => {
  const { assessment } = opened.desk.getState();
  return Object.fromEntries(
    Object.entries(assessment?.scores ?? {}).map(([item, entry]) => [item, entry.self ?? entry.province]),
  );
};
const power = (): unknown => opened.desk.getState().assessment?.city.enforcementPower;

/** 有, with scores on three of the items concerned and one of the others. */
beforeEach(async () => {
  type(POWER, "有");
  await opened.rest();
  if (opened.desk.getState().powerChange !== null) await opened.desk.resolvePower("keep");
  for (const [ref, value] of [
    ["T1", 2],
    ["T34", 8],
    ["T36", 1.5],
    ["T37", "2分"],
  ] as const)
    type(ref, value);
  type("T36.province", 2);
  await opened.rest();
  // The echo of a write that failed is still expected for a while, and may swallow what is typed here.
  await opened.desk.recheck();
  opened.desk.dismissNotice("eventsLost");
  expect(opened.desk.getState().powerChange).toBeNull();
});

test("typed into the settings: asked, nothing written before the choice, converted by two round trips", async () => {
  const { desk, office } = opened;
  type(POWER, "无");
  const change = await asked();
  expect(change?.lines.map(({ item, column, converted }) => [item, column, converted])).toEqual([
    ["T34", "self", 2.4],
    ["T36", "self", 3],
    ["T37", "self", "2分"],
    ["T36", "province", 4],
  ]);
  await opened.rest();
  expect(scores()).toMatchObject({ T34: 8, T36: 1.5 });
  office.host.resetCounters();
  await desk.resolvePower("convert");
  expect(office.host.counters.syncs).toBeLessThanOrEqual(3);
  await opened.rest();
  expect(scores()).toMatchObject({ T1: 2, T34: 2.4, T36: 3, T37: "2分" });
  expect(desk.getState().assessment?.scores["T36"]?.province).toBe(4);
  expect(desk.getState()).toMatchObject({ powerChange: null, notices: [] });
});

test("kept: nothing is written; cleared: the cells are empty; put back: the cell of the settings alone", async () => {
  const { desk, office } = opened;
  type(POWER, "无");
  await asked();
  const before = office.host.snapshot();
  await desk.resolvePower("keep");
  await opened.rest();
  expect(office.host.snapshot()).toEqual(before);
  expect(desk.getState().powerChange).toBeNull();

  type(POWER, "有");
  await opened.rest();
  expect(desk.getState().powerChange).toBeNull();
  type("T34", 7);
  await opened.rest();
  type(POWER, "无");
  await asked();
  await desk.resolvePower("revert");
  await opened.rest();
  expect(power()).toBe(true);
  expect(scores()).toMatchObject({ T34: 7, T36: 1.5 });

  type(POWER, "无");
  await asked();
  await desk.resolvePower("clear");
  await opened.rest();
  expect(Object.keys(scores())).toEqual(["T1"]);
  expect(power()).toBe(false);
});

test("chosen in the pane: nothing is written before the choice, then power and scores together", async () => {
  const { desk, office } = opened;
  const before = office.host.snapshot();
  await desk.choosePower(false);
  expect(desk.getState().powerChange).toMatchObject({ proposed: true, from: true, to: false });
  await desk.resolvePower("revert");
  expect(desk.getState().powerChange).toBeNull();
  expect(office.host.snapshot()).toEqual(before);

  await desk.choosePower(false);
  await desk.resolvePower("convert");
  await opened.rest();
  expect(power()).toBe(false);
  expect(scores()).toMatchObject({ T34: 2.4, T36: 3 });
  expect(desk.getState().powerChange).toBeNull();
});

test("a colleague changes a cell between question and choice: nothing is written, and it is asked anew", async () => {
  const { desk, office } = opened;
  type(POWER, "无");
  await asked();
  const place = desk.getState().places["T34"];
  if (place === undefined) throw new Error("no T34");
  office.host.dropEvents(1);
  office.host.coAuthorEdit(place.sheet, place.address, 2);
  office.host.dropEvents(0);
  await desk.resolvePower("convert");
  await opened.rest();
  const { notices, powerChange } = desk.getState();
  expect(notices.map(({ id }) => id)).toEqual(["changedMeanwhile"]);
  expect(scores()).toMatchObject({ T34: 2, T36: 1.5 });
  // What he typed is on the new scale.
  expect(powerChange?.lines.map(({ item }) => item)).toEqual(["T36", "T37", "T36"]);
  desk.dismissNotice("changedMeanwhile");
  await desk.resolvePower("keep");
});

test("rows inserted in the form: the right cells are written", async () => {
  const { desk, office } = opened;
  const { sheet = "", address = "" } = desk.getState().places["T36"] ?? {};
  office.host.userInsertRows(sheet, Number(/\d+/.exec(address)?.[0]), 1);
  await opened.rest();
  type(POWER, "无");
  await asked();
  await desk.resolvePower("convert");
  await opened.rest();
  expect(scores()).toMatchObject({ T1: 2, T34: 2.4, T36: 3 });
  expect(desk.getState().notices).toEqual([]);
});

test("undone one by one: the workbook goes back, and nothing is asked of scores as they were", async () => {
  const { desk, office } = opened;
  type(POWER, "无");
  await asked();
  await desk.resolvePower("keep");
  await office.host.undo();
  await opened.rest();
  expect(power()).toBe(true);
  expect(desk.getState().powerChange).toBeNull();
  expect(scores()).toMatchObject({ T34: 8, T36: 1.5 });
});

describe("a failure at any round trip", () => {
  const points = [1, 2].flatMap((sync) => [0, 2, 5, 8].map((after) => [sync, after] as const));

  test.each(points)(
    "round trip %i, after %i actions: the old scores and the question stand",
    async (sync, after) => {
      const { desk, office } = opened;
      type(POWER, "无");
      await asked();
      await opened.rest();
      const before = office.host.snapshot();
      office.host.failNext(sync, "GeneralException", { afterActions: after });
      await desk.resolvePower("convert");
      await opened.rest();
      expect(office.host.snapshot()).toEqual(before);
      expect(desk.getState().notices).toHaveLength(1);
      expect(desk.getState().powerChange).not.toBeNull();
      desk.dismissNotice(desk.getState().notices[0]?.id ?? "");
      await desk.resolvePower("convert");
      await opened.rest();
      expect(scores()).toMatchObject({ T34: 2.4, T36: 3 });
    },
  );

  test("the reading after the write fails: the new scores stand", async () => {
    const { desk, office } = opened;
    type(POWER, "无");
    await asked();
    await opened.rest();
    office.host.failNext(3, "GeneralException");
    await desk.resolvePower("convert");
    await office.host.settled();
    await desk.recheck();
    await opened.rest();
    expect(scores()).toMatchObject({ T34: 2.4, T36: 3 });
    expect(desk.getState().powerChange).toBeNull();
    for (const { id } of desk.getState().notices) desk.dismissNotice(id);
  });
});

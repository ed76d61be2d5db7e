/** Switching the programme on the host: choice of the first forms, untouched forms, forms in use. */
import { programme } from "../../src/rulebook";
import { sheetPlans } from "../../src/sheets";
import { openedDesk, type Opened } from "./opened";

const SMALL = "2016-86";
const OTHER = "2017-30";
const sheetsOf = (id: string): readonly string[] => sheetPlans(programme(id)).map(({ name }) => name);

let opened: Opened;
beforeAll(async () => {
  opened = await openedDesk();
}, 60_000);
afterAll(() => opened.close());

const tabs = (): readonly string[] => Object.keys(opened.office.host.snapshot());

test("the forms of the chosen programme are inserted, read by it, and only those", async () => {
  await expect(opened.desk.insertForms({ programme: SMALL })).resolves.toMatchObject({ kind: "done" });
  const state = await opened.rest();
  expect(state.assessment?.programme).toBe(SMALL);
  expect([...tabs()].sort()).toEqual(["Sheet1", ...sheetsOf(SMALL)].sort());
  // Asked once more, for another programme: the forms that stand are told, and stay.
  await expect(opened.desk.insertForms({ programme: OTHER })).resolves.toEqual({ kind: "already-there" });
  expect(opened.desk.getState().assessment?.programme).toBe(SMALL);
});

test("untouched forms give way, in six round trips, and can be taken back", async () => {
  await expect(opened.desk.switchProgramme(OTHER)).resolves.toMatchObject({ kind: "done" });
  const state = await opened.rest();
  expect(state.assessment?.programme).toBe(OTHER);
  expect(state.notices).toEqual([]);
  expect([...tabs()].sort()).toEqual(["Sheet1", ...sheetsOf(OTHER)].sort());
  expect(state.undoable).toMatchObject({ kind: "insert", count: sheetsOf(OTHER).length });
});

test("forms in use stay to the last cell, also where only a sheet was renamed or a note typed beside", async () => {
  const { desk, office } = opened;
  const place = desk.getState().places["city.name"];
  if (place === undefined) throw new Error("no cell for the name");
  office.host.userEdit(place.sheet, place.address, "示例市甲");
  await opened.rest();
  const before = office.host.snapshot();
  await expect(desk.switchProgramme(SMALL)).resolves.toEqual({ kind: "in-use" });
  expect(office.host.snapshot()).toEqual(before);
  const state = await opened.rest();
  expect(state).toMatchObject({ busy: null, assessment: { programme: OTHER, city: { name: "示例市甲" } } });
});

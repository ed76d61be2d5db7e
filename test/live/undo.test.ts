/** The add-in's own undo on the real forms: the last write first, offered as long as it can be done. */
import { parseAssessment } from "../../src/assessment";
import sample from "../../assets/samples/sample-city.json";
import { withForms, type Opened } from "./opened";

let opened: Opened;
beforeEach(async () => {
  opened = await withForms();
});
afterEach(() => opened.close());

const type = (ref: string, value: string | number): void => {
  const place = opened.desk.getState().places[ref];
  if (place === undefined) throw new Error(`no place for ${ref}`);
  opened.office.host.userEdit(place.sheet, place.address, value);
};
const told = (): readonly string[] => opened.desk.getState().notices.map(({ id }) => id);

test("sample and forms: first the contents go, then the sheets, and the workbook is as it was", async () => {
  const { desk, office } = opened;
  const forms = office.host.snapshot();
  await expect(desk.fill(parseAssessment(sample))).resolves.toEqual({ kind: "done" });
  await opened.rest();
  expect(desk.getState().undoable?.kind).toBe("fill");
  expect(desk.getState().undoable?.count).toBeGreaterThan(200);

  await desk.undo();
  await opened.rest();
  expect(office.host.snapshot()).toEqual(forms);
  expect(desk.getState()).toMatchObject({ undoable: { kind: "insert" }, powerChange: null });
  expect(desk.getState().result?.total?.score).toBe(0);

  await desk.undo();
  await opened.rest();
  expect(Object.keys(office.host.snapshot())).toEqual(["Sheet1"]);
  expect(desk.getState()).toMatchObject({ phase: "empty", undoable: null, assessment: null });
  expect(told()).toEqual(["undone", "removed"]);
});

test("a cell changed since: nothing is taken back, it is said, and not offered again", async () => {
  const { desk, office } = opened;
  await desk.fill(parseAssessment(sample));
  await opened.rest();
  type("T5", 1);
  await opened.rest();
  const before = office.host.snapshot();
  await desk.undo();
  await opened.rest();
  expect(office.host.snapshot()).toEqual(before);
  expect(told()).toEqual(["undoChanged"]);
  expect(desk.getState().undoable).toBeNull();
});

test("converted scores go back with the power they were converted for, and nothing is asked", async () => {
  const { desk, office } = opened;
  await desk.fill(parseAssessment(sample));
  await opened.rest();
  const before = office.host.snapshot();
  const { result } = desk.getState();
  await desk.choosePower(false);
  await desk.resolvePower("convert");
  await opened.rest();
  expect(desk.getState()).toMatchObject({ undoable: { kind: "power" } });
  expect(desk.getState().result?.total).not.toEqual(result?.total);

  await desk.undo();
  await opened.rest();
  expect(office.host.snapshot()).toEqual(before);
  expect(desk.getState()).toMatchObject({ powerChange: null, undoable: { kind: "fill" } });
  expect(desk.getState().result?.total).toEqual(result?.total);
});

test("a failure is told, changes nothing and leaves the offer", async () => {
  const { desk, office } = opened;
  await desk.fill(parseAssessment(sample));
  await opened.rest();
  const before = office.host.snapshot();
  office.host.failNext(2, "GeneralException", { afterActions: 5 });
  await desk.undo();
  await opened.rest();
  expect(office.host.snapshot()).toEqual(before);
  expect(told()).toEqual(["failure unknown"]);
  expect(desk.getState().undoable?.kind).toBe("fill");
  desk.keepDone();
  expect(desk.getState().undoable).toBeNull();
});

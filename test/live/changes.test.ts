/** Settings and scores that the pane writes: only their cells, only as long as nobody changed them, and they go back. */
import { parseAssessment } from "../../src/assessment";
import type { DeskState } from "../../src/live";
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
const settings = () => state().assessment?.settings ?? {};
const self = (item: string) => state().assessment?.scores[item]?.self ?? null;
const type = (ref: string, value: string | number): void => {
  const place = state().places[ref];
  if (place === undefined) throw new Error(`no place for ${ref}`);
  opened.office.host.userEdit(place.sheet, place.address, value);
};
const takenBack = async (before: unknown): Promise<void> => {
  await opened.desk.undo();
  await opened.rest();
  expect(opened.office.host.snapshot()).toEqual(before);
};

test("a reading goes into its cell by name, and back", async () => {
  const { desk, office } = opened;
  const before = office.host.snapshot();
  await expect(desk.writeSettings({ ...settings(), population: "registered" })).resolves.toBe(true);
  await opened.rest();
  expect(settings()["population"]).toBe("registered");
  expect(state().undoable).toEqual({ kind: "settings", count: 1 });
  await takenBack(before);
  expect(settings()["population"]).not.toBe("registered");
});

test("weights with their document: the total follows, and all cells go back together", async () => {
  const { desk, office } = opened;
  const before = office.host.snapshot();
  const total = state().result?.total?.score;
  const weights = { objective: 0.7, tasks: 0.25, innovation: 0.05 };
  const weightsSource = "示例发〔2026〕1号";
  await expect(desk.writeSettings({ ...settings(), weights, weightsSource })).resolves.toBe(true);
  await opened.rest();
  expect(state().assessment?.settings).toMatchObject({ weights, weightsSource });
  expect(state().result?.total?.official).toBe(true);
  expect(state().result?.total?.score).not.toBe(total);
  expect(state().undoable).toEqual({ kind: "settings", count: 4 });
  await takenBack(before);
});

test("a reading that is given up leaves a blank cell", async () => {
  const { desk } = opened;
  await desk.writeSettings({ ...settings(), "score-step": 0.5 });
  await opened.rest();
  expect(settings()["score-step"]).toBe(0.5);
  const { "score-step": given, ...rest } = settings();
  await desk.writeSettings(rest);
  await opened.rest();
  expect(given).toBe(0.5);
  expect("score-step" in settings()).toBe(false);
});

test("scores of several tables, one of them blank until now", async () => {
  const { desk, office } = opened;
  type("O5", "");
  await opened.rest();
  const before = office.host.snapshot();
  const changes = [
    { item: "T5", from: self("T5"), to: 0.5 },
    { item: "O5", from: null, to: 2.5 },
    { item: "I2", from: self("I2"), to: 1 },
  ];
  await expect(desk.writeScores(changes)).resolves.toBe(true);
  await opened.rest();
  expect(changes.map(({ item }) => self(item))).toEqual([0.5, 2.5, 1]);
  expect(state().undoable).toEqual({ kind: "scores", count: 3 });
  await takenBack(before);
});

test("a row inserted above does not lead to another item's cell", async () => {
  const { desk, office } = opened;
  const place = state().places["T5"];
  if (place === undefined) throw new Error("no place for T5");
  expect(office.host.userInsertRows(place.sheet, Number(/\d+$/.exec(place.address)?.[0]))).toBe(true);
  await opened.rest();
  const neighbours = ["T3", "T4", "T6"].map(self);
  await expect(desk.writeScores([{ item: "T5", from: self("T5"), to: 0.3 }])).resolves.toBe(true);
  await opened.rest();
  expect(self("T5")).toBe(0.3);
  expect(["T3", "T4", "T6"].map(self)).toEqual(neighbours);
});

test("a cell changed meanwhile: nothing at all is written, and it is said", async () => {
  const { desk, office } = opened;
  const read = { T6: self("T6"), T7: self("T7") };
  type("T7", 0.1);
  const before = office.host.snapshot();
  const changes = [
    { item: "T6", from: read.T6, to: 0 },
    { item: "T7", from: read.T7, to: 0 },
  ];
  await expect(desk.writeScores(changes)).resolves.toBe(false);
  await opened.rest();
  expect(office.host.snapshot()).toEqual(before);
  expect(state().notices.map(({ id }) => id)).toContain("changedMeanwhile");
});

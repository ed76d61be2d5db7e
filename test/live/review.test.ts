/** What reviewers write: each into its own cell, an expert's column found or taken, and it goes back. */
import { parseAssessment, type Assessment } from "../../src/assessment";
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

/** A failure at each round trip of each command: a sentence, nothing lost, and the next attempt works. */
import type { Finding } from "../../src/assessment";
import { openDesk } from "../../src/live";
import { withForms, type Opened } from "./opened";

let opened: Opened;
beforeAll(async () => {
  opened = await withForms({ requirementSets: { ExcelApi: "1.14" } });
});
afterAll(() => opened.close());

const finding: Finding = {
  rule: "missing-value",
  severity: "warning",
  ref: "A1.1",
  message: "",
  remedy: "",
  source: "",
};

const commands: readonly (readonly [string, number, () => Promise<void>])[] = [
  ["goTo", 1, () => opened.desk.goTo("T5")],
  ["recheck", 2, () => opened.desk.recheck()],
  ["keepWarning", 1, () => opened.desk.keepWarning(finding, "另附", "")],
  ["releaseWarning", 1, () => opened.desk.releaseWarning(finding)],
];
const faults = commands.flatMap(([name, syncs, run]) =>
  Array.from({ length: syncs }, (_, index) => [name, index + 1, run] as const),
);

test.each(faults)("%s fails at round trip %i", async (_, sync, run) => {
  const { desk, office } = opened;
  await opened.rest();
  const before = { cells: office.host.snapshot(), state: desk.getState() };
  office.host.failNext(sync, "ServiceNotAvailable");
  await run();
  await opened.rest();
  const { notices, ...state } = desk.getState();
  expect(notices).toMatchObject([{ id: "failure busy", severity: "error" }]);
  expect(notices[0]?.remedy).toMatch(/。$/);
  expect(state).toMatchObject({ result: before.state.result, kept: before.state.kept, phase: "ready" });
  expect(office.host.snapshot()).toEqual(before.cells);

  desk.dismissNotice("failure busy");
  await run();
  await opened.rest();
  expect(desk.getState().notices).toEqual([]);
  expect(office.host.snapshot()).toEqual(before.cells);
});

test("our own writes are no news where Excel says who wrote", async () => {
  const { desk, office } = opened;
  const { assessment } = desk.getState();
  if (assessment === null) throw new Error("nothing read");
  office.host.resetCounters();
  await desk.fill({ ...assessment, scores: { T1: { self: 1 } } });
  await opened.rest();
  // Look, write, read.
  expect(office.host.counters.syncs).toBeLessThanOrEqual(3);
  expect(desk.getState().result?.sections["tasks"]?.score).toBe(1);
});

test("another desk of the same workbook, opened later, sees the same", async () => {
  const other = await openDesk({ language: "zh-CN" });
  const state = await new Promise<ReturnType<typeof other.getState>>((resolve) => {
    const stop = other.subscribe((now) => {
      if (now.phase !== "ready" || now.stale) return;
      stop();
      resolve(now);
    });
  });
  expect(state.result).toEqual(opened.desk.getState().result);
  await other.stop();
});

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

interface Command {
  readonly name: string;
  readonly syncs: number;
  readonly run: () => Promise<void>;
  /** What 记录 holds once it has succeeded, where it writes at all. */
  readonly keeps?: number;
}
const commands: readonly Command[] = [
  { name: "goTo", syncs: 1, run: () => opened.desk.goTo("T5") },
  { name: "recheck", syncs: 2, run: () => opened.desk.recheck() },
  { name: "keepWarning", syncs: 1, run: () => opened.desk.keepWarning(finding, "另附", ""), keeps: 1 },
  { name: "releaseWarning", syncs: 1, run: () => opened.desk.releaseWarning(finding), keeps: 0 },
];
const faults = commands.flatMap((command) =>
  Array.from({ length: command.syncs }, (_, index) => ({ ...command, sync: index + 1 })),
);
const warningsOnRecords = (cells: Record<string, Record<string, unknown>>): number =>
  Object.values(cells["记录"] ?? {}).filter((value) => value === "保留的提醒").length;

test.each(faults)("$name fails at round trip $sync", async ({ sync, run, keeps }) => {
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
  if (keeps === undefined) expect(office.host.snapshot()).toEqual(before.cells);
  else expect(warningsOnRecords(office.host.snapshot())).toBe(keeps);
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

import type { OfficeHost, RichEvent } from "../../src/workbench/host";
import { withFaults } from "../../src/workbench/page/faults";

const functionCall: RichEvent = [65536, 1, "1000", "{}"];
const changed: RichEvent = [65536, 10, "sheet-1", "{}"];

function hostThatAnswers(answer: string) {
  const executed: string[] = [];
  let push: (events: readonly RichEvent[]) => void = () => undefined;
  const host: OfficeHost = {
    execute: (body) => {
      executed.push(body);
      return Promise.resolve(answer);
    },
    onEvents: (listener) => {
      push = listener;
      return () => undefined;
    },
    registerFunctions: () => undefined,
    dispose: () => undefined,
  };
  return { host, executed, push: (events: readonly RichEvent[]) => push(events) };
}

test("while a cell is edited nothing reaches the workbook, and the answer is Excel's refusal", async () => {
  const inner = hostThatAnswers("done");
  const { host, faults } = withFaults(inner.host);
  faults.editMode = true;
  const answer: unknown = JSON.parse(await host.execute("write"));
  expect(answer).toMatchObject({ Results: [], Error: { Code: "InvalidOperationInCellEditMode" } });
  expect(inner.executed).toEqual([]);
  faults.editMode = false;
  expect(await host.execute("write")).toBe("done");
});

test("lost events are events of the sheet, never calls of functions", () => {
  const inner = hostThatAnswers("");
  const { host, faults } = withFaults(inner.host);
  const heard: RichEvent[] = [];
  host.onEvents((events) => heard.push(...events));
  faults.dropEvents = true;
  inner.push([changed]);
  inner.push([functionCall, changed]);
  expect(heard).toEqual([functionCall]);
  faults.dropEvents = false;
  inner.push([changed]);
  expect(heard).toEqual([functionCall, changed]);
});

test("a late answer is late", async () => {
  const inner = hostThatAnswers("done");
  const { host, faults } = withFaults(inner.host);
  faults.delay = 30;
  const answer = host.execute("read");
  expect(inner.executed).toEqual([]);
  expect(await answer).toBe("done");
});

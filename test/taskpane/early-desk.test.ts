import { earlyDesk, started } from "../../src/taskpane/shell/early-desk";
import { idleDesk } from "../../src/taskpane/shell/idle-desk";
import type { Desk, DeskState } from "../../src/live";

const arriving = (phase: DeskState["phase"]) => {
  const idle = idleDesk(phase);
  let state = idle.getState();
  const listeners = new Set<(state: DeskState) => void>();
  const asked: string[] = [];
  const desk: Desk = {
    ...idle,
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    insertForms: (options) => {
      asked.push(`insert ${String(options?.rename)}`);
      return Promise.resolve({ kind: "already-there" });
    },
  };
  const turn = (next: DeskState["phase"]): void => {
    state = { ...state, phase: next };
    listeners.forEach((listener) => {
      listener(state);
    });
  };
  return { desk, turn, asked, listeners };
};

test("what the first screen asks for waits for the workbook's side, and gets its answer", async () => {
  const { desk, asked } = arriving("empty");
  let arrive: (desk: Desk) => void = () => undefined;
  const early = earlyDesk(new Promise((resolve) => (arrive = resolve)));
  expect(early.getState().phase).toBe("empty");
  const inserted = early.insertForms({ rename: true });
  await Promise.resolve();
  expect(asked).toEqual([]);
  arrive(desk);
  expect(await inserted).toEqual({ kind: "already-there" });
  expect(asked).toEqual(["insert true"]);
});

test("a desk takes over once it has read its workbook, not before", async () => {
  const { desk, turn, listeners } = arriving("starting");
  const seen: string[] = [];
  const over = started(desk).then((opened) => seen.push(opened.getState().phase));
  await Promise.resolve();
  expect(seen).toEqual([]);
  turn("starting");
  await Promise.resolve();
  expect(seen).toEqual([]);
  turn("ready");
  await over;
  expect(seen).toEqual(["ready"]);
  expect(listeners.size).toBe(0);
});

test("a desk that has read already takes over at once", async () => {
  const { desk, listeners } = arriving("empty");
  expect(await started(desk)).toBe(desk);
  expect(listeners.size).toBe(0);
});

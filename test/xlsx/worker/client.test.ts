/** The talk between the pane and its worker, over a channel of messages that copies as a browser does. */
import { MessageChannel } from "node:worker_threads";
import { programme } from "../../../src/rulebook/index";
import { sheetPlans, snapshotNames } from "../../../src/sheets/index";
import { readInWorker, readXlsx, writeXlsx, type Picked, type PickedFile } from "../../../src/xlsx/index";
import { answering, type FromWorker, type ToWorker } from "../../../src/xlsx/worker/messages";
import type { WorkerLike } from "../../../src/xlsx/worker/client";
import { sheetOf } from "../hostile/book";

jest.setTimeout(120_000);

const RULES = programme("2016-87");
const file = (name: string, bytes: Uint8Array): PickedFile => ({
  name,
  arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer),
});
const good = file("好.xlsx", sheetOf('<c r="A1"><v>1</v></c>'));
const broken = file("坏.xlsx", new TextEncoder().encode("1,2,3"));

interface Played {
  readonly workers: { terminated: boolean }[];
  readonly startWorker: () => WorkerLike;
}

/** Workers of this process; `take` may be silent, or worse. */
function played(take: (worker: WorkerLike) => (message: ToWorker) => unknown = honest): Played {
  const workers: { terminated: boolean }[] = [];
  const startWorker = (): WorkerLike => {
    const { port1, port2 } = new MessageChannel();
    const state = { terminated: false };
    workers.push(state);
    const worker: WorkerLike = {
      onmessage: null,
      onerror: null,
      postMessage: (message, transfer) => port1.postMessage(message, transfer as never),
      terminate: () => {
        state.terminated = true;
        port1.close();
      },
    };
    port1.on("message", (data: FromWorker) => worker.onmessage?.(new MessageEvent("message", { data })));
    const taken = take({ ...worker, postMessage: (message) => port2.postMessage(message) });
    port2.on("message", (message: ToWorker) => void taken(message));
    return worker;
  };
  return { workers, startWorker };
}

function honest(back: WorkerLike): (message: ToWorker) => unknown {
  return answering((message) => back.postMessage(message as never));
}

const options = { programme: RULES, lang: "zh-CN" } as const;

test("each file ends in its reading or its error, in order, with progress", async () => {
  const { workers, startWorker } = played();
  const progress: [number, number, string][] = [];
  const picked = await readInWorker([good, broken, good], {
    ...options,
    startWorker,
    onProgress: (done, of, last) => progress.push([done, of, last.file]),
  });
  expect(picked.map((one) => ("reading" in one ? one.reading.assessment.format : one.error.code))).toEqual([
    "ipcity-assessment/1",
    "csv",
    "ipcity-assessment/1",
  ]);
  expect(progress).toEqual([
    [1, 3, "好.xlsx"],
    [2, 3, "坏.xlsx"],
    [3, 3, "好.xlsx"],
  ]);
  expect(workers).toEqual([{ terminated: true }]);
});

test("a workbook reads the same as without a worker", async () => {
  const bytes = await writeXlsx(sheetPlans(RULES));
  const [picked] = await readInWorker([file("空白.xlsx", bytes)], {
    ...options,
    startWorker: played().startWorker,
  });
  const snapshot = await readXlsx(bytes, { names: snapshotNames(RULES) });
  if (picked === undefined || !("reading" in picked)) throw new Error("not read");
  expect(picked.reading.damaged).toEqual(snapshot.damaged);
  expect(picked.reading.missing).toEqual([]);
  expect(Object.keys(picked.reading.places).length).toBeGreaterThan(100);
});

test("aborting stops between files and within one, and ends the worker", async () => {
  const reason = new Error("enough");
  await expect(readInWorker([good], { ...options, signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  const control = new AbortController();
  const { workers, startWorker } = played(() => () => control.abort(reason));
  await expect(readInWorker([good], { ...options, startWorker, signal: control.signal })).rejects.toBe(
    reason,
  );
  expect(workers).toEqual([{ terminated: true }]);
});

test("a worker that is silent or dies is replaced, and its file is named", async () => {
  let started = 0;
  const { workers, startWorker } = played((back) => (++started === 1 ? () => undefined : honest(back)));
  const picked = await readInWorker([good, good], { ...options, startWorker, patience: 200 });
  expect(picked.map(told)).toEqual(["interrupted", "read"]);
  expect(workers).toEqual([{ terminated: true }, { terminated: true }]);
});

const told = (one: Picked): string => ("reading" in one ? "read" : one.error.code);

test("a file that the browser cannot read any more is named, and the others go on", async () => {
  const gone: PickedFile = {
    name: "没了.xlsx",
    arrayBuffer: () => Promise.reject(new Error("NotReadableError")),
  };
  const picked = await readInWorker([gone, good], { ...options, startWorker: played().startWorker });
  expect(picked.map(told)).toEqual(["unavailable", "read"]);
});

test("a fault of the reader is not blamed on the file", async () => {
  const { startWorker } = played((back) => ({ kind }) => {
    if (kind === "file") back.postMessage({ kind: "failed", message: "planted" } as never);
  });
  await expect(readInWorker([good], { ...options, startWorker })).rejects.toThrow("好.xlsx: planted");
});

import { HostError } from "../../src/excel/errors";
import { HostQueue } from "../../src/excel/queue";

/** The far side of a context, as bare as a queue needs it. */
class Context {
  static script: (() => Promise<void>)[] = [];
  static running = 0;
  static most = 0;

  async sync(): Promise<void> {
    Context.running += 1;
    Context.most = Math.max(Context.most, Context.running);
    try {
      await (Context.script.shift()?.() ?? Promise.resolve());
    } finally {
      Context.running -= 1;
    }
  }
}

const fails = (code: string) => (): Promise<void> => Promise.reject(Object.assign(new Error(code), { code }));
const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

beforeEach(() => {
  Object.assign(globalThis, { Excel: { RequestContext: Context } });
  Context.script = [];
  Context.most = 0;
});

test("calls never overlap and keep their order", async () => {
  Context.script = [later, () => Promise.resolve(), later];
  const queue = new HostQueue();
  const done: number[] = [];
  await Promise.all([1, 2, 3].map((n) => queue.run(() => () => void done.push(n))));
  expect(done).toEqual([1, 2, 3]);
  expect(Context.most).toBe(1);
});

test("a failed call does not stop the next", async () => {
  Context.script = [fails("AccessDenied")];
  const queue = new HostQueue();
  const first = queue.run(() => () => 1);
  const second = queue.run(() => () => 2);
  await expect(first).rejects.toMatchObject({ code: "sheet-protected" });
  await expect(second).resolves.toBe(2);
});

test("while a cell is edited a call waits, says so, and goes through once", async () => {
  Context.script = [fails("InvalidOperationInCellEditMode"), fails("InvalidOperationInCellEditMode")];
  const waits: number[] = [];
  const queue = new HostQueue({
    pauses: [1, 2],
    wait: (milliseconds) => {
      waits.push(milliseconds);
      return Promise.resolve();
    },
  });
  const told: boolean[] = [];
  queue.onEditing((editing) => told.push(editing));
  let composed = 0;
  const result = await queue.run(() => {
    composed += 1;
    return () => "read";
  });
  expect(result).toBe("read");
  expect(composed).toBe(3);
  expect(waits).toEqual([1, 2]);
  expect(told).toEqual([true, false]);
});

test("what Excel throws comes as a sentence with a remedy in both languages", async () => {
  Context.script = [fails("RequestPayloadSizeLimitExceeded"), fails("SomethingNew")];
  const queue = new HostQueue();
  const error: unknown = await queue.run(() => () => 0).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(HostError);
  const known = error as HostError;
  expect(known.code).toBe("too-large");
  expect(known.sentence("zh-CN")).toMatch(/。$/);
  expect(known.remedy("en")).toMatch(/\.$/);
  await expect(queue.run(() => () => 0)).rejects.toMatchObject({ code: "unknown" });
});

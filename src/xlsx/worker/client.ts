/** Reads files beside the page, so that the pane stays quick however many there are. */
import type { Language } from "../../sheets";
import { FileError } from "../read/error";
import type { FileReading, FromWorker, Programme, ToWorker } from "./messages";

/** What a file of the browser is, as far as it matters here. */
export interface PickedFile {
  readonly name: string;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** How one file ended; one that cannot be read does not stop the others. */
export type Picked =
  | { readonly file: string; readonly reading: FileReading }
  | { readonly file: string; readonly error: FileError };

export interface PickOptions {
  readonly programme: Programme;
  readonly lang: Language;
  /** After each file. */
  readonly onProgress?: (done: number, of: number, last: Picked) => void;
  readonly signal?: AbortSignal;
  readonly startWorker?: () => WorkerLike;
  /** Milliseconds for one file; a worker that takes longer, or has died, is replaced. */
  readonly patience?: number;
}

/** The part of a worker that is used. */
export interface WorkerLike {
  postMessage(message: ToWorker, transfer?: Transferable[]): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<FromWorker>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

/** A file within the limits takes two seconds on a slow computer. */
const PATIENCE = 30_000;

const newWorker = (): WorkerLike =>
  new Worker(new URL("./worker.ts", import.meta.url), { name: "ipcity-files" });

/** Reads as `readEach` does, and keeps every reading. */
export async function readInWorker(
  files: readonly PickedFile[],
  options: PickOptions,
): Promise<readonly Picked[]> {
  const results: Picked[] = [];
  await readEach(files, {
    ...options,
    onProgress: (done, of, last) => {
      results.push(last);
      options.onProgress?.(done, of, last);
    },
  });
  return results;
}

/**
 * Reads the files one after the other, each loaded only when its turn comes, and keeps nothing of them: hundreds of
 * readings would fill the memory. Rejects with the signal's reason when it is aborted, and with an error where the
 * reading itself fails; what is wrong with a file stands in its result.
 */
export async function readEach(files: readonly PickedFile[], options: PickOptions): Promise<void> {
  const desk = new Desk(options);
  let done = 0;
  try {
    for (const file of files) {
      options.signal?.throwIfAborted();
      const picked = await desk.read(file);
      done += 1;
      options.onProgress?.(done, files.length, picked);
    }
  } finally {
    desk.close();
  }
}

class Desk {
  private worker: WorkerLike | null = null;

  constructor(private readonly options: PickOptions) {}

  async read(file: PickedFile): Promise<Picked> {
    const bytes = await bytesOf(file);
    if (bytes === null) return { file: file.name, error: new FileError("unavailable") };
    const answer = await this.ask(bytes);
    if (answer.kind === "reading") return { file: file.name, reading: answer.reading };
    if (answer.kind === "refused")
      return { file: file.name, error: new FileError(answer.code, answer.detail) };
    throw new Error(`${file.name}: ${answer.message}`);
  }

  close(): void {
    this.worker?.terminate();
    this.worker = null;
  }

  private open(): WorkerLike {
    if (this.worker !== null) return this.worker;
    const { startWorker = newWorker, programme, lang } = this.options;
    this.worker = startWorker();
    this.worker.postMessage({ kind: "start", programme, lang });
    return this.worker;
  }

  private async ask(bytes: Uint8Array): Promise<FromWorker> {
    const { signal, patience = PATIENCE } = this.options;
    const worker = this.open();
    const { promise, resolve, reject } = deferred<FromWorker>();
    const interrupted = (): void => {
      this.close();
      resolve({ kind: "refused", code: "interrupted", detail: {} });
    };
    const abort = (): void => reject(signal?.reason);
    const timer = setTimeout(interrupted, patience);
    signal?.addEventListener("abort", abort);
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = interrupted;
    worker.postMessage({ kind: "file", bytes }, [bytes.buffer]);
    try {
      return await promise;
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
    }
  }
}

interface Deferred<T> {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => void;
  readonly reject: (reason: unknown) => void;
}

function deferred<T>(): Deferred<T> {
  let resolve: Deferred<T>["resolve"] = () => undefined;
  let reject: Deferred<T>["reject"] = () => undefined;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

/** Null where the browser cannot read it: moved, deleted, or in use since it was picked. */
async function bytesOf(file: PickedFile): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}

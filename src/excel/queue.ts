/**
 * The one way to Excel. Calls wait for each other, because overlapping calls fail on some platforms
 * (office-js #2874); while the user types in a cell they wait and go through afterwards (#625).
 *
 * A step is exactly one round trip: `compose` puts a request together and answers how to read the reply. A
 * step that Excel refused as a whole can therefore be composed again without having done anything twice.
 */
import { HostError, hostError, officeCode } from "./errors";

/** Puts a request together; what it returns reads the reply after the round trip. */
export type Step<T> = (context: Excel.RequestContext) => () => T;

export interface QueueOptions {
  readonly wait?: (milliseconds: number) => Promise<void>;
  /** Milliseconds between two attempts while a cell is being edited; the last one repeats. */
  readonly pauses?: readonly number[];
}

const EDITING = "InvalidOperationInCellEditMode";
const PAUSES = [150, 300, 600] as const;

const sleep = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

export class HostQueue {
  private tail: Promise<unknown> = Promise.resolve();
  private readonly listeners = new Set<(editing: boolean) => void>();
  private readonly wait: (milliseconds: number) => Promise<void>;
  private readonly pauses: readonly number[];
  private editing = false;

  constructor(options: QueueOptions = {}) {
    this.wait = options.wait ?? sleep;
    this.pauses = options.pauses ?? PAUSES;
  }

  /** Tells when calls begin and cease to wait for the user to finish a cell. */
  onEditing(listener: (editing: boolean) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  run<T>(step: Step<T>): Promise<T> {
    const result = this.tail.then(() => this.attempt(step));
    this.tail = result.catch(() => undefined);
    return result;
  }

  private async attempt<T>(step: Step<T>): Promise<T> {
    for (let tries = 0; ; tries += 1) {
      const outcome = await this.once(step);
      if (outcome.kind === "done") {
        this.setEditing(false);
        return outcome.value;
      }
      this.setEditing(true);
      await this.wait(this.pauses[Math.min(tries, this.pauses.length - 1)] ?? 0);
    }
  }

  private async once<T>(step: Step<T>): Promise<{ kind: "done"; value: T } | { kind: "editing" }> {
    // A context of its own instead of Excel.run: no object outlives its step, so that neither references
    // are kept nor a second message is needed to release them.
    const context = new Excel.RequestContext();
    try {
      const answer = step(context);
      await context.sync();
      return { kind: "done", value: answer() };
    } catch (error) {
      if (officeCode(error) === EDITING) return { kind: "editing" };
      this.setEditing(false);
      throw error instanceof HostError ? error : hostError(error);
    }
  }

  private setEditing(editing: boolean): void {
    if (this.editing === editing) return;
    this.editing = editing;
    this.listeners.forEach((listener) => listener(editing));
  }
}

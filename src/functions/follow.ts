/** Functions without ranges follow the running assessment: Excel has nothing to recalculate them from. */
import type { Result } from "../assessment";
import { current, onResult } from "../live";
import { notAvailable } from "./errors";

type Answer = number | CustomFunctions.Error;

/**
 * Sets `read`'s answer now and after every judgement, until Excel cancels. An answer is set again only when it
 * differs, so that a keystroke elsewhere recalculates nothing.
 */
export function follow(
  invocation: CustomFunctions.StreamingInvocation<number>,
  read: (result: Result) => number | undefined,
): void {
  let last: Answer | undefined;
  const answer = (result: Result | null): void => {
    const value = result === null ? undefined : read(result);
    const next: Answer =
      value ??
      notAvailable({
        zh: "工作簿里还没有官方表，或这一表不计分",
        en: "The workbook holds no official form with points",
      });
    if (next === last || (typeof next !== "number" && last !== undefined && typeof last !== "number")) return;
    last = next;
    invocation.setResult(next);
  };
  const stop = onResult(answer);
  invocation.onCanceled = stop;
  answer(current());
}

/** Runs what sets a result; a fault of the arguments becomes the cell's error with its reason. */
export function guarded(invocation: CustomFunctions.StreamingInvocation<number>, run: () => void): void {
  try {
    run();
  } catch (error) {
    if (!(error instanceof CustomFunctions.Error)) throw error;
    invocation.setResult(error);
  }
}

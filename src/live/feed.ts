/**
 * The running result for whoever has no desk: functions without ranges. They are registered before the
 * workbook was read for the first time, and stay when a desk is opened again.
 */
import type { Result } from "../assessment";

let latest: Result | null = null;
const listeners = new Set<(result: Result | null) => void>();

/** The last judgement; null before the first, and in a workbook without our forms. */
export const current = (): Result | null => latest;

/** Calls `listener` after every judgement; returns how to stop. */
export function onResult(listener: (result: Result | null) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function publish(result: Result | null): void {
  if (result === latest) return;
  latest = result;
  listeners.forEach((listener) => {
    listener(result);
  });
}

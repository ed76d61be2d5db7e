/**
 * The running result for whoever has no desk: functions without ranges. They are registered before the
 * workbook was read for the first time, and stay when a desk is opened again.
 */
import type { Result } from "../assessment";
import { defaultProgramme, type Programme } from "../rulebook";

let latest: Result | null = null;
let rules: Programme | null = null;
const listeners = new Set<(result: Result | null) => void>();

/** The last judgement; null before the first, and in a workbook without our forms. */
export const current = (): Result | null => latest;

/** Calls `listener` after every judgement; returns how to stop. */
export function onResult(listener: (result: Result | null) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The programme of the workbook's forms; without forms, and before the first reading, the default one. */
export const currentProgramme = (): Programme => rules ?? defaultProgramme();

let tellRead: () => void = () => undefined;
const read = new Promise<void>((resolve) => {
  tellRead = resolve;
});

/** Resolves once the workbook was read for the first time. */
export const firstRead = (): Promise<void> => read;

/** `programme`: null in a workbook without forms. */
export function publish(result: Result | null, programme: Programme | null = null): void {
  rules = programme;
  tellRead();
  if (result === latest) return;
  latest = result;
  listeners.forEach((listener) => {
    listener(result);
  });
}

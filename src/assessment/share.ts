/**
 * `next`, with every part that says the same as in `previous` replaced by that very object, however deep. What has not
 * changed can then be told by `===`, whoever read the workbook anew.
 */
export function withShared<T>(previous: unknown, next: T): T;
export function withShared(previous: unknown, next: unknown): unknown {
  if (Object.is(previous, next)) return previous;
  if (Array.isArray(previous) && Array.isArray(next)) return sharedList(previous, next);
  if (!isObject(previous) || !isObject(next)) return next;
  return sharedObject(previous, next);
}

type Entries = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Entries =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function sharedList(previous: readonly unknown[], next: readonly unknown[]): readonly unknown[] {
  const entries = next.map((entry, index) => withShared<unknown>(previous[index], entry));
  const same = previous.length === next.length && entries.every((entry, index) => entry === previous[index]);
  return same ? previous : entries;
}

/** The order of keys is part of an object: it decides the order of what is found. */
function sharedObject(previous: Entries, next: Entries): Entries {
  const [before, now] = [Object.keys(previous), Object.keys(next)];
  const entries = now.map((key): [string, unknown] => [
    key,
    withShared<unknown>(Object.hasOwn(previous, key) ? previous[key] : undefined, next[key]),
  ]);
  const same =
    before.length === now.length &&
    entries.every(([key, entry], index) => key === before[index] && Object.is(entry, previous[key]));
  return same ? previous : Object.fromEntries(entries);
}

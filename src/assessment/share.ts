/**
 * `next`, with every part that says the same as in `previous` replaced by that very object, however deep. What has not
 * changed can then be told by `===`, whoever read the workbook anew.
 */
export function withShared<T>(previous: unknown, next: T): T;
export function withShared(previous: unknown, next: unknown): unknown {
  if (isSame(previous, next)) return previous;
  if (Array.isArray(previous) && Array.isArray(next)) {
    return sharedList(previous, next);
  }
  if (!isObject(previous) || !isObject(next)) return next;
  return Object.fromEntries(
    Object.entries(next).map(([key, entry]) => [
      key,
      withShared<unknown>(Object.hasOwn(previous, key) ? previous[key] : undefined, entry),
    ]),
  );
}

/** Entries behind one that was put in or taken out are those that stood there before. */
function sharedList(previous: readonly unknown[], next: readonly unknown[]): readonly unknown[] {
  const shift = next.length - previous.length;
  const found = next.findIndex((entry, index) => index >= previous.length || !isSame(previous[index], entry));
  const start = found < 0 ? next.length : found;
  let end = next.length;
  while (end > start && end - shift > start && isSame(previous[end - 1 - shift], next[end - 1])) end -= 1;
  return next.map((entry, index) => {
    if (index < start) return previous[index];
    if (index >= end) return previous[index - shift];
    return withShared<unknown>(index < end - shift ? previous[index] : undefined, entry);
  });
}

type Entries = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Entries =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Equal however deep; the order of keys is part of an object, for it decides the order of what is found. */
function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((entry, index) => isSame(entry, other[index]));
  }
  if (!isObject(one) || !isObject(other)) return false;
  const [keys, others] = [Object.keys(one), Object.keys(other)];
  return (
    keys.length === others.length &&
    keys.every((key, index) => key === others[index] && isSame(one[key], other[key]))
  );
}

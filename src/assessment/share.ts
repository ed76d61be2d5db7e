/**
 * `next`, with every part that says the same as in `previous` replaced by that very object, however deep. What has not
 * changed can then be told by `===`, whoever read the workbook anew.
 */
export function withShared<T>(previous: unknown, next: T): T;
export function withShared(previous: unknown, next: unknown): unknown {
  if (isSame(previous, next)) return previous;
  if (Array.isArray(previous) && Array.isArray(next)) {
    return next.map((entry, index) => withShared<unknown>(previous[index], entry));
  }
  if (!isObject(previous) || !isObject(next)) return next;
  return Object.fromEntries(
    Object.entries(next).map(([key, entry]) => [
      key,
      withShared<unknown>(Object.hasOwn(previous, key) ? previous[key] : undefined, entry),
    ]),
  );
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

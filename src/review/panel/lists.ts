import { keyOfSteps, leavesUnder } from "../leaves";
import { byCodePoint } from "../order";
import type { Given } from "./merge";
import { givenWins } from "./policy";

interface ListRule {
  /** What tells the entries apart; none where an entry is one only by all that it says. */
  readonly key: readonly string[];
  /** Whether entries of one key may be joined field by field; otherwise they agree as a whole or not at all. */
  readonly byField: boolean;
  /** Values of a field from the earliest to the latest: the entry that has come furthest holds what the others will. */
  readonly course?: { readonly field: string; readonly states: readonly string[] };
}

const LISTS: ReadonlyMap<string, ListRule> = new Map([
  ["evidence", { key: ["no"], byField: true }],
  ["enterprises", { key: ["name", "creditCode"], byField: true }],
  ["annualAssessments", { key: ["year"], byField: false }],
  ["kept", { key: ["rule", "ref"], byField: false }],
  ["log", { key: [], byField: false }],
  ["review experts", { key: [], byField: false }],
  ["review interests", { key: ["expert"], byField: false }],
  // Two experts number their questions alike, so the words tell them apart.
  [
    "review questions",
    {
      key: ["item", "by", "text"],
      byField: false,
      course: { field: "state", states: ["open", "answered", "closed"] },
    },
  ],
]);

const nameOf = (steps: readonly string[]): string => steps.join(" ");

export const isKeyed = (steps: readonly string[]): boolean => LISTS.has(nameOf(steps));

/** Everything that a value says, as one text; blanks and the order of keys say nothing. */
export const keyOf = (value: unknown): string =>
  JSON.stringify(
    leavesUnder(value)
      .map(({ steps, value: leaf }) => [keyOfSteps(steps), leaf])
      .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
  );

interface Merging {
  readonly merge: (entries: readonly Given[], steps: readonly string[]) => unknown;
  readonly report: (entries: readonly Given[], steps: readonly string[]) => void;
}

/** Joins lists entry by entry, in the order of their keys. */
export function mergeList(
  given: readonly Given[],
  steps: readonly string[],
  { merge, report }: Merging,
): readonly unknown[] {
  const { key: fields, byField, course }: ListRule = LISTS.get(nameOf(steps)) ?? { key: [], byField: false };
  const byFile = given.map(({ file, value }) => ({ file, entries: entriesOf(value, fields) }));
  const keys = [...new Set(byFile.flatMap(({ entries }) => [...entries.keys()]))].sort(byCodePoint);
  return keys.flatMap((key): readonly unknown[] => {
    const entries = byFile.map(({ file, entries: own }) => ({ file, value: own.get(key) }));
    const present = furthest(
      entries.filter(({ value }) => value !== undefined),
      course,
    );
    const complete = givenWins(steps) || entries.every(({ value }) => value !== undefined);
    const same = new Set(present.map(({ value }) => keyOf(value))).size === 1;
    if (complete && (same || byField)) return [same ? present[0]?.value : merge(present, [...steps, key])];
    report(entries, [...steps, key]);
    return [];
  });
}

function furthest(entries: readonly Given[], course: ListRule["course"]): readonly Given[] {
  if (course === undefined) return entries;
  const stage = ({ value }: Given): number => course.states.indexOf(String(fieldOf(value, course.field)));
  const most = Math.max(...entries.map(stage));
  return entries.filter((entry) => stage(entry) === most);
}

function fieldOf(entry: unknown, field: string): unknown {
  return typeof entry === "object" && entry !== null
    ? new Map<string, unknown>(Object.entries(entry)).get(field)
    : undefined;
}

function entriesOf(value: unknown, fields: readonly string[]): ReadonlyMap<string, unknown> {
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  return new Map(list.map((entry) => [entryKey(entry, fields), entry]));
}

function entryKey(entry: unknown, fields: readonly string[]): string {
  if (fields.length === 0) return keyOf(entry);
  return fields
    .map((field) => fieldOf(entry, field))
    .filter((part) => part !== null && part !== undefined && part !== "")
    .map(String)
    .join(" ");
}

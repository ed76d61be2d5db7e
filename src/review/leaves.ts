import type { Assessment } from "../assessment/index";

export type Leaf = number | string | boolean;

/** A value that is given, and the steps that lead to it: ["scores", "T1", "self"]. */
export interface PlacedLeaf {
  readonly steps: readonly string[];
  readonly value: Leaf;
}

/** What tells the entries of a list apart; lists not named here go by their order. */
const KEYS: readonly string[] = ["no", "name", "year", "expert"];

/**
 * Everything that is given, in an order of its own. What is null, blank or empty is left out: a workbook cannot tell
 * them from a missing key.
 */
export function leavesOf(assessment: Assessment): readonly PlacedLeaf[] {
  const { seal: _, ...content } = assessment;
  return collect(content, []).sort((a, b) => bySteps(a.steps, b.steps));
}

/** All that is given within a value, in its own order. */
export const leavesUnder = (value: unknown): readonly PlacedLeaf[] => collect(value, []);

function collect(value: unknown, steps: readonly string[]): PlacedLeaf[] {
  if (typeof value === "string") return value.trim() === "" ? [] : [{ steps, value }];
  if (typeof value === "number" || typeof value === "boolean") return [{ steps, value }];
  if (Array.isArray(value)) return collectList(value, steps);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => collect(inner, [...steps, key]));
}

/** Plain words are one value; objects are told apart by their key, and by their number where that repeats. */
function collectList(list: readonly unknown[], steps: readonly string[]): PlacedLeaf[] {
  if (list.length > 0 && list.every((entry) => typeof entry === "string")) {
    return [{ steps, value: list.join("、") }];
  }
  const seen = new Map<string, number>();
  return list.flatMap((entry, index) => {
    const key = keyOf(entry) ?? String(index + 1);
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return collect(entry, [...steps, times === 1 ? key : `${key} (${times})`]);
  });
}

function keyOf(entry: unknown): string | undefined {
  if (typeof entry !== "object" || entry === null) return undefined;
  const values = new Map(Object.entries(entry));
  return KEYS.map((key): unknown => values.get(key))
    .filter((value) => typeof value === "string" || typeof value === "number")
    .map(String)[0];
}

/** Steps as one text that no other steps share. */
export const keyOfSteps = (steps: readonly string[]): string => JSON.stringify(steps);

function bySteps(a: readonly string[], b: readonly string[]): number {
  const [left, right] = [keyOfSteps(a), keyOfSteps(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

/**
 * One column a title, and a tick where a firm has it. Whoever keeps the order of a firm's titles writes
 * 1, 2, 3 instead, and so do we where the order is not the columns' own.
 */
import type { Scalar } from "../plan";

export const TICK = "√";
const YES: ReadonlySet<string> = new Set(["√", "✓", "✔", "☑", "是", "有", "y", "yes", "true"]);
const NO: ReadonlySet<string> = new Set(["×", "✗", "✘", "☐", "否", "无", "-", "—", "n", "no", "false", "0"]);
const PLACES = /^[1-9]\d*(?:、[1-9]\d*)*$/;

/** Places in the order of titles; a plain tick is 0. None where it is no tick, null where nobody can tell. */
export function placesOfTick(value: Scalar): readonly number[] | null {
  const text = String(value).normalize("NFKC").trim().toLowerCase();
  if (text === "" || NO.has(text)) return [];
  if (YES.has(text)) return [0];
  return PLACES.test(text) ? text.split("、").map(Number) : null;
}

/** Ticks by column for the titles of a firm. */
export function ticksOf(columns: readonly string[], titles: readonly string[]): readonly string[] {
  const inOrder = columns.filter((column) => titles.includes(column));
  const plain = inOrder.length === titles.length && inOrder.every((column, at) => titles[at] === column);
  return columns.map((column) => {
    if (plain) return titles.includes(column) ? TICK : "";
    const places = titles.flatMap((title, at) => (title === column ? [at + 1] : []));
    return places.join("、");
  });
}

/** The titles of a firm from its ticks by column. */
export function titlesOf(
  columns: readonly string[],
  ticks: readonly (readonly number[])[],
): readonly string[] {
  const placed = columns.flatMap((title, at) => (ticks[at] ?? []).map((place) => ({ title, place })));
  return placed.sort((a, b) => a.place - b.place).map(({ title }) => title);
}

/** Marks of several experts, and places among several cities. */
import { emptyAssessment } from "../assessment";
import type { Programme } from "../rulebook";
import { exact, nearest, ONE, scoreColumn, ZERO, type Aggregation, type Exact } from "../scoring";
import { plain } from "./arguments";
import { enforcementIn, numberOf, numbersIn, oneCell, rowsIn, type Cell } from "./cells";
import { invalidValue, notAvailable } from "./errors";
import { itemNamed } from "./items";
import { fullPoints } from "./rules";

const HOW: Readonly<Record<string, Aggregation>> = {
  mean: "mean",
  平均: "mean",
  平均数: "mean",
  median: "median",
  中位数: "median",
  "trimmed-mean": "trimmed-mean",
  去掉最高最低: "trimmed-mean",
  去掉一个最高分和一个最低分: "trimmed-mean",
};

/** What the experts' marks of an item come to. */
export function combinedMark(
  programme: Programme,
  given: {
    readonly item: unknown;
    readonly marks: unknown;
    readonly how: unknown;
    readonly enforcement: unknown;
  },
): number {
  const item = itemNamed(programme, given.item);
  const full = fullPoints(programme, item.id, given.enforcement);
  const marks = numbersIn(given.marks);
  const experts = Object.fromEntries(marks.map((mark, index) => [`${index + 1}`, within(full, mark)]));
  const assessment = {
    ...emptyAssessment(programme.id),
    city: { enforcementPower: enforcementIn(given.enforcement) },
    settings: { "expert-aggregation": howNamed(given.how) },
    scores: { [item.id]: { experts } },
  };
  const value = scoreColumn(assessment, programme, "experts").items.get(item.id)?.value ?? null;
  if (value !== null) return nearest(value);
  throw notAvailable({ zh: `“${item.name}”没有专家打分`, en: `No expert has marked “${item.name}”` });
}

function howNamed(given: unknown): Aggregation {
  const written = String(oneCell(given) ?? "mean");
  const how = new Map(Object.entries(HOW)).get(plain(written));
  if (how) return how;
  throw invalidValue({
    zh: `没有“${written}”这种合成办法，可写：平均、中位数、去掉最高最低`,
    en: `No way “${written}” to combine marks. Known: mean, median, trimmed-mean`,
  });
}

function within(full: Exact, mark: number): number {
  if (exact(mark).gte(ZERO) && exact(mark).lte(full)) return mark;
  throw invalidValue({
    zh: `打分 ${mark} 应在 0 至 ${nearest(full)} 之间`,
    en: `The mark ${mark} must lie between 0 and ${nearest(full)}`,
  });
}

/** Highest less lowest mark; beside an item as a share of its points. */
export function spreadOf(programme: Programme, marks: unknown, item: unknown, enforcement: unknown): number {
  const isPart = oneCell(item) !== null;
  const full = isPart ? fullPoints(programme, itemNamed(programme, item).id, enforcement) : ONE;
  const given = numbersIn(marks).map((mark) => exact(isPart ? within(full, mark) : mark));
  const [first] = given;
  if (first === undefined) throw notAvailable({ zh: "没有打分", en: "There are no marks" });
  if (full.equals(ZERO)) throw notAvailable({ zh: "这一项没有分值", en: "The item carries no points" });
  const least = given.reduce((a, b) => (b.lt(a) ? b : a));
  const most = given.reduce((a, b) => (b.gt(a) ? b : a));
  return nearest(most.sub(least).div(full));
}

/** Computed cells carry binary fractions: totals of one city in two columns differ in the fifteenth place. */
const PLACES = 10;
const settled = (total: number): number => Number(total.toFixed(PLACES));

/** Place among all totals, highest first, ties sharing a place (1, 2, 2, 4), in the shape of the range. */
export function ranks(totals: unknown, bests: unknown): (number | string)[][] {
  const rows = rowsIn(totals).map((row) => row.map(totalOf));
  const bestRows = rowsIn(bests).map((row) => row.map(totalOf));
  const own = rows.flat();
  if (own.every((total) => total === null)) throw notAvailable({ zh: "没有总分", en: "There are no totals" });
  const best = bestRows.flat();
  if (!best.some((total) => total !== null)) {
    const above = countAbove(own);
    return rows.map((row) => row.map((total) => (total === null ? "" : 1 + above(total))));
  }
  return spans(own, best);
}

const totalOf = (cell: Cell): number | null => (cell === null ? null : settled(numberOf(cell)));

/** Rank, and between which places a city keeps, whatever its missing scores turn out to be. */
function spans(own: readonly (number | null)[], best: readonly (number | null)[]): (number | string)[][] {
  if (own.length !== best.length) {
    throw invalidValue({
      zh: `总分有 ${own.length} 格，最高可能总分有 ${best.length} 格，应一样多`,
      en: `There are ${own.length} totals and ${best.length} best totals; they must be as many`,
    });
  }
  const possible = own.map((total, index) => (total === null ? null : Math.max(total, best[index] ?? total)));
  const [aboveOwn, abovePossible] = [countAbove(own), countAbove(possible)];
  return own.map((total, index) => {
    if (total === null) return ["", "", ""];
    const most = possible[index] ?? total;
    // A city's own best does not stand above it.
    const self = most > total ? 1 : 0;
    return [1 + aboveOwn(total), 1 + aboveOwn(most), 1 + abovePossible(total) - self];
  });
}

/** How many of the values are greater than one. */
function countAbove(values: readonly (number | null)[]): (value: number) => number {
  const sorted = Float64Array.from(values.filter((value) => value !== null)).sort();
  return (value) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sorted[middle] ?? 0) > value) high = middle;
      else low = middle + 1;
    }
    return sorted.length - low;
  };
}

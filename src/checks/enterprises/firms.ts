import type { Assessment, EnterpriseEntry } from "../../assessment/index";
import type { EnterpriseTitle, Programme } from "../../rulebook/index";
import { reading } from "../../scoring/index";
import { keysOf } from "./keys";

/** Titles that exclude one another, in the printed order; a certification only where the reading says so. */
export function rankedTitles(assessment: Assessment, programme: Programme): readonly EnterpriseTitle[] {
  const withCertified = reading(assessment, programme, "standard-certified-rank") === "below-national";
  return programme.titles.filter((title) => title.rank !== null || withCertified);
}

/**
 * How many enterprises each title counts: an enterprise once, under the highest of its ranked titles, and beside
 * that under every title outside the order. By title id; a title that nobody holds is not there.
 */
export function titleCounts(assessment: Assessment, programme: Programme): ReadonlyMap<string, number> {
  const ranked = rankedTitles(assessment, programme);
  const apart = programme.titles.filter((title) => !ranked.includes(title));
  const counts = new Map<string, number>();
  for (const rows of firmsOf(assessment.enterprises)) {
    const held = new Set(rows.flatMap((row) => row.titles));
    const highest = ranked.find((title) => held.has(title.id));
    const counted = [...(highest === undefined ? [] : [highest]), ...apart.filter(({ id }) => held.has(id))];
    for (const { id } of counted) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** One enterprise: the rows that share its credit code or its name, in the order of the list. */
export type Firm = readonly EnterpriseEntry[];

/** A list of thousands is joined once, however many checks ask. */
const joinedLists = new WeakMap<readonly EnterpriseEntry[], readonly Firm[]>();

/** Rows that share a credit code or a name, directly or through a third row, in the order of their first row. */
export function firmsOf(rows: readonly EnterpriseEntry[]): readonly Firm[] {
  const known = joinedLists.get(rows) ?? joined(rows);
  joinedLists.set(rows, known);
  return known;
}

function joined(rows: readonly EnterpriseEntry[]): readonly Firm[] {
  const parents = rows.map((_, index) => index);
  const firstWith = new Map<string, number>();
  rows.forEach((row, index) => {
    for (const key of joining(row)) {
      const first = firstWith.get(key);
      if (first === undefined) firstWith.set(key, index);
      else unite(parents, first, index);
    }
  });
  const groups = new Map<number, EnterpriseEntry[]>();
  rows.forEach((row, index) => {
    const root = rootOf(parents, index);
    const group = groups.get(root) ?? [];
    group.push(row);
    groups.set(root, group);
  });
  return [...groups.values()];
}

function rootOf(parents: number[], index: number): number {
  let root = index;
  while (parents[root] !== undefined && parents[root] !== root) root = parents[root] ?? root;
  parents[index] = root;
  return root;
}

/** The earlier row stands for both. */
function unite(parents: number[], a: number, b: number): void {
  const [one, other] = [rootOf(parents, a), rootOf(parents, b)];
  parents[Math.max(one, other)] = Math.min(one, other);
}

function joining(row: EnterpriseEntry): readonly string[] {
  const { code, name } = keysOf(row);
  return [...(code === "" ? [] : [`code ${code}`]), ...(name === "" ? [] : [`name ${name}`])];
}

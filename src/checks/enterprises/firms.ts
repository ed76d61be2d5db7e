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
  const count = (id: string): void => void counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const rows of firmsOf(assessment.enterprises)) {
    const highest = ranked.find((title) => holds(rows, title.id));
    if (highest !== undefined) count(highest.id);
    for (const { id } of apart) if (holds(rows, id)) count(id);
  }
  return counts;
}

/** One enterprise: the rows that share its credit code or its name, in the order of the list. */
export type Firm = readonly EnterpriseEntry[];

export const holds = (rows: Firm, title: string): boolean =>
  rows.some(({ titles }) => titles.includes(title));

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
  const shared = new Set<number>();
  // Two maps of the rows' own strings: a key put together anew for each row would have to be hashed anew.
  const [byCode, byName] = [new Map<string, number>(), new Map<string, number>()];
  const join = (firsts: Map<string, number>, key: string, index: number): void => {
    const first = key === "" ? index : (firsts.get(key) ?? index);
    if (first !== index) shared.add(unite(parents, first, index));
    else if (key !== "") firsts.set(key, index);
  };
  rows.forEach((row, index) => {
    const { code, name } = keysOf(row);
    join(byCode, code, index);
    join(byName, name, index);
  });
  const groups = new Map<number, EnterpriseEntry[]>();
  return rows.flatMap((row, index): readonly Firm[] => {
    const root = rootOf(parents, index);
    if (root === index && !shared.has(index)) return [[row]];
    const group = groups.get(root);
    group?.push(row);
    if (group !== undefined) return [];
    const first = [row];
    groups.set(root, first);
    return [first];
  });
}

function rootOf(parents: number[], index: number): number {
  let root = index;
  while (parents[root] !== undefined && parents[root] !== root) root = parents[root] ?? root;
  parents[index] = root;
  return root;
}

/** The earlier row stands for both; it is what is returned. */
function unite(parents: number[], a: number, b: number): number {
  const [one, other] = [rootOf(parents, a), rootOf(parents, b)];
  const first = Math.min(one, other);
  parents[Math.max(one, other)] = first;
  return first;
}

import type { Assessment, EnterpriseEntry } from "../../assessment/index";
import type { EnterpriseTitle, Programme } from "../../rulebook/index";
import { reading } from "../../scoring/index";
import { placesIn, rowsSharing } from "./groups";

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
  const shared = [...rowsSharing(rows, "code"), ...rowsSharing(rows, "name")];
  if (shared.length === 0) return rows.map((row) => [row]);
  const places = placesIn(rows);
  const placeOf = (row: EnterpriseEntry): number => places.get(row) ?? 0;
  const parents = new Map<number, number>();
  for (const group of shared) {
    const first = Math.min(...group.map((row) => rootOf(parents, placeOf(row))));
    for (const row of group) parents.set(rootOf(parents, placeOf(row)), first);
  }
  const firms = new Map<number, EnterpriseEntry[]>();
  return rows.flatMap((row): readonly Firm[] => {
    if (!parents.has(placeOf(row))) return [[row]];
    const root = rootOf(parents, placeOf(row));
    const firm = firms.get(root);
    firm?.push(row);
    if (firm !== undefined) return [];
    const first = [row];
    firms.set(root, first);
    return [first];
  });
}

/** The first row of those that are joined with this one so far. */
function rootOf(parents: ReadonlyMap<number, number>, place: number): number {
  let root = place;
  while ((parents.get(root) ?? root) !== root) root = parents.get(root) ?? root;
  return root;
}

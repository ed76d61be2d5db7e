import type { EnterpriseEntry } from "../../assessment/index";
import { keysOf } from "./keys";

type Rows = readonly EnterpriseEntry[];

/** What rows of the register are joined by. */
const JOINTS = ["code", "name", "spelling"] as const;
export type Joint = (typeof JOINTS)[number];

/** Rows by one of their keys; a blank key joins nothing. */
class Groups {
  private readonly rows = new Map<string, EnterpriseEntry[]>();
  /** Keys that several rows have. */
  private readonly several = new Set<string>();

  add(key: string, row: EnterpriseEntry): void {
    if (key === "") return;
    const group = this.rows.get(key);
    if (group === undefined) {
      this.rows.set(key, [row]);
      return;
    }
    group.push(row);
    this.several.add(key);
  }

  remove(key: string, row: EnterpriseEntry): void {
    const group = this.rows.get(key);
    if (group === undefined) return;
    group.splice(group.indexOf(row), 1);
    if (group.length < 2) this.several.delete(key);
    if (group.length === 0) this.rows.delete(key);
  }

  shared(): readonly Rows[] {
    return [...this.several].map((key) => [...(this.rows.get(key) ?? [])]);
  }
}

/** The register joined by every key. Another list is reached by the rows that differ: of thousands, mostly one. */
class Register {
  private readonly groups: Readonly<Record<Joint, Groups>> = {
    code: new Groups(),
    name: new Groups(),
    spelling: new Groups(),
  };
  private rows: Rows = [];

  turnTo(rows: Rows): void {
    const [least, most] = [Math.min(rows.length, this.rows.length), rows.length - this.rows.length];
    let start = 0;
    while (start < least && rows[start] === this.rows[start]) start += 1;
    let end = rows.length;
    while (end > start && end - most > start && rows[end - 1] === this.rows[end - 1 - most]) end -= 1;
    for (const row of this.rows.slice(start, end - most))
      this.each(row, (groups, key) => groups.remove(key, row));
    for (const row of rows.slice(start, end)) this.each(row, (groups, key) => groups.add(key, row));
    this.rows = rows;
  }

  shared(by: Joint): readonly Rows[] {
    return this.groups[by].shared();
  }

  private each(row: EnterpriseEntry, change: (groups: Groups, key: string) => void): void {
    const keys = keysOf(row);
    for (const joint of JOINTS) change(this.groups[joint], keys[joint]);
  }
}

/** The register in which a row stands first or last: the next list of one workbook starts or ends as the one before. */
const registers = new WeakMap<EnterpriseEntry, Register>();

/** What it answers rests on the list alone; that it stood before is what makes the answer cheap. */
function registerOf(rows: Rows): Register {
  const [first, last] = [rows[0], rows.at(-1)];
  const ends = [first, last].flatMap((row) => row ?? []);
  const [known] = ends.flatMap((row) => registers.get(row) ?? []);
  const register = known ?? new Register();
  register.turnTo(rows);
  for (const row of ends) registers.set(row, register);
  return register;
}

const places = new WeakMap<Rows, ReadonlyMap<EnterpriseEntry, number>>();

/** Where each row stands in its list, first where it stands twice. */
export function placesIn(rows: Rows): ReadonlyMap<EnterpriseEntry, number> {
  const known =
    places.get(rows) ?? new Map([...rows.entries()].reverse().map(([index, row]) => [row, index]));
  places.set(rows, known);
  return known;
}

/** Rows that share a key, group by group, in the order of the list. */
export function rowsSharing(rows: Rows, by: Joint): readonly Rows[] {
  const shared = registerOf(rows).shared(by);
  if (shared.length === 0) return [];
  const place = placesIn(rows);
  const at = (row: EnterpriseEntry | undefined): number => (row === undefined ? 0 : (place.get(row) ?? 0));
  return shared.map((group) => [...group].sort((a, b) => at(a) - at(b))).sort(([a], [b]) => at(a) - at(b));
}

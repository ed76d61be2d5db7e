/** Scores of single items as writes of their columns; every other cell of the column stays as it is. */
import type { RegionWrite } from "../excel";
import { sectionOf, type Programme } from "../rulebook";
import { itemName, type Area, type Place, type Scalar, type Snapshot } from "../sheets";
import type { ScoreColumn } from "./types";

interface Found {
  readonly snapshot: Snapshot;
  readonly places: Readonly<Record<string, Place>>;
}

interface ScoreCell {
  readonly item: string;
  readonly column: ScoreColumn;
  /** What the cell must still hold for the write to be right. */
  readonly from: Scalar;
  /** Null empties it. */
  readonly to: Scalar | null;
}

const rowOf = (place: Place): number => Number(/\d+$/.exec(place.address)?.[0]) - 1;

const blank = <T>({ rows, columns }: Area, value: T): T[][] =>
  Array.from({ length: rows }, () => new Array<T>(columns).fill(value));

export function scoreWrites(
  programme: Programme,
  cells: readonly ScoreCell[],
  { snapshot, places }: Found,
): readonly RegionWrite[] {
  const writes = new Map<string, { values: (Scalar | null)[][]; initial: Scalar[][] }>();
  for (const { item, column, from, to } of cells) {
    const section = sectionOf(programme, item);
    const place = places[column === "self" ? item : `${item}.${column}`];
    if (section === undefined || place === undefined) continue;
    const name = itemName(section, column);
    const area = snapshot.regions[name]?.area;
    if (area === undefined) continue;
    const write = writes.get(name) ?? {
      values: blank<Scalar | null>(area, null),
      initial: blank<Scalar>(area, ""),
    };
    const row = rowOf(place) - area.row;
    write.values[row] = [to ?? ""];
    write.initial[row] = [from];
    writes.set(name, write);
  }
  return [...writes].map(([name, write]) => ({ name, ...write }));
}

/** Single cells, wherever they stand, as writes of the named regions that they belong to. */
import { HostError, type RegionWrite } from "../excel";
import type { Area, Place, Region, Scalar, Snapshot } from "../sheets";
import type { CellChange } from "./types";

interface Spot {
  readonly name: string;
  readonly region: Region;
  readonly row: number;
  readonly column: number;
}

const corner = (address: string): { readonly row: number; readonly column: number } | null => {
  const [, letters, digits] = /^\$?([A-Z]+)\$?(\d+)$/.exec(address) ?? [];
  if (letters === undefined || digits === undefined) return null;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
};

const holds = ({ row, column, rows, columns }: Area, at: { row: number; column: number }): boolean =>
  at.row >= row && at.row < row + rows && at.column >= column && at.column < column + columns;

/** The region that a place lies in; null where it lies in none of ours. */
function spotOf({ regions }: Snapshot, place: Place): Spot | null {
  const at = corner(place.address);
  if (at === null) return null;
  for (const [name, region] of Object.entries(regions)) {
    if (region?.sheet !== place.sheet || !holds(region.area, at)) continue;
    return { name, region, row: at.row - region.area.row, column: at.column - region.area.column };
  }
  return null;
}

const letters = (column: number): string => {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
};

/** The place of a cell of a region. */
export const placeIn = ({ sheet, area }: Region, row: number, column = 0): Place => ({
  sheet,
  address: `${letters(area.column + column)}${String(area.row + row + 1)}`,
});

/** What was read at a place; blank where nothing was. */
export function valueAt(snapshot: Snapshot, place: Place | undefined): Scalar {
  const spot = place === undefined ? null : spotOf(snapshot, place);
  return spot?.region.values[spot.row]?.[spot.column] ?? "";
}

/** The cells of a place's region in the place's row. */
export function placesAcross(snapshot: Snapshot, place: Place | undefined): readonly Place[] {
  const spot = place === undefined ? null : spotOf(snapshot, place);
  if (spot === null) return [];
  const { region, row } = spot;
  return (region.values[row] ?? []).map((_, column) => placeIn(region, row, column));
}

const lines = <T>({ rows, columns }: Area, value: T): T[][] =>
  Array.from({ length: rows }, () => new Array<T>(columns).fill(value));

/** `initial` is what the change was thought out on: a cell that holds something else by now refuses the whole write. */
export function cellWrites(snapshot: Snapshot, changes: readonly CellChange[]): readonly RegionWrite[] {
  const writes = new Map<string, { values: (Scalar | null)[][]; initial: Scalar[][] }>();
  for (const { place, from, to } of changes) {
    const spot = spotOf(snapshot, place);
    if (spot === null) throw new HostError("place-missing", { detail: `${place.sheet} ${place.address}` });
    const { name, region, row, column } = spot;
    const write = writes.get(name) ?? { values: lines(region.area, null), initial: lines(region.area, "") };
    writes.set(name, write);
    const [values, initial] = [write.values[row], write.initial[row]];
    if (values === undefined || initial === undefined) continue;
    values[column] = to;
    initial[column] = from;
  }
  return [...writes].map(([name, write]) => ({ name, ...write }));
}

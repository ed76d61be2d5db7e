import { address } from "../address";
import type { Place, Region, Scalar, Snapshot } from "../plan";

/** Labels compare without regard to width, white space and kinds of brackets: copies of the form differ in them. */
export function normal(value: Scalar): string {
  return String(value)
    .normalize("NFKC")
    .replace(/\s+/g, "")
    .replace(/[〔\[【]/g, "(")
    .replace(/[〕\]】]/g, ")")
    .replace(/[•・]/g, "·");
}

export function isBlank(value: Scalar | undefined): boolean {
  return value === undefined || (typeof value === "string" && value.trim() === "");
}

export const regionOf = (snapshot: Snapshot, name: string): Region | null => snapshot.regions[name] ?? null;

/** A cell of a region's first column; blank outside of it. */
export function cellAt(region: Region | null, row: number): Scalar {
  return region?.values[row]?.[0] ?? "";
}

/** As typed; undefined where nothing is. Text is never turned into a number. */
export function given(region: Region | null, row: number): Scalar | undefined {
  const value = cellAt(region, row);
  return isBlank(value) ? undefined : value;
}

/** A number typed where the form wants a text, such as a telephone number, is its digits. */
export function givenText(region: Region | null, row: number): string | undefined {
  const value = given(region, row);
  return value === undefined ? undefined : String(value);
}

export function placeAt(region: Region | null, row: number): Place | null {
  if (region === null) return null;
  if (region.places !== undefined) return region.places[row] ?? null;
  return { sheet: region.sheet, address: address(region.area.row + row, region.area.column) };
}

/** Collects places; what could not be found has none. */
export class Places {
  /** Without a prototype: refs such as names of firms are whatever people type. */
  readonly all: Record<string, Place> = Object.create(null);
  /** Those of refs that people invent, which take no other's place. */
  private readonly invented: Record<string, Place> = Object.create(null);

  add(ref: string, region: Region | null, row = 0): void {
    const place = placeAt(region, row);
    if (place !== null) this.all[ref] = place;
  }

  /** For refs that people invent: numbers of papers, names of firms. What has a place keeps it. */
  addPlace(ref: string, place: Place | null): void {
    if (place !== null && !(ref in this.invented)) this.invented[ref] = place;
  }

  addIfNew(ref: string, region: Region | null, row: number): void {
    if (!(ref in this.invented)) this.addPlace(ref, placeAt(region, row));
  }

  /** Whether the same refs stand in the same cells. */
  equals({ all, invented }: Places): boolean {
    return sameCells(this.all, all) && sameCells(this.invented, invented);
  }

  /** Those of several parts: refs of the forms first, and of what people invent the first that was named so. */
  static joined(parts: readonly Places[]): Readonly<Record<string, Place>> {
    const joined: Record<string, Place> = Object.create(null);
    for (const { all } of parts) Object.assign(joined, all);
    for (const { invented } of parts)
      for (const [ref, place] of Object.entries(invented)) if (!(ref in joined)) joined[ref] = place;
    return joined;
  }
}

function sameCells(one: Readonly<Record<string, Place>>, other: Readonly<Record<string, Place>>): boolean {
  const refs = Object.keys(one);
  return (
    refs.length === Object.keys(other).length &&
    refs.every((ref) => one[ref]?.address === other[ref]?.address && one[ref]?.sheet === other[ref]?.sheet)
  );
}

/** `Places.joined` for one workbook over time: the same object as long as everything stands where it stood. */
export function joining(): typeof Places.joined {
  let known: { readonly parts: readonly Places[]; readonly joined: Readonly<Record<string, Place>> } | null =
    null;
  return (parts) => {
    const before = known?.parts;
    if (
      known === null ||
      before?.length !== parts.length ||
      !parts.every((part, at) => part === before[at] || before[at]?.equals(part) === true)
    ) {
      known = { parts, joined: Places.joined(parts) };
    }
    return known.joined;
  };
}

/** How many rows a table has, whatever its columns have lost. */
export const rowsOf = (regions: readonly (Region | null)[]): number =>
  Math.max(0, ...regions.map((region) => region?.values.length ?? 0));

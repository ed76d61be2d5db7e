/** Where defined names lead: the regions that were asked for, out of the grids. */
import type { Area, Region, Scalar, SheetGrid } from "../../sheets";
import type { DefinedName, SheetPart } from "./book";
import type { Budget } from "./budget";
import { clipped } from "./grid";
import { sheetReferenceOf } from "./reference";

interface Place {
  readonly grid: SheetGrid;
  readonly area: Area;
}

/** Our regions have some 100 rows; what is larger, such as whole columns, is cut down to the cells in use. */
const LARGE = 10_000;

export class Regions {
  private readonly defined = new Map<string, DefinedName[]>();
  private readonly byName: ReadonlyMap<string, SheetGrid>;

  constructor(
    names: readonly DefinedName[],
    private readonly sheets: readonly SheetPart[],
    grids: readonly SheetGrid[],
    private readonly budget: Budget,
  ) {
    for (const name of names) {
      const same = this.defined.get(name.key);
      if (same === undefined) this.defined.set(name.key, [name]);
      else same.push(name);
    }
    this.byName = new Map(grids.map((grid) => [grid.name.toLowerCase(), grid]));
  }

  /** Null where the name is missing, lost its place, or leads to several. */
  of(name: string): Region | null {
    const defined = this.defined.get(name.toLowerCase()) ?? [];
    // Copying a sheet makes copies of its names that belong to the copy; they count where the book's own is lost.
    const place =
      this.placeOfAll(defined.filter(({ scope }) => scope === null)) ??
      this.placeOfAll(defined.filter(({ scope }) => scope !== null));
    return place === null ? null : this.region(place);
  }

  private placeOfAll(names: readonly DefinedName[]): Place | null {
    const places = names.flatMap((name) => this.placeOf(name) ?? []);
    const [first, ...others] = places;
    return first !== undefined && others.every((other) => samePlace(first, other)) ? first : null;
  }

  /** A sheet of another book counts if this book has it: copying and merging books leaves such references behind. */
  private placeOf({ scope, reference }: DefinedName): Place | null {
    const found = sheetReferenceOf(reference);
    if (found === null) return null;
    const name = found.sheet ?? (scope === null ? null : (this.sheets[scope]?.name ?? null));
    const grid = name === null ? undefined : this.byName.get(name.toLowerCase());
    return grid === undefined ? null : { grid, area: found.area };
  }

  private region({ grid, area }: Place): Region | null {
    const large = area.rows * area.columns > LARGE;
    const shown = large ? clipped(area, grid.rows.length, grid.rows[0]?.length ?? 0) : area;
    if (shown === null) return null;
    this.budget.countRegion(shown.rows * shown.columns);
    return { sheet: grid.name, area: shown, values: valuesIn(grid, shown) };
  }
}

const samePlace = (a: Place, b: Place): boolean =>
  a.grid === b.grid &&
  a.area.row === b.area.row &&
  a.area.column === b.area.column &&
  a.area.rows === b.area.rows &&
  a.area.columns === b.area.columns;

function valuesIn({ rows }: SheetGrid, area: Area): readonly (readonly Scalar[])[] {
  return Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (_, right) => rows[area.row + down]?.[area.column + right] ?? ""),
  );
}

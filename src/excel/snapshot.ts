/** Named regions, read in one round trip, and where they were found. */
import type { Area, Region, Scalar } from "../sheets";
import { intersects, parseAddress, parseAddresses } from "./areas";
import type { Step } from "./queue";

export interface FoundRegion extends Region {
  /** Excel's own id of the sheet, which events tell; it survives renaming. */
  readonly sheetId: string;
  /** Whether a formula stands in the region: its values may change without an edit. */
  readonly calculated: boolean;
}

export type Regions = Readonly<Record<string, FoundRegion | null>>;

export const scalar = (value: unknown): Scalar =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : "";

/** A text that begins with "=" reads the same as value and as formula. */
export const isFormula = (formula: unknown, value: unknown): formula is string =>
  typeof formula === "string" && formula.startsWith("=") && formula !== value;

/** A name without a place, or with several, counts as lost: null. */
export const readRegions =
  (names: readonly string[]): Step<Regions> =>
  (context) => {
    const found = names.map((name) => {
      const range = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
      range.load("address,worksheet/name,worksheet/id");
      return { name, range, used: usedIn(range) };
    });
    return () => Object.fromEntries(found.map(({ name, range, used }) => [name, regionOf(range, used)]));
  };

function regionOf(range: Excel.Range, used: Excel.Range): FoundRegion | null {
  if (range.isNullObject) return null;
  const area = parseAddress(range.address);
  if (area === null || range.address.includes(",")) return null;
  const { values, formulas } = contentsOf(used, area);
  return {
    sheet: range.worksheet.name,
    sheetId: range.worksheet.id,
    area,
    values: values.map((row) => row.map(scalar)),
    calculated: formulas.some((row, r) => row.some((formula, c) => isFormula(formula, values[r]?.[c]))),
  };
}

type Matrix = readonly (readonly unknown[])[];

/** From the first row of the area down to the last that holds anything; short areas in full. */
interface Contents {
  readonly values: Matrix;
  readonly formulas: Matrix;
}

/** Registers have room for thousands of lines: beyond this many rows blank ones at the end are left out. */
const READ_IN_FULL = 200;

/**
 * What of a range holds anything, asked for in place of the range itself: a register of thousands of lines, mostly
 * blank, would be read again after every keystroke in it.
 */
export function usedIn(range: Excel.Range): Excel.Range {
  const used = range.getUsedRangeOrNullObject(true);
  used.load("address,values,formulas");
  return used;
}

/** The answer to `usedIn` as rows and columns of the range's own area. */
export function contentsOf(used: Excel.Range, area: Area): Contents {
  const found = used.isNullObject ? null : parseAddress(used.address);
  if (found === null) return { values: laid(area, area, []), formulas: [] };
  return { values: laid(area, found, used.values), formulas: laid(area, found, used.formulas) };
}

/** Values that begin elsewhere than their area, in its rows and columns. */
function laid(area: Area, found: Area, matrix: Matrix): Matrix {
  const filled = matrix.length === 0 ? 0 : found.row + found.rows - area.row;
  const rows = area.rows <= READ_IN_FULL ? area.rows : filled;
  return Array.from({ length: rows }, (_, row) =>
    Array.from(
      { length: area.columns },
      (__, column) => matrix[area.row + row - found.row]?.[area.column + column - found.column] ?? "",
    ),
  );
}

/** Where our regions are, by sheet: tells without asking Excel whether an event concerns us. */
export class Atlas {
  private readonly regions = new Map<string, FoundRegion | null>();

  take(regions: Regions): void {
    Object.entries(regions).forEach(([name, region]) => this.regions.set(name, region));
  }

  /** Sheet name by id, for sheets that hold something of ours. */
  sheetName(sheetId: string): string | null {
    return this.on(sheetId)[0]?.[1].sheet ?? null;
  }

  sheetId(name: string): string | null {
    return [...this.regions.values()].find((region) => region?.sheet === name)?.sheetId ?? null;
  }

  namesAt(sheetId: string, addresses: string): readonly string[] {
    const areas: readonly Area[] = parseAddresses(addresses);
    return this.on(sheetId)
      .filter(([, region]) => areas.some((area) => intersects(area, region.area)))
      .map(([name]) => name);
  }

  namesOn(sheetId: string): readonly string[] {
    return this.on(sheetId).map(([name]) => name);
  }

  calculatedOn(sheetId: string): readonly string[] {
    return this.on(sheetId)
      .filter(([, region]) => region.calculated)
      .map(([name]) => name);
  }

  private on(sheetId: string): readonly (readonly [string, FoundRegion])[] {
    return [...this.regions].flatMap(([name, region]) =>
      region !== null && region.sheetId === sheetId ? [[name, region] as const] : [],
    );
  }
}

import type { Region, Snapshot } from "../plan";
import { cellAt, placeAt, regionOf } from "./cells";
import type { Fault } from "./findings";
import { matchRows, type ExpectedRow, type FoundRow, type RowMatch } from "./match";

/** The two columns by which the rows of a table are recognised. */
export interface TableColumns {
  readonly no: string;
  readonly name: string;
}

export interface FoundTable {
  readonly match: RowMatch;
  readonly faults: readonly Fault[];
}

interface Described extends ExpectedRow {
  /** Clause or table that prints the row. */
  readonly source: string;
}

const NONE: RowMatch = { at: new Map(), altered: [], missing: [], duplicates: [], unknown: [] };

function foundRows(no: Region | null, name: Region): readonly FoundRow[] {
  return name.values.map((_, index) => ({ index, no: cellAt(no, index), name: cellAt(name, index) }));
}

/**
 * Finds the rows of a table. `addition` tells rows that the form itself lets people add. Without the column
 * of names nothing can be recognised; that is told once, as a missing name, and not row by row.
 */
export function findRows(
  snapshot: Snapshot,
  columns: TableColumns,
  expected: readonly Described[],
  addition: (row: FoundRow) => boolean = () => false,
): FoundTable {
  const names = regionOf(snapshot, columns.name);
  if (names === null) return { match: NONE, faults: [] };
  const found = foundRows(regionOf(snapshot, columns.no), names).filter((row) => !addition(row));
  const match = matchRows(expected, found);
  const known = new Map(expected.map((row) => [row.id, row]));
  const about = (id: string): { readonly ref: string; readonly name: string; readonly source: string } => ({
    ref: id,
    name: known.get(id)?.names[0] ?? id,
    source: known.get(id)?.source ?? "",
  });
  const faults: Fault[] = [
    ...match.missing.map((id): Fault => ({ kind: "missingRow", ...about(id) })),
    ...match.altered.map(({ id, index }): Fault => ({
      kind: "renamedRow",
      ...about(id),
      place: placeAt(names, index),
    })),
    ...match.duplicates.map(({ id, index }): Fault => ({
      kind: "duplicateRow",
      ...about(id),
      place: placeAt(names, index),
    })),
    ...match.unknown.map((row): Fault => {
      const place = placeAt(names, row.index);
      const name = `${String(row.no)} ${String(row.name)}`.trim();
      return { kind: "unknownRow", ref: `${names.sheet}!${place?.address ?? ""}`, name, place, source: "" };
    }),
  ];
  return { match, faults };
}

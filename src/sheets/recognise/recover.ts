import type { Programme } from "../../rulebook";
import { address, area } from "../address";
import { fieldName, snapshotNames } from "../names";
import type { Place, Region, Scalar, SheetGrid, Snapshot } from "../plan";
import { normal } from "../read/cells";
import type { Fault } from "../read/findings";
import { expectedTables, isColumnOf, type ExpectedTable } from "./expected";
import { key } from "./key";
import { recognise } from "./recognise";
import { COVER, type Recognition, type TableMatch } from "./types";

export interface Recovered {
  /** With the regions that were recognised in place of those whose names are gone. */
  readonly snapshot: Snapshot;
  /** What of it was needed; null where the names gave everything, or no sheets were given. */
  readonly recognition: Recognition | null;
  /** Rows of recognised tables that are none of the form's, stand twice or carry another number. */
  readonly faults: readonly Fault[];
}

type Regions = Record<string, Region | null>;

/** A table by its names: what the names still give, and whether that can be read. */
interface Named {
  readonly table: ExpectedTable;
  readonly names: readonly string[];
  readonly label: Region | null;
  /** Names that are gone, or that mean other rows than the labels. */
  readonly lost: readonly string[];
}

function namesOf(table: ExpectedTable, names: readonly string[]): readonly string[] {
  return names.filter((name) => isColumnOf(table, name));
}

/** Names that were moved by hand may lie beside the table: then they help as little as none. */
function knowsRows(table: ExpectedTable, label: Region | null): label is Region {
  const labels = new Set(table.rows.flatMap((row) => row.keys));
  return label !== null && label.values.some(([value = ""]) => labels.has(key(value)));
}

function named(table: ExpectedTable, regions: Regions, all: readonly string[]): Named {
  const names = namesOf(table, all);
  const found = regions[table.prefix + table.labelColumn] ?? null;
  const label = knowsRows(table, found) ? found : null;
  const isLost = (name: string): boolean => {
    const region = regions[name] ?? null;
    if (region === null || label === null) return region === null;
    return normal(region.sheet) !== normal(label.sheet) || region.area.row !== label.area.row;
  };
  return { table, names, label, lost: names.filter(isLost) };
}

const rowOf = (place: Place): number => Number(/\d+$/.exec(place.address)?.[0] ?? 0) - 1;
const spot = (sheet: string, row: number): string => `${sheet}\n${row}`;

/** A column cut again, row for row of the labels. */
function cut(rows: readonly (Place | null)[], from: (place: Place) => [Scalar, Place | null]): Region {
  const cells = rows.map((place): [Scalar, Place | null] => (place === null ? ["", null] : from(place)));
  const [first] = rows;
  return {
    sheet: first?.sheet ?? "",
    area: area(first === null || first === undefined ? 0 : rowOf(first), 0, Math.max(1, rows.length)),
    values: cells.map(([value]) => [value]),
    places: cells.map(([, place]) => place),
  };
}

/** Puts what was recognised in the places of names that are gone. */
class Recovery {
  readonly regions: Regions;
  readonly faults: Fault[] = [];
  /** Ids of tables, and names of fields, that came from the recognition. */
  readonly used = new Set<string>();

  constructor(
    snapshot: Snapshot,
    private readonly grids: readonly SheetGrid[],
    private readonly recognition: Recognition,
  ) {
    this.regions = { ...snapshot.regions };
  }

  field(name: string): void {
    const region = this.recognition.regions[name];
    if (this.regions[name] || region === undefined) return;
    this.regions[name] = region;
    this.used.add(name);
  }

  table({ table, names, label, lost }: Named): void {
    const match = this.recognition.tables.find(({ id }) => id === table.id);
    if (label !== null) this.columns(label, table, lost);
    else if (match !== undefined) this.whole(match, table, names);
  }

  /** The labels are named: lost columns are laid beside them. */
  private columns(label: Region, table: ExpectedTable, lost: readonly string[]): void {
    const recognised = this.recognition.regions[table.prefix + table.labelColumn];
    const index = new Map<string, number>();
    recognised?.places?.forEach((place, at) => {
      if (place !== null) index.set(spot(place.sheet, rowOf(place)), at);
    });
    const rows = label.values.map((_, row): Place => ({
      sheet: label.sheet,
      address: `A${label.area.row + row + 1}`,
    }));
    for (const name of lost) {
      const before = this.regions[name] ?? null;
      const found = this.recognition.regions[name];
      if (before !== null && before.sheet === label.sheet) {
        this.regions[name] = this.recut(before, rows);
        this.used.add(table.id);
        continue;
      }
      const onSheet = found?.places?.some((place) => place?.sheet === label.sheet) === true;
      this.regions[name] =
        found === undefined || !onSheet
          ? null
          : cut(rows, (place) => {
              const at = index.get(spot(place.sheet, rowOf(place)));
              return at === undefined
                ? ["", null]
                : [found.values[at]?.[0] ?? "", found.places?.[at] ?? null];
            });
      if (this.regions[name] !== null) this.used.add(table.id);
    }
  }

  /** What stands in a named column on given rows. */
  private recut(region: Region, rows: readonly (Place | null)[]): Region {
    const { column } = region.area;
    const grid = this.grids.find(({ name }) => name === region.sheet);
    return cut(rows, (place) => {
      if (place.sheet !== region.sheet) return ["", null];
      const row = rowOf(place);
      const value = grid?.rows[row]?.[column] ?? region.values[row - region.area.row]?.[0] ?? "";
      return [value, { sheet: region.sheet, address: address(row, column) }];
    });
  }

  /** The labels are gone too: the rows are those that were recognised. */
  private whole(match: TableMatch, table: ExpectedTable, names: readonly string[]): void {
    const rows = match.rows.map(({ place }) => place);
    const columns = new Map<string, Region>();
    for (const name of names) {
      const found = this.recognition.regions[name];
      const before = this.regions[name] ?? null;
      if (found !== undefined) columns.set(name, found);
      else if (before !== null) columns.set(name, this.recut(before, rows));
    }
    const given = ["no", table.labelColumn, "points", "first", "second"].map(
      (column) => table.prefix + column,
    );
    // A table without a column to fill is quoted, not filled.
    if (![...columns.keys()].some((name) => !given.includes(name))) return;
    for (const name of names) this.regions[name] = columns.get(name) ?? null;
    this.used.add(table.id);
    this.tell(match, table);
  }

  private tell(match: TableMatch, table: ExpectedTable): void {
    const expected = new Map(table.rows.map((row) => [row.id, row]));
    const about = (id: string): { readonly ref: string; readonly name: string; readonly source: string } => ({
      ref: id,
      name: expected.get(id)?.label ?? id,
      source: expected.get(id)?.source ?? "",
    });
    for (const { id, place, renumbered } of match.rows)
      if (renumbered) this.faults.push({ kind: "renamedRow", ...about(id), place });
    for (const { kind, ref, place, text } of this.recognition.leftovers) {
      if (kind === "duplicate-row" && expected.has(ref))
        this.faults.push({ kind: "duplicateRow", ...about(ref), place });
      if (!UNKNOWN.has(kind) || !belongs(ref, table)) continue;
      this.faults.push({
        kind: "unknownRow",
        ref: `${place.sheet}!${place.address}`,
        name: text,
        place,
        source: "",
      });
    }
  }
}

const UNKNOWN: ReadonlySet<string> = new Set(["unknown-row", "number-only", "ambiguous-label"]);

const belongs = (ref: string, table: ExpectedTable): boolean =>
  ref.split("、").some((id) => id === table.id || table.rows.some((row) => row.id === id));

/** Whether the names give everything, each column beside its labels. */
function isWhole(snapshot: Snapshot, tables: readonly Named[], names: readonly string[]): boolean {
  const given = (name: string): boolean => (snapshot.regions[name] ?? null) !== null;
  return names.every(given) && tables.every(({ label, lost }) => label !== null && lost.length === 0);
}

/** What concerns tables and fields that the names did not give. */
function contribution(
  recognition: Recognition,
  used: ReadonlySet<string>,
  tables: readonly Named[],
  regions: Regions,
  programme: Programme,
): Recognition {
  const concerned = tables.filter(({ label, lost }) => label === null || lost.length > 0);
  const fields = recognition.fields.filter(({ name }) => used.has(name));
  const refs = new Set(fields.map(({ ref }) => ref));
  const isLost = (id: string): boolean => (regions[fieldName(id)] ?? null) === null;
  const lost = programme.statusForm.cover.flatMap(({ id }) => (isLost(id) ? [id] : []));
  const concerns = (ref: string): boolean =>
    refs.has(ref) ||
    [...refs].some((known) => known.startsWith(`${ref}.`)) ||
    ref === COVER ||
    lost.includes(ref) ||
    concerned.some(({ table }) => belongs(ref, table));
  return {
    regions: Object.fromEntries(
      Object.entries(recognition.regions).filter(([name, region]) => regions[name] === region),
    ),
    tables: recognition.tables.filter(({ id }) => concerned.some(({ table }) => table.id === id)),
    fields,
    pairs: recognition.pairs.filter(({ ref }) => concerns(ref)),
    leftovers: recognition.leftovers.filter(({ ref }) => concerns(ref)),
    notFound: recognition.notFound.filter(
      (id) => lost.includes(id) || concerned.some(({ table }) => table.id === id),
    ),
  };
}

/**
 * By names first, by number and label otherwise. Sheets are looked at only where a name is gone or means other rows
 * than its neighbours, so that a workbook in order costs nothing.
 */
export function recover(snapshot: Snapshot, programme: Programme): Recovered {
  const { grids } = snapshot;
  if (grids === undefined) return { snapshot, recognition: null, faults: [] };
  const names = snapshotNames(programme);
  const regions: Regions = { ...snapshot.regions };
  const tables = expectedTables(programme).map((table) => named(table, regions, names));
  if (isWhole(snapshot, tables, names)) return { snapshot, recognition: null, faults: [] };
  const recognition = recognise(grids, programme);
  const recovery = new Recovery(snapshot, grids, recognition);
  for (const table of tables) if (table.label === null || table.lost.length > 0) recovery.table(table);
  const columns = new Set(tables.flatMap((table) => table.names));
  for (const name of names) if (!columns.has(name)) recovery.field(name);
  return {
    snapshot: { ...snapshot, regions: recovery.regions },
    recognition: contribution(recognition, recovery.used, tables, recovery.regions, programme),
    faults: recovery.faults,
  };
}

import type { Programme } from "../../rulebook";
import type { Region, SheetGrid } from "../plan";
import { findCover } from "./cover";
import { expectedTables } from "./expected";
import { findExpertMarks } from "./expert-marks";
import { gridsOf } from "./grid";
import { findHeaded, type FoundHeaded } from "./headed";
import { findMoney } from "./money";
import { ownTables } from "./own-tables";
import { piecesOf } from "./pieces";
import { build } from "./regions";
import { Scanner } from "./scan";
import { findSettings } from "./settings";
import { foundTables, isWorthTelling, type FoundTable } from "./tables";
import type { FieldMatch, Leftover, Recognition } from "./types";

function notUsed(found: FoundTable, kind: "other-table" | "no-form"): Leftover {
  const [first] = found.pieces;
  const { piece } = first ?? {};
  const place = piece?.grid.place(piece.head ?? piece.hits[0]?.row ?? 0, piece.column);
  return {
    kind,
    place: place ?? { sheet: "", address: "A1" },
    ref: found.table.id,
    text: piece?.grid.name ?? "",
    values: [],
  };
}

/** A column of a table of ours is told like a field. */
const fieldsOf = ({ id, columns }: FoundHeaded): readonly FieldMatch[] =>
  columns.map(({ column, heading, by, confidence, place }) => ({
    ref: id,
    name: `IPC_${column}`,
    by,
    confidence,
    place,
    label: heading,
  }));

/**
 * Finds the official forms, and sheets of ours, without names: by the number and label of each row and the
 * heading of each column, never by where they stand. Looks at every cell once.
 */
export function recognise(sheets: readonly SheetGrid[], programme: Programme): Recognition {
  const grids = gridsOf(sheets);
  const tables = expectedTables(programme);
  const scanner = new Scanner(tables, programme);
  const scans = grids.map((grid) => scanner.scan(grid));
  const pieces = scans.flatMap(piecesOf);
  const found = tables.map((table) => foundTables(table, pieces));
  const leftovers = found.flatMap(([first, ...others]): Leftover[] => {
    const unsure = first?.confidence === "unsure" ? [first] : [];
    return [...unsure, ...others]
      .filter(isWorthTelling)
      .map((other) => notUsed(other, other.confidence === "unsure" ? "no-form" : "other-table"));
  });
  const built = found.flatMap(([first]) =>
    first === undefined || first.confidence === "unsure" ? [] : [build(first)],
  );
  const formSheets = built.filter(({ match }) =>
    programme.statusForm.parts.some(({ id }) => id === match.id),
  );
  const cover = findCover(scans, programme, new Set(formSheets.flatMap(({ match }) => match.sheets)));
  const settings = findSettings(grids, programme);
  const [experts, money] = [findExpertMarks(grids, programme), findMoney(grids, programme)];
  const own = findHeaded(sheets, ownTables(programme));
  const regions: Readonly<Record<string, Region>> = Object.assign(
    {},
    cover.regions,
    settings.regions,
    experts.regions,
    money.regions,
    ...own.map((table) => table.regions),
    ...built.map((table) => table.regions),
  );
  const known = new Set([...built.map(({ match }) => match.id), ...cover.fields.map(({ ref }) => ref)]);
  const wanted = [...programme.statusForm.cover.map(({ id }) => id), ...tables.map(({ id }) => id)];
  return {
    regions,
    tables: built.map(({ match }) => match),
    fields: [
      ...cover.fields,
      ...built.flatMap(({ fields }) => fields),
      ...settings.fields,
      ...experts.fields,
      ...money.fields,
      ...own.flatMap(fieldsOf),
    ],
    pairs: built.flatMap(({ pairs }) => pairs),
    leftovers: [
      ...built.flatMap((table) => table.leftovers),
      ...leftovers,
      ...cover.leftovers,
      ...settings.leftovers,
      ...experts.leftovers,
      ...money.leftovers,
      ...own.flatMap((table) => table.leftovers),
    ],
    notFound: wanted.filter((id) => !known.has(id)),
  };
}

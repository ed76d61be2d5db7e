import type { Overlay, PackChange, PackTable, Programme } from "./types";

/** The tables of a pack whose rows an overlay may drop or replace. */
export const PACK_TABLES = [
  "gates",
  "tracks",
  "honours",
  "quotas",
  "units",
  "outlines",
  "supplement",
  "deadlines",
  "duties",
  "lookBacks",
  "materials",
  "readings",
  "titles",
] as const satisfies readonly PackTable[];

interface Row {
  readonly id: string;
  readonly source?: string;
}

/** A pack with the rows of another one, changed where it says so; every change keeps its source. */
export function extended(overlay: Overlay, base: Programme): Programme {
  const { points = [], without = [], history, kinds, dates, issuers } = overlay;
  const tables = Object.fromEntries(
    PACK_TABLES.flatMap((table) => {
      const dropped = new Set(without.filter((row) => row.table === table).map(({ id }) => id));
      const rows = merged(base[table] ?? [], overlay[table] ?? [], dropped);
      return base[table] === undefined && rows.length === 0 ? [] : [[table, rows]];
    }),
  );
  const whole: Programme = {
    ...base,
    ...tables,
    id: overlay.id,
    version: overlay.version,
    documentNumber: overlay.documentNumber,
    issued: overlay.issued,
    title: overlay.title,
    extends: base.id,
    changes: changesOf(overlay, base),
    scorecard: rescored(base.scorecard, new Map(points.map(({ item, points: value }) => [item, value]))),
    ...(issuers === undefined ? {} : { issuers }),
    ...(history === undefined ? {} : { history }),
    ...(kinds === undefined ? {} : { kinds }),
    ...(dates === undefined ? {} : { dates }),
  };
  return { ...whole, conditions: whole.gates.map(({ id }) => `C${id}`) };
}

/** Rows of the same id are replaced in their place, new ones follow. */
function merged(base: readonly Row[], own: readonly Row[], dropped: ReadonlySet<string>): readonly Row[] {
  const known = new Set(base.map(({ id }) => id));
  return [
    ...base.map((row) => own.find(({ id }) => id === row.id) ?? row).filter(({ id }) => !dropped.has(id)),
    ...own.filter(({ id }) => !known.has(id)),
  ];
}

function changesOf(overlay: Overlay, base: Programme): readonly PackChange[] {
  const { points = [], without = [], documentNumber } = overlay;
  const rows = PACK_TABLES.flatMap((table) => {
    const known = new Set((base[table] ?? []).map(({ id }) => id));
    return (overlay[table] ?? []).map((row: Row): PackChange => {
      const what = known.has(row.id) ? "changed" : "added";
      return { table, id: row.id, what, source: row.source ?? documentNumber };
    });
  });
  return [
    ...rows,
    ...points.map(({ item, source }): PackChange => ({ table: "points", id: item, what: "changed", source })),
    ...without.map(({ table, id, source }): PackChange => ({ table, id, what: "removed", source })),
  ];
}

/** The same scorecard with other points for some items. */
function rescored(card: Programme["scorecard"], points: ReadonlyMap<string, string>): Programme["scorecard"] {
  if (card === null || points.size === 0) return card;
  type Groups = NonNullable<Programme["scorecard"]>["sections"][number]["groups"];
  const inner = (groups: Groups): Groups =>
    groups.map((group) => ({
      ...group,
      groups: inner(group.groups),
      items: group.items.map((item) => {
        const value = points.get(item.id);
        return value === undefined ? item : { ...item, points: value, pointsPrinted: value };
      }),
    }));
  return {
    ...card,
    sections: card.sections.map((section) => ({ ...section, groups: inner(section.groups) })),
  };
}

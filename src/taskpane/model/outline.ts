/** The rulebook laid flat: where each item and each row of the forms stands. */
import type { CoverField, FormPart, FormRow, Group, Indicator, Programme, Section } from "../../rulebook";

export interface ItemPlace {
  readonly indicator: Indicator;
  readonly section: Section;
  /** The groups above it, the first level first. */
  readonly path: readonly Group[];
}

export interface RowPlace {
  readonly row: FormRow;
  readonly part: FormPart;
  /** The printed serial number, also where the cell is merged with the one above. */
  readonly no: string;
  /** Indicators that are computed from this row, in printed order. */
  readonly feeds: readonly string[];
}

export interface Outline {
  readonly items: ReadonlyMap<string, ItemPlace>;
  readonly rows: ReadonlyMap<string, RowPlace>;
  readonly cover: ReadonlyMap<string, CoverField>;
  /** Position in print: items before rows, rows before the cover. */
  readonly order: ReadonlyMap<string, number>;
}

/** A section's id, "annex1" for its rows and cover, "" for what stands in none of the forms. */
export function partOf(outline: Outline, ref: string): string {
  const item = outline.items.get(ref);
  if (item) return item.section.id;
  return outline.rows.has(rowOfRef(ref, outline.rows)) || outline.cover.has(ref) ? "annex1" : "";
}

function placesIn(section: Section, group: Group, above: readonly Group[]): readonly ItemPlace[] {
  const path = [...above, group];
  const own = group.items.map((indicator) => ({ indicator, section, path }));
  return [...own, ...group.groups.flatMap((inner) => placesIn(section, inner, path))];
}

/** "A2.1.4.actual" names one half of the pair row "A2.1.4". */
export const rowOfRef = (ref: string, rows: ReadonlyMap<string, unknown>): string =>
  rows.has(ref) ? ref : ref.slice(0, Math.max(ref.lastIndexOf("."), 0));

/** Every number that an indicator's derivation reads. */
export function inputsOf(programme: Programme, indicator: string): readonly string[] {
  const rule = programme.derived.find((candidate) => candidate.indicator === indicator);
  if (!rule) return [];
  const { derivation } = rule;
  const refs = derivation.kind === "pair" ? [derivation.row] : [...derivation.sum, ...derivation.over.flat()];
  return [...new Set(refs)];
}

export function outlineOf(programme: Programme): Outline {
  const sections = programme.scorecard?.sections ?? [];
  const items = sections.flatMap((section) =>
    section.groups.flatMap((group) => placesIn(section, group, [])),
  );
  const rowIds = new Map(
    programme.statusForm.parts.flatMap((part) => part.rows.map((row) => [row.id, row] as const)),
  );
  const feeds = new Map<string, string[]>();
  for (const { indicator } of items) {
    const rows = new Set(inputsOf(programme, indicator.id).map((ref) => rowOfRef(ref, rowIds)));
    for (const row of rows) feeds.set(row, [...(feeds.get(row) ?? []), indicator.id]);
  }
  const rows = programme.statusForm.parts.flatMap((part) =>
    part.rows.map((row, index): RowPlace => {
      const numbered = part.rows.slice(0, index + 1).filter((above) => above.no !== "");
      return { row, part, no: numbered.at(-1)?.no ?? "", feeds: feeds.get(row.id) ?? [] };
    }),
  );
  const ids = [
    ...items.map((place) => place.indicator.id),
    ...rows.map((place) => place.row.id),
    ...programme.statusForm.cover.map((field) => field.id),
  ];
  return {
    items: new Map(items.map((place) => [place.indicator.id, place])),
    rows: new Map(rows.map((place) => [place.row.id, place])),
    cover: new Map(programme.statusForm.cover.map((field) => [field.id, field])),
    order: new Map(ids.map((id, index) => [id, index])),
  };
}

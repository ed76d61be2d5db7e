import { indicators, itemsOf, type Programme } from "../../rulebook";
import { area } from "../address";
import { HEADS } from "../experts/words";
import { expertName } from "../names";
import type { Region, Scalar } from "../plan";
import type { Grid } from "./grid";
import { isBlank, key } from "./key";
import { RowHeads } from "./row-heads";
import type { FieldMatch, Leftover } from "./types";

export interface FoundOwn {
  readonly regions: Readonly<Record<string, Region>>;
  readonly fields: readonly FieldMatch[];
  readonly leftovers: readonly Leftover[];
}

type Column = "name" | "no" | "points" | "mean" | "consensus" | "consensusReason";
const COLUMNS: readonly Column[] = ["name", "no", "points", "mean", "consensus", "consensusReason"];
const OF_SHEET = new RowHeads<Column>(HEADS, COLUMNS, ["name", "points", "mean"], /合\s*成|combined/i);
const REF = "experts";

/** Items by section, number and name: names stand twice, numbers in each section. */
class Items {
  private readonly headings: ReadonlyMap<string, string>;
  private readonly ids = new Map<string, string | null>();

  constructor(programme: Programme) {
    const sections = programme.scorecard?.sections ?? [];
    this.headings = new Map(sections.map(({ id, heading }) => [key(heading), id]));
    for (const { id, groups } of sections)
      for (const item of groups.flatMap(itemsOf))
        for (const name of [item.name, ...(item.aliases ?? [])]) {
          this.put(`${id} ${item.no} ${key(name)}`, item.id);
          this.put(`${item.no} ${key(name)}`, item.id);
        }
  }

  /** Two items of one description are known by neither. */
  private put(text: string, id: string): void {
    const known = this.ids.get(text);
    this.ids.set(text, known === undefined || known === id ? id : null);
  }

  section(row: readonly Scalar[]): string | undefined {
    const text = row.find((value) => !isBlank(value));
    return typeof text === "string" ? this.headings.get(key(text)) : undefined;
  }

  item(section: string, no: Scalar, name: Scalar): string | null {
    const text = `${key(no)} ${key(name)}`;
    return this.ids.get(`${section} ${text}`) ?? this.ids.get(text) ?? null;
  }
}

interface Rows {
  /** Ids from the first row below the heads down; "" for what is no item. */
  readonly ids: readonly string[];
  readonly found: number;
}

function rowsBelow(grid: Grid, head: number, at: ReadonlyMap<Column, number>, items: Items): Rows {
  const ids: string[] = [];
  const seen = new Set<string>();
  let section = "";
  let end = 0;
  for (let row = head + 1; row < grid.rows && OF_SHEET.in(grid.row(row)) === null; row += 1) {
    section = items.section(grid.row(row)) ?? section;
    const id = items.item(section, cell(grid, row, at.get("no")), cell(grid, row, at.get("name")));
    ids.push(id ?? "");
    if (id === null) continue;
    seen.add(id);
    end = ids.length;
  }
  return { ids: ids.slice(0, end), found: seen.size };
}

const cell = (grid: Grid, row: number, column: number | undefined): Scalar =>
  column === undefined || column < 0 ? "" : grid.cell(row, column);

/** The marks between the points and what they come to, under the experts' names. */
function regionsOf(
  grid: Grid,
  head: number,
  at: ReadonlyMap<Column, number>,
  { ids }: Rows,
): Readonly<Record<string, Region>> {
  const first = (at.get("points") ?? 0) + 1;
  const width = (at.get("mean") ?? first) - first;
  const cut = (row: number, rows: number, column: number, columns: number): Region => ({
    sheet: grid.name,
    area: area(row, column, rows, columns),
    values: Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (_column, right) => grid.cell(row + down, column + right)),
    ),
  });
  const columns = (["name", "consensus", "consensusReason"] as const).flatMap((column) => {
    const place = at.get(column) ?? -1;
    return place < 0 ? [] : [[expertName(column), cut(head + 1, ids.length, place, 1)] as const];
  });
  return {
    ...Object.fromEntries(columns),
    [expertName("id")]: {
      sheet: grid.name,
      area: area(head + 1, at.get("no") ?? 0, ids.length),
      values: ids.map((id) => [id]),
    },
    [expertName("experts")]: cut(head, 1, first, width),
    [expertName("marks")]: cut(head + 1, ids.length, first, width),
  };
}

/** The sheet of the experts' marks, by its heads and the numbers and names of its rows. */
export function findExpertMarks(grids: readonly Grid[], programme: Programme): FoundOwn {
  const items = new Items(programme);
  const least = indicators(programme).length / 2;
  let regions: Readonly<Record<string, Region>> = {};
  const fields: FieldMatch[] = [];
  const leftovers: Leftover[] = [];
  for (const grid of grids)
    for (let head = 0; head < grid.rows; head += 1) {
      const at = OF_SHEET.in(grid.row(head));
      if (at === null || (at.get("mean") ?? 0) - (at.get("points") ?? 0) < 2) continue;
      const rows = rowsBelow(grid, head, at, items);
      if (rows.found === 0) continue;
      const place = grid.place(head, (at.get("points") ?? 0) + 1);
      const kind = fields.length > 0 ? "other-table" : rows.found < least ? "no-form" : null;
      if (kind !== null) leftovers.push({ kind, place, ref: REF, text: grid.name, values: [] });
      if (kind !== null) continue;
      regions = regionsOf(grid, head, at, rows);
      const label = String(grid.cell(head, at.get("mean") ?? 0));
      for (const name of Object.keys(regions))
        fields.push({ ref: REF, name, by: "heading", confidence: "sure", place, label });
    }
  return { regions, fields, leftovers };
}

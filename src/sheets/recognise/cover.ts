import type { CoverField, Programme } from "../../rulebook";
import { area } from "../address";
import { fieldName } from "../names";
import type { Region } from "../plan";
import { normal } from "../read/cells";
import type { Grid } from "./grid";
import { isBlank, key } from "./key";
import type { CoverHit, Scan } from "./scan";
import { COVER, type Confidence, type FieldMatch, type Leftover } from "./types";

export interface FoundCover {
  readonly regions: Readonly<Record<string, Region>>;
  readonly fields: readonly FieldMatch[];
  readonly leftovers: readonly Leftover[];
}

/** So many labels together are a cover; fewer are one only on a sheet that holds a table of the form. */
const LEAST_LABELS = 3;
/** A value stands no farther from its label. */
const FARTHEST = 12;

interface Value {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** Without the printed words behind the blank (「（加盖政府章）」) and the line to write on. */
function typed(text: string, field: CoverField): string {
  let own = text.replace(/^[_＿\s]+|[_＿\s]+$/g, "");
  const suffix = field.suffix === undefined ? "" : normal(field.suffix);
  const open = Math.max(own.lastIndexOf("（"), own.lastIndexOf("("));
  if (suffix !== "" && open >= 0 && normal(own.slice(open)) === suffix)
    own = own.slice(0, open).replace(/[_＿\s]+$/, "");
  return own;
}

class Cover {
  private readonly labels: ReadonlySet<string>;
  private readonly suffixes: ReadonlySet<string>;

  constructor(
    private readonly grid: Grid,
    private readonly hits: readonly CoverHit[],
    programme: Programme,
  ) {
    const { cover } = programme.statusForm;
    this.labels = new Set(cover.map((field) => key(field.label)));
    this.suffixes = new Set(cover.flatMap(({ suffix }) => (suffix === undefined ? [] : [normal(suffix)])));
  }

  get size(): number {
    return new Set(this.hits.map(({ field }) => field.id)).size;
  }

  /** The first of several cells with one label; 编号 is also a head of many tables, so that it must stand above the others. */
  hitOf(field: CoverField): CoverHit | undefined {
    const own = this.hits.filter((hit) => hit.field === field);
    const others = this.hits.filter((hit) => hit.field !== field).map(({ row }) => row);
    const near = own.filter(({ row }) => others.some((other) => Math.abs(other - row) <= FARTHEST));
    return near.find((hit) => this.valueOf(hit).text !== "") ?? near[0] ?? own[0];
  }

  others(field: CoverField, used: CoverHit): readonly CoverHit[] {
    return this.hits.filter((hit) => hit.field === field && hit !== used && this.valueOf(hit).text !== "");
  }

  /** Behind the label in its own cell, else in the next cell on the right that holds anything but printed words. */
  valueOf({ field, row, column, rest }: CoverHit): Value {
    if (rest !== null) return { text: typed(rest, field), row, column };
    const label = this.grid.mergeAt(row, column);
    const from = label.column + label.columns;
    for (let at = from; at < from + FARTHEST; at += 1) {
      const value = this.grid.cell(row, at);
      if (isBlank(value)) continue;
      if (this.labels.has(key(value)) || this.suffixes.has(normal(value))) break;
      if (
        typeof value === "string" &&
        /[:：]/.test(value) &&
        this.hits.some((hit) => hit.row === row && hit.column === at)
      )
        break;
      return { text: typed(String(value), field), row, column: at };
    }
    return { text: "", row, column: from };
  }

  place({ row, column }: { readonly row: number; readonly column: number }) {
    return this.grid.place(row, column);
  }

  region(value: Value): Region {
    return { sheet: this.grid.name, area: area(value.row, value.column), values: [[value.text]] };
  }
}

/** The fields of the cover. `sheets` are those that hold a table of the form. */
export function findCover(
  scans: readonly Scan[],
  programme: Programme,
  sheets: ReadonlySet<string>,
): FoundCover {
  const covers = scans
    .filter((scan) => scan.cover.length > 0)
    .map((scan) => ({ scan, cover: new Cover(scan.grid, scan.cover, programme) }));
  const plain = ({ scan: { grid } }: (typeof covers)[number]): number => (grid.hidden || grid.copy ? 0 : 1);
  const [best, ...rest] = [...covers].sort((a, b) => plain(b) - plain(a) || b.cover.size - a.cover.size);
  const leftovers: Leftover[] = rest.flatMap(({ scan, cover }): Leftover[] => {
    const [first] = scan.cover;
    if (first === undefined || cover.size < LEAST_LABELS) return [];
    return [{ kind: "other-table", place: cover.place(first), ref: COVER, text: scan.grid.name, values: [] }];
  });
  if (best === undefined) return { regions: {}, fields: [], leftovers };
  const { cover, scan } = best;
  const confidence: Confidence = cover.size >= LEAST_LABELS || sheets.has(scan.grid.name) ? "sure" : "unsure";
  const regions: Record<string, Region> = {};
  const fields: FieldMatch[] = [];
  for (const field of programme.statusForm.cover) {
    const hit = cover.hitOf(field);
    if (hit === undefined) continue;
    const value = cover.valueOf(hit);
    const name = fieldName(field.id);
    if (confidence === "unsure") {
      // A lone 联系人 stands on many sheets.
      if (value.text !== "")
        leftovers.push({
          kind: "no-form",
          place: cover.place(value),
          ref: field.id,
          text: field.label,
          values: [value.text],
        });
      continue;
    }
    regions[name] = cover.region(value);
    fields.push({
      ref: field.id,
      name,
      by: "label",
      confidence,
      place: cover.place(value),
      label: field.label,
    });
    for (const other of cover.others(field, hit)) {
      const at = cover.valueOf(other);
      leftovers.push({
        kind: "duplicate-row",
        place: cover.place(at),
        ref: field.id,
        text: field.label,
        values: [at.text],
      });
    }
  }
  return { regions, fields, leftovers };
}

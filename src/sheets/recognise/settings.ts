import type { Programme, Text } from "../../rulebook";
import { area } from "../address";
import { YEARLY } from "../conditions/words";
import { CONDITION_NAMES } from "../names";
import type { Region, Scalar } from "../plan";
import { settingFields, type SettingField } from "../settings/fields";
import { HEADS, READINGS } from "../settings/words";
import { visitConditions } from "./conditions";
import type { Grid } from "./grid";
import { key } from "./key";
import type { FieldMatch, Leftover } from "./types";

export interface FoundSettings {
  readonly regions: Readonly<Record<string, Region>>;
  readonly fields: readonly FieldMatch[];
  readonly leftovers: readonly Leftover[];
}

/** A row of heads of a block: where its labels, and what is filled in, stand. */
interface Block {
  readonly row: number;
  readonly label: number;
  readonly value: number;
  /** Of the yearly assessments only: where the grades stand. */
  readonly grade: number | null;
}

const words = (text: Text): ReadonlySet<string> => new Set([key(text.zh), key(text.en)]);
const ITEM = words(HEADS.item);
/** The choice of a reading stands under a head of its own. */
const VALUE = new Set([...words(HEADS.value), ...words(READINGS.option)]);
const YEAR = words(YEARLY.year);
const GRADE = words(YEARLY.grade);

/** Spares the other rows of large sheets. */
const HINT = /项\s*目|item/i;
const hasHint = (value: Scalar): boolean =>
  typeof value === "string" && value.length <= 20 && HINT.test(value);

function columnOf(row: readonly Scalar[], heads: ReadonlySet<string>): number {
  return row.findIndex((value) => typeof value === "string" && value.length <= 20 && heads.has(key(value)));
}

function blockAt(grid: Grid, row: number): Block | null {
  const cells = grid.row(row);
  if (!cells.some(hasHint)) return null;
  const label = columnOf(cells, ITEM);
  if (label === -1) return null;
  const [value, year, grade] = [VALUE, YEAR, GRADE].map((heads) => columnOf(cells, heads));
  if (value !== undefined && value !== -1) return { row, label, value, grade: null };
  if (year === undefined || grade === undefined || year === -1 || grade === -1) return null;
  return { row, label, value: year, grade };
}

/** 「第1次」, "No. 1": a row of the yearly assessments. */
const isYearlyRow = (value: Scalar): boolean =>
  [YEARLY.row.zh, YEARLY.row.en].some((row) => {
    const [before = "", after = ""] = row.split("{n}").map(key);
    const text = key(value);
    return (
      text.startsWith(before) &&
      text.endsWith(after) &&
      /^\d+$/.test(text.slice(before.length, text.length - after.length))
    );
  });

/** Collects from our settings, block by block, what stands beside each label. */
class SettingsFinder {
  private readonly fields: ReadonlyMap<string, SettingField | null>;
  readonly regions: Record<string, Region> = {};
  readonly matches: FieldMatch[] = [];
  readonly leftovers: Leftover[] = [];

  constructor(programme: Programme) {
    const fields = new Map<string, SettingField | null>();
    for (const field of settingFields(programme))
      for (const label of new Set([key(field.label.zh), key(field.label.en)]))
        // Two fields of one label are known by neither.
        fields.set(label, fields.has(label) ? null : field);
    this.fields = fields;
  }

  visit(grid: Grid): void {
    let block: Block | null = null;
    for (let row = 0; row < grid.rows; row += 1) {
      const head = blockAt(grid, row);
      if (head !== null) block = head;
      else if (block !== null) this.row(grid, row, block);
      if (head?.grade !== null && head?.grade !== undefined) this.yearly(grid, head, head.grade);
    }
  }

  private row(grid: Grid, row: number, block: Block): void {
    if (block.grade !== null) return;
    const label = grid.cell(row, block.label);
    if (typeof label !== "string" || label === "") return;
    const field = this.fields.get(key(label));
    if (field === undefined || field === null) return;
    const { ref, name } = field;
    const place = grid.place(row, block.value);
    const value = grid.cell(row, block.value);
    if (this.regions[name] !== undefined) {
      this.leftovers.push({
        kind: "duplicate-row",
        place,
        ref,
        text: label,
        values: value === "" ? [] : [value],
      });
      return;
    }
    this.regions[name] = { sheet: grid.name, area: area(row, block.value), values: [[value]] };
    this.matches.push({ ref, name, by: "label", confidence: "sure", place, label });
  }

  private yearly(grid: Grid, { row, label, value }: Block, grade: number): void {
    if (this.regions[CONDITION_NAMES.years] !== undefined) return;
    const rows: number[] = [];
    for (let below = row + 1; below < grid.rows && blockAt(grid, below) === null; below += 1)
      if (isYearlyRow(grid.cell(below, label))) rows.push(below);
    if (rows.length === 0) return;
    for (const [name, column] of [
      [CONDITION_NAMES.years, value],
      [CONDITION_NAMES.grades, grade],
    ] as const) {
      this.regions[name] = {
        sheet: grid.name,
        area: area(rows[0] ?? row + 1, column, rows.length),
        values: rows.map((below) => [grid.cell(below, column)]),
        places: rows.map((below) => grid.place(below, column)),
      };
      const heading = String(grid.cell(row, column));
      const place = grid.place(rows[0] ?? row + 1, column);
      this.matches.push({ ref: "annual", name, by: "heading", confidence: "sure", place, label: heading });
    }
  }
}

/** Our sheets of settings and conditions, by their heads and labels: no other sheet has such. */
export function findSettings(grids: readonly Grid[], programme: Programme): FoundSettings {
  const finder = new SettingsFinder(programme);
  grids.forEach((grid) => {
    finder.visit(grid);
    visitConditions(grid, programme, finder);
  });
  return { regions: finder.regions, fields: finder.matches, leftovers: finder.leftovers };
}

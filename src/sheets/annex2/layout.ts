import type { Decimal, Group, Indicator, Programme, Section } from "../../rulebook";
import { itemsOf } from "../../rulebook";
import { byReading } from "../formula";
import type { ItemColumn, Level } from "../names";

/** A printed label cell and the items it stands beside. */
export interface LabelCell {
  readonly id: string;
  readonly text: string;
  /** Index of its first item, and how many it spans. */
  readonly from: number;
  readonly rows: number;
  /** Whether its points are shown as a sub-total: it groups items of its own. */
  readonly summed: boolean;
}

interface ItemRow {
  readonly item: Indicator;
  /** Group ids, first level first. */
  readonly groups: readonly string[];
}

export type OwnColumn = Level | "validExperts" | "reason" | "evidence" | "status";

/** Where everything of one table of Annex 2 stands. */
export interface SectionLayout {
  readonly section: Section;
  readonly rows: readonly ItemRow[];
  /** Label cells by column, outermost first. */
  readonly labels: readonly (readonly LabelCell[])[];
  readonly widths: readonly number[];
  readonly column: Readonly<Record<ItemColumn, number>>;
  /** The 指标说明; null where the table has none. */
  readonly noteColumn: number | null;
  /** How many columns are printed. */
  readonly printed: number;
  /** How many columns stay in sight: with the points where labels leave room for the scores beside them. */
  readonly frozen: number;
  /** Sub-total columns, innermost first: one for each column of labels that group anything. */
  readonly sums: readonly number[];
  readonly hidden: readonly number[];
  /** Points without enforcement power where they differ, by item id: a formula, since the split is a reading. */
  readonly reduced: Readonly<Record<string, string>>;
}

function itemRows(groups: readonly Group[], path: readonly string[] = []): readonly ItemRow[] {
  return groups.flatMap((group) => {
    const here = [...path, group.id];
    return [...group.items.map((item) => ({ item, groups: here })), ...itemRows(group.groups, here)];
  });
}

/** The points in brackets stand on a line of their own, so that no narrow cell splits them. */
function labelText(group: Group): string {
  const label = group.label.replace(/\s*（([\d.]+)分）$/, "\n（$1分）");
  return group.bracket === undefined ? label : `${label}\n${group.bracket}`;
}

function labelCells(section: Section): readonly (readonly LabelCell[])[] {
  const first: LabelCell[] = [];
  const second: LabelCell[] = [];
  let from = 0;
  for (const group of section.groups) {
    const rows = itemsOf(group).length;
    first.push({ id: group.id, text: labelText(group), from, rows, summed: true });
    if (group.inner !== undefined)
      second.push({ id: group.id, text: group.inner, from, rows, summed: false });
    let inner = from;
    for (const sub of group.groups) {
      const span = itemsOf(sub).length;
      second.push({ id: sub.id, text: labelText(sub), from: inner, rows: span, summed: true });
      inner += span;
    }
    from += rows;
  }
  return second.length === 0 ? [first] : [first, second];
}

/** Points wide; each set sums to 472, what an A4 page holds with a reserve. */
function printedWidths(depth: number, rows: readonly ItemRow[]): readonly number[] {
  if (depth === 1) return [62, 36, 300, 74];
  const shortNames = rows.every(({ item }) => item.name.length <= 6);
  return shortNames ? [62, 62, 30, 66, 84, 168] : [64, 52, 28, 112, 38, 178];
}

const GAP = 6;
/** First what the city fills and what it is told, so that both show beside the form on a narrow screen. */
export const OWN: readonly { readonly column: OwnColumn; readonly width: number }[] = [
  { column: "self", width: 42 },
  { column: "evidence", width: 54 },
  { column: "status", width: 70 },
  { column: "validExperts", width: 36 },
  { column: "province", width: 36 },
  { column: "national", width: 36 },
  { column: "reason", width: 130 },
];
const SUM_WIDTH = 60;
const HELPERS: readonly ItemColumn[] = [
  "max",
  "validSelf",
  "validProvince",
  "validNational",
  "chosen",
  "best",
  "evidenced",
  "group1",
  "group2",
];

/** Items whose points the lack of enforcement power changes, each with its points by the reading of the split. */
function reducedPoints(programme: Programme, rows: readonly ItemRow[]): Readonly<Record<string, string>> {
  const variants = (programme.scorecard?.variants ?? []).filter(({ when }) => !when.enforcementPower);
  const reduced = variants.flatMap(({ reading: id, splits }) => {
    const reading = programme.readings.find((candidate) => candidate.id === id);
    if (reading === undefined) return [];
    const pointsOf = (item: Indicator): Record<string, Decimal> =>
      Object.fromEntries(
        Object.entries(splits).map(([option, split]) => [option, split[item.id] ?? item.points]),
      );
    return rows
      .map(({ item }) => ({ item, points: pointsOf(item) }))
      .filter(({ item, points }) => Object.values(points).some((value) => value !== item.points))
      .map(({ item, points }) => [item.id, byReading(reading, points)] as const);
  });
  return Object.fromEntries(reduced);
}

export function sectionLayout(programme: Programme, section: Section): SectionLayout {
  const rows = itemRows(section.groups);
  const labels = labelCells(section);
  const official = printedWidths(labels.length, rows);
  const hasNotes = rows.some(({ item }) => item.note !== undefined);
  const no = labels.length;
  const own = official.length + 1;
  const sumStart = own + OWN.length;
  const summed = labels.filter((cells) => cells.some((cell) => cell.summed));
  const helperStart = sumStart + summed.length;
  const column = Object.fromEntries([
    ["no", no],
    ["name", no + 1],
    ["points", no + 2],
    ...OWN.map((entry, index) => [entry.column, own + index]),
    ...HELPERS.map((name, index) => [name, helperStart + index]),
  ]) as Record<ItemColumn, number>;
  return {
    section,
    rows,
    labels,
    widths: [
      ...official,
      GAP,
      ...OWN.map(({ width }) => width),
      ...summed.map(() => SUM_WIDTH),
      ...HELPERS.map(() => 48),
    ],
    column,
    noteColumn: hasNotes ? no + 3 : null,
    printed: official.length,
    frozen: column.name + labels.length,
    sums: summed.map((_, index) => sumStart + index),
    hidden: HELPERS.map((_, index) => helperStart + index),
    reduced: reducedPoints(programme, rows),
  };
}

/** The number is a number, and still reads as printed (「5分」). */
export function pointsFormat(layout: SectionLayout): string | undefined {
  const [first] = layout.rows;
  const suffix = first?.item.pointsPrinted.slice(first.item.points.length) ?? "";
  return suffix === "" ? undefined : `0"${suffix}"`;
}

/** A paper in the register and its number beside every item that it serves, as changes of single cells. */
import type { EvidenceEntry } from "../assessment";
import { HostError } from "../excel";
import {
  EVIDENCE_COLUMNS,
  evidenceName,
  paperCell,
  textOfItems,
  textOfNumbers,
  type Place,
  type Region,
  type Snapshot,
} from "../sheets";
import { placeIn, valueAt } from "./cell-writes";
import type { CellChange } from "./types";

interface Found {
  readonly snapshot: Snapshot;
  readonly places: Readonly<Record<string, Place>>;
}

const isFilled = (line: Region["values"][number] | undefined): boolean =>
  String(line?.[0] ?? "").trim() !== "";

/** The row below the last one that holds anything. */
function firstFreeRow(columns: readonly Region[]): number {
  let row = Math.max(0, ...columns.map(({ values }) => values.length));
  while (row > 0 && !columns.some(({ values }) => isFilled(values[row - 1]))) row -= 1;
  return row;
}

/** What stands in the cell stays to the character; the new follows. */
const appended = (old: string, more: string): string => (old.trim() === "" ? more : `${old}、${more}`);

function besideItems(
  numbers: ReadonlyMap<string, readonly string[]>,
  { snapshot, places }: Found,
): readonly CellChange[] {
  return [...numbers].flatMap(([item, nos]): readonly CellChange[] => {
    // Rows of Annex 1 and conditions have no column of numbers: the register alone says whom a paper serves.
    const place = places[`${item}.evidence`];
    if (place === undefined) return [];
    const from = valueAt(snapshot, place);
    return [{ place, from, to: appended(String(from), textOfNumbers(nos)) }];
  });
}

/** New rows below the last one that holds anything. */
export function newPapers(papers: readonly EvidenceEntry[], found: Found): readonly CellChange[] {
  const columns = EVIDENCE_COLUMNS.map((column) => {
    const region = found.snapshot.regions[evidenceName(column)] ?? null;
    if (region === null) throw new HostError("place-missing", { detail: evidenceName(column) });
    return { column, region };
  });
  const first = firstFreeRow(columns.map(({ region }) => region));
  if (columns.some(({ region }) => first + papers.length > region.area.rows))
    throw new HostError("register-full");
  const rows = papers.flatMap((paper, index) =>
    columns.flatMap(({ column, region }): readonly CellChange[] => {
      const to = paperCell(paper, column);
      return to === "" ? [] : [{ place: placeIn(region, first + index), from: "", to }];
    }),
  );
  const numbers = new Map<string, readonly string[]>();
  for (const { no, items } of papers)
    for (const item of items) numbers.set(item, [...(numbers.get(item) ?? []), no]);
  return [...rows, ...besideItems(numbers, found)];
}

/** A paper that is there serves more items. One that has no row yet is named beside the items alone. */
export function moreItems(
  { no, items }: EvidenceEntry,
  wanted: readonly string[],
  found: Found,
): readonly CellChange[] {
  const added = wanted.filter((item) => !items.includes(item));
  const place = found.places[`${no}.items`];
  const from = valueAt(found.snapshot, place);
  const inRegister =
    place === undefined || added.length === 0
      ? []
      : [{ place, from, to: appended(String(from), textOfItems(added)) }];
  return [...inRegister, ...besideItems(new Map(added.map((item) => [item, [no]])), found)];
}

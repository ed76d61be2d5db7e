import type { Assessment } from "../../assessment";
import type { Programme } from "../../rulebook";
import type { Snapshot } from "../plan";
import { type Places, regionOf, rowsOf } from "../read/cells";
import type { Fault } from "../read/findings";
import { RECORD_COLUMNS, recordName, type RecordColumn } from "./names";
import { refOfText } from "./notation";
import { Entry, type Columns } from "./row";
import { Records } from "./take";
import { KINDS, REMEDIES, type RecordKind } from "./words";

type RecordParts = Pick<
  Assessment,
  "windows" | "bounds" | "figures" | "materials" | "holidays" | "effort" | "kept" | "review" | "log" | "seal"
>;

export interface ReadRecords {
  /** Only what is given: an assessment without records has none of these keys. */
  readonly parts: RecordParts;
  /** Each expert's own reason, by item. */
  readonly opinions: ReadonlyMap<string, Readonly<Record<string, string>>>;
  /** Of rows of Annex 1 that are filled in two cells: it counts where these are blank. */
  readonly typed: Readonly<Record<string, string | boolean>>;
  readonly faults: readonly Fault[];
}

/** Entries that are called by their item or row, and the part of the assessment that they belong to. */
const PLACED: Partial<Readonly<Record<RecordKind, string>>> = {
  window: "windows",
  bound: "bounds",
  figure: "figures",
  effort: "effort",
};

function part<K extends keyof RecordParts>(
  key: K,
  value: NonNullable<RecordParts[K]>,
): Partial<Pick<RecordParts, K>> {
  const made: Partial<Pick<RecordParts, K>> = {};
  const size = Array.isArray(value) ? value.length : Object.keys(value).length;
  if (size > 0) made[key] = value;
  return made;
}

function partsOf(records: Records): RecordParts {
  const { reasonAbove, experts, interests, questions, seal } = records;
  const review = {
    ...(reasonAbove === null ? {} : { reasonAbove }),
    ...(experts.length === 0 ? {} : { experts }),
    ...(interests.length === 0 ? {} : { interests }),
    ...(questions.length === 0 ? {} : { questions }),
  };
  return {
    ...part("windows", records.windows),
    ...part("bounds", records.bounds),
    ...part("figures", records.figures),
    ...part("materials", records.materials),
    ...part("holidays", records.holidays),
    ...part("effort", records.effort),
    ...part("kept", records.kept),
    ...part("review", review),
    ...part("log", records.log),
    ...(seal === null ? {} : { seal }),
  };
}

function unknownKind(entry: Entry, first: RecordColumn): Fault {
  const place = entry.place("kind");
  const found = entry.text("kind") ?? "";
  return { kind: "recordKind", ref: refOf(entry), found, name: entry.text(first) ?? "", place, source: "" };
}

function refused(entry: Entry, kind: RecordKind, column: RecordColumn): Fault {
  const found = entry.text(column) ?? "";
  const about = { found, name: KINDS[kind], remedy: REMEDIES[kind] };
  return { kind: "record", ref: refOf(entry), ...about, place: entry.place(column), source: "" };
}

function refOf(entry: Entry): string {
  const place = entry.place("kind");
  return place === null ? "records" : `${place.sheet}!${place.address}`;
}

/** The records row by row, in any order; blank rows are nothing. */
export function readRecords(snapshot: Snapshot, programme: Programme, places: Places): ReadRecords {
  const columns = Object.fromEntries(
    RECORD_COLUMNS.map((column) => [column, regionOf(snapshot, recordName(column))]),
  ) as Columns;
  const records = new Records(programme);
  const faults: Fault[] = [];
  const rows = rowsOf(Object.values(columns));
  for (let row = 0; row < rows; row += 1) {
    const entry = new Entry(columns, row);
    const first = entry.first();
    if (first === null) continue;
    const kind = entry.word("kind", KINDS);
    if (kind === null) {
      faults.push(unknownKind(entry, first));
      continue;
    }
    const column = records.take(kind, entry);
    const kept = column === null && kind === "kept" ? records.kept.at(-1) : undefined;
    if (kept !== undefined) places.addIfNew(`kept.${kept.rule} ${kept.ref}`, columns.kind, row);
    const of = PLACED[kind];
    if (column === null && of !== undefined)
      places.addIfNew(`${of}.${refOfText(entry.text("ref") ?? "")}`, columns.kind, row);
    if (column !== null) faults.push(refused(entry, kind, column));
  }
  return { parts: partsOf(records), opinions: records.opinions, typed: records.typed, faults };
}

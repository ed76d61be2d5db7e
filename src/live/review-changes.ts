/** What reviewers write, as changes of single cells: scores in their own column, reasons, and rows of the records. */
import type { Assessment, ScoreEntry } from "../assessment";
import { HostError } from "../excel";
import type { Programme } from "../rulebook";
import { expertName, fillWrites, type Place, type Region, type Scalar, type Snapshot } from "../sheets";
import { placeIn, valueAt } from "./cell-writes";
import type { CellChange } from "./types";

export interface Found {
  readonly snapshot: Snapshot;
  readonly places: Readonly<Record<string, Place>>;
}

/** Cells of an item that the forms hold beside the self-score, which is the city's own. */
const CELLS = ["province", "national", "reason", "consensus", "consensusReason"] as const;

const blank = (value: Scalar | undefined): boolean => value === undefined || String(value).trim() === "";

/** Only where a cell is to hold something else is it written; one that is gone refuses the whole write. */
export function reviewChanges(
  programme: Programme,
  before: Assessment,
  after: Assessment,
  found: Found,
): readonly CellChange[] {
  const experts = new ExpertColumns(found.snapshot);
  const items = new Set([...Object.keys(before.scores), ...Object.keys(after.scores)]);
  const scores = [...items].flatMap((item): readonly CellChange[] => {
    const [was, is] = [before.scores[item] ?? {}, after.scores[item] ?? {}];
    return [...ownCells(item, was, is, found), ...marks(item, was, is, { found, experts })];
  });
  return [
    ...scores,
    ...experts.heads(),
    ...TABLES.flatMap((table) => rowChanges(table, { programme, before, after, snapshot: found.snapshot })),
  ];
}

function ownCells(item: string, was: ScoreEntry, is: ScoreEntry, found: Found): readonly CellChange[] {
  return CELLS.flatMap((cell): readonly CellChange[] => {
    const [old, now] = [was[cell] ?? "", is[cell] ?? ""];
    if (old === now) return [];
    const place = found.places[`${item}.${cell}`];
    if (place === undefined) throw new HostError("place-missing", { detail: `${item}.${cell}` });
    return [{ place, from: valueAt(found.snapshot, place), to: now }];
  });
}

function marks(
  item: string,
  was: ScoreEntry,
  is: ScoreEntry,
  { found, experts }: { readonly found: Found; readonly experts: ExpertColumns },
): readonly CellChange[] {
  const [old, now] = [new Map(Object.entries(was.experts ?? {})), new Map(Object.entries(is.experts ?? {}))];
  const names = new Set([...old.keys(), ...now.keys()]);
  return [...names].flatMap((expert): readonly CellChange[] => {
    const to = now.get(expert) ?? "";
    if ((old.get(expert) ?? "") === to) return [];
    const place = experts.placeOf(expert, found.places[`${item}.experts`]);
    return [{ place, from: valueAt(found.snapshot, place), to }];
  });
}

/** The columns of the sheet 专家评分; a name that has none takes the first that is free. */
class ExpertColumns {
  private readonly region: Region | null;
  private readonly marks: Region | null;
  private readonly taken = new Map<string, number>();
  private readonly added: CellChange[] = [];

  constructor({ regions }: Snapshot) {
    this.region = regions[expertName("experts")] ?? null;
    this.marks = regions[expertName("marks")] ?? null;
    this.region?.values[0]?.forEach((head, column) => {
      if (!blank(head)) this.taken.set(String(head).trim(), column);
    });
  }

  heads(): readonly CellChange[] {
    return this.added;
  }

  placeOf(expert: string, first: Place | undefined): Place {
    if (this.marks === null || first === undefined) throw new HostError("place-missing", { detail: expert });
    const row = Number(/\d+$/.exec(first.address)?.[0]) - 1 - this.marks.area.row;
    return placeIn(this.marks, row, this.columnOf(expert));
  }

  private columnOf(expert: string): number {
    const known = this.taken.get(expert);
    if (known !== undefined) return known;
    const used = new Set(this.taken.values());
    const isFree = (column: number): boolean =>
      !used.has(column) && this.marks?.values.every((line) => blank(line[column])) === true;
    const free = [...(this.region?.values[0] ?? []).keys()].find(isFree);
    if (free === undefined || this.region === null) throw new HostError("place-missing", { detail: expert });
    this.taken.set(expert, free);
    this.added.push({ place: placeIn(this.region, 0, free), from: "", to: expert });
    return free;
  }
}

/** First letters of the columns of the tables that are written row by row: the records, the days off. */
const TABLES = ["IPC_R_", "IPC_H_"] as const;
type Table = (typeof TABLES)[number];
/** Where the day of a day off stands. */
const DAY = 1;
/** A row in the order of its columns. */
type Row = readonly string[];
const keyOf = (row: Row): string => JSON.stringify(row);

function tableRows(
  table: Table,
  programme: Programme,
  assessment: Assessment,
): ReadonlyMap<string, readonly Scalar[]> {
  const columns = fillWrites(programme, assessment).filter(({ name }) => name.startsWith(table));
  const count = columns[0]?.values.length ?? 0;
  const rows = Array.from({ length: count }, (_, at) => columns.map(({ values }) => values[at]?.[0] ?? ""));
  return new Map(rows.filter((row) => !row.every(blank)).map((row) => [keyOf(row.map(String)), row]));
}

/** A day off is found by its day, whose name and state people may have left blank; any other row by all that it says. */
const isRowOf = (table: Table, row: readonly Scalar[], line: readonly Scalar[]): boolean =>
  table === "IPC_H_" ? line[DAY] === row[DAY] : keyOf(line.map(String)) === keyOf(row.map(String));

/** Rows that are gone are taken up by new ones, then emptied; what people typed in other rows stays as it is. */
function rowChanges(
  table: Table,
  about: {
    readonly programme: Programme;
    readonly before: Assessment;
    readonly after: Assessment;
    readonly snapshot: Snapshot;
  },
): readonly CellChange[] {
  const { programme, before, after } = about;
  const { regions } = about.snapshot;
  const [old, now] = [tableRows(table, programme, before), tableRows(table, programme, after)];
  const added = [...now].filter(([key]) => !old.has(key)).map(([, row]) => row);
  const gone = [...old].filter(([key]) => !now.has(key)).map(([, row]) => row);
  if (added.length === 0 && gone.length === 0) return [];
  const columns = fillWrites(programme, after)
    .filter(({ name }) => name.startsWith(table))
    .map(({ name }) => {
      const region = regions[name] ?? null;
      if (region === null) throw new HostError("place-missing", { detail: name });
      return region;
    });
  const lines = (columns[0]?.values ?? []).map((_, at) => columns.map(({ values }) => values[at]?.[0] ?? ""));
  const freed = [...lines.keys()].filter((at) => gone.some((row) => isRowOf(table, row, lines[at] ?? [])));
  const last = lines.reduce((found, line, at) => (line.every(blank) ? found : at), -1);
  const places = [...freed, ...added.slice(freed.length).map((_, index) => last + 1 + index)];
  return places.flatMap((at, index) =>
    columns.flatMap((region, column): readonly CellChange[] => {
      const [from, to] = [lines[at]?.[column] ?? "", added[index]?.[column] ?? ""];
      if (at >= region.area.rows) throw new HostError("register-full");
      return from === to ? [] : [{ place: placeIn(region, at), from, to }];
    }),
  );
}

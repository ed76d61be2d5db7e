/**
 * Warnings that the user keeps, with their reasons: a row each on the sheet 记录, where colleagues see them, print them and
 * take them along. A workbook without room for the row keeps the warning in its store.
 */
import { object, safeParse, string } from "valibot";
import { emptyAssessment, type Assessment, type Finding } from "../assessment";
import { HostError, type Workbook } from "../excel";
import { RECORD_COLUMNS, recordName, recordRows, type Region, type Scalar } from "../sheets";
import { cellWrites, placeIn } from "./cell-writes";
import { localDay } from "./day";
import type { Surroundings as Around } from "./power-desk";
import type { Forms } from "./reading";
import { keptKey, type CellChange, type KeptWarning } from "./types";

const SHELF = "kept";

const Schema = object({ rule: string(), ref: string(), reason: string(), by: string(), on: string() });

type Kept = Readonly<Record<string, KeptWarning>>;
type Row = readonly Scalar[];

interface Surroundings extends Pick<Around, "found" | "readAll"> {
  show(kept: Kept): void;
}

interface Deps {
  readonly workbook: Workbook;
  readonly forms: Pick<Forms, "programme">;
  /** ISO day. */
  readonly today?: () => string;
}

export class KeptDesk {
  private stored: Kept = {};

  constructor(
    private readonly deps: Deps,
    private readonly around: Surroundings,
  ) {}

  /** What somebody else stored under our name and is no kept warning is left out. */
  async load(): Promise<void> {
    const records = await this.deps.workbook.load(SHELF);
    const kept = Object.values(records).flatMap((record) => {
      const parsed = safeParse(Schema, record);
      return parsed.success ? [parsed.output] : [];
    });
    this.store(Object.fromEntries(kept.map((warning) => [keptKey(warning), warning])));
  }

  /** All that are kept; what the sheet says goes before what is stored. */
  all(assessment: Assessment | null): Kept {
    const listed = (assessment?.kept ?? []).map((entry): KeptWarning => ({
      ...entry,
      by: entry.by ?? "",
      on: entry.on ?? "",
    }));
    return { ...this.stored, ...Object.fromEntries(listed.map((warning) => [keptKey(warning), warning])) };
  }

  async keep({ rule, ref }: Finding, reason: string, by: string): Promise<void> {
    const warning = { rule, ref, reason, by, on: (this.deps.today ?? localDay)() };
    const key = keptKey(warning);
    const { programme } = this.deps.forms;
    const [row] = recordRows(programme, { ...emptyAssessment(programme.id), kept: [warning] }, "zh-CN");
    const values = RECORD_COLUMNS.map((column) => row?.[column] ?? "");
    const written = await this.write((table) => {
      const at = table.rowOf(this.around.found().places[placeKey(key)]) ?? table.free();
      return at === null ? null : table.changes(at, values);
    });
    if (written) return;
    await this.deps.workbook.save(SHELF, key, warning);
    this.store({ ...this.stored, [key]: warning });
  }

  async release(finding: Finding): Promise<void> {
    const key = keptKey(finding);
    const { [key]: stored, ...others } = this.stored;
    if (stored !== undefined) {
      await this.deps.workbook.remove(SHELF, key);
      this.store(others);
    }
    // The same warning may have been kept in several rows.
    while (this.around.found().places[placeKey(key)] !== undefined) {
      const cleared = await this.write((table) => {
        const at = table.rowOf(this.around.found().places[placeKey(key)]);
        return at === null
          ? null
          : table.changes(
              at,
              RECORD_COLUMNS.map(() => ""),
            );
      });
      if (!cleared) return;
    }
  }

  private store(stored: Kept): void {
    this.stored = stored;
    this.around.show(this.all(this.around.found().assessment));
  }

  /** False where the sheet is not there or full. A row that somebody else took meanwhile is looked for anew, once. */
  private async write(changesOn: (table: Table) => readonly CellChange[] | null): Promise<boolean> {
    for (let tries = 0; tries < 2; tries += 1) {
      const { snapshot } = this.around.found();
      const columns = RECORD_COLUMNS.map((column) => snapshot.regions[recordName(column)] ?? null);
      const whole = columns.filter((region) => region !== null);
      const changes = whole.length < columns.length ? null : changesOn(new Table(whole));
      if (changes === null) return false;
      const { kind } = await this.deps.workbook.fill(cellWrites(snapshot, changes));
      await this.around.readAll();
      if (kind === "done") return true;
    }
    throw new HostError("region-changed");
  }
}

/** Where the reader of the sheet says that a warning is kept. */
const placeKey = (key: string): string => `kept.${key}`;

/** The sheet of records as it was read. */
class Table {
  constructor(private readonly columns: readonly Region[]) {}

  rowOf(place: { readonly sheet: string; readonly address: string } | undefined): number | null {
    const [first] = this.columns;
    if (place === undefined || first === undefined || place.sheet !== first.sheet) return null;
    return Number(/\d+$/.exec(place.address)?.[0]) - 1 - first.area.row;
  }

  /** The first row in which nothing stands; null where there is none. */
  free(): number | null {
    const rows = Math.min(...this.columns.map(({ area }) => area.rows));
    for (let at = 0; at < rows; at += 1) if (this.line(at).every((value) => value === "")) return at;
    return null;
  }

  changes(at: number, values: Row): readonly CellChange[] {
    const before = this.line(at);
    return this.columns.flatMap((region, column): readonly CellChange[] => {
      const [from, to] = [before[column] ?? "", values[column] ?? ""];
      return from === to ? [] : [{ place: placeIn(region, at), from, to }];
    });
  }

  private line(at: number): Row {
    return this.columns.map(({ values }) => values[at]?.[0] ?? "");
  }
}

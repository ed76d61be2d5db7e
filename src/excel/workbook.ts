/** The workbook as the rest of the add-in meets it: no proxy object of Office.js passes this border. */
import type { Place, SheetPlan, Snapshot } from "../sheets";
import { insertSheets, recover, type Inserted, type Plans, type Recovery } from "./apply/insert";
import { removeSheets, type Insertion, type Removed } from "./apply/remove";
import { Echoes } from "./echoes";
import {
  enterFormula,
  repairFormulas,
  selectedCell,
  valuesOf,
  type CellRef,
  type CellValues,
  type Repaired,
  type SelectedCell,
} from "./formulas";
import { anyLocked, applyLocks, type SheetLocks } from "./locks";
import { HostQueue, type Step } from "./queue";
import { selectPlace } from "./select";
import { Atlas, readRegions, type Regions } from "./snapshot";
import { loadRecords, removeRecord, saveRecord, type Records } from "./store";
import { ACTIVATED, watchWorkbook, type Change } from "./watch";
import { takeBack, type TakenBack } from "./undo";
import { fillRegions, type Filled, type RegionWrite, type WriteOptions, type Written } from "./write";

export interface Workbook {
  /** Clears or finishes what a failed insertion left, and reads. One round trip where there is nothing, else three. */
  recover(
    plans: Plans,
    read: readonly string[],
  ): Promise<{ readonly recovery: Recovery; readonly read: Snapshot }>;
  /** Three round trips, the reading of `read` included. */
  insert(
    plans: readonly SheetPlan[],
    options: {
      readonly rename?: boolean;
      readonly of?: string;
      readonly read: readonly string[];
      readonly onProgress?: (done: number) => void;
    },
  ): Promise<Inserted<Snapshot>>;
  /** One round trip. */
  snapshot(names: readonly string[]): Promise<Snapshot>;
  /** Two round trips at most. What it wrote can be taken back. */
  fill(writes: readonly RegionWrite[], options?: { readonly replace?: boolean }): Promise<Filled>;
  /** Puts back what stood in the cells of a fill, where they still hold what it wrote. Two round trips. */
  takeBack(written: Written): Promise<TakenBack>;
  /** Enters formulas of ours again that show #NAME?. Three round trips at most. */
  repairFormulas(): Promise<Repaired>;
  /** The cell of the selection, in one round trip. */
  selectedCell(): Promise<SelectedCell>;
  /** Puts a formula into a cell that still holds what was seen there. Two round trips; it can be taken back. */
  enterFormula(formula: string, seen: SelectedCell): Promise<Written | null>;
  /** What cells show, in one round trip; null where there are none. */
  valuesOf(refs: readonly CellRef[]): Promise<readonly (CellValues | null)[]>;
  /** Deletes the sheets of an insertion that nobody has touched. Three round trips. */
  removeSheets(insertion: Insertion): Promise<Removed>;
  /** Locks cells and opens others, and keeps the sheets protected as they were. Two round trips. */
  lock(sheets: readonly SheetLocks[]): Promise<void>;
  /** Whether a cell of these regions is locked on a protected sheet. One round trip. */
  anyLocked(names: readonly string[]): Promise<boolean>;
  watch(listener: (change: Change) => void): Promise<() => Promise<void>>;
  select(place: Place): Promise<void>;
  load(shelf: string): Promise<Records>;
  save(shelf: string, id: string, record: object): Promise<void>;
  remove(shelf: string, id: string): Promise<void>;
  /** Tells when calls begin and cease to wait for the user to finish typing in a cell. */
  onEditing(listener: (editing: boolean) => void): () => void;
}

export interface WorkbookOptions {
  readonly queue?: HostQueue;
  readonly supports?: (set: string) => boolean;
}

const excelApi = (set: string): boolean => Office.context.requirements.isSetSupported("ExcelApi", set);

export function openWorkbook(options: WorkbookOptions = {}): Workbook {
  const queue = options.queue ?? new HostQueue();
  const atlas = new Atlas();
  const echoes = new Echoes();
  const context = { queue, atlas, echoes, supports: options.supports ?? excelApi };

  const echoing: WriteOptions = {
    onWrite: (sheetId, address) => echoes.expect(sheetId, address),
    onRefused: () => echoes.forget(),
  };
  const take = (regions: Regions): Snapshot => {
    atlas.take(regions);
    return { regions };
  };
  const expectFront = (sheet: string): void => {
    const id = atlas.sheetId(sheet);
    if (id !== null) echoes.expect(id, ACTIVATED);
  };
  const read =
    (names: readonly string[]): Step<Snapshot> =>
    (request) => {
      const answer = readRegions(names)(request);
      return () => take(answer());
    };

  return {
    recover: (plans, names) => recover(queue, plans, read(names)),
    insert: async (plans, settings) => {
      const outcome = await insertSheets(queue, plans, { ...settings, read: read(settings.read) });
      if (outcome.kind === "done") expectFront(outcome.insertion.sheets[0]?.name ?? "");
      return outcome;
    },
    snapshot: (names) => queue.run(read(names)),
    fill: (writes, settings = {}) =>
      fillRegions(queue, writes, {
        ...settings,
        ...echoing,
      }),
    takeBack: (written) => takeBack(queue, written, echoing),
    repairFormulas: () => repairFormulas(queue, echoing),
    selectedCell: () => queue.run(selectedCell),
    enterFormula: (formula, seen) => enterFormula(queue, formula, seen, echoing),
    valuesOf: (refs) => queue.run(valuesOf(refs)),
    removeSheets: (insertion) => removeSheets(queue, insertion),
    lock: (sheets) => applyLocks(queue, sheets),
    anyLocked: (names) => queue.run(anyLocked(names)),
    watch: (listener) => watchWorkbook(context, listener),
    select: (place) => {
      expectFront(place.sheet);
      return selectPlace(queue, place);
    },
    load: (shelf) => loadRecords(queue, shelf),
    save: (shelf, id, record) => saveRecord(queue, shelf, id, record),
    remove: (shelf, id) => removeRecord(queue, shelf, id),
    onEditing: (listener) => queue.onEditing(listener),
  };
}

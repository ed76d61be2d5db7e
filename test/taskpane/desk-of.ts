/** A desk made of plain values: it shows one state, remembers what it was asked, and answers as told. */
import type { Assessment, Finding, Result } from "../../src/assessment";
import type { CellValues, SelectedCell } from "../../src/excel";
import {
  STARTING,
  type CleanUp,
  type Desk,
  type DeskState,
  type FillOutcome,
  type Formulas,
  type InsertOutcome,
  type PackOutcome,
  type SwitchOutcome,
} from "../../src/live";

const keyOf = (finding: Finding): string => `${finding.rule} ${finding.ref}`;

export interface PlainDesk extends Desk {
  /** Changes the state as the workbook would, and tells whoever listens. */
  set(change: Partial<DeskState>): void;
  /** What was asked of it, in order: "goTo T5", "insertForms rename". */
  readonly asked: string[];
  /** Outcomes for the next calls, first come first served; afterwards everything is done. */
  readonly insertOutcomes: InsertOutcome[];
  readonly switchOutcomes: SwitchOutcome[];
  readonly packOutcomes: PackOutcome[];
  readonly fillOutcomes: FillOutcome[];
  /** Whether the next registrations of papers are refused. */
  readonly refusals: boolean[];
  /** What it says could be written more cleanly. */
  readonly untidy: CleanUp[];
  readonly cells: PlainCells;
}

/** Cells outside the forms, as the formulas' part of the desk sees them. */
interface PlainCells {
  selected: SelectedCell | null;
  /** What cells show, by "Sheet!A1:B2" or by name. */
  shown: Readonly<Record<string, CellValues>>;
  readonly listeners: Set<() => void>;
}

const formulasOf = (
  note: (words: string) => Promise<void>,
  cells: PlainCells,
  refusals: boolean[],
): Formulas => ({
  onMoved: (listener) => {
    cells.listeners.add(listener);
    return () => cells.listeners.delete(listener);
  },
  selected: () => Promise.resolve(cells.selected),
  values: (refs) =>
    Promise.resolve(
      refs.map(({ sheet, address, name }) => cells.shown[name ?? `${sheet}!${address ?? ""}`] ?? null),
    ),
  enter: async (formula, { place }) => {
    await note(`enter ${place.sheet}!${place.address} ${formula}`);
    return refusals.shift() !== true;
  },
  repair: () => note("repair"),
});

export const emptyState: DeskState = { ...STARTING, phase: "empty" };

export function deskOf(initial: Partial<DeskState> = {}): PlainDesk {
  let state: DeskState = { ...emptyState, ...initial };
  let locked = false;
  const listeners = new Set<(state: DeskState) => void>();
  const asked: string[] = [];
  const insertOutcomes: InsertOutcome[] = [];
  const switchOutcomes: SwitchOutcome[] = [];
  const packOutcomes: PackOutcome[] = [];
  const fillOutcomes: FillOutcome[] = [];
  const refusals: boolean[] = [];
  const untidy: CleanUp[] = [];
  const cells: PlainCells = { selected: null, shown: {}, listeners: new Set() };
  const set = (change: Partial<DeskState>): void => {
    state = { ...state, ...change };
    for (const listener of listeners) listener(state);
  };
  const note = (words: string): Promise<void> => {
    asked.push(words);
    return Promise.resolve();
  };
  return {
    asked,
    insertOutcomes,
    switchOutcomes,
    packOutcomes,
    fillOutcomes,
    refusals,
    untidy,
    cells,
    set,
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    insertForms: async (options) => {
      const words = [options?.rename === true ? "rename" : "", options?.programme ?? ""].filter(
        (word) => word !== "",
      );
      await note(["insertForms", ...words].join(" "));
      return insertOutcomes.shift() ?? { kind: "done", sheets: [] };
    },
    switchProgramme: async (id) => {
      await note(`switchProgramme ${id}`);
      return switchOutcomes.shift() ?? { kind: "done", sheets: [] };
    },
    takePack: async () => {
      await note("takePack");
      return packOutcomes.shift() ?? { kind: "faults", faults: [] };
    },
    fill: async (assessment: Assessment, options) => {
      await note(`fill ${assessment.city.name ?? ""}${options?.replace === true ? " replace" : ""}`);
      return fillOutcomes.shift() ?? { kind: "done" };
    },
    goTo: (ref) => note(`goTo ${ref}`),
    recheck: () => note("recheck"),
    keepWarning: async (finding, reason, by) => {
      await note(`keep ${keyOf(finding)} ${reason} ${by}`.trim());
      const kept = { rule: finding.rule, ref: finding.ref, reason, by, on: "2018-10-06" };
      set({ kept: { ...state.kept, [keyOf(finding)]: kept } });
    },
    releaseWarning: async (finding) => {
      await note(`release ${keyOf(finding)}`);
      const { [keyOf(finding)]: gone, ...kept } = state.kept;
      if (gone) set({ kept });
    },
    choosePower: (power) => note(`choosePower ${String(power)}`),
    resolvePower: async (choice) => {
      await note(`resolvePower ${choice}`);
      set({ powerChange: null });
    },
    writeSettings: async (settings) => {
      await note(`writeSettings ${JSON.stringify(settings)}`);
      return true;
    },
    writeScores: async (changes) => {
      const cells = changes.map(({ item, from, to }) => `${item} ${String(from ?? "")}→${String(to)}`);
      await note(`writeScores ${cells.join(", ")}`);
      return true;
    },
    addPapers: async (papers) => {
      await note(`addPapers ${papers.map(({ no, items }) => `${no}:${items.join("+")}`).join(", ")}`);
      return refusals.shift() !== true;
    },
    usePaper: async (no, items) => {
      await note(`usePaper ${no} ${items.join("+")}`);
      return true;
    },
    cleanUps: () => untidy,
    takeCleanUps: async (taken) => {
      await note(`takeCleanUps ${taken.map(({ from, to }) => `${from}→${to}`).join(", ")}`);
      return true;
    },
    writeReview: async (change) => {
      await note("writeReview");
      if (state.assessment !== null) set({ assessment: change(state.assessment) });
      return true;
    },
    formulas: formulasOf(note, cells, refusals),
    lockRoles: async (who) => {
      await note(`lockRoles ${who === null ? "nobody" : who.role === "expert" ? who.name : who.role}`);
      locked = who !== null;
      return true;
    },
    rolesLocked: () => Promise.resolve(locked),
    undo: async () => {
      await note("undo");
      set({ undoable: null });
    },
    keepDone: () => {
      asked.push("keepDone");
      set({ undoable: null });
    },
    dismissNotice: (id) => {
      asked.push(`dismiss ${id}`);
      set({ notices: state.notices.filter((notice) => notice.id !== id) });
    },
  };
}

/** A desk in the middle of the work: this assessment, judged so. */
export const deskOfResult = (
  assessment: Assessment,
  result: Result,
  rest: Partial<DeskState> = {},
): PlainDesk => deskOf({ phase: "ready", assessment, result, ...rest });

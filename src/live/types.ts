/**
 * The one running assessment, as the pane and the functions without ranges see it.
 *
 * `Desk` is the border between the workbook's side and whoever shows it: the pane takes a desk and never
 * meets Office.js, so that it is tested with a desk made of plain values.
 */
import type { Assessment, Column, EvidenceEntry, Finding, Result, Settings } from "../assessment";
import type { RulebookFault, Text } from "../rulebook";
import type { Place, Scalar } from "../sheets";
import type { Formulas } from "./formula-desk";

export type Phase =
  /** Office is being asked who it is. */
  | "starting"
  /** Opened outside Excel. */
  | "no-host"
  /** A workbook without our sheets. */
  | "empty"
  /** Our sheets are there and judged. */
  | "ready";

/** Something the user should know of the workbook or of Excel itself: place, reason and remedy in sentences. */
export interface Notice {
  readonly id: string;
  readonly severity: "error" | "warning" | "info";
  readonly text: string;
  readonly remedy?: string;
  readonly place?: Place;
}

export interface Tally {
  readonly n: number;
  readonly of: number;
}

export interface DeskState {
  readonly phase: Phase;
  readonly assessment: Assessment | null;
  readonly result: Result | null;
  /** Where the input cell of each item, row and setting is now. */
  readonly places: Readonly<Record<string, Place>>;
  /** The item or row under the selection in the sheet. */
  readonly selected: string | null;
  readonly completeness: {
    readonly filled: Tally;
    readonly evidenced: Tally;
    readonly confirmed: Tally;
  } | null;
  readonly notices: readonly Notice[];
  /** Long work; shown after half a second. */
  readonly busy: { readonly label: string; readonly done: number; readonly of: number } | null;
  /** The numbers shown are older than the sheet; a new judgement is on its way. */
  readonly stale: boolean;
  /** The last write of the add-in's own that can be taken back. */
  readonly undoable: Undoable | null;
  /** Warnings that the user keeps, by `keptKey`. They stay in the workbook. */
  readonly kept: Readonly<Record<string, KeptWarning>>;
  /** Rule packs of the user's own, "example-6/2". */
  readonly packs: readonly string[];
  /** The enforcement power changed, or is to change, under scores that stand: what becomes of them is asked. */
  readonly powerChange: PowerChange | null;
}

/** `count`: sheets of an insertion, papers registered, items served, places cleaned up, cells of the others. */
export interface Undoable {
  readonly kind:
    | "insert"
    | "fill"
    | "power"
    | "settings"
    | "scores"
    | "papers"
    | "reuse"
    | "cleanUp"
    | "review"
    | "formula";
  readonly count: number;
}

/** The forms have no column for experts. */
export type ScoreColumn = Exclude<Column, "experts">;

/** A self-score as it was tried out in the pane. */
export interface ScoreChange {
  readonly item: string;
  /** As typed; null where the cell is blank. */
  readonly from: number | string | boolean | null;
  readonly to: number;
}

/** One cell that is to hold something else; written only as long as it holds `from`. */
export interface CellChange {
  readonly place: Place;
  readonly from: Scalar;
  readonly to: Scalar;
}

/** A cleaner way to write what stands in a place; shown, and taken by a person alone. */
export interface CleanUp {
  /** What a finding of that place would point at. */
  readonly ref: string;
  readonly from: string;
  readonly to: string;
  readonly reason: Text;
  /** Whether only whoever typed it can say that it was meant so. */
  readonly doubtful: boolean;
  readonly cells: readonly CellChange[];
}

/** One score whose full score the change moves. */
export interface PowerLine {
  readonly item: string;
  readonly column: ScoreColumn;
  /** As typed. */
  readonly score: number | string | boolean;
  readonly full: number;
  readonly newFull: number;
  /** In proportion; null where the item no longer carries points; as typed where it is no score that counts. */
  readonly converted: number | string | boolean | null;
}

export interface PowerChange {
  readonly from: boolean | null;
  readonly to: boolean | null;
  /** Chosen in the pane: the cell still holds `from`, and nothing is written before a choice. */
  readonly proposed: boolean;
  /** What converted scores are rounded to ("0.1"). */
  readonly step: string;
  readonly lines: readonly PowerLine[];
  /** The total before the change, and after each choice; null without points. */
  readonly before: number | null;
  readonly after: Readonly<Record<"keep" | "convert" | "clear", number | null>>;
}

/** `revert`: the power goes back to what it was, or stays so. */
export type PowerChoice = keyof PowerChange["after"] | "revert";

export interface KeptWarning {
  readonly rule: string;
  readonly ref: string;
  readonly reason: string;
  /** As typed; may be empty. */
  readonly by: string;
  /** ISO day. */
  readonly on: string;
}

export interface InsertOptions {
  readonly rename?: boolean;
  /** Whose forms; counts in a workbook without forms. */
  readonly programme?: string;
}

/** Whoever works in the workbook. */
export type WorkingAs =
  { readonly role: "city" | "province" | "national" } | { readonly role: "expert"; readonly name: string };

export type InsertOutcome =
  | { readonly kind: "done"; readonly sheets: readonly string[] }
  /** Sheets of these names exist already: nothing was changed; ask, then call again with `rename`. */
  | { readonly kind: "name-taken"; readonly names: readonly string[] }
  /** Our forms stand in this workbook already. */
  | { readonly kind: "already-there" }
  | { readonly kind: "failed"; readonly notice: Notice };

export type SwitchOutcome =
  | Extract<InsertOutcome, { readonly kind: "done" | "failed" }>
  /** Somebody has filled in or changed something: nothing was touched. */
  | { readonly kind: "in-use" }
  /** The forms are all that the workbook has, and Excel keeps at least one sheet. */
  | { readonly kind: "only-sheets" };

export type PackOutcome =
  | { readonly kind: "done"; readonly id: string; readonly title: Text; readonly version: string }
  /** Nothing was taken in: everything that is wrong with it, row by row. */
  | { readonly kind: "faults"; readonly faults: readonly RulebookFault[] }
  | { readonly kind: "failed"; readonly notice: Notice };

export type FillOutcome =
  | { readonly kind: "done" }
  /** Cells that hold something else would be replaced: nothing was changed; ask, then call with `replace`. */
  | { readonly kind: "would-replace"; readonly cells: number }
  | { readonly kind: "failed"; readonly notice: Notice };

export interface Desk {
  getState(): DeskState;
  subscribe(listener: (state: DeskState) => void): () => void;
  insertForms(options?: InsertOptions): Promise<InsertOutcome>;
  /** Forms in which nobody has filled in anything give way to those of another programme. */
  switchProgramme(id: string): Promise<SwitchOutcome>;
  /** Checks a rule pack as it stands in a file, takes it in and keeps it with the workbook. */
  takePack(json: unknown): Promise<PackOutcome>;
  /** Writes an assessment into the forms, inserting them first where they are missing. */
  fill(assessment: Assessment, options?: { readonly replace?: boolean }): Promise<FillOutcome>;
  /** Selects the input cell of an item, row or setting ("T12", "A1.4", "T12.evidence", "weightsSource"). */
  goTo(ref: string): Promise<void>;
  /** Reads everything again, whatever the events said. */
  recheck(): Promise<void>;
  keepWarning(finding: Finding, reason: string, by: string): Promise<void>;
  releaseWarning(finding: Finding): Promise<void>;
  /** Writes the enforcement power into its cell; where scores are concerned it asks first (`powerChange`). */
  choosePower(power: boolean): Promise<void>;
  /** Answers `powerChange`: scores, and the power where it was chosen in the pane, are written together. */
  resolvePower(choice: PowerChoice): Promise<void>;
  /** Writes what changed in the settings into its cells; false where nothing was written, and it is said why. */
  writeSettings(settings: Settings): Promise<boolean>;
  /** Writes self-scores; false where nothing was written, and it is said why. */
  writeScores(changes: readonly ScoreChange[]): Promise<boolean>;
  /** Adds rows to the register of evidence, and the numbers beside the items; false where nothing was written. */
  addPapers(papers: readonly EvidenceEntry[]): Promise<boolean>;
  /** A registered paper serves these items, too; false where nothing was written, and it is said why. */
  usePaper(no: string, items: readonly string[]): Promise<boolean>;
  /** What could be written more cleanly, as of the last reading. */
  cleanUps(): readonly CleanUp[];
  /** Writes cleaner ways; false where a cell was changed meanwhile and nothing was written. */
  takeCleanUps(taken: readonly CleanUp[]): Promise<boolean>;
  /**
   * Writes what reviewers changed (scores beside the self-score, reasons, records), each into its own cell; `change`
   * is given what the workbook holds now. False where nothing was written, and it is said why.
   */
  writeReview(change: (now: Assessment) => Assessment): Promise<boolean>;
  /** Formulas of our functions in any cell of the workbook. */
  readonly formulas: Formulas;
  /**
   * Locks what other roles fill in and hides the other experts' columns from an expert; null opens everything again.
   * There is no password. False where a sheet refused, and it is said why.
   */
  lockRoles(who: WorkingAs | null): Promise<boolean>;
  /** Whether such locks are in force in the workbook. */
  rolesLocked(): Promise<boolean>;
  /** Takes the last write of ours back (`undoable`); says so where something has changed since. */
  undo(): Promise<void>;
  /** Leaves what was done as it is and offers it no more. */
  keepDone(): void;
  dismissNotice(id: string): void;
}

export const keptKey = (finding: { readonly rule: string; readonly ref: string }): string =>
  `${finding.rule} ${finding.ref}`;

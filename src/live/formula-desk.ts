/** The part of the desk that has to do with formulas of our functions, wherever in the workbook they stand. */
import type { CellRef, CellValues, SelectedCell, Workbook } from "../excel";
import type { Language } from "../i18n";
import type { Attempts } from "./attempts";
import { say } from "./texts";
import type { Notice } from "./types";
import type { Done } from "./undo-desk";

/** What the pane asks for; a failure becomes a notice, and the answer is null or false. */
export interface Formulas {
  /** Told when the selection moved, or what it holds may have changed. */
  onMoved(listener: () => void): () => void;
  selected(): Promise<SelectedCell | null>;
  values(refs: readonly CellRef[]): Promise<readonly (CellValues | null)[] | null>;
  /** Puts a formula into a cell that still holds what was seen there; false where nothing was written. */
  enter(formula: string, seen: SelectedCell): Promise<boolean>;
  /** Enters formulas again that show #NAME?, and says how many. */
  repair(): Promise<void>;
}

export class FormulaDesk implements Formulas {
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly workbook: Workbook,
    private readonly attempts: Attempts,
    private readonly wrote: (done: Done) => void,
  ) {}

  moved(): void {
    this.listeners.forEach((listener) => {
      listener();
    });
  }

  onMoved(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  async selected(): Promise<SelectedCell | null> {
    let found: SelectedCell | null = null;
    await this.attempts.attempt(async () => {
      found = await this.workbook.selectedCell();
    });
    return found;
  }

  async values(refs: readonly CellRef[]): Promise<readonly (CellValues | null)[] | null> {
    let found: readonly (CellValues | null)[] | null = null;
    await this.attempts.attempt(async () => {
      found = await this.workbook.valuesOf(refs);
    });
    return found;
  }

  async enter(formula: string, seen: SelectedCell): Promise<boolean> {
    const entered = await this.attempts.change(async () => {
      const written = await this.workbook.enterFormula(formula, seen);
      if (written !== null) this.wrote({ kind: "formula", written });
      return written !== null;
    });
    this.moved();
    return entered;
  }

  async repair(): Promise<void> {
    await this.attempts.attempt(async () => {
      const { cells, locked, lockedSheets } = await this.workbook.repairFormulas();
      if (locked > 0) this.attempts.announce(leftAlone(locked, lockedSheets));
      if (cells > 0 || locked === 0) this.attempts.announce(repaired(cells));
    });
    this.moved();
  }
}

const leftAlone =
  (count: number, sheets: readonly string[]) =>
  (language: Language): Notice => ({
    id: "formulasLocked",
    severity: "warning",
    text: say("formulasLocked", language, { count, sheets: sheets.join("”“") }),
    remedy: say("formulasLockedRemedy", language),
  });

const repaired =
  (count: number) =>
  (language: Language): Notice => ({
    id: "formulasRepaired",
    severity: "info",
    text: say(count > 0 ? "formulasRepaired" : "formulasFine", language, { count }),
  });

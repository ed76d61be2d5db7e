/** Knows whether the engine still has something to calculate, and waits until it has not. */
import type { FUniver } from "@univerjs/core/facade";
import type {} from "@univerjs/sheets-formula/facade";
import { HostError } from "../protocol/errors";

/** The mutations after which the engine starts a calculation of its own. */
const DIRTYING: ReadonlySet<string> = new Set([
  "sheet.mutation.set-range-values",
  "sheet.mutation.move-range",
  "sheet.mutation.move-rows",
  "sheet.mutation.move-columns",
  "sheet.mutation.reorder-range",
  "sheet.mutation.remove-rows",
  "sheet.mutation.remove-col",
  "sheet.mutation.insert-row",
  "sheet.mutation.insert-col",
  "sheet.mutation.remove-sheet",
  "sheet.mutation.insert-sheet",
  "formula.mutation.set-defined-name",
  "formula.mutation.remove-defined-name",
  "formula.mutation.set-trigger-formula-calculation-start",
]);
const START = "formula.mutation.set-formula-calculation-start";
const PROGRESS = "formula.mutation.set-formula-calculation-notification";
const STYLE_ONLY: ReadonlySet<string> = new Set([
  "sheet.command.set-style",
  "sheet.command.set-border",
  "sheet.command.clear-selection-format",
]);
const RENAME = "sheet.mutation.set-worksheet-name";
/** Long, since a machine that does ten other things calculates as surely, only later. */
const PATIENCE_MS = 60_000;

export interface ExecutedCommand {
  readonly id: string;
  readonly params?: object;
}
export interface ExecutionOptions {
  readonly onlyLocal?: boolean;
  readonly fromFormula?: boolean;
}

function dirties(command: ExecutedCommand, options: ExecutionOptions): boolean {
  if (!DIRTYING.has(command.id) || options.fromFormula) return false;
  const trigger = (command.params as { trigger?: string } | undefined)?.trigger ?? "";
  return command.id !== "sheet.mutation.set-range-values" || (!options.onlyLocal && !STYLE_ONLY.has(trigger));
}

export class Calculation {
  private dirty = false;
  private running = false;
  private suspended = false;
  private waiting: (() => void)[] = [];

  constructor(private readonly api: FUniver) {}

  observe(command: ExecutedCommand, options: ExecutionOptions): void {
    if (command.id === RENAME) this.forgetFormulas();
    if (command.id === START) {
      this.dirty = false;
      this.running = true;
    } else if (command.id === PROGRESS) {
      const { functionsExecutedState } = (command.params ?? {}) as { functionsExecutedState?: number };
      if (functionsExecutedState !== undefined) this.running = false;
    } else if (dirties(command, options)) {
      this.dirty = true;
    }
    if (!this.pending) this.release();
  }

  private release(): void {
    for (const resolve of this.waiting.splice(0)) resolve();
  }

  /** The engine is closed: nothing will be calculated any more, and nobody is to wait for it. */
  dispose(): void {
    this.dirty = false;
    this.running = false;
    this.release();
  }

  get pending(): boolean {
    return this.dirty || this.running;
  }

  /** Calculates every formula anew. */
  recalculate(): void {
    this.dirty = true;
    this.api.getFormula().executeCalculation();
  }

  /**
   * The engine keeps what it once made of a formula's text, also after a sheet that a name points to was renamed:
   * the formula then answers #VALUE! or an old value. Its facade has no door to these caches, and taking a function
   * away clears only those of short texts (longer ones are kept under a hash); an empty token is part of every key.
   */
  private forgetFormulas(): void {
    this.forgetTexts();
    this.recalculate();
  }

  /** What a formula's text means is worked out anew when a cell is next calculated. */
  forgetTexts(): void {
    const formula = this.api.getFormula();
    formula["_lexerTreeBuilder"].dispose();
    formula["_functionService"].deleteFormulaAstCacheKey("");
  }

  /** Until the batch ends, reads answer what was there before. */
  suspend(): void {
    this.suspended = true;
  }

  resume(): void {
    this.suspended = false;
  }

  async settle(): Promise<void> {
    if (!this.pending || this.suspended) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const settled = new Promise<void>((resolve, reject) => {
      this.waiting.push(resolve);
      const late = (): void => reject(new HostError("GeneralException", "The calculation did not end."));
      timer = setTimeout(late, PATIENCE_MS);
    });
    await settled.finally(() => clearTimeout(timer));
  }
}

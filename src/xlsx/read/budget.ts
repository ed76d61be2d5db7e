import { FileError } from "./error";
import { isDamaged } from "./formulas";
import type { Limits } from "./limits";

/** Ours have some 300; what is longer is nobody's. */
const LONGEST_FORMULA = 1000;
/** Letters of formulas that are looked at closely, which takes time. */
const FORMULA_LETTERS = 500_000;

/** What all sheets of a file have used together of its limits. */
export class Budget {
  private cells = 0;
  private merges = 0;
  private gridCells = 0;
  private regionCells = 0;
  private formulaLetters = 0;

  constructor(readonly limits: Limits) {}

  countCell(): void {
    if (++this.cells > this.limits.cells) {
      throw new FileError("too-many-cells", { limit: this.limits.cells });
    }
  }

  countMerge(): void {
    if (++this.merges > this.limits.merges) {
      throw new FileError("too-many-merges", { limit: this.limits.merges });
    }
  }

  /** Whether it is a formula of ours that another program has changed; false where too much was asked already. */
  isDamaged(formula: string): boolean {
    if (formula.length > LONGEST_FORMULA || !/ipcity|ipc_/i.test(formula)) return false;
    this.formulaLetters += formula.length;
    return this.formulaLetters <= FORMULA_LETTERS && isDamaged(formula);
  }

  /** `cell`: the last one in use, which is the one to look at. */
  countGrid(cells: number, sheet: string, cell: string): void {
    this.gridCells += cells;
    const limit = this.limits.gridCells;
    if (this.gridCells > limit) throw new FileError("sheet-too-large", { sheet, cell, limit });
  }

  countRegion(cells: number): void {
    this.regionCells += cells;
    const limit = this.limits.regionCells;
    if (this.regionCells > limit) throw new FileError("names-too-large", { limit });
  }
}

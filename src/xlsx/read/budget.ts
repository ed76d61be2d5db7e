import { FileError } from "./error";
import type { Limits } from "./limits";

/** What all sheets of a file have used together of its limits. */
export class Budget {
  private cells = 0;
  private merges = 0;
  private gridCells = 0;
  private regionCells = 0;

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

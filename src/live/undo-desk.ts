/**
 * The add-in's own undo: each of its writes can be taken back from the pane, the last one first, as long as nobody has
 * changed what it wrote. What people type is Excel's to undo.
 */
import type { Insertion, Workbook, Written } from "../excel";
import type { Undoable } from "./types";

/** One write of ours and how to take it back. */
export type Done =
  | { readonly kind: "insert"; readonly insertion: Insertion }
  | {
      readonly kind: "fill" | "power" | "settings" | "scores" | "review" | "formula";
      readonly written: Written;
    }
  /** What people count here are papers, items and places, not cells. */
  | { readonly kind: "papers" | "reuse" | "cleanUp"; readonly written: Written; readonly count: number };

/** `only-sheets`: the forms are all that the workbook has. */
export type Undone = "nothing" | "done" | "changed" | "only-sheets";

export class UndoDesk {
  private done: readonly Done[] = [];

  constructor(private readonly workbook: Workbook) {}

  record(done: Done): void {
    if (sizeOf(done) > 0) this.done = [...this.done, done];
  }

  forget(): void {
    this.done = [];
  }

  /** What the pane offers to take back; null where there is nothing. */
  offer(): Undoable | null {
    const last = this.done.at(-1);
    return last === undefined ? null : { kind: last.kind, count: sizeOf(last) };
  }

  async undo(): Promise<Undone> {
    const last = this.done.at(-1);
    if (last === undefined) return "nothing";
    const outcome = await (last.kind === "insert"
      ? this.workbook.removeSheets(last.insertion)
      : this.workbook.takeBack(last.written));
    if (outcome === "done") this.done = this.done.slice(0, -1);
    // What lies before a write that cannot be taken back cannot be, either.
    else if (outcome === "changed") this.done = [];
    return outcome;
  }
}

function sizeOf(done: Done): number {
  if (done.kind === "insert") return done.insertion.sheets.length;
  if ("count" in done) return done.written.blocks.length === 0 ? 0 : done.count;
  return done.written.blocks.reduce((sum, { contents }) => sum + contents.flat().length, 0);
}

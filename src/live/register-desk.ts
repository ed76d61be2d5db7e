/** The part of the desk that registers papers and takes cleaner ways of writing: each in one write that can be undone. */
import type { EvidenceEntry } from "../assessment";
import type { Workbook } from "../excel";
import { cellWrites } from "./cell-writes";
import { cleanUpsOf } from "./clean-ups";
import { moreItems, newPapers } from "./paper-changes";
import type { Surroundings } from "./power-desk";
import type { Forms } from "./reading";
import type { CellChange, CleanUp } from "./types";

type Kind = "papers" | "reuse" | "cleanUp";

/** Every write is false where a cell was changed meanwhile and nothing was written. */
export class RegisterDesk {
  private known: { readonly assessment: unknown; readonly cleanUps: readonly CleanUp[] } | null = null;

  constructor(
    private readonly forms: Pick<Forms, "programme">,
    private readonly workbook: Workbook,
    private readonly around: Pick<Surroundings, "found" | "readAll" | "wrote">,
  ) {}

  async addPapers(papers: readonly EvidenceEntry[]): Promise<boolean> {
    return this.write("papers", newPapers(papers, this.around.found()), papers.length);
  }

  async usePaper(no: string, items: readonly string[]): Promise<boolean> {
    const found = this.around.found();
    const paper = found.assessment?.evidence.find((entry) => entry.no === no);
    if (paper === undefined) return false;
    return this.write("reuse", moreItems(paper, items, found), items.length);
  }

  /** Looked for when first asked for after a reading. */
  cleanUps(): readonly CleanUp[] {
    const { assessment, snapshot, places } = this.around.found();
    if (assessment === null) return [];
    if (this.known?.assessment !== assessment) {
      const cleanUps = cleanUpsOf({ assessment, snapshot, places }, this.forms.programme);
      this.known = { assessment, cleanUps };
    }
    return this.known.cleanUps;
  }

  async takeCleanUps(taken: readonly CleanUp[]): Promise<boolean> {
    return this.write(
      "cleanUp",
      taken.flatMap(({ cells }) => cells),
      taken.length,
    );
  }

  private async write(kind: Kind, changes: readonly CellChange[], count: number): Promise<boolean> {
    try {
      const outcome = await this.workbook.fill(cellWrites(this.around.found().snapshot, changes));
      if (outcome.kind !== "done") return false;
      this.around.wrote({ kind, written: outcome.written, count });
      return true;
    } finally {
      await this.around.readAll();
    }
  }
}

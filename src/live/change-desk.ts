/** The part of the desk that writes what was tried out in the pane: settings, and scores of one's own. */
import type { Assessment, Settings } from "../assessment";
import type { RegionWrite, Workbook } from "../excel";
import type { Surroundings } from "./power-desk";
import type { Forms } from "./reading";
import { cellWrites } from "./cell-writes";
import { reviewChanges } from "./review-changes";
import { lockedNames, roleLocks } from "./role-locks";
import { scoreWrites } from "./score-writes";
import { settingWrites } from "./setting-writes";
import type { ScoreChange, WorkingAs } from "./types";

export class ChangeDesk {
  constructor(
    private readonly forms: Pick<Forms, "programme">,
    private readonly workbook: Workbook,
    private readonly around: Pick<Surroundings, "found" | "readAll" | "wrote">,
  ) {}

  /** False where the cells were changed meanwhile and nothing was written. */
  async settings(settings: Settings): Promise<boolean> {
    const { assessment, snapshot } = this.around.found();
    if (assessment === null) return false;
    return this.write("settings", settingWrites(this.forms.programme, assessment, settings, snapshot));
  }

  /** False where the cells were changed meanwhile and nothing was written. */
  async scores(changes: readonly ScoreChange[]): Promise<boolean> {
    const found = this.around.found();
    if (found.assessment === null) return false;
    const cells = changes.map(({ item, from, to }) => ({
      item,
      column: "self" as const,
      from: from ?? "",
      to,
    }));
    return this.write("scores", scoreWrites(this.forms.programme, cells, found));
  }

  /** False where the cells were changed meanwhile and nothing was written. */
  async review(change: (now: Assessment) => Assessment): Promise<boolean> {
    const { assessment, snapshot, places } = this.around.found();
    if (assessment === null) return false;
    const changes = reviewChanges(this.forms.programme, assessment, change(assessment), { snapshot, places });
    return changes.length === 0 || this.write("review", cellWrites(snapshot, changes));
  }

  /** No cell's content changes, so there is nothing for the undo to take back: opening again is its own way back. */
  async lockRoles(who: WorkingAs | null): Promise<boolean> {
    await this.around.readAll();
    const { snapshot, places } = this.around.found();
    await this.workbook.lock(roleLocks(this.forms.programme, { snapshot, places }, who));
    return true;
  }

  rolesLocked(): Promise<boolean> {
    return this.workbook.anyLocked(lockedNames(this.forms.programme));
  }

  private async write(
    kind: "settings" | "scores" | "review",
    writes: readonly RegionWrite[],
  ): Promise<boolean> {
    try {
      const outcome = await this.workbook.fill(writes);
      if (outcome.kind !== "done") return false;
      this.around.wrote({ kind, written: outcome.written });
      return true;
    } finally {
      await this.around.readAll();
    }
  }
}

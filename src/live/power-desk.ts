/** The part of the desk that asks what a change of enforcement power means for scores, and carries the answer out. */
import type { Assessment } from "../assessment";
import type { RegionWrite, Workbook } from "../excel";
import { SETTING_NAMES, type Snapshot } from "../sheets";
import { PowerWatch } from "./power-watch";
import { powerWrite, resolution } from "./power-writes";
import type { Forms } from "./reading";
import type { DeskState, PowerChange, PowerChoice } from "./types";
import type { Done } from "./undo-desk";

export interface Surroundings {
  /** What was read last, and what was asked of it. */
  found(): Pick<DeskState, "assessment" | "places" | "powerChange"> & { readonly snapshot: Snapshot };
  show(change: PowerChange | null): void;
  readAll(): Promise<void>;
  /** Told what was written, so that it can be taken back. */
  wrote(done: Done): void;
}

export class PowerDesk {
  private readonly watch: PowerWatch;

  constructor(
    private readonly forms: Pick<Forms, "programme">,
    private readonly workbook: Workbook,
    private readonly around: Surroundings,
  ) {
    this.watch = new PowerWatch(forms);
  }

  /** What is to be asked after a reading; null where nothing is. */
  take(assessment: Assessment | null, { regions }: Snapshot): PowerChange | null {
    if (assessment === null) {
      this.watch.forget();
      return null;
    }
    // Without its cell the power is unknown, which is no change of it.
    return (regions[SETTING_NAMES.power] ?? null) === null ? null : this.watch.take(assessment);
  }

  /** Power and scores were written together: there is nothing to ask. */
  forget(): void {
    this.watch.forget();
  }

  /** False where the cell was changed meanwhile and nothing was written. */
  async choose(power: boolean): Promise<boolean> {
    const { assessment, snapshot, powerChange } = this.around.found();
    // What the sheet asks is answered first.
    if (assessment === null || powerChange?.proposed === false) return true;
    this.watch.propose(power);
    const change = this.take(assessment, snapshot);
    this.around.show(change);
    if (change !== null) return true;
    this.watch.propose(null);
    return this.write(powerWrite(this.forms.programme, assessment, power, snapshot));
  }

  /** False where the cells were changed meanwhile and nothing was written. */
  async resolve(choice: PowerChoice): Promise<boolean> {
    const found = this.around.found();
    const { assessment, powerChange } = found;
    if (assessment === null || powerChange === null) return true;
    const written = (): void => {
      const enforcementPower = choice === "revert" ? powerChange.from : powerChange.to;
      this.watch.propose(null);
      this.watch.accept({ ...assessment, city: { ...assessment.city, enforcementPower } });
      this.around.show(null);
    };
    return this.write(resolution(this.forms.programme, assessment, powerChange, choice, found), written);
  }

  /** Writes what is right only as long as the cells hold what was read. */
  private async write(writes: readonly RegionWrite[], written = (): void => undefined): Promise<boolean> {
    if (writes.length === 0) {
      written();
      return true;
    }
    try {
      const outcome = await this.workbook.fill(writes);
      if (outcome.kind !== "done") return false;
      written();
      this.around.wrote({ kind: "power", written: outcome.written });
      return true;
    } finally {
      await this.around.readAll();
    }
  }
}

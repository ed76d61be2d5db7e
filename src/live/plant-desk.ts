/** The part of the desk that brings forms into the workbook, and whole assessments into the forms. */
import type { Assessment } from "../assessment";
import type { Insertion, Workbook } from "../excel";
import type { Language } from "../i18n";
import type { CurrentForms } from "./current-forms";
import { writesOf } from "./initial";
import { failure, nameTaken, otherProgramme } from "./notices";
import { say } from "./texts";
import type { DeskState, FillOutcome, InsertOptions, InsertOutcome, SwitchOutcome } from "./types";

type Done<T> = Extract<T, { readonly kind: "done" }>;

export interface Ground {
  readonly forms: CurrentForms;
  readonly workbook: Workbook;
  language(): Language;
  phase(): DeskState["phase"];
  lacksForms(): boolean;
  busy(work: DeskState["busy"]): void;
  inserted(outcome: Done<Awaited<ReturnType<Workbook["insert"]>>>): void;
  /** The forms that stood before are gone. */
  removed(): void;
  filled(outcome: Done<Awaited<ReturnType<Workbook["fill"]>>>): void;
  readAll(): Promise<void>;
}

export class PlantDesk {
  constructor(private readonly ground: Ground) {}

  async insert({ programme, ...options }: InsertOptions = {}): Promise<InsertOutcome> {
    const { workbook, forms, language } = this.ground;
    if (programme !== undefined && this.ground.phase() !== "ready") forms.turnTo(programme);
    try {
      const outcome = await workbook.insert(forms.plans(), {
        ...options,
        of: forms.programme.id,
        read: forms.read,
        onProgress: (done) => this.ground.busy({ label: say("inserting", language()), done, of: 3 }),
      });
      if (outcome.kind !== "done") return outcome;
      this.ground.inserted(outcome);
      return { kind: "done", sheets: outcome.insertion.sheets.map(({ name }) => name) };
    } catch (error) {
      return { kind: "failed", notice: failure(error, language(), "insert") };
    } finally {
      this.ground.busy(null);
    }
  }

  async switchTo(id: string): Promise<SwitchOutcome> {
    const { workbook, forms, language } = this.ground;
    this.ground.busy({ label: say("switching", language()), done: 0, of: 2 });
    try {
      const insertion = await this.standing();
      const removed = insertion === null ? "changed" : await workbook.removeSheets(insertion);
      if (removed !== "done") return { kind: removed === "changed" ? "in-use" : removed };
      this.ground.removed();
      forms.turnTo(id);
      const inserted = await this.insert();
      return inserted.kind === "done" || inserted.kind === "failed"
        ? inserted
        : {
            kind: "failed",
            notice: nameTaken(
              forms.plans().map(({ name }) => name),
              language(),
            ),
          };
    } catch (error) {
      return { kind: "failed", notice: failure(error, language(), "insert") };
    } finally {
      this.ground.busy(null);
      await this.ground.readAll();
    }
  }

  /** The forms as if they had just been inserted; null where a sheet of theirs is gone. */
  private async standing(): Promise<Insertion | null> {
    const { workbook, forms } = this.ground;
    const plans = forms.plans();
    const marks = plans.map(({ names }) => names[0]?.name ?? "");
    const { regions } = await workbook.snapshot(marks);
    const sheets = plans.flatMap((plan, index) => {
      const name = regions[marks[index] ?? ""]?.sheet;
      return name === undefined ? [] : [{ plan, name }];
    });
    return sheets.length === plans.length ? { sheets, orphans: [] } : null;
  }

  async fill(assessment: Assessment, options: { readonly replace?: boolean } = {}): Promise<FillOutcome> {
    const { forms, workbook, language } = this.ground;
    const { programme } = assessment;
    if (this.ground.phase() === "ready" && programme !== forms.programme.id)
      return { kind: "failed", notice: otherProgramme(forms.programme.id, programme, language()) };
    if (this.ground.lacksForms() || programme !== forms.programme.id) {
      const inserted = await this.insert({ programme });
      if (inserted.kind === "failed") return inserted;
      if (inserted.kind === "name-taken")
        return { kind: "failed", notice: nameTaken(inserted.names, language()) };
    }
    this.ground.busy({ label: say("filling", language()), done: 1, of: 2 });
    try {
      const outcome = await workbook.fill(writesOf(forms, assessment), options);
      if (outcome.kind === "would-replace") return outcome;
      this.ground.filled(outcome);
      await this.ground.readAll();
      return { kind: "done" };
    } catch (error) {
      await this.ground.readAll();
      return { kind: "failed", notice: failure(error, language(), "fill") };
    } finally {
      this.ground.busy(null);
    }
  }
}

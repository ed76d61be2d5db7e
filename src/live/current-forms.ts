/** The forms of the programme that the workbook was made with; before it names one, those that are offered. */
import { programmes, type Programme } from "../rulebook";
import {
  changedSince,
  packOf,
  PROGRAMME_NAME,
  sheetPlans,
  snapshotNames,
  type SheetPlan,
  type Snapshot,
} from "../sheets";
import type { Language } from "../i18n";
import type { Forms } from "./reading";
import { say } from "./texts";
import type { Notice } from "./types";

export function formsOf(programme: Programme): Forms {
  let plans: readonly SheetPlan[] | null = null;
  return { programme, plans: () => (plans ??= sheetPlans(programme)), names: snapshotNames(programme) };
}

export class CurrentForms implements Forms {
  constructor(private now: Forms) {}

  get programme(): Programme {
    return this.now.programme;
  }

  get names(): readonly string[] {
    return this.now.names;
  }

  readonly plans = (): readonly SheetPlan[] => this.now.plans();

  /** What is read: the names of the forms, and the cell that says whose they are. */
  get read(): readonly string[] {
    return [...this.now.names, PROGRAMME_NAME];
  }

  /** The sheets of a programme, whichever is the current one. */
  readonly plansOf = (id?: string): readonly SheetPlan[] => {
    const found = programmes.find((candidate) => candidate.id === id);
    return found === undefined || found.id === this.programme.id ? this.plans() : sheetPlans(found);
  };

  /** Turns to a programme; false where it is the one already, or nobody knows it. */
  turnTo(id: string): boolean {
    if (id === this.programme.id) return false;
    const found = programmes.find((candidate) => candidate.id === id);
    if (found === undefined) return false;
    this.now = formsOf(found);
    return true;
  }

  /** Lays the forms out anew after their pack was replaced; false where it was not theirs. */
  renew(id: string): boolean {
    const found = programmes.find((candidate) => candidate.id === id);
    if (found === undefined || id !== this.programme.id) return false;
    this.now = formsOf(found);
    return true;
  }

  /** Whether a workbook names a pack that nobody knows. */
  lacksPack(snapshot: Snapshot): boolean {
    const recorded = packOf(snapshot);
    return recorded !== null && programmes.every(({ id }) => id !== recorded.id);
  }

  /** Whether one of the forms' names is missing. */
  lackIn({ regions }: Snapshot): boolean {
    return this.now.names.some((name) => (regions[name] ?? null) === null);
  }

  /** Turns to the programme that a workbook names. */
  follow(snapshot: Snapshot): boolean {
    const recorded = packOf(snapshot);
    return recorded !== null && this.turnTo(recorded.id);
  }

  /** What is to be said of the pack that a workbook names: unknown here, or of another version. */
  notices(snapshot: Snapshot, language: Language): readonly Notice[] {
    const recorded = packOf(snapshot);
    if (recorded === null) return [];
    const { id, version } = this.programme;
    if (recorded.id !== id) {
      return [
        {
          id: `pack-unknown ${recorded.id}`,
          severity: "error",
          text: say("packUnknown", language, { detail: recorded.id }),
          remedy: say("packUnknownRemedy", language),
        },
      ];
    }
    const changes = changedSince(this.programme, recorded);
    if (changes === null) return [];
    const told = changes
      .map(({ zh, en }) => (language === "en" ? en : zh))
      .join(language === "en" ? "; " : "；");
    return [
      {
        id: `pack-version ${recorded.version}`,
        severity: "info",
        text: say("packVersion", language, { pack: id, from: recorded.version, to: version }),
        remedy:
          told === "" ? say("packChangesUnlisted", language) : say("packChanges", language, { detail: told }),
      },
    ];
  }
}

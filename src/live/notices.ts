/**
 * What the user is told: conditions, which go when they cease, and events, which stay until dismissed. A
 * condition that was dismissed comes back when it ceased and arose again.
 */
import { hostError } from "../excel";
import type { Language } from "../i18n";
import { say } from "./texts";
import type { Notice } from "./types";

export class Notices {
  private conditions: readonly Notice[] = [];
  private events: readonly Notice[] = [];
  private dismissed: ReadonlySet<string> = new Set();
  private editing = false;

  setConditions(conditions: readonly Notice[]): void {
    this.conditions = conditions;
    const standing = new Set(conditions.map((notice) => notice.id));
    this.dismissed = new Set([...this.dismissed].filter((id) => standing.has(id)));
  }

  setEditing(editing: boolean): void {
    this.editing = editing;
  }

  tell(notice: Notice): void {
    this.events = [...this.events.filter((other) => other.id !== notice.id), notice];
  }

  dismiss(id: string): void {
    this.events = this.events.filter((notice) => notice.id !== id);
    if (this.conditions.some((notice) => notice.id === id)) this.dismissed = new Set([...this.dismissed, id]);
  }

  all(language: Language): readonly Notice[] {
    const editing: readonly Notice[] = this.editing
      ? [{ id: "editing", severity: "info", text: say("editing", language) }]
      : [];
    return [...editing, ...this.conditions.filter(({ id }) => !this.dismissed.has(id)), ...this.events];
  }
}

/** A failure as a notice: sentence, place, remedy. */
export function failure(error: unknown, language: Language, id = "failure"): Notice {
  const known = hostError(error);
  return {
    id: `${id} ${known.code}`,
    severity: "error",
    text: known.sentence(language),
    remedy: known.remedy(language),
    ...(known.place === undefined ? {} : { place: known.place }),
  };
}

/** The sample cannot be filled in before the forms have names of their own. */
export function nameTaken(names: readonly string[], language: Language): Notice {
  return {
    id: "name-taken",
    severity: "error",
    text: say("nameTaken", language, { detail: names.join("、") }),
    remedy: say("nameTakenRemedy", language),
  };
}

/** An assessment of another programme has no place in these forms. */
export function otherProgramme(here: string, given: string, language: Language): Notice {
  return {
    id: "other-programme",
    severity: "error",
    text: say("otherProgramme", language, { pack: here, detail: given }),
    remedy: say("otherProgrammeRemedy", language),
  };
}

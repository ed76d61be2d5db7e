/**
 * Rule packs of the user's own: checked like those that ship, taken in for this runtime, and kept in the workbook's
 * settings, so that whoever opens the workbook again has them.
 */
import type { Workbook } from "../excel";
import type { Language } from "../i18n";
import { packVersion, registerPack, type Programme } from "../rulebook";
import { failure } from "./notices";
import type { PackOutcome } from "./types";

const SHELF = "packs";

interface Taken {
  readonly programme: Programme;
  readonly forget: () => void;
}

interface Surroundings {
  language(): Language;
  /** The forms at hand may be those of an earlier version, or of a pack that nobody knew until now. */
  taken(id: string): Promise<void>;
  /** The list of packs has changed. */
  shown(): void;
}

export class PackDesk {
  private own: readonly Taken[] = [];
  private names: readonly string[] = [];
  private loaded = false;

  constructor(
    private readonly workbook: Workbook,
    private readonly around: Surroundings,
  ) {}

  /** "example-6/2", as a workbook names them; the same list as long as it says the same. */
  list(): readonly string[] {
    return this.names;
  }

  /** Takes in what the workbook keeps, once. What is no pack any more is left where it is. */
  async load(): Promise<void> {
    if (this.loaded) return;
    let waiting = Object.values(await this.workbook.load(SHELF));
    this.loaded = true;
    // A pack may extend another one that comes later.
    for (let before = -1; before !== waiting.length;) {
      before = waiting.length;
      waiting = waiting.filter((json) => !this.admit(json));
    }
  }

  async take(json: unknown): Promise<PackOutcome> {
    const read = registerPack(json);
    if ("faults" in read) return { kind: "faults", faults: read.faults };
    const { id, title, version } = read.programme;
    try {
      this.keep(read);
      await this.workbook.save(SHELF, id, Object(json));
      await this.around.taken(id);
      return { kind: "done", id, title, version };
    } catch (error) {
      return { kind: "failed", notice: failure(error, this.around.language(), "pack") };
    }
  }

  forget(): void {
    for (const { forget } of this.own) forget();
    this.own = [];
    this.names = [];
    this.loaded = false;
  }

  private admit(json: unknown): boolean {
    const read = registerPack(json);
    if ("faults" in read) return false;
    this.keep(read);
    return true;
  }

  /** One of the same id gives way. */
  private keep(taken: Taken): void {
    this.own = [...this.own.filter(({ programme }) => programme.id !== taken.programme.id), taken];
    this.names = this.own.map(({ programme }) => packVersion(programme));
    this.around.shown();
  }
}

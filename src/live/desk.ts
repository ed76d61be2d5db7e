/**
 * The one running assessment of a workbook: something changes, the changed regions are read, everything is
 * judged again, whoever listens is told. It runs whether the pane is open or not.
 */
import { createStore } from "zustand/vanilla";
import type { Change, Workbook } from "../excel";
import type { Language } from "../i18n";
import type { Place, Snapshot } from "../sheets";
import { Attempts } from "./attempts";
import { ChangeDesk } from "./change-desk";
import { CurrentForms } from "./current-forms";
import { publish } from "./feed";
import { FormulaDesk } from "./formula-desk";
import { goToPlace } from "./go-to";
import { KeptDesk } from "./kept";
import { Notices } from "./notices";
import { PackDesk } from "./pack-desk";
import { PlantDesk } from "./plant-desk";
import { PowerDesk, type Surroundings } from "./power-desk";
import { Pulse, type Scope } from "./pulse";
import { knowing, readingOf, saysTheSame, type Forms } from "./reading";
import { readScope } from "./read-scope";
import { RegisterDesk } from "./register-desk";
import { refAt } from "./selection";
import { STARTING } from "./starting";
import { say } from "./texts";
import type { Desk, DeskState } from "./types";
import { UndoDesk } from "./undo-desk";

export interface DeskDeps {
  readonly workbook: Workbook;
  readonly forms: Forms;
  readonly language: Language;
  /** ISO day of today. */
  readonly today?: () => string;
  /** Milliseconds without a change before a reading, and the longest wait while changes go on. */
  readonly quiet?: number;
  readonly longest?: number;
}

export class LiveDesk implements Desk {
  private readonly forms: CurrentForms;
  private readonly store = createStore<DeskState>()(() => STARTING);
  private readonly notices = new Notices();
  private readonly attempts = new Attempts(this.notices, {
    language: () => this.language,
    shown: () => this.show({}),
  });
  private readonly pulse: Pulse;
  private readonly power: PowerDesk;
  private readonly past: UndoDesk;
  private readonly changes: ChangeDesk;
  private readonly register: RegisterDesk;
  private readonly kept: KeptDesk;
  private readonly planting: PlantDesk;
  private readonly packs: PackDesk;
  readonly formulas: FormulaDesk;
  private readonly knowing = knowing();
  private snapshot: Snapshot = { regions: {} };
  /** What was judged last. */
  private read: Snapshot | null = null;
  private selection: Place | null = null;
  private language: Language;
  private stopWatching: (() => Promise<void>) | null = null;

  constructor(private readonly deps: DeskDeps) {
    this.language = deps.language;
    this.forms = new CurrentForms(deps.forms);
    this.past = new UndoDesk(deps.workbook);
    this.packs = new PackDesk(deps.workbook, {
      language: () => this.language,
      taken: (id) => {
        if (this.forms.renew(id)) this.read = null;
        return this.readAll();
      },
      shown: () => this.show({}),
    });
    const around: Surroundings = {
      found: () => ({ ...this.getState(), snapshot: this.snapshot }),
      show: (powerChange) => this.show({ powerChange }),
      readAll: () => this.readAll(),
      wrote: (done) => this.past.record(done),
    };
    this.power = new PowerDesk(this.forms, deps.workbook, around);
    this.changes = new ChangeDesk(this.forms, deps.workbook, around);
    this.register = new RegisterDesk(this.forms, deps.workbook, around);
    this.planting = new PlantDesk({
      forms: this.forms,
      workbook: deps.workbook,
      language: () => this.language,
      phase: () => this.getState().phase,
      lacksForms: () => this.forms.lackIn(this.snapshot),
      busy: (busy) => this.show({ busy }),
      readAll: () => this.readAll(),
      inserted: ({ insertion, read }) => {
        this.pulse.clear();
        this.past.record({ kind: "insert", insertion });
        this.snapshot = read;
        this.settle();
      },
      removed: () => this.past.forget(),
      filled: ({ written }) => {
        this.past.record({ kind: "fill", written });
        // Power and scores came together: there is nothing to ask.
        this.power.forget();
      },
    });
    const keeping = { ...around, show: (kept: DeskState["kept"]) => this.show({ kept }) };
    this.kept = new KeptDesk({ ...deps, forms: this.forms }, keeping);
    this.formulas = new FormulaDesk(deps.workbook, this.attempts, around.wrote);
    this.pulse = new Pulse((scope) => this.readParts(scope), {
      quiet: deps.quiet ?? 60,
      longest: deps.longest ?? 300,
    });
    deps.workbook.onEditing((editing) => {
      this.notices.setEditing(editing);
      this.show({});
    });
  }

  /** Watches, clears what a failed insertion left and reads in one, then fetches what is not seen at once. */
  async start(): Promise<void> {
    const { forms } = this;
    await this.ensureWatching();
    await this.attempts.attempt(async () => {
      const { recovery, read } = await this.deps.workbook.recover(forms.plansOf, forms.read);
      if (forms.lacksPack(read)) await this.packs.load();
      // Of another programme: read once more, by its names.
      if (!forms.follow(read)) {
        this.snapshot = read;
        this.settle();
      }
      if (recovery !== "nothing") this.attempts.tell(recovery, "info");
    });
    if (this.getState().phase === "starting") await this.readAll();
    await this.attempts.attempt(() => this.kept.load());
    await this.attempts.attempt(() => this.packs.load());
    if (this.getState().phase === "starting") this.show({ phase: "empty", stale: true });
  }

  async stop(): Promise<void> {
    this.pulse.clear();
    this.packs.forget();
    await this.stopWatching?.();
    this.stopWatching = null;
  }

  readonly getState: Desk["getState"] = () => this.store.getState();

  readonly subscribe: Desk["subscribe"] = (listener) => this.store.subscribe(listener);

  /** The language of findings, reasons and notices. */
  setLanguage(language: Language): void {
    if (language === this.language) return;
    this.language = language;
    if (this.getState().phase === "starting") return;
    this.read = null;
    this.settle();
  }

  readonly insertForms: Desk["insertForms"] = (options) => this.planting.insert(options);

  readonly switchProgramme: Desk["switchProgramme"] = (id) => this.planting.switchTo(id);

  readonly takePack: Desk["takePack"] = (json) => this.packs.take(json);

  readonly fill: Desk["fill"] = (assessment, options) => this.planting.fill(assessment, options);

  readonly goTo: Desk["goTo"] = (ref) =>
    this.attempts.attempt(() =>
      goToPlace(ref, this.deps.workbook, {
        placeOf: (named) => this.getState().places[named],
        readAll: () => this.readAll(),
      }),
    );

  async recheck(): Promise<void> {
    await this.ensureWatching();
    const announced = this.pulse.active;
    const before = this.read;
    await this.readAll();
    if (!announced && before !== null && this.read !== before) this.attempts.tell("eventsLost", "info");
    await this.attempts.attempt(() => this.kept.load());
  }

  readonly keepWarning: Desk["keepWarning"] = (finding, reason, by) =>
    this.attempts.attempt(() => this.kept.keep(finding, reason, by));

  readonly releaseWarning: Desk["releaseWarning"] = (finding) =>
    this.attempts.attempt(() => this.kept.release(finding));

  readonly choosePower: Desk["choosePower"] = async (power) =>
    void (await this.attempts.change(() => this.power.choose(power)));

  readonly resolvePower: Desk["resolvePower"] = async (choice) =>
    void (await this.attempts.change(() => this.power.resolve(choice)));

  readonly writeSettings: Desk["writeSettings"] = (settings) =>
    this.attempts.change(() => this.changes.settings(settings));

  readonly writeScores: Desk["writeScores"] = (changes) =>
    this.attempts.change(() => this.changes.scores(changes));

  readonly addPapers: Desk["addPapers"] = (papers) =>
    this.attempts.change(() => this.register.addPapers(papers));

  readonly usePaper: Desk["usePaper"] = (no, items) =>
    this.attempts.change(() => this.register.usePaper(no, items));

  readonly cleanUps: Desk["cleanUps"] = () => this.register.cleanUps();

  readonly takeCleanUps: Desk["takeCleanUps"] = (taken) =>
    this.attempts.change(() => this.register.takeCleanUps(taken));

  readonly writeReview: Desk["writeReview"] = (change) =>
    this.attempts.change(() => this.changes.review(change));

  readonly lockRoles: Desk["lockRoles"] = (who) => this.attempts.change(() => this.changes.lockRoles(who));

  readonly rolesLocked: Desk["rolesLocked"] = () => this.changes.rolesLocked();

  async undo(): Promise<void> {
    const inserted = this.past.offer()?.kind === "insert";
    this.show({ busy: { label: say("undoing", this.language), done: 1, of: 2 } });
    await this.attempts.attempt(async () => {
      const outcome = await this.past.undo();
      if (outcome === "done") this.attempts.tell(inserted ? "removed" : "undone", "info");
      if (outcome === "changed") this.attempts.tell("undoChanged", "warning", "undoChangedRemedy");
      if (outcome === "only-sheets") this.attempts.tell("onlySheets", "warning", "onlySheetsRemedy");
    });
    // Power and scores went back together: there is nothing to ask.
    this.power.forget();
    await this.readAll();
    this.show({ busy: null });
  }

  keepDone(): void {
    this.past.forget();
    this.show({});
  }

  dismissNotice(id: string): void {
    this.notices.dismiss(id);
    this.show({});
  }

  private onChange(change: Change): void {
    this.formulas.moved();
    if (change.kind === "selected") {
      this.selection = change.place;
      this.show({ selected: refAt(change.place, this.getState().places) });
      return;
    }
    if (change.kind !== "activated") this.show({ stale: true });
    this.pulse.ask(change.kind === "regions" ? new Set(change.names) : "all");
  }

  private async readParts(scope: Scope): Promise<void> {
    await this.attempts.attempt(async () => {
      const { deps, forms, snapshot: known } = this;
      const read = await readScope(scope, { workbook: deps.workbook, forms, known });
      if (read === null) return;
      this.snapshot = read.snapshot;
      if (read.again === null) this.settle();
      else this.pulse.ask(read.again);
    });
  }

  private readAll(): Promise<void> {
    this.pulse.ask("all");
    return this.pulse.flush();
  }

  private async ensureWatching(): Promise<void> {
    if (this.stopWatching !== null) return;
    await this.attempts.attempt(async () => {
      this.stopWatching = await this.deps.workbook.watch((change) => this.onChange(change));
    });
  }

  /** Judges what was read, unless it is what was judged last: echoes of our own results end here. */
  private settle(): void {
    // What waits to be read may be newer than what was read.
    const stale = this.pulse.waiting;
    if (this.read !== null && saysTheSame(this.read, this.snapshot)) return this.show({ stale });
    this.read = this.snapshot;
    const { conditions, ...reading } = readingOf(this.snapshot, this.forms, this.language, this.knowing);
    this.notices.setConditions([...this.forms.notices(this.snapshot, this.language), ...conditions]);
    const powerChange = this.power.take(reading.assessment, this.snapshot);
    const kept = this.kept.all(reading.assessment);
    this.show({ ...reading, kept, powerChange, stale, selected: refAt(this.selection, reading.places) });
    publish(reading.result, reading.phase === "ready" ? this.forms.programme : null);
  }

  private show(change: Partial<DeskState>): void {
    const notices = this.notices.all(this.language);
    const packs = this.packs.list();
    this.store.setState({ ...change, notices, packs, undoable: this.past.offer() });
  }
}

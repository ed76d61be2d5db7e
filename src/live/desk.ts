/**
 * The one running assessment of a workbook: something changes, the changed regions are read, everything is
 * judged again, whoever listens is told. It runs whether the pane is open or not.
 */
import { createStore } from "zustand/vanilla";
import type { Change, Workbook } from "../excel";
import type { Language } from "../i18n";
import type { Place, Snapshot } from "../sheets";
import { ChangeDesk } from "./change-desk";
import { CurrentForms } from "./current-forms";
import { publish } from "./feed";
import { FormulaDesk } from "./formula-desk";
import { goToPlace } from "./go-to";
import { KeptDesk } from "./kept";
import { failure, Notices } from "./notices";
import { PackDesk } from "./pack-desk";
import { PlantDesk } from "./plant-desk";
import { PowerDesk, type Surroundings } from "./power-desk";
import { Pulse, type Scope } from "./pulse";
import { knowing, leftToRead, readingOf, saysTheSame, type Forms } from "./reading";
import { RegisterDesk } from "./register-desk";
import { refAt } from "./selection";
import { STARTING } from "./starting";
import { say, type TextKey } from "./texts";
import type { Desk, DeskState, Notice } from "./types";
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
      lacksForms: () => this.lacksForms(),
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
    this.formulas = new FormulaDesk(deps.workbook, {
      ...around,
      attempt: (work) => this.attempt(work),
      change: (write) => this.change(write),
      announce: (notice) => this.announce(notice(this.language)),
    });
    this.pulse = new Pulse((scope) => this.readScope(scope), {
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
    await this.attempt(async () => {
      const { recovery, read } = await this.deps.workbook.recover(forms.plansOf, forms.read);
      if (forms.lacksPack(read)) await this.packs.load();
      // Of another programme: read once more, by its names.
      if (!forms.follow(read)) {
        this.snapshot = read;
        this.settle();
      }
      if (recovery !== "nothing") this.tell(recovery, "info");
    });
    if (this.getState().phase === "starting") await this.readAll();
    await this.attempt(() => this.kept.load());
    await this.attempt(() => this.packs.load());
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
    this.attempt(() =>
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
    if (!announced && before !== null && this.read !== before) this.tell("eventsLost", "info");
    await this.attempt(() => this.kept.load());
  }

  readonly keepWarning: Desk["keepWarning"] = (finding, reason, by) =>
    this.attempt(() => this.kept.keep(finding, reason, by));

  readonly releaseWarning: Desk["releaseWarning"] = (finding) =>
    this.attempt(() => this.kept.release(finding));

  readonly choosePower: Desk["choosePower"] = async (power) =>
    void (await this.change(() => this.power.choose(power)));

  readonly resolvePower: Desk["resolvePower"] = async (choice) =>
    void (await this.change(() => this.power.resolve(choice)));

  readonly writeSettings: Desk["writeSettings"] = (settings) =>
    this.change(() => this.changes.settings(settings));

  readonly writeScores: Desk["writeScores"] = (changes) => this.change(() => this.changes.scores(changes));

  readonly addPapers: Desk["addPapers"] = (papers) => this.change(() => this.register.addPapers(papers));

  readonly usePaper: Desk["usePaper"] = (no, items) => this.change(() => this.register.usePaper(no, items));

  readonly cleanUps: Desk["cleanUps"] = () => this.register.cleanUps();

  readonly takeCleanUps: Desk["takeCleanUps"] = (taken) =>
    this.change(() => this.register.takeCleanUps(taken));

  readonly writeReview: Desk["writeReview"] = (change) => this.change(() => this.changes.review(change));

  readonly lockRoles: Desk["lockRoles"] = (who) => this.change(() => this.changes.lockRoles(who));

  readonly rolesLocked: Desk["rolesLocked"] = () => this.changes.rolesLocked();

  async undo(): Promise<void> {
    const inserted = this.past.offer()?.kind === "insert";
    this.show({ busy: { label: say("undoing", this.language), done: 1, of: 2 } });
    await this.attempt(async () => {
      const outcome = await this.past.undo();
      if (outcome === "done") this.tell(inserted ? "removed" : "undone", "info");
      if (outcome === "changed") this.tell("undoChanged", "warning", "undoChangedRemedy");
      if (outcome === "only-sheets") this.tell("onlySheets", "warning", "onlySheetsRemedy");
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

  private async readScope(scope: Scope): Promise<void> {
    const { workbook } = this.deps;
    const { forms } = this;
    await this.attempt(async () => {
      const partial = scope !== "all" && Object.keys(this.snapshot.regions).length > 0;
      const names = partial ? forms.read.filter((name) => scope.has(name)) : forms.read;
      if (names.length === 0) return;
      const { regions } = await workbook.snapshot(names);
      const left = partial ? leftToRead(this.snapshot, regions) : new Set<string>();
      if (left === "all" || left.size > 0) {
        this.pulse.ask(left === "all" ? left : new Set([...names, ...left]));
        return;
      }
      if (forms.follow({ regions })) {
        this.snapshot = { regions: {} };
        this.pulse.ask("all");
        return;
      }
      // What another programme's names were read for is no part of this one.
      this.snapshot = { regions: partial ? { ...this.snapshot.regions, ...regions } : regions };
      this.settle();
    });
  }

  private readAll(): Promise<void> {
    this.pulse.ask("all");
    return this.pulse.flush();
  }

  private async ensureWatching(): Promise<void> {
    if (this.stopWatching !== null) return;
    await this.attempt(async () => {
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

  private readonly lacksForms = (): boolean =>
    this.forms.names.some((name) => (this.snapshot.regions[name] ?? null) === null);

  /** A failure becomes a notice; nothing of what is shown is lost. */
  private async attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.announce(failure(error, this.language));
    }
  }

  /** Whether it was written; a refusal or failure becomes a notice. */
  private async change(write: () => Promise<boolean>): Promise<boolean> {
    let written = false;
    await this.attempt(async () => {
      written = await write();
      if (!written) this.tell("changedMeanwhile", "warning");
    });
    return written;
  }

  private tell(key: TextKey, severity: Notice["severity"], remedy?: TextKey): void {
    const notice = { id: key, severity, text: say(key, this.language) };
    this.announce(remedy === undefined ? notice : { ...notice, remedy: say(remedy, this.language) });
  }

  private announce(notice: Notice): void {
    this.notices.tell(notice);
    this.show({});
  }
}

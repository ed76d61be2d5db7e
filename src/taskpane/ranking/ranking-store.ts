/** The files at hand and their ranking. It outlives the tab, so that hundreds of files are read once. */
import { createStore } from "zustand/vanilla";
import type { Assessment, CityKind, Column } from "../../assessment";
import type { Language } from "../../i18n";
import type { Programme } from "../../rulebook";
import type { PickedFile } from "../../xlsx";
import type { JudgedCity, RankedFiles, RankingDoors } from "./doors";
import { isReadable, type CheckedFile } from "./form-check";

/** What a province has at most, with room to spare. */
export const MOST_FILES = 300;

/** Milliseconds of judging after which the page gets its turn: with one city more it stays below 50. */
const TURN = 12;

export type KindChoice = CityKind | "all" | "unknown";

export interface RankingState {
  readonly files: readonly CheckedFile[];
  readonly work: {
    readonly kind: "reading" | "judging";
    readonly done: number;
    readonly of: number;
  } | null;
  /** Reading was stopped by the user, or there were too many files. */
  readonly told: { readonly kind: "stopped" | "too-many"; readonly done: number; readonly of: number } | null;
  readonly column: Column | null;
  readonly kind: KindChoice;
  readonly ranked: RankedFiles | null;
}

const EMPTY: RankingState = {
  files: [],
  work: null,
  told: null,
  column: null,
  kind: "all",
  ranked: null,
};

export const kindOf = ({ city }: Assessment): KindChoice => city.kind ?? "unknown";

export class RankingStore {
  private readonly store = createStore<RankingState>()(() => EMPTY);
  private judged: readonly JudgedCity[] = [];
  private controller: AbortController | null = null;

  constructor(
    private readonly doors: RankingDoors,
    private readonly programme: Programme,
    private readonly now: () => number = () => performance.now(),
  ) {}

  readonly getState = (): RankingState => this.store.getState();
  readonly subscribe = (listener: () => void): (() => void) => this.store.subscribe(listener);

  async add(picked: readonly PickedFile[], lang: Language): Promise<void> {
    const { files } = this.getState();
    const chosen = picked.slice(0, MOST_FILES - files.length);
    const work = (done: number): RankingState["work"] => ({ kind: "reading", done, of: chosen.length });
    this.store.setState({ work: work(0), told: null });
    const read: CheckedFile[] = [];
    const stopped = await this.stoppable((signal) =>
      this.doors.read(chosen, this.programme, lang, {
        signal,
        onRead: (file) => {
          read.push(file);
          this.store.setState({ work: work(read.length) });
        },
      }),
    );
    const told = stopped
      ? ({ kind: "stopped", done: read.length, of: picked.length } as const)
      : chosen.length < picked.length
        ? ({ kind: "too-many", done: files.length + chosen.length, of: picked.length } as const)
        : null;
    this.store.setState({ files: renamed([...files, ...read]), told });
    await this.judge(lang);
  }

  async chooseColumn(column: Column | null, lang: Language): Promise<void> {
    this.store.setState({ column });
    await this.judge(lang);
  }

  async chooseKind(kind: KindChoice, lang: Language): Promise<void> {
    this.store.setState({ kind });
    await this.rank(lang);
  }

  cancel(): void {
    this.controller?.abort();
  }

  clear(): void {
    this.cancel();
    this.judged = [];
    this.store.setState(EMPTY);
  }

  /** True where the user stopped it; any other failure is thrown on. */
  private async stoppable(work: (signal: AbortSignal) => Promise<void>): Promise<boolean> {
    const controller = new AbortController();
    this.controller?.abort();
    this.controller = controller;
    try {
      await work(controller.signal);
    } catch (error) {
      if (!controller.signal.aborted) throw error;
    } finally {
      this.store.setState({ work: null });
    }
    return controller.signal.aborted;
  }

  private async judge(lang: Language): Promise<void> {
    const { files, column } = this.getState();
    const readable = files.filter(isReadable);
    const judged: JudgedCity[] = [];
    const stopped = await this.stoppable(async (signal) => {
      let turn = -Infinity;
      for (const { file, assessment } of readable) {
        if (this.now() - turn >= TURN) {
          this.store.setState({ work: { kind: "judging", done: judged.length, of: readable.length } });
          await nextTurn();
          signal.throwIfAborted();
          turn = this.now();
        }
        judged.push(await this.doors.judge({ file, assessment }, column, lang));
      }
    });
    if (stopped) return;
    this.judged = judged;
    await nextTurn();
    await this.rank(lang);
  }

  private async rank(lang: Language): Promise<void> {
    const { files, column, kind } = this.getState();
    const rejected = files.flatMap((file) =>
      isReadable(file) ? [] : [{ file: file.file, reason: file.refused }],
    );
    const cities = this.judged.filter(({ assessment }) => kind === "all" || kindOf(assessment) === kind);
    const ranked = files.length === 0 ? null : await this.doors.rank(cities, { column, lang, rejected });
    await nextTurn();
    this.store.setState({ ranked });
  }
}

/** After whatever waits for the page: clicks, drawing. */
const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Cities are told apart by their files, which may come from folders with equal names in them. */
function renamed(files: readonly CheckedFile[]): readonly CheckedFile[] {
  const taken = new Set<string>();
  return files.map((file) => {
    let name = file.file;
    for (let count = 2; taken.has(name); count += 1) name = `${file.file} (${String(count)})`;
    taken.add(name);
    return { ...file, file: name };
  });
}

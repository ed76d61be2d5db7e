import {
  boundRows,
  figureItems,
  isIsoDate,
  materialIds,
  windowedItems,
  type ChosenBound,
  type ChosenWindow,
  type HolidayEntry,
  type InterestEntry,
  type KeptEntry,
  type LogEntry,
  type QuestionEntry,
  type SealEntry,
} from "../../assessment";
import { formRows, indicators, type Programme } from "../../rulebook";
import { isoOfText } from "../dates";
import { HOLIDAY_STATES } from "../holidays/words";
import { itemsOfText } from "../evidence/notation";
import { materialOfText, placeOfText, refOfText } from "./notation";
import type { RecordColumn } from "./names";
import type { Entry } from "./row";
import { MATERIALS, QUESTIONS, WINDOWS, type RecordKind } from "./words";

/** The cell for which an entry could not be taken; null where it was. */
type Refused = RecordColumn | null;

/** Keys that no assessment may have. */
const UNUSABLE: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

const optional = <K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> => {
  const part: Partial<Record<K, V>> = {};
  if (value !== undefined) part[key] = value;
  return part;
};

/** The checksums of a piece; null where somebody changed it. */
function checksums(text: string): readonly (readonly [string, string])[] | null {
  try {
    const piece: unknown = JSON.parse(text);
    if (typeof piece !== "object" || piece === null || Array.isArray(piece)) return null;
    const all = Object.entries(piece).map(([place, checksum]) => [place, String(checksum)] as const);
    return all.filter(([place]) => !UNUSABLE.has(place));
  } catch {
    return null;
  }
}

/** Gathers the records kind by kind; what it refuses stays in the sheet and is told. */
export class Records {
  readonly windows: Record<string, ChosenWindow> = {};
  readonly bounds: Record<string, ChosenBound> = {};
  readonly figures: Record<string, number> = {};
  readonly materials: Record<string, boolean> = {};
  /** What stands for a pair of Annex 1 and is none. */
  readonly typed: Record<string, string | boolean> = {};
  readonly effort: Record<string, number> = {};
  readonly opinions = new Map<string, Record<string, string>>();
  readonly holidays: HolidayEntry[] = [];
  readonly kept: KeptEntry[] = [];
  readonly experts: string[] = [];
  readonly interests: InterestEntry[] = [];
  readonly questions: QuestionEntry[] = [];
  readonly log: LogEntry[] = [];
  reasonAbove: number | null = null;
  private sealed: Omit<SealEntry, "parts"> | null = null;
  private readonly parts = new Map<string, string>();
  private readonly ids: Readonly<
    Record<"window" | "bound" | "figure" | "item" | "material" | "pair", ReadonlySet<string>>
  >;

  constructor(private readonly programme: Programme) {
    this.ids = {
      window: new Set(windowedItems(programme)),
      bound: new Set(boundRows(programme)),
      figure: new Set(figureItems(programme)),
      item: new Set(indicators(programme).map(({ id }) => id)),
      material: new Set(materialIds(programme)),
      pair: new Set(formRows(programme).flatMap(({ id, value }) => (value.kind === "pair" ? [id] : []))),
    };
  }

  get seal(): SealEntry | null {
    return this.sealed === null ? null : { ...this.sealed, parts: Object.fromEntries(this.parts) };
  }

  private readonly takers: Readonly<Record<RecordKind, (entry: Entry) => Refused>> = {
    kept: (entry) => this.takeKept(entry),
    window: (entry) => this.takeWindow(entry),
    bound: (entry) => this.takeBound(entry),
    figure: (entry) => this.takeAmount(entry, this.figures, this.ids.figure),
    effort: (entry) => this.takeAmount(entry, this.effort, this.ids.item),
    typed: (entry) => this.takeTyped(entry),
    material: (entry) => this.takeMaterial(entry),
    holiday: (entry) => this.takeHoliday(entry),
    opinion: (entry) => this.takeOpinion(entry),
    threshold: (entry) => this.takeThreshold(entry),
    expert: (entry) => this.takeExpert(entry),
    interest: (entry) => this.takeInterest(entry),
    question: (entry) => this.takeQuestion(entry),
    seal: (entry) => this.takeSeal(entry),
    log: (entry) => this.takeLog(entry),
  };

  take(kind: RecordKind, entry: Entry): Refused {
    return this.takers[kind](entry);
  }

  /** The id that a row is about, where it is one of the kind and no earlier row has it. */
  private idOf(entry: Entry, known: ReadonlySet<string>, taken: object): string | null {
    const id = refOfText(entry.text("ref") ?? "");
    return known.has(id) && !Object.hasOwn(taken, id) ? id : null;
  }

  private takeKept(entry: Entry): Refused {
    const rule = entry.text("content");
    if (rule === undefined) return "content";
    this.kept.push({
      rule,
      ref: refOfText(entry.text("ref") ?? ""),
      reason: entry.text("note") ?? "",
      ...optional("by", entry.text("by")),
      ...optional("on", entry.day()),
    });
    return null;
  }

  private takeWindow(entry: Entry): Refused {
    const id = this.idOf(entry, this.ids.window, this.windows);
    if (id === null) return "ref";
    const type = entry.word("content", WINDOWS);
    if (type === null) return "content";
    this.windows[id] = { type, ...optional("reason", entry.text("note")) };
    return null;
  }

  private takeBound(entry: Entry): Refused {
    const id = this.idOf(entry, this.ids.bound, this.bounds);
    if (id === null) return "ref";
    const [least, most] = [entry.value("from"), entry.value("to")];
    if (least !== undefined && typeof least !== "number") return "from";
    if (most !== undefined && typeof most !== "number") return "to";
    const none = least === undefined && most === undefined;
    if (none || (least ?? -Infinity) > (most ?? Infinity)) return "to";
    this.bounds[id] = { ...optional("least", least), ...optional("most", most) };
    return null;
  }

  private takeAmount(entry: Entry, target: Record<string, number>, known: ReadonlySet<string>): Refused {
    const id = this.idOf(entry, known, target);
    const amount = entry.amount("to");
    if (id === null) return "ref";
    if (amount === null) return "to";
    target[id] = amount;
    return null;
  }

  private takeTyped(entry: Entry): Refused {
    const id = this.idOf(entry, this.ids.pair, this.typed);
    const value = entry.value("to");
    if (id === null) return "ref";
    if (value === undefined) return "to";
    this.typed[id] = typeof value === "number" ? String(value) : value;
    return null;
  }

  private takeMaterial(entry: Entry): Refused {
    const id = materialOfText(this.programme, entry.text("ref") ?? "");
    if (id === null || !this.ids.material.has(id) || Object.hasOwn(this.materials, id)) return "ref";
    const there = entry.word("state", MATERIALS);
    if (there === null) return "state";
    this.materials[id] = there === "yes";
    return null;
  }

  private takeHoliday(entry: Entry): Refused {
    const date = isoOfText(entry.day() ?? "");
    const name = entry.text("ref");
    const off = entry.word("state", HOLIDAY_STATES);
    if (date === null || !isIsoDate(date)) return "on";
    if (name === undefined) return "ref";
    if (off === null) return "state";
    this.holidays.push({ date, name, off: off === "yes" });
    return null;
  }

  private takeOpinion(entry: Entry): Refused {
    const id = this.idOf(entry, this.ids.item, {});
    const expert = entry.text("by");
    const reason = entry.text("content");
    if (id === null) return "ref";
    const given = this.opinions.get(id) ?? {};
    if (expert === undefined || UNUSABLE.has(expert) || Object.hasOwn(given, expert)) return "by";
    if (reason === undefined) return "content";
    this.opinions.set(id, { ...given, [expert]: reason });
    return null;
  }

  private takeThreshold(entry: Entry): Refused {
    const amount = entry.amount("to");
    if (amount === null || this.reasonAbove !== null) return "to";
    this.reasonAbove = amount;
    return null;
  }

  private takeExpert(entry: Entry): Refused {
    const expert = entry.text("by");
    if (expert === undefined || this.experts.includes(expert)) return "by";
    this.experts.push(expert);
    return null;
  }

  private takeInterest(entry: Entry): Refused {
    const expert = entry.text("by");
    if (expert === undefined) return "by";
    this.interests.push({
      expert,
      items: itemsOfText(entry.text("ref") ?? ""),
      reason: entry.text("note") ?? "",
    });
    return null;
  }

  private takeQuestion(entry: Entry): Refused {
    const [no, item] = [entry.text("no"), entry.text("ref")];
    const state = entry.word("state", QUESTIONS);
    if (no === undefined || this.questions.some((question) => question.no === no)) return "no";
    if (item === undefined || refOfText(item).trim() === "") return "ref";
    if (state === null) return "state";
    this.questions.push({
      no,
      item: refOfText(item),
      text: entry.text("content") ?? "",
      state,
      ...optional("answer", entry.text("note")),
      ...optional("by", entry.text("by")),
      ...optional("on", entry.day()),
    });
    return null;
  }

  /** The first row holds the digest; checksums that no cell has room for follow in rows of their own. */
  private takeSeal(entry: Entry): Refused {
    const digest = entry.text("content");
    const piece = entry.text("data");
    const more = piece === undefined ? [] : checksums(piece);
    if (more === null) return "data";
    if (digest !== undefined) {
      const rulebook = entry.text("note");
      if (this.sealed !== null || !/^[0-9a-f]{64}$/.test(digest)) return "content";
      if (rulebook === undefined) return "note";
      this.sealed = {
        digest,
        rulebook,
        ...optional("by", entry.text("by")),
        ...optional("on", entry.day()),
      };
    } else if (more.length === 0) return "content";
    more.forEach(([place, checksum]) => this.parts.set(place, checksum));
    return null;
  }

  private takeLog(entry: Entry): Refused {
    const [who, when, place] = [entry.text("by"), entry.day(), entry.text("ref")];
    if (who === undefined) return "by";
    if (when === undefined) return "on";
    const at = place === undefined ? "" : placeOfText(this.programme, place);
    if (at.trim() === "") return "ref";
    this.log.push({
      who,
      when,
      place: at,
      ...optional("from", entry.value("from")),
      ...optional("to", entry.value("to")),
      ...optional("why", entry.text("note")),
    });
    return null;
  }
}

import type { EvidenceEntry } from "../../assessment";
import type { TypedEvidence } from "../annex2/read";
import { isoOfSerial, isoOfText } from "../dates";
import type { Region, Scalar, Snapshot } from "../plan";
import { given, givenText, normal, placeAt, type Places, regionOf, rowsOf } from "../read/cells";
import type { Fault } from "../read/findings";
import { EVIDENCE_COLUMNS, evidenceName, type EvidenceColumn } from "./names";
import { itemsOfText } from "./notation";

export interface ReadEvidence {
  readonly evidence: readonly EvidenceEntry[];
  /** Numbers that stand beside an item only: nothing else of theirs could be known. */
  readonly unregistered: readonly string[];
  readonly faults: readonly Fault[];
}

type Columns = Readonly<Record<EvidenceColumn, Region | null>>;

const TEXTS = ["title", "issuer", "docNo", "pages", "file"] as const satisfies readonly EvidenceColumn[];

const dayOf = (value: Scalar): string | null =>
  typeof value === "number" ? isoOfSerial(value) : isoOfText(String(value));

/** The register row by row. A number that stands twice is one document, and told. */
class Register {
  private readonly byNumber = new Map<string, EvidenceEntry>();
  private readonly byLooks = new Map<string, string>();
  readonly unregistered: string[] = [];
  readonly faults: Fault[] = [];

  constructor(
    private readonly columns: Columns,
    private readonly places: Places,
  ) {}

  takeRow(row: number): void {
    const { columns } = this;
    const no = givenText(columns.no, row);
    if (no === undefined) return this.takeUnnumbered(row);
    const items = itemsOfText(givenText(columns.items, row) ?? "");
    const first = this.byNumber.get(no);
    if (first !== undefined) {
      this.tell("registerTwice", no, no, row);
      this.serve(first, items);
      return;
    }
    this.put({ no, items, ...this.textsAt(row), ...this.dateAt(row, no) });
    for (const column of EVIDENCE_COLUMNS) this.places.addIfNew(`${no}.${column}`, columns[column], row);
    this.places.addIfNew(no, columns.no, row);
  }

  /** A number beside an item is that of a document in the register, whatever its width and case. */
  takeTyped({ no, item, place }: TypedEvidence): void {
    const known = this.byNumber.get(no) ?? this.byNumber.get(this.byLooks.get(looks(no)) ?? "");
    if (known !== undefined) return this.serve(known, [item]);
    this.put({ no, items: [item] });
    this.unregistered.push(no);
    this.places.addPlace(no, place);
  }

  entries(): readonly EvidenceEntry[] {
    return [...this.byNumber.values()];
  }

  private put(entry: EvidenceEntry): void {
    this.byNumber.set(entry.no, entry);
    const as = looks(entry.no);
    if (!this.byLooks.has(as)) this.byLooks.set(as, entry.no);
  }

  private serve(entry: EvidenceEntry, items: readonly string[]): void {
    const more = items.filter((item) => !entry.items.includes(item));
    if (more.length > 0) this.byNumber.set(entry.no, { ...entry, items: [...entry.items, ...more] });
  }

  private takeUnnumbered(row: number): void {
    const other = EVIDENCE_COLUMNS.map((column) => givenText(this.columns[column], row));
    const shown = other.find((text) => text !== undefined);
    if (shown !== undefined) this.tell("registerUnnumbered", shown, shown, row);
  }

  private textsAt(row: number): Partial<EvidenceEntry> {
    const texts = TEXTS.flatMap((column) => {
      const text = givenText(this.columns[column], row);
      return text === undefined ? [] : [[column, text] as const];
    });
    return Object.fromEntries(texts);
  }

  private dateAt(row: number, no: string): Partial<EvidenceEntry> {
    const value = given(this.columns.date, row);
    if (value === undefined) return {};
    const date = dayOf(value);
    if (date !== null) return { date };
    const place = placeAt(this.columns.date, row);
    this.faults.push({ kind: "date", ref: no, place, found: String(value), source: "附件2" });
    return {};
  }

  private tell(kind: "registerTwice" | "registerUnnumbered", ref: string, name: string, row: number): void {
    this.faults.push({ kind, ref, name, place: placeAt(this.columns.no, row), source: "附件2" });
  }
}

const looks = (no: string): string => normal(no).toLowerCase();

/** The register and the numbers typed beside the items: both count, the register's order first. */
export function readEvidence(
  snapshot: Snapshot,
  typed: readonly TypedEvidence[],
  places: Places,
): ReadEvidence {
  const columns = Object.fromEntries(
    EVIDENCE_COLUMNS.map((column) => [column, regionOf(snapshot, evidenceName(column))]),
  ) as Record<EvidenceColumn, Region | null>;
  const register = new Register(columns, places);
  const rows = rowsOf(Object.values(columns));
  for (let row = 0; row < rows; row += 1) register.takeRow(row);
  typed.forEach((entry) => register.takeTyped(entry));
  return { evidence: register.entries(), unregistered: register.unregistered, faults: register.faults };
}

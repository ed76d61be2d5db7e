/** A paper as it is being entered: everything text, checked before it is registered. */
import type { EvidenceEntry } from "../../assessment";

/** Short ones beside each other: number and date, document number and pages. */
export const PAPER_FIELDS = ["no", "date", "title", "docNo", "pages", "issuer", "file"] as const;
export type PaperField = (typeof PAPER_FIELDS)[number];

export interface PaperDraft extends Readonly<Record<PaperField, string>> {
  readonly items: readonly string[];
}

export const blankDraft = (no: string, items: readonly string[]): PaperDraft => ({
  no,
  title: "",
  docNo: "",
  date: "",
  issuer: "",
  pages: "",
  file: "",
  items,
});

/** The keys of what the pane says of a field. */
export type DraftFault = "papers.needNo" | "papers.takenNo" | "papers.needTitle" | "papers.badDate";
export type DraftFaults = Readonly<Partial<Record<PaperField, DraftFault>>>;

const WRITTEN = /^(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?$|^(\d{4})(\d{2})(\d{2})$/;

/** The ISO day of 2018-03-02, 2018.3.2, 20180302, 2018年3月2日; null where it is none. */
export function dayOf(typed: string): string | null {
  const match = WRITTEN.exec(typed.normalize("NFKC").replace(/\s/g, ""));
  if (match === null) return null;
  const [year = "", month = "", day = ""] = match.slice(1).filter((part) => part !== undefined);
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const time = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(time.getTime()) || time.toISOString().slice(0, 10) !== iso ? null : iso;
}

/** Numbers compare as the register does: without regard to width, case and blanks. */
export const sameNumber = (a: string, b: string): boolean => looksOf(a) === looksOf(b);
const looksOf = (no: string): string => no.normalize("NFKC").replace(/\s/g, "").toLowerCase();

export function faultsOf(draft: PaperDraft, taken: readonly string[]): DraftFaults {
  const no = draft.no.trim();
  return {
    ...(no === "" ? { no: "papers.needNo" as const } : {}),
    ...(no !== "" && taken.some((other) => sameNumber(other, no)) ? { no: "papers.takenNo" as const } : {}),
    ...(draft.title.trim() === "" ? { title: "papers.needTitle" as const } : {}),
    ...(draft.date.trim() !== "" && dayOf(draft.date) === null ? { date: "papers.badDate" as const } : {}),
  };
}

export const isSound = (faults: DraftFaults): boolean => Object.keys(faults).length === 0;

/** What is blank is not given. */
export function entryOf(draft: PaperDraft): EvidenceEntry {
  const texts = (["title", "issuer", "docNo", "pages", "file"] as const).flatMap((field) => {
    const text = draft[field].trim();
    return text === "" ? [] : [[field, text] as const];
  });
  const date = dayOf(draft.date);
  return {
    no: draft.no.trim(),
    items: draft.items,
    ...Object.fromEntries(texts),
    ...(date === null ? {} : { date }),
  };
}

import type { Assessment, EvidenceEntry } from "../../assessment/index";
import { isBlank } from "../white-space";

/**
 * Whether an entry is a number and no more: typed beside an item before the register names the paper. What it lacks is
 * told once, by `evidence-undated`, not again by every rule that looks into papers.
 */
export const isBare = ({ title, issuer, docNo, date, pages, file }: EvidenceEntry): boolean =>
  [title, issuer, docNo, date, pages, file].every((field) => isBlank(field));

/** Whether the paper itself is at hand: as a file, or bound in with its pages. */
export const isAttached = ({ pages, file }: EvidenceEntry): boolean => !isBlank(pages) || !isBlank(file);

/** Entries by the items that they name; one paper may serve many. */
export function papersByItem({ evidence }: Assessment): ReadonlyMap<string, readonly EvidenceEntry[]> {
  const papers = new Map<string, EvidenceEntry[]>();
  for (const entry of evidence) {
    for (const item of new Set(entry.items)) papers.set(item, [...(papers.get(item) ?? []), entry]);
  }
  return papers;
}

/** The documents that an item names, and how their dates lie to its period. Nothing is deducted here. */
import type { Assessment, EvidenceEntry, WindowResult } from "../../assessment";

export type EvidenceState =
  /** `type`: of the period that the day falls in; a mixed item accepts either. */
  | { readonly kind: "inside"; readonly date: string; readonly type: string }
  | { readonly kind: "unchecked"; readonly date: string }
  | { readonly kind: "early" | "late"; readonly date: string; readonly days: number }
  | { readonly kind: "undated" };

export interface EvidenceLine {
  readonly entry: EvidenceEntry;
  readonly state: EvidenceState;
}

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);
const millisecondsPerDay = 86_400_000;
const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / millisecondsPerDay);

interface Span {
  readonly type: string;
  readonly from: string;
  readonly to: string;
}

function against(date: string, span: Span): EvidenceState {
  if (date > span.to) return { kind: "late", date, days: daysBetween(span.to, date) };
  // A state is as of the application: an earlier document may well show it (CONTRACT, precise reading 6).
  if (span.type !== "state" && date < span.from) {
    return { kind: "early", date, days: daysBetween(date, span.from) };
  }
  return { kind: "inside", date, type: span.type };
}

function stateOf(date: string | null | undefined, window: WindowResult | undefined): EvidenceState {
  if (!date) return { kind: "undated" };
  if (!window || !isDay(date)) return { kind: "unchecked", date };
  const first = against(date, window);
  if (first.kind === "inside" || !window.also) return first;
  const second = against(date, window.also);
  return second.kind === "inside" ? second : first;
}

export function evidenceOf(
  item: string,
  assessment: Assessment,
  window: WindowResult | undefined,
): readonly EvidenceLine[] {
  return assessment.evidence
    .filter((entry) => entry.items.includes(item))
    .map((entry) => ({ entry, state: stateOf(entry.date, window) }));
}

import type { Exact } from "../exact";

/** An item whose score may be raised. */
export interface OpenItem {
  readonly id: string;
  /** Zero where it is not scored. */
  readonly from: Exact;
  readonly max: Exact;
  /** Per point gained; not negative. */
  readonly effort: Exact;
  /** Nothing is on file for it: of two equal ways the one through such items goes first. */
  readonly lacksEvidence: boolean;
}

export interface WaySection {
  readonly id: string;
  /** What one point adds to the total. */
  readonly factor: Exact;
  readonly items: readonly OpenItem[];
}

/** A score to be reached: of the total or of one section. */
export interface Aim {
  readonly of: string;
  readonly at: Exact;
}

export interface WayProblem {
  readonly sections: readonly WaySection[];
  readonly aims: readonly Aim[];
  /** Raised scores are multiples of it, or an item's full score. */
  readonly step: Exact;
}

export interface WayStep {
  readonly item: string;
  readonly from: Exact;
  readonly to: Exact;
  readonly effort: Exact;
}

export type Way =
  | { readonly kind: "reached" }
  /** Aims that full scores everywhere would not reach. */
  | { readonly kind: "unreachable"; readonly aims: readonly Aim[] }
  | {
      readonly kind: "way";
      /** In the order of the items. */
      readonly steps: readonly WayStep[];
      readonly effort: Exact;
      /** False where scores of many decimals were counted in thousandths: the aims are reached, perhaps not by the least effort. */
      readonly exact: boolean;
    };

/** Compared in this order: effort, items touched, items among them that have evidence already. */
export interface Cost {
  readonly effort: number;
  readonly items: number;
  readonly evidenced: number;
}

export function isLess(a: Cost, b: Cost): boolean {
  if (a.effort !== b.effort) return a.effort < b.effort;
  return a.items === b.items ? a.evidenced < b.evidenced : a.items < b.items;
}

export const plus = (a: Cost, b: Cost): Cost => ({
  effort: a.effort + b.effort,
  items: a.items + b.items,
  evidenced: a.evidenced + b.evidenced,
});

export const FREE: Cost = { effort: 0, items: 0, evidenced: 0 };

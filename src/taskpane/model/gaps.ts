/** The work list: what is missing, where, and how much it can move the total. */
import type { Assessment, Finding, Result } from "../../assessment";
import { toNumber } from "./numbers";
import type { Outline } from "./outline";
import type { Rules } from "./rules";
import { itemPoints, worthOfPoint } from "./weights";

/** In the order in which equal gaps are listed: what is wrong goes before what is absent. */
const kinds = ["invalid", "unscored", "no-evidence", "missing-value"] as const;
export type GapKind = (typeof kinds)[number];

const kindOfRule: Readonly<Record<string, GapKind>> = {
  "score-not-number": "invalid",
  "score-out-of-range": "invalid",
  "missing-score": "unscored",
  "missing-evidence": "no-evidence",
  "value-not-number": "invalid",
  "negative-value": "invalid",
  "not-integer": "invalid",
  "pair-incomplete": "invalid",
  "missing-value": "missing-value",
};
const leavesScoreOpen: readonly GapKind[] = ["invalid", "unscored"];

/** The part of the forms that is not the scorecard. */
export const statusPart = "annex1";

export interface Gap {
  readonly ref: string;
  readonly kind: GapKind;
  /** Section id, or `annex1`. */
  readonly part: string;
  /** Most that closing it adds to the total, weighted; 0 where it moves something else. */
  readonly gain: number;
  /** How many indicators are computed from it. */
  readonly feeds: number;
  readonly finding: Finding;
}

function gapOf(finding: Finding, outline: Outline, gainOf: (item: string) => number): Gap | null {
  const kind = kindOfRule[finding.rule];
  if (kind === undefined) return null;
  const item = outline.items.get(finding.ref);
  if (item) {
    const gain = leavesScoreOpen.includes(kind) ? gainOf(finding.ref) : 0;
    return { ref: finding.ref, kind, part: item.section.id, gain, feeds: 0, finding };
  }
  const feeds = outline.rows.get(finding.ref)?.feeds.length ?? 0;
  return { ref: finding.ref, kind, part: statusPart, gain: 0, feeds, finding };
}

/** Largest gain first; then what is wrong, what many indicators need, and the printed order. */
export function gapsOf(
  rules: Rules,
  outline: Outline,
  assessment: Assessment,
  result: Result,
): readonly Gap[] {
  const points = itemPoints(rules, assessment);
  const gainOf = (id: string): number => {
    const place = outline.items.get(id);
    return place ? toNumber(points[id] ?? "0") * worthOfPoint(rules, assessment, place.section) : 0;
  };
  const position = (gap: Gap): number => outline.order.get(gap.ref) ?? outline.order.size;
  return result.findings
    .map((finding) => gapOf(finding, outline, gainOf))
    .filter((gap) => gap !== null)
    .sort(
      (a, b) =>
        b.gain - a.gain ||
        kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
        b.feeds - a.feeds ||
        position(a) - position(b),
    );
}

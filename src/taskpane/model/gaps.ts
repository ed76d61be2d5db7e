/** The work list: what is missing, where, and how much it can move the total. */
import type { Assessment, Finding, Result } from "../../assessment";
import { toNumber } from "./numbers";
import type { Outline } from "./outline";
import { settingRefs, windowDates } from "./settings";
import type { Rules } from "./rules";
import { itemPoints, worthOfPoint } from "./weights";

/** In the order in which equal gaps are listed: what is wrong goes before what is absent. */
const kinds = ["no-date", "invalid", "unscored", "no-evidence", "missing-value"] as const;
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

/** The parts of the forms that are not the scorecard. */
export const statusPart = "annex1";
export const settingsPart = "settings";

export interface Gap {
  readonly ref: string;
  readonly kind: GapKind;
  /** Section id, `annex1` or `settings`. */
  readonly part: string;
  /** Most that closing it adds to the total, weighted; 0 where it moves something else. */
  readonly gain: number;
  /** How many indicators are computed from it. */
  readonly feeds: number;
  /** The rule that found it; empty for a setting. */
  readonly rule: string;
  /** What the rule says of it; empty for a setting. */
  readonly message: string;
}

function gapOf(finding: Finding, outline: Outline, gainOf: (item: string) => number): Gap | null {
  const { rule, message } = finding;
  const kind = kindOfRule[rule];
  if (kind === undefined) return null;
  const item = outline.items.get(finding.ref);
  if (item) {
    const gain = leavesScoreOpen.includes(kind) ? gainOf(finding.ref) : 0;
    return { ref: finding.ref, kind, part: item.section.id, gain, feeds: 0, rule, message };
  }
  const feeds = outline.rows.get(finding.ref)?.feeds.length ?? 0;
  return { ref: finding.ref, kind, part: statusPart, gain: 0, feeds, rule, message };
}

/** No period can be computed, and no document be held against it, without these dates. */
const dateGaps = ({ programme }: Rules, assessment: Assessment): readonly Gap[] =>
  (programme.scorecard === null ? [] : windowDates)
    .filter((key) => !assessment.dates[key])
    .map((key) => ({
      ref: settingRefs.date(key),
      kind: "no-date",
      part: settingsPart,
      gain: 0,
      feeds: 0,
      rule: "",
      message: "",
    }));

/** The dates that everything counts from; then the largest gain first; then what is wrong, what many indicators need, and the printed order. */
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
  const gaps = result.findings
    .map((finding) => gapOf(finding, outline, gainOf))
    .filter((gap) => gap !== null)
    .sort(
      (a, b) =>
        b.gain - a.gain ||
        kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
        b.feeds - a.feeds ||
        position(a) - position(b),
    );
  return [...dateGaps(rules, assessment), ...gaps];
}

/** What a reviewer scores, and how a score is entered. */
import type { Assessment, ScoreEntry } from "../../assessment";
import { withChangesLogged } from "../../review";

/** Everybody but the city, whose self-scores are typed into the forms. */
export type Reviewer =
  { readonly role: "province" | "national" } | { readonly role: "expert"; readonly name: string };

type Mark = number | string | boolean | null;

export function markOf(entry: ScoreEntry | undefined, reviewer: Reviewer): Mark {
  if (reviewer.role !== "expert") return entry?.[reviewer.role] ?? null;
  const marks = new Map(Object.entries(entry?.experts ?? {}));
  return marks.get(reviewer.name) ?? null;
}

export function reasonOf(entry: ScoreEntry | undefined, reviewer: Reviewer): string {
  if (reviewer.role !== "expert") return entry?.reason ?? "";
  return new Map(Object.entries(entry?.reasons ?? {})).get(reviewer.name) ?? "";
}

export interface Marked {
  readonly item: string;
  readonly score: number | null;
  readonly reason: string;
  /** As it stands in the log. */
  readonly who: string;
  readonly when: string;
}

/** Only the reviewer's own score and reason change, and the log tells of it. */
export function withMark(now: Assessment, reviewer: Reviewer, marked: Marked): Assessment {
  const { item, score, reason, who, when } = marked;
  const entry = now.scores[item] ?? {};
  const own: ScoreEntry =
    reviewer.role === "expert"
      ? {
          ...entry,
          experts: withOwn(entry.experts, reviewer.name, score),
          reasons: withOwn(entry.reasons, reviewer.name, reason === "" ? null : reason),
        }
      : { ...entry, [reviewer.role]: score, reason: reason === "" ? null : reason };
  const after = { ...now, scores: { ...now.scores, [item]: own } };
  return withChangesLogged(now, after, { who, when, ...(reason === "" ? {} : { why: reason }) });
}

/** The entries with one's own; none where it is null. */
function withOwn<Value>(
  entries: Readonly<Record<string, Value>> | null | undefined,
  name: string,
  value: Value | null,
): Readonly<Record<string, Value>> {
  const others = Object.entries(entries ?? {}).filter(([other]) => other !== name);
  return Object.fromEntries(value === null ? others : [...others, [name, value]]);
}

/** Ours, as `missingReasons` has it: no text sets the amount. */
const REASON_ABOVE = 1;

/** How far the score lies from the self-score where that asks for a reason; null where it does not. */
export function tooFar(assessment: Assessment, item: string, score: number): number | null {
  const self = assessment.scores[item]?.self;
  if (typeof self !== "number") return null;
  const by = Number(Math.abs(score - self).toFixed(6));
  return by > limitOf(assessment) ? by : null;
}

export const limitOf = ({ review }: Assessment): number => review?.reasonAbove ?? REASON_ABOVE;

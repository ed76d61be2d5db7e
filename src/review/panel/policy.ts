/** Keys of a score that reviewers write; the rest is the city's. */
const REVIEWERS: ReadonlySet<string> = new Set([
  "experts",
  "province",
  "national",
  "reason",
  "reasons",
  "consensus",
  "consensusReason",
]);

/** Parts that everyone adds to. */
const SHARED: ReadonlySet<string> = new Set(["log", "kept", "review"]);

/**
 * Whether a copy that gives nothing at a place agrees with one that does. A blind copy lacks what others wrote, so
 * a missing mark contradicts nobody; a missing value of the city's form does.
 */
export function givenWins([part = "", , column = ""]: readonly string[]): boolean {
  return SHARED.has(part) || (part === "scores" && REVIEWERS.has(column));
}

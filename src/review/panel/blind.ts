import type { Assessment, LogEntry, ScoreEntry } from "../../assessment/index";

/**
 * The copy that one expert works in: the city's own scores and papers, the expert's marks, and no score or reason of
 * anybody else, wherever it is kept.
 */
export function blindCopy(assessment: Assessment, expert: string): Assessment {
  const { seal: _, ...content } = assessment;
  const scores = Object.entries(assessment.scores).map(([item, entry]): [string, ScoreEntry] => [
    item,
    ownOnly(entry, expert),
  ]);
  const log = assessment.log?.filter((entry) => isOpen(entry, expert));
  return { ...content, scores: Object.fromEntries(scores), ...(log === undefined ? {} : { log }) };
}

function ownOnly({ self, experts, reasons }: ScoreEntry, expert: string): ScoreEntry {
  const mark = own(experts, expert);
  const reason = own(reasons, expert);
  return {
    ...(self === undefined ? {} : { self }),
    ...(mark === undefined ? {} : { experts: { [expert]: mark } }),
    ...(reason === undefined ? {} : { reasons: { [expert]: reason } }),
  };
}

const own = <T>(entries: Readonly<Record<string, T>> | null | undefined, expert: string): T | undefined =>
  entries && Object.hasOwn(entries, expert) ? entries[expert] : undefined;

/** The log tells old and new scores as well. */
function isOpen({ place }: LogEntry, expert: string): boolean {
  const [part, , column, who] = place.split(".");
  if (part !== "scores" || column === "self") return true;
  return (column === "experts" || column === "reasons") && who === expert;
}

import type { Assessment, LogEntry, ScoreEntry } from "../../assessment/index";
import { panelProgress } from "./reviewers";

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

/**
 * Whether somebody may see what stands in a place of the log: an expert nothing of the other reviewers, everybody else
 * no expert's marks before all are in.
 */
export function openTo(assessment: Assessment, expert: string | null): (place: string) => boolean {
  if (expert !== null) return (place) => isOpen({ place }, expert);
  if (allIn(assessment)) return () => true;
  return (place) => !/^scores\.[^.]+\.(experts|reasons)(\.|$)/.test(place);
}

/** Whether the marks may be shown as one score: it tells an expert the others' marks, and everybody one's before all are in. */
export const mayBeCombined = (assessment: Assessment, expert: string | null): boolean =>
  expert === null ? allIn(assessment) : expertsIn(assessment).every((name) => name === expert);

/** Whoever is to mark, and whoever has marked without being on the list. */
export const panelOf = (assessment: Assessment): readonly string[] => [
  ...new Set([...(assessment.review?.experts ?? []), ...expertsIn(assessment)]),
];

/** Whether every expert of the panel has marked every item that is not left to others. */
export const allIn = (assessment: Assessment): boolean =>
  panelProgress(assessment, panelOf(assessment)).every(({ scored, of }) => scored === of);

/** The experts who marked anything, in the order in which they appear. */
const expertsIn = ({ scores }: Assessment): readonly string[] => [
  ...new Set(
    Object.values(scores).flatMap(({ experts }) =>
      Object.entries(experts ?? {}).flatMap(([name, mark]) => (mark === null ? [] : [name])),
    ),
  ),
];

/** The log tells old and new scores as well. */
function isOpen({ place }: Pick<LogEntry, "place">, expert: string): boolean {
  const [part, , column, who] = place.split(".");
  if (part !== "scores" || column === "self") return true;
  return (column === "experts" || column === "reasons") && who === expert;
}

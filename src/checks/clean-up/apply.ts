import type { Assessment } from "../../assessment/index";
import type { Proposal } from "./proposals";

/** The assessment with these proposals taken; the one that was given stays as it is. */
export function withProposals(assessment: Assessment, taken: readonly Proposal[]): Assessment {
  return taken.reduce((whole, { place, to }) => replaced(whole, place, to), assessment);
}

function replaced<T>(whole: T, place: Proposal["place"], to: unknown): T;
function replaced(whole: unknown, [step, ...rest]: Proposal["place"], to: unknown): unknown {
  if (step === undefined) return to;
  if (Array.isArray(whole)) {
    return whole.map((entry: unknown, index) => (index === step ? replaced(entry, rest, to) : entry));
  }
  if (typeof whole !== "object" || whole === null) return whole;
  const entries = Object.entries(whole).map(([key, entry]: [string, unknown]): [string, unknown] => [
    key,
    key === step ? replaced(entry, rest, to) : entry,
  ]);
  return Object.fromEntries(entries);
}

import type { Assessment, PlanEntry } from "../../assessment";
import type { PlanMatrix, Programme } from "../../rulebook";
import { textOfNumbers } from "../annex2/evidence-numbers";
import { say, type Language } from "../language";
import type { Scalar } from "../plan";
import { columnOf, write, type FillWrite } from "../write";
import { FURTHER_ROWS, PLAN_COLUMNS, planName, planRows, type PlanColumn } from "./names";
import { STATES } from "./words";

/** The first measure of each row stands beside it; further ones follow below, in their order. */
function placed(plan: PlanMatrix, entries: readonly PlanEntry[]): readonly (PlanEntry | undefined)[] {
  const first = new Map<string, PlanEntry>();
  const further: PlanEntry[] = [];
  for (const entry of entries) {
    if (first.has(entry.task)) further.push(entry);
    else first.set(entry.task, entry);
  }
  // An empty line: the heading between the two tables is within the named columns.
  return [...planRows(plan).map(({ id }) => first.get(id)), undefined, ...further];
}

/** How many measures find no room. */
export function planOverflow({ plan }: Programme, { plan: entries = [] }: Assessment): number {
  if (plan === undefined) return 0;
  const rows = planRows(plan).length + 1;
  return Math.max(0, placed(plan, entries).length - rows - FURTHER_ROWS);
}

function cellOf(entry: PlanEntry | undefined, column: PlanColumn, language: Language): Scalar {
  if (entry === undefined) return "";
  switch (column) {
    case "state":
      return (entry.state ?? null) === null ? "" : say(STATES[entry.state ?? "planned"], language);
    case "evidence":
      return textOfNumbers(entry.evidence);
    default:
      return entry[column] ?? "";
  }
}

export function fillPlan(
  { plan }: Programme,
  assessment: Assessment,
  language: Language,
): readonly FillWrite[] {
  if (plan === undefined) return [];
  const rows = planRows(plan);
  const lines = placed(plan, assessment.plan ?? []).slice(0, rows.length + 1 + FURTHER_ROWS);
  return PLAN_COLUMNS.map((column) => {
    const values = lines.map((entry, index): Scalar | null => {
      // The ids of the matrix are printed, and the heading is no cell of anybody's.
      if (index === rows.length) return null;
      if (column === "task" && index < rows.length) return null;
      return cellOf(entry, column, language);
    });
    return write(planName(column), columnOf(values, rows.length + 1 + FURTHER_ROWS));
  });
}

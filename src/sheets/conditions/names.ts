import type { Programme } from "../../rulebook";
import { flat, gatesOfKind, readOn, shownOn, type NamedRegion } from "../named";
import { hasGrades } from "./layout";

/** Years of the yearly assessments that the sheet has room for. */
export const ASSESSMENT_ROWS = 12;

export const CONDITION_NAMES = { years: "IPC_years", grades: "IPC_grades" } as const;
export const rankName = (gate: string): string => `IPC_rank_${flat(gate)}`;
export const rankOfName = (gate: string): string => `IPC_rankof_${flat(gate)}`;
export const declaredName = (gate: string): string => `IPC_declared_${flat(gate)}`;
/** The outcome in words, of every gate. */
export const outcomeName = (gate: string): string => `IPC_outcome_${flat(gate)}`;

export function conditionNames(programme: Programme): readonly NamedRegion[] {
  const ids = programme.gates.map(({ id }) => id);
  const read = [
    ...gatesOfKind(programme, "rank").flatMap(({ id }) => [rankName(id), rankOfName(id)]),
    ...ids.map(declaredName),
    ...(hasGrades(programme) ? Object.values(CONDITION_NAMES) : []),
  ];
  return [...read.map(readOn("conditions")), ...ids.map(outcomeName).map(shownOn("conditions"))];
}

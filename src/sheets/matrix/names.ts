import type { PlanMatrix, Programme } from "../../rulebook";
import { readOn, shownOn, type NamedRegion } from "../named";

/** Rows below the matrix for further measures of a task. */
export const FURTHER_ROWS = 30;

/** `task`: the id of what a row is about. */
export const PLAN_COLUMNS = ["task", "measure", "unit", "milestones", "money", "evidence", "state"] as const;
export type PlanColumn = (typeof PLAN_COLUMNS)[number];
export const planName = (column: PlanColumn): string => `IPC_P_${column}`;

/** How many projects and tasks have a measure, and how many measures there are. */
export const PLAN_NAMES = {
  projects: "IPC_P_projects",
  tasks: "IPC_P_tasks",
  measures: "IPC_P_measures",
} as const;
/** Hidden: the number of the task that a row with a measure falls under. */
export const PLAN_HELPER = "IPC_P_under";

export function planNames({ plan }: Programme): readonly NamedRegion[] {
  if (plan === undefined) return [];
  return [
    ...PLAN_COLUMNS.map(planName).map(readOn("plan")),
    ...[...Object.values(PLAN_NAMES), PLAN_HELPER].map(shownOn("plan")),
  ];
}

/** A row of the matrix: a task, or a measure of the document under it. */
export interface PlanRow {
  readonly id: string;
  /** Place of the project and the task, from 1. */
  readonly project: number;
  readonly task: number;
  readonly no: string;
  readonly wording: string;
  readonly kind: "task" | "measure";
}

export function planRows({ projects }: PlanMatrix): readonly PlanRow[] {
  let task = 0;
  return projects.flatMap((project, at) =>
    project.tasks.flatMap((entry): readonly PlanRow[] => {
      task += 1;
      const place = { project: at + 1, task };
      return [
        { id: entry.id, ...place, no: entry.no, wording: entry.name, kind: "task" },
        ...entry.measures.map(({ id, wording }): PlanRow => ({
          id,
          ...place,
          no: "",
          wording,
          kind: "measure",
        })),
      ];
    }),
  );
}

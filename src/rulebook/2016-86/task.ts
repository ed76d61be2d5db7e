import type { PlanTask } from "../types";

const PROJECTS = ["一", "二", "三", "四", "五"] as const;

/** A numbered task of a project; every sentence under its heading is a measure. */
export const task = (
  project: 1 | 2 | 3 | 4 | 5,
  no: number,
  name: string,
  sentences: readonly string[],
): PlanTask => ({
  id: `P${project}.${no}`,
  no: String(no),
  name,
  measures: sentences.map((wording, index) => ({ id: `P${project}.${no}.${index + 1}`, wording })),
  source: `二、（${PROJECTS[project - 1]}）${no}`,
});

import type { PlanMatrix } from "../types";
import { management } from "./project-1-management";
import { protection } from "./project-2-protection";
import { use } from "./project-3-use";
import { quality } from "./project-4-quality";
import { environment } from "./project-5-environment";

/** The five projects and their 17 numbered tasks (4, 4, 3, 3 and 3). */
export const plan: PlanMatrix = {
  title: { zh: "知识产权强市建设方案", en: "Plan of a strong IP city" },
  levels: { project: { zh: "工程", en: "Project" }, task: { zh: "任务", en: "Task" } },
  projects: [management, protection, use, quality, environment],
  source: "二、重点任务和重大工程",
};

import type { PlanProject } from "../../rulebook/index";
import { verdict, type Evaluator } from "./verdict";

/** The plan takes up each project or each task; a measure under it is what shows it. */
export const coverage: Evaluator<"coverage"> = (_gate, { level }, { assessment, programme }) => {
  const { projects = [], levels } = programme.plan ?? {};
  const taken = new Set((assessment.plan ?? []).map(({ task }) => task));
  const asked =
    level === "projects" ? projects.map(askedProject) : projects.flatMap(({ tasks }) => tasks.map(askedTask));
  const covered = asked.filter(({ ids }) => ids.some((id) => taken.has(id)));
  const missing = asked.filter(({ ids }) => !ids.some((id) => taken.has(id)));
  const name = (level === "projects" ? levels?.project : levels?.task) ?? { zh: "任务", en: "tasks" };
  const told = `${covered.length}/${asked.length}`;
  if (taken.size === 0) {
    return verdict(
      "undetermined",
      `方案还没有措施（${name.zh}${told}）。`,
      `The plan has no measures yet (${told}).`,
    );
  }
  return missing.length === 0
    ? verdict("met", `${name.zh}${told}，全部有措施。`, `${name.en} ${told}: each has a measure.`)
    : verdict(
        "not-met",
        `${name.zh}${told}，没有措施的：${missing.map((one) => one.name).join("、")}。`,
        `${name.en} ${told}; without a measure: ${missing.map((one) => one.id).join(", ")}.`,
      );
};

interface Asked {
  readonly id: string;
  readonly name: string;
  /** Tasks and measures that count for it. */
  readonly ids: readonly string[];
}

const askedTask = ({ id, name, measures }: PlanProject["tasks"][number]): Asked => ({
  id,
  name,
  ids: [id, ...measures.map((measure) => measure.id)],
});

const askedProject = ({ id, name, tasks }: PlanProject): Asked => ({
  id,
  name,
  ids: tasks.flatMap((task) => askedTask(task).ids),
});

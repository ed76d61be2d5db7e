/** One step into a document: a key of an object or an index of a list. */
export type Step = string | number;

/** A place as people write it: `annex1["A3.8"].amount`, `evidence[2].date`. */
export function place(steps: readonly Step[]): string {
  return steps.reduce<string>((path, step) => path + written(step, path === ""), "");
}

function written(step: Step, first: boolean): string {
  if (typeof step === "number") return `[${step}]`;
  const key = step.length > 40 ? `${step.slice(0, 40)}…` : step;
  if (!/^[\p{L}_][\p{L}\p{N}_-]*$/u.test(key)) return `[${JSON.stringify(key)}]`;
  return first ? key : `.${key}`;
}

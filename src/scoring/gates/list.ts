import { verdict, type Evaluator } from "./verdict";

/** The applicant is on the list of those who hold one of some titles. */
export const list: Evaluator<"list"> = (_gate, { anyOf }, { assessment, programme }) => {
  const asked = (programme.honours ?? []).filter(({ id }) => anyOf.includes(id));
  const held = asked.filter(({ id }) => assessment.honours?.[id] === true);
  const [zh, en] = [asked.map(({ name }) => name.zh).join("、"), asked.map(({ name }) => name.en).join(", ")];
  if (held.length > 0) {
    return verdict(
      "met",
      `已是${held.map(({ name }) => name.zh).join("、")}。`,
      `Holds: ${held.map(({ name }) => name.en).join(", ")}.`,
    );
  }
  return asked.every(({ id }) => assessment.honours?.[id] === false)
    ? verdict("not-met", `不是${zh}。`, `Holds none of: ${en}.`)
    : verdict("undetermined", `未填是否为${zh}。`, `Not said whether it holds: ${en}.`);
};

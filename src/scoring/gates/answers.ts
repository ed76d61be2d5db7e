import { answerOf, named, unitName, unitsOf } from "./units";
import { verdict, type Evaluator } from "./verdict";

/** Every unit gives an answer that the clause accepts. */
export const answers: Evaluator<"answers"> = (_gate, { each, row, accepted }, { assessment, programme }) => {
  const { zh, en } = unitName(programme, each);
  const units = unitsOf(assessment, each);
  if (units.length === 0) {
    return verdict("undetermined", `还没有填写${zh}。`, `No ${en.toLowerCase()} is filled in.`);
  }
  const refused = units.filter((unit) => {
    const answer = answerOf(unit, row);
    return answer !== null && !accepted.includes(answer);
  });
  if (refused.length > 0) {
    return verdict("not-met", `${named(refused)}不符合。`, `It does not hold for ${named(refused)}.`);
  }
  const open = units.filter((unit) => answerOf(unit, row) === null);
  return open.length > 0
    ? verdict("undetermined", `${named(open)}未填。`, `${named(open)} gave no answer.`)
    : verdict("met", `${units.length}个${zh}均符合。`, `It holds for all ${units.length}.`);
};

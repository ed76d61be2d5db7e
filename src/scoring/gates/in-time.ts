import { deadlines, isoDate } from "../../lifecycle/index";
import { verdict, type Evaluator } from "./verdict";

/**
 * A filing before its deadline (Art. 17). Its own day decides. While that is not given, the first of the steps that
 * it needs can have come too late; a later one tells nothing, since a city may go on from one round to the next.
 */
export const inTime: Evaluator<"in-time"> = (_gate, rule, { assessment, programme }) => {
  const due = deadlines(assessment, programme).find(({ id }) => id === rule.deadline)?.due;
  if (due === undefined) {
    return verdict(
      "undetermined",
      "未填试点批复日，算不出备案的期限。",
      "The day of approval is not given, so the deadline is not known.",
    );
  }
  const filed = isoDate(assessment.dates[rule.date]);
  if (filed !== null) {
    return filed <= due
      ? verdict("met", `${filed}备案，不晚于${due}。`, `Filed on ${filed}, by ${due}.`)
      : verdict("not-met", `${filed}备案，晚于${due}。`, `Filed on ${filed}, after ${due}.`);
  }
  const [first] = rule.steps.flatMap((step) => isoDate(assessment.dates[step]) ?? []).sort();
  return first !== undefined && first > due
    ? verdict("not-met", `方案${first}印发，晚于${due}。`, `The plan was issued on ${first}, after ${due}.`)
    : verdict(
        "undetermined",
        `未填备案日；期限为${due}。`,
        `The day of filing is not given; it is due by ${due}.`,
      );
};

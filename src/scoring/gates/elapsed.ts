import type { DateKey, Text } from "../../rulebook/index";
import { addMonths, isoDate } from "../../lifecycle/index";
import { verdict, type Evaluator } from "./verdict";

/** Names of the days that a gate counts between. */
const DAYS: Readonly<Record<DateKey, Text>> = {
  pilotApproval: { zh: "试点批复日", en: "approval of the pilot" },
  cultivationPlanIssued: { zh: "示范培育方案印发日", en: "issue of the cultivation plan" },
  planFiled: { zh: "方案备案日", en: "filing of the plan" },
  application: { zh: "申报日", en: "application" },
  demonstrationApproval: { zh: "示范批复日", en: "approval as a demonstration city" },
  acceptance: { zh: "验收结束日", en: "end of the acceptance" },
  newRoundPlanIssued: { zh: "新一轮试点方案印发日", en: "issue of the new pilot plan" },
  cancelled: { zh: "取消称号日", en: "cancellation" },
  approval: { zh: "批复日", en: "approval" },
};

/** Months between two days, by calendar. */
export const elapsed: Evaluator<"elapsed"> = (_gate, rule, { assessment }) => {
  const [start, end] = [isoDate(assessment.dates[rule.from]), isoDate(assessment.dates[rule.to])];
  if (start === null || end === null) {
    const missing = DAYS[start === null ? rule.from : rule.to];
    return verdict("undetermined", `未填${missing.zh}。`, `The day of the ${missing.en} is not given.`);
  }
  const due = addMonths(start, rule.months);
  const { zh, en } = DAYS[rule.to];
  return end >= due
    ? verdict("met", `${zh}${end}，不早于${due}。`, `${capital(en)} on ${end}, not before ${due}.`)
    : verdict("not-met", `${zh}${end}，早于${due}。`, `${capital(en)} on ${end}, before ${due}.`);
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

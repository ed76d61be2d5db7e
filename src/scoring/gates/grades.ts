import type { Assessment } from "../../assessment/index";
import { isoDate, yearOf } from "../../lifecycle/index";
import { verdict, type Evaluator } from "./verdict";

/** Best grades among the yearly assessments of the calendar years before the application. */
export const grades: Evaluator<"grades"> = (_gate, { grade, least, of }, { assessment }) => {
  const looked = lookedAt(assessment, of);
  const best = looked.filter((entry) => entry.grade === grade).length;
  const open = Math.max(0, of - looked.length);
  const years = looked.map((entry) => entry.year).join("、");
  const counted = looked.length === 0 ? "未填年度考核" : `${years}年${grade}${best}次`;
  const countedEn = `${looked.length} of ${of} assessments given, ${best} × ${grade}`;
  if (best >= least) return verdict("met", `${counted}，达到${least}次。`, `${countedEn}; ${least} needed.`);
  if (open > 0 && best + open >= least) {
    return verdict("undetermined", `${counted}，还有${open}年未填。`, `${countedEn}; ${open} not given yet.`);
  }
  return verdict("not-met", `${counted}，不足${least}次。`, `${countedEn}; ${least} needed.`);
};

/** 近3年: the years before the application's own; without an application the latest ones given. */
function lookedAt({ annualAssessments, dates }: Assessment, of: number): Assessment["annualAssessments"] {
  const sorted = [...annualAssessments].sort((a, b) => a.year - b.year);
  const application = isoDate(dates["application"]);
  if (application === null) return sorted.slice(-of);
  const year = yearOf(application);
  return sorted.filter((entry) => entry.year < year && entry.year >= year - of);
}

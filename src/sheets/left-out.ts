import type { Assessment } from "../assessment";
import type { Programme, Text } from "../rulebook";
import { ASSESSMENT_ROWS } from "./conditions/names";
import { EVIDENCE_ROWS } from "./evidence/names";
import { expertsLeftOut } from "./experts/fill";
import { ENTERPRISE_ROWS, LIST_ROWS } from "./lists/names";
import { planOverflow } from "./matrix/fill";
import { FURTHER_ROWS } from "./matrix/names";
import { RECORD_ROWS } from "./records/names";
import { recordRows } from "./records/rows";
import { UNIT_SLOTS } from "./units/names";

/** What the sheets have no room for, in sentences; empty where everything of an assessment can be filled in. */
export function leftOut(programme: Programme, assessment: Assessment): readonly Text[] {
  const { evidence, enterprises, lists, annualAssessments } = assessment;
  const experts = expertsLeftOut(programme, assessment);
  const longest = Math.max(0, ...Object.values(lists).map((list) => list.length));
  const over = (count: number, most: number, zh: string, en: string): readonly Text[] =>
    count <= most
      ? []
      : [{ zh: `${zh}${count}，表中只有${most}行`, en: `${count} ${en}, and the sheet has ${most} rows` }];
  const records = recordRows(programme, assessment, "zh-CN").length;
  return [
    ...(experts.length === 0
      ? []
      : [
          {
            zh: `专家栏不够，放不下：${experts.join("、")}`,
            en: `there is no column left for the experts ${experts.join(", ")}`,
          },
        ]),
    ...over(annualAssessments.length, ASSESSMENT_ROWS, "年度考核的年份数为", "yearly assessments"),
    ...over(evidence.length, EVIDENCE_ROWS, "证据材料份数为", "papers"),
    ...over(enterprises.length, ENTERPRISE_ROWS, "企业数为", "enterprises"),
    ...over(longest, LIST_ROWS, "一份名录的行数为", "entries of one list"),
    ...(programme.units ?? []).flatMap(({ id, name }) =>
      over(assessment.units?.[id]?.length ?? 0, UNIT_SLOTS, `${name.zh}份数为`, name.en),
    ),
    ...over(
      planOverflow(programme, assessment) + FURTHER_ROWS,
      FURTHER_ROWS,
      "同一任务的更多措施条数为",
      "further measures",
    ),
    ...over(records, RECORD_ROWS, "记录的条数为", "records"),
  ];
}

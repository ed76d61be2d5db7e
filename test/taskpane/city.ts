/**
 * A city three quarters through its form, and a result beside it. The sums are added up here from the scores;
 * gates and findings are written by hand, since the pane shows what the result says and judges nothing.
 */
import type {
  Assessment,
  Finding,
  GateResult,
  Result,
  ScoreEntry,
  ScoreSum,
  SectionResult,
} from "../../src/assessment";
import type { DeskState } from "../../src/live";
import type { Group, Programme, Section } from "../../src/rulebook";
import { effectivePoints, formName, programme as programmeOf, programmes } from "../../src/rulebook";
import type { Rules } from "../../src/taskpane/model/rules";

export const programme: Programme = programmeOf("2016-87");
export const rules: Rules = {
  programme,
  formName: (language) => (language === "en" ? formName(programme).en : formName(programme).zh),
  known: programmes,
  hasSample: true,
  points: (city, split) => effectivePoints(programme, city, split),
};

const blankItems = ["O5", "T30", "T39"];
const outOfRange: Readonly<Record<string, number>> = { T32: 9 };

const leaves = (group: Group): Group["items"] => [...group.items, ...group.groups.flatMap(leaves)];
const inner = (group: Group): readonly Group[] => [group, ...group.groups.flatMap(inner)];

function scores(): Record<string, ScoreEntry> {
  const points = rules.points({ enforcementPower: true });
  const entries = Object.entries(points)
    .filter(([id]) => !blankItems.includes(id))
    .map(([id, full]): [string, ScoreEntry] => [id, { self: outOfRange[id] ?? Number(full) * 0.8 }]);
  return Object.fromEntries(entries);
}

export const assessment: Assessment = {
  format: "ipcity-assessment/1",
  programme: "2016-87",
  city: { name: "示例市甲", kind: "prefecture", enforcementPower: true },
  dates: {
    pilotApproval: "2014-05-06",
    cultivationPlanIssued: "2017-05-20",
    planFiled: null,
    application: "2018-10-26",
  },
  settings: { weights: { objective: 0.4, tasks: 0.6, innovation: "bonus" }, weightsSource: "" },
  annex1: {
    "A0.city": "示例市甲",
    "A0.type": "示范",
    "A1.4": 1547.5,
    "A3.4": 1326,
    "A3.8": { amount: 12000, count: null },
  },
  remarks: {},
  lists: {},
  supplement: {},
  scores: scores(),
  evidence: [
    { no: "E012", items: ["T5"], title: "示例市甲专利条例", date: "2013-11-20" },
    { no: "E013", items: ["T5"], title: "修订决定", date: "2016-03-08" },
  ],
  enterprises: [],
  funds: {},
  ranks: {},
  annualAssessments: [],
  declarations: {},
};

function sumOf(ids: readonly string[], points: Readonly<Record<string, string>>): ScoreSum {
  const max = ids.reduce((sum, id) => sum + Number(points[id]), 0);
  const scored = ids.filter((id) => !blankItems.includes(id) && outOfRange[id] === undefined);
  const score = scored.reduce((sum, id) => sum + Number(assessment.scores[id]?.self), 0);
  const open = ids.filter((id) => !scored.includes(id));
  const best = score + open.reduce((sum, id) => sum + Number(points[id]), 0);
  return { score, max, scored: scored.length, of: ids.length, worst: score, best };
}

function sectionResult(section: Section): SectionResult {
  const points = rules.points({ enforcementPower: true });
  const groups = section.groups.flatMap(inner).map((group) => {
    return [
      group.id,
      sumOf(
        leaves(group).map((item) => item.id),
        points,
      ),
    ] as const;
  });
  const all = section.groups.flatMap(leaves).map((item) => item.id);
  return { ...sumOf(all, points), groups: Object.fromEntries(groups) };
}

const gate = (id: string, outcome: GateResult["outcome"], reason: string, source: string): GateResult => ({
  id,
  outcome,
  flag: null,
  reason,
  source,
});

const finding = (
  rule: string,
  severity: Finding["severity"],
  ref: string,
  message: string,
  remedy: string,
  source: string,
): Finding => ({ rule, severity, ref, message, remedy, source });

export const findings: readonly Finding[] = [
  finding(
    "score-out-of-range",
    "error",
    "T32",
    "填了 9，本项分值为 2。暂按未填计算。",
    "改为 0 至 2 之间的数。",
    "附件2 二、第32项「分值」",
  ),
  finding("pair-incomplete", "error", "A3.8", "有金额 12000 万元，缺笔数。", "补填笔数。", "附件1 三、8"),
  finding(
    "evidence-outside-window",
    "warning",
    "E012",
    "印发日 2013-11-20，政策类时间段自 2014-05-06 起，早 167 天。不自动扣分。",
    "换用时间段内文件，或写明理由保留。",
    "附件2 二、表头「政策类指标」",
  ),
  ...["T14", "T19", "T25", "T28", "T37", "I2"].map((item) =>
    finding(
      "missing-evidence",
      "warning",
      item,
      "得分大于 0，没有证据编号。",
      "填证据编号，或把得分改为 0。",
      "附件2 二、表头",
    ),
  ),
  finding("missing-value", "warning", "A1.10", "没有填写。", "填写上一年度的数。", "附件1 一、10"),
  finding("missing-value", "warning", "A1.11", "没有填写。", "填写上一年度的数。", "附件1 一、11"),
  finding(
    "unit-slip",
    "warning",
    "A2.1.5",
    "专项经费占比为 1.2%，偏高。",
    "核对单位是不是万元。",
    "附件1 二、（一）5",
  ),
  ...blankItems.map((item) =>
    finding("missing-score", "info", item, "没有填写得分。", "录入得分。", "附件2"),
  ),
];

const objective =
  programme.scorecard?.sections.map((section) => [section.id, sectionResult(section)] as const) ?? [];
const sections = Object.fromEntries(objective);
const weigh = (key: "score" | "best"): number =>
  0.4 * (sections["objective"]?.[key] ?? 0) +
  0.6 * (sections["tasks"]?.[key] ?? 0) +
  (sections["innovation"]?.[key] ?? 0);

export const result: Result = {
  format: "ipcity-result/1",
  programme: "2016-87",
  column: "self",
  sections,
  total: { score: weigh("score"), worst: weigh("score"), best: weigh("best"), official: false },
  gates: [
    gate("18.1", "met", "2017-05-20 起满 1 年。", "第十八条（一）"),
    gate("18.2", "met", "城市声明已纳入。", "第十八条（二）"),
    gate("18.3", "manual", "须由人判断。", "第十八条（三）"),
    gate("18.4", "not-met", "第 6 名，共 15 个。", "第十八条（四）"),
    gate("18.5", "manual", "须由人判断。", "第十八条（五）"),
    gate("18.6", "met", "第 2 名，共 15 个。", "第十八条（六）"),
    gate("18.7", "undetermined", "只填了 1 年。", "第十八条（七）"),
    gate("18.8", "met", "城市声明没有。", "第十八条（八）"),
    { ...gate("18.9a", "met", "客观实力不低于 60。", "第十八条（九）"), flag: "estimate" },
    gate("18.9b", "undetermined", "还有未填的得分。", "第十八条（九）"),
  ],
  band: { outcome: "cultivation", flag: "estimate" },
  derived: {
    O2: { value: 0.857, unit: "件/亿元", formula: "A3.4 ÷ A1.4" },
    O6: { unit: "件/百家", formula: "A3.7 ÷ A1.10 × 100" },
  },
  windows: {
    T5: { type: "policy", from: "2014-05-06", to: "2018-10-26" },
    T3: {
      type: "state",
      from: "2018-10-26",
      to: "2018-10-26",
      also: { type: "policy", from: "2014-05-06", to: "2018-10-26" },
    },
  },
  deadlines: [],
  findings,
};

const places: DeskState["places"] = Object.fromEntries([
  ...Object.keys(rules.points({})).map((id, index) => [
    id,
    { sheet: "附件2", address: `G${String(index + 4)}` },
  ]),
  ...Object.keys(rules.points({})).map((id, index) => [
    `${id}.evidence`,
    { sheet: "附件2", address: `K${String(index + 4)}` },
  ]),
  ["weightsSource", { sheet: "设置", address: "C18" }],
  ["city.name", { sheet: "设置", address: "C3" }],
]);

export const ready: Partial<DeskState> = {
  phase: "ready",
  assessment,
  result,
  places,
  selected: "T5",
  completeness: { filled: { n: 65, of: 69 }, evidenced: { n: 36, of: 42 }, confirmed: { n: 28, of: 69 } },
  kept: {
    "unit-slip A2.1.5": {
      rule: "unit-slip",
      ref: "A2.1.5",
      reason: "含省级配套 300 万元",
      by: "张某",
      on: "2018-10-06",
    },
  },
};

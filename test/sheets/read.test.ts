import { indicators, programme } from "../../src/rulebook/index";
import {
  fillWrites,
  readWorkbook,
  sheetKeysOf,
  sheetPlans,
  snapshotNames,
  type Scalar,
  type Snapshot,
} from "../../src/sheets/index";
import { isoOfSerial, isoOfText, serialOfIso } from "../../src/sheets/dates";
import { evidenceNumbers } from "../../src/sheets/annex2/evidence-numbers";
import { cleanCity } from "../fixtures/city";
import { lay, snapshotOf, withCell, withRow } from "./grid";

const rules = programme("2016-87");
const names = snapshotNames(rules);
const fresh = snapshotOf(lay(sheetPlans(rules), fillWrites(rules, cleanCity())), names);
const read = (snapshot: Snapshot) => readWorkbook(snapshot, rules);
const clean = read(fresh);

const tasks = names.filter((name) => name.startsWith("IPC_T_"));
const found = (snapshot: Snapshot) =>
  read(snapshot).findings.map(({ rule, severity, ref }) => `${severity} ${rule} ${ref}`);

describe("the rows of a table", () => {
  test("are found wherever they stand", () => {
    const moved = withRow(withRow(fresh, tasks, 5, "insert"), tasks, 20, "insert");
    expect(read(moved).assessment).toEqual(clean.assessment);
    expect(read(moved).findings).toEqual([]);
    expect(read(moved).places["T6"]).toEqual({ sheet: "附件2·主要任务", address: "H9" });
  });

  test("are told when deleted, and nothing slips into another row", () => {
    const cut = withRow(fresh, tasks, 9, "delete");
    expect(found(cut)).toEqual(["error template-altered T10"]);
    const { scores } = read(cut).assessment;
    expect(scores["T10"]).toBeUndefined();
    expect({ ...scores, T10: clean.assessment.scores["T10"] }).toEqual(clean.assessment.scores);
  });

  test("count once when copied", () => {
    const doubled = withRow(fresh, tasks, 9, "copy");
    expect(found(doubled)).toEqual(["error template-altered T10"]);
    expect(read(doubled).findings[0]?.message).toContain("附件2·主要任务!D13");
    expect(read(doubled).assessment).toEqual(clean.assessment);
  });

  test("are recognised by number or name where the other was changed, and the change is told", () => {
    expect(found(withCell(fresh, "IPC_T_name", 0, "政府研究知识产权"))).toEqual([
      "error template-altered T1",
    ]);
    expect(found(withCell(fresh, "IPC_T_no", 0, 99))).toEqual(["error template-altered T1"]);
    expect(read(withCell(fresh, "IPC_T_no", 0, 99)).assessment).toEqual(clean.assessment);
  });

  test("compare without regard to width, white space and brackets", () => {
    const name = "( 每百家规模以上 工业企业)专利许可合同登记数量";
    expect(found(withCell(fresh, "IPC_O_name", 5, name))).toEqual([]);
    expect(found(withCell(fresh, "IPC_T_no", 0, "１"))).toEqual([]);
  });

  test("that the form does not know are told with their place", () => {
    const added = withCell(withRow(fresh, tasks, 3, "insert"), "IPC_T_name", 3, "自行增加的指标");
    expect(found(added)).toEqual(["error template-altered 附件2·主要任务!D6"]);
    expect(read(added).assessment).toEqual(clean.assessment);
  });

  test("may be added where the form says so: 【涉及多块工作的，可增加表格】", () => {
    const grown = withCell(withRow(fresh, tasks, 44, "insert"), "IPC_T_no", 44, "43-2");
    const named = withCell(grown, "IPC_T_name", 44, "出台政策情况");
    expect(found(named)).toEqual([]);
    expect(read(named).assessment).toEqual(clean.assessment);
    const elsewhere = withCell(withCell(fresh, "IPC_T_no", 1, "34-2"), "IPC_T_name", 1, "另一项");
    expect(found(elsewhere)).toEqual([
      "error template-altered T2",
      "error template-altered 附件2·主要任务!D4",
    ]);
  });

  test("of Annex 1 are found by name", () => {
    const system = names.filter((name) => name.startsWith("IPC_A2_"));
    expect(found(withRow(fresh, system, 4, "delete"))).toEqual(["error template-altered A2.1.5"]);
    expect(read(withRow(fresh, system, 4, "insert")).assessment).toEqual(clean.assessment);
  });
});

describe("points", () => {
  test("that were changed are told with both numbers", () => {
    const [finding] = read(withCell(fresh, "IPC_T_points", 4, 50)).findings;
    expect(finding).toMatchObject({ rule: "template-altered", ref: "T5", source: "附件2 二、第5项" });
    expect(finding?.message).toMatch(/“50”.*5/);
    expect(found(withCell(fresh, "IPC_T_points", 4, ""))).toEqual(["error template-altered T5"]);
  });

  test("in words are the same points", () => {
    expect(found(withCell(fresh, "IPC_I_points", 0, "5 分"))).toEqual([]);
    expect(found(withCell(fresh, "IPC_T_points", 4, "５"))).toEqual([]);
  });

  test("of a city without enforcement power may be either until the sheet is calculated", () => {
    const without = withCell(fresh, "IPC_set_power", 0, "无");
    expect(found(without)).toEqual([]);
    expect(found(withCell(without, "IPC_T_points", 33, 2.4))).toEqual([]);
    expect(found(withCell(fresh, "IPC_T_points", 33, 2.4))).toEqual(["error template-altered T34"]);
  });
});

describe("what is typed", () => {
  test.each<[Scalar]>([["5分"], ["８"], ["5"], [true], [9], [-1], ["#N/A"]])(
    "stays as it is: %p",
    (typed) => {
      const { assessment } = read(withCell(fresh, "IPC_T_self", 0, typed));
      expect(assessment.scores["T1"]?.self).toBe(typed);
    },
  );

  test("counts as not given when it is only white space", () => {
    const { assessment } = read(withCell(fresh, "IPC_T_self", 0, " 　\n"));
    expect(assessment.scores["T1"]?.self).toBeUndefined();
  });

  test("a number in a text cell is its digits", () => {
    expect(read(withCell(fresh, "IPC_A0_phone", 0, 13800000000)).assessment.annex1["A0.phone"]).toBe(
      "13800000000",
    );
  });

  test("a remark is what follows the printed words", () => {
    const remark = (text: string) =>
      read(withCell(fresh, "IPC_A3_remark", 10, text)).assessment.remarks["A3.11"];
    expect(remark("应注明奖励等级")).toBeUndefined();
    expect(remark("应注明\n奖励等级\n金奖1")).toBe("金奖1");
    expect(remark("金奖1")).toBe("金奖1");
  });

  test.each([
    ["E001、E003", ["E001", "E003"]],
    ["E1,E2；E3", ["E1", "E2", "E3"]],
    ["Ｅ１ E1\nE2", ["E1", "E2"]],
    [" ", []],
  ])("numbers of evidence: %p", (typed, numbers) => {
    expect(evidenceNumbers(typed)).toEqual(numbers);
  });
});

describe("dates", () => {
  test("come as serial numbers or as people write them", () => {
    expect(isoOfSerial(43200)).toBe("2018-04-10");
    expect(isoOfSerial(43200.75)).toBe("2018-04-10");
    for (const typed of [
      "2018-04-10",
      "2018-4-10",
      "2018.4.10",
      "2018/4/10",
      "2018年4月10日",
      "２０１８年４月１０日",
    ])
      expect(isoOfText(typed)).toBe("2018-04-10");
    expect(serialOfIso("2018-04-10")).toBe(43200);
    expect([isoOfText("2018-02-30"), isoOfText("4月10日"), isoOfSerial(2018), serialOfIso("x")]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  test("that cannot be read are told with place and remedy", () => {
    const { findings, assessment } = read(withCell(fresh, "IPC_date_application", 0, "去年秋天"));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ rule: "date-unreadable", ref: "dates.application" });
    expect(findings[0]?.message).toMatch(/设置!C\d+.*去年秋天/);
    expect(assessment.dates).not.toHaveProperty("application");
  });
});

test.each([
  ["IPC_weightin_objective", "四成", "weights.objective"],
  ["IPC_weightin_tasks", 40, "weights.tasks"],
  ["IPC_set_kind", "镇", "city.kind"],
  ["IPC_set_power", "不详", "city.enforcementPower"],
  ["IPC_rank_18_4", "第4", "ranks.18.4"],
  ["IPC_rank_18_4", 100, "ranks.18.4"],
  ["IPC_years", "去年", "annual.1"],
  ["IPC_grades", "甲等", "annual.1"],
])("a setting that is no value is told: %s %p", (name, typed, ref) => {
  expect(found(withCell(fresh, name, 0, typed))).toEqual([`error setting-unreadable ${ref}`]);
});

/** All sheets but those that only show results. */
const SHEETS_READ = sheetKeysOf(rules).length - 2;

describe("what is not there", () => {
  const without = (lost: (name: string) => boolean): Snapshot => ({
    regions: Object.fromEntries(
      names.map((name) => [name, lost(name) ? null : (fresh.regions[name] ?? null)]),
    ),
  });

  test("a workbook without our sheets is empty, with a sentence for each", () => {
    const { assessment, missing, findings, places } = read(without(() => true));
    expect(missing).toHaveLength(SHEETS_READ);
    expect(missing[0]).toMatch(/附件1.*重新插入/);
    expect([findings, places, assessment.scores, assessment.annex1]).toEqual([[], {}, {}, {}]);
  });

  test("a lost column takes nothing else along", () => {
    const { assessment, missing } = read(without((name) => name === "IPC_T_province"));
    expect(missing).toHaveLength(1);
    expect(missing[0]).toContain("IPC_T_province");
    for (const { id } of indicators(rules))
      expect(assessment.scores[id]?.self).toBe(clean.assessment.scores[id]?.self);
  });
});

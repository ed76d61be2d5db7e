/** The sheet 记录: what people type there, in any order and spelling, and what cannot be taken. */
import { parseAssessment } from "../../../src/assessment/index";
import { programme } from "../../../src/rulebook/index";
import {
  fillWrites,
  leftOut,
  readWorkbook,
  sheetPlans,
  snapshotNames,
  type Scalar,
  type Snapshot,
} from "../../../src/sheets/index";
import { RECORD_COLUMNS, recordName, type RecordColumn } from "../../../src/sheets/records/names";
import { cleanCity } from "../../fixtures/city";
import { lay, snapshotOf, withCell } from "../grid";

const rules = programme("2016-87");
const names = snapshotNames(rules);
const given = (assessment: object = {}) =>
  parseAssessment({ format: "ipcity-assessment/1", programme: "2016-87", ...assessment });

type Row = Readonly<Partial<Record<RecordColumn, Scalar>>>;

/** A workbook in whose table of records somebody typed rows. */
function withRows(...rows: readonly Row[]): Snapshot {
  const laid = lay(sheetPlans(rules), fillWrites(rules, given()));
  const sheet = laid.find(({ plan }) => plan.key === "records");
  while (sheet !== undefined && sheet.cells.length < 3 + rows.length)
    sheet.cells.push(RECORD_COLUMNS.map(() => ""));
  return rows.reduce<Snapshot>(
    (snapshot, row, at) =>
      Object.entries(row).reduce(
        (done, [column, value]) => withCell(done, `IPC_R_${column}`, at, value),
        snapshot,
      ),
    snapshotOf(laid, names),
  );
}

const read = (...rows: readonly Row[]) => readWorkbook(withRows(...rows), rules);

test("rows in any order, with blank ones between, in the spellings of people", () => {
  const { assessment, findings, places } = read(
    { kind: "问题", no: 1, ref: "任1", content: "附件在哪里", state: "待答", on: 43_383 },
    {},
    { kind: "Effort", ref: "t12", to: 2.5 },
    { kind: "上下限", ref: "Ａ2.1.5", to: 300 },
    { kind: "工作量", ref: "任务 1".replace(" ", ""), to: 0 },
    { kind: "节假日", ref: "国庆节", state: "放假", on: "2018年10月1日" },
    { kind: "专家名单", by: "示例专家甲" },
    { kind: "专家名单", by: "示例专家乙" },
    { kind: "改动", ref: "任务3 自评", from: "", to: 1.5, by: "示例甲", on: "2018-04-10" },
    { kind: "时间段", ref: "任务30", content: "上一年度(经费)", note: "按年度结算" },
  );
  expect(findings).toEqual([]);
  expect(assessment).toMatchObject({
    review: {
      experts: ["示例专家甲", "示例专家乙"],
      questions: [{ no: "1", item: "T1", text: "附件在哪里", state: "open", on: "2018-10-10" }],
    },
    effort: { T12: 2.5, T1: 0 },
    bounds: { "A2.1.5": { most: 300 } },
    holidays: [{ date: "2018-10-01", name: "国庆节", off: true }],
    log: [{ who: "示例甲", when: "2018-04-10", place: "scores.T3.self", to: 1.5 }],
    windows: { T30: { type: "fiscal", reason: "按年度结算" } },
  });
  expect(places["effort.T12"]).toEqual({ sheet: "记录", address: "A6" });
  expect(() => parseAssessment(JSON.parse(JSON.stringify(assessment)))).not.toThrow();
});

test.each<[string, Row, string]>([
  ["a kind that is none", { kind: "备忘", content: "记一下" }, "A4"],
  ["no kind", { content: "记一下" }, "A4"],
  ["a warning without its check", { kind: "保留的提醒", note: "材料另附" }, "D4"],
  ["an item that is none", { kind: "工作量", ref: "T99", to: 1 }, "C4"],
  ["an item without a window", { kind: "时间段", ref: "A1.1", content: "状态类" }, "C4"],
  ["a type of window that is none", { kind: "时间段", ref: "T30", content: "随时" }, "D4"],
  ["a least above the most", { kind: "上下限", ref: "A2.1.5", from: 9, to: 3 }, "G4"],
  ["a number typed as text", { kind: "工作量", ref: "T1", to: "三" }, "G4"],
  ["a material that is none", { kind: "材料", ref: "一封信", state: "已备" }, "C4"],
  ["a day that is none", { kind: "节假日", ref: "国庆节", state: "放假", on: "秋天" }, "J4"],
  ["a reason of nobody", { kind: "专家意见", ref: "T1", content: "证据不足" }, "I4"],
  ["a key that no object may have", { kind: "专家意见", ref: "T1", content: "好", by: "__proto__" }, "I4"],
  ["an expert without a name", { kind: "专家名单", ref: "T1" }, "I4"],
  ["a question without a number", { kind: "问题", ref: "T1", state: "待答" }, "B4"],
  ["a seal that is cut", { kind: "封存", content: "0a1b", note: "2016-87/1" }, "D4"],
  ["checksums that somebody changed", { kind: "封存", data: "{" }, "K4"],
  ["a change of nowhere", { kind: "改动", by: "示例甲", on: "2018-04-10" }, "C4"],
])("%s is told with its place and remedy, and nothing else of it is taken", (_, row, cell) => {
  const { assessment, findings } = read(row);
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({ rule: "record-unreadable", severity: "error" });
  expect(findings[0]?.message).toContain(`记录!${cell}`);
  expect(findings[0]?.remedy).not.toBe("");
  expect(assessment).toEqual(readWorkbook(withRows(), rules).assessment);
});

test("of two records of one thing the first counts and the second is told", () => {
  const { assessment, findings } = read(
    { kind: "工作量", ref: "T1", to: 1 },
    { kind: "工作量", ref: "任务1", to: 2 },
    { kind: "理由分差", to: 1 },
    { kind: "理由分差", to: 2 },
    { kind: "问题", no: "Q1", ref: "T1", state: "待答" },
    { kind: "问题", no: "Q1", ref: "T2", state: "待答" },
  );
  expect(findings.map(({ ref }) => ref)).toEqual(["记录!A5", "记录!A7", "记录!A9"]);
  expect(assessment).toMatchObject({ effort: { T1: 1 }, review: { reasonAbove: 1 } });
  expect(assessment.review?.questions).toHaveLength(1);
});

test("a seal of thousands of places fits, each cell within what Excel holds", () => {
  const parts = Object.fromEntries(
    Array.from({ length: 6000 }, (_, n) => [`enterprises/示例企业${String(n)}`, "0123456789ab"]),
  );
  const sealed = given({ seal: { digest: "a".repeat(64), rulebook: "2016-87/1", parts } });
  const writes = fillWrites(rules, sealed);
  const data = writes.find(({ name }) => name === recordName("data"))?.values.flat() ?? [];
  for (const text of data) expect(String(text).length).toBeLessThan(32_767);
  const laid = lay(sheetPlans(rules), writes);
  expect(readWorkbook(snapshotOf(laid, names), rules).assessment.seal).toEqual(sealed.seal);
});

test("of a log that outgrew the sheet the oldest changes are left out, and it is said", () => {
  const log = Array.from({ length: 2005 }, (_, n) => ({
    who: "示例甲",
    when: "2018-04-10",
    place: `x${String(n)}`,
  }));
  const kept = [{ rule: "window-outside", ref: "E001", reason: "另附" }];
  const long = given({ log, kept });
  const laid = lay(sheetPlans(rules), fillWrites(rules, long));
  const { assessment } = readWorkbook(snapshotOf(laid, names), rules);
  expect(assessment.kept).toEqual(kept);
  expect(assessment.log).toEqual(log.slice(6));
  expect(leftOut(rules, long).map(({ zh }) => zh)).toEqual(["记录的条数为2006，表中只有2000行"]);
  expect(leftOut(rules, cleanCity())).toEqual([]);
});

test("a weight that is blank is not given; what formulas use is the example's", () => {
  const settings = { weights: { tasks: 0.7 } };
  const laid = lay(sheetPlans(rules), fillWrites(rules, given({ settings })));
  expect(readWorkbook(snapshotOf(laid, names), rules).assessment.settings).toEqual(settings);
  const cells = sheetPlans(rules).find(({ key }) => key === "settings");
  const inForce = cells?.names.find(({ name }) => name === "IPC_weight_objective")?.area;
  const formula = cells?.cells.find(
    ({ row, column }) => row === inForce?.row && column === inForce.column,
  )?.formula;
  expect(formula).toMatch(/^=IFERROR\(IF\(.*,0\.4\),0\.4\)$/);
});

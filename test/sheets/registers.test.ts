/** Evidence, enterprises, lists and funds in a real engine: what comes back, and what the sheets say by themselves. */
import fc from "fast-check";
import { parseAssessment, type Assessment } from "../../src/assessment/index";
import { programme } from "../../src/rulebook/index";
import { fillWrites, readWorkbook, sheetPlans, snapshotNames } from "../../src/sheets/index";
import { evidenceName } from "../../src/sheets/evidence/names";
import { assessments, asSheetsSayIt } from "../fixtures/assessments";
import { cleanCity, emptyCity } from "../fixtures/city";
import { EngineBook } from "./engine-book";

// Every edit calculates the whole workbook, which takes its time on a busy machine.
jest.setTimeout(120_000);

const rules = programme("2016-87");
const plans = sheetPlans(rules);
const names = snapshotNames(rules);

async function withBook<T>(given: Assessment, use: (book: EngineBook) => T): Promise<T> {
  const book = await EngineBook.open(plans, fillWrites(rules, given));
  try {
    return use(book);
  } finally {
    book.close();
  }
}

const generated = fc.sample(assessments(), { seed: 87, numRuns: 2 });

test.each([
  ["the clean city", cleanCity()],
  ["a generated one", generated[0] ?? emptyCity()],
  ["another", generated[1] ?? emptyCity()],
])("through the engine %s comes back as it was", async (_, given) => {
  const { assessment, findings } = await withBook(given, (book) => readWorkbook(book.snapshot(names), rules));
  expect(findings).toEqual([]);
  expect(asSheetsSayIt(assessment)).toEqual(asSheetsSayIt(given));
});

const entry = (no: string, items: readonly string[], more: object = {}) => ({
  no,
  items: [...items],
  title: "示例文件",
  date: "2018-03-02",
  ...more,
});

test("the register says what is wrong with a document", async () => {
  const register = parseAssessment({
    format: "ipcity-assessment/1",
    programme: "2016-87",
    evidence: [
      entry("E001", ["T1", "T3"]),
      entry("E002", ["T1", "T46"]),
      entry("E003", []),
      entry("E004", ["A2.1.5", "C18.9a", "O11"], { title: null }),
      entry("E005", ["I1"], { date: null }),
      entry("E006", ["C5.1"]),
    ],
  });
  const book = await EngineBook.open(plans, fillWrites(rules, register));
  const column = (of: "status" | "uses") => book.values(evidenceName(of)).map(([value]) => value);
  expect(column("status").slice(0, 7)).toEqual([
    "齐全",
    "条目有误",
    "未对应条目",
    "缺名称",
    "缺日期",
    "齐全",
    "",
  ]);
  expect(column("uses").slice(0, 7)).toEqual([2, 2, "", 3, 1, 1, ""]);
  await book.typeAll(evidenceName("no"), [
    [1, "E001"],
    [4, ""],
  ]);
  await book.type(evidenceName("items"), 5, "t1, 任3；客观1");
  expect(column("status").slice(0, 6)).toEqual([
    "齐全",
    "编号重复",
    "未对应条目",
    "缺名称",
    "缺编号",
    "齐全",
  ]);
  const { assessment, findings } = readWorkbook(book.snapshot(names), rules);
  expect(findings.map(({ rule, ref }) => `${rule} ${ref}`)).toEqual([
    "register-unreadable E001",
    "register-unreadable 示例文件",
  ]);
  expect(assessment.evidence.map(({ no, items }) => [no, items.join()])).toEqual([
    ["E001", "T1,T3,T46"],
    ["E003", ""],
    ["E004", "A2.1.5,C18.9a,O11"],
    ["E006", "T1,T3,O1"],
    ["E002", "T1"],
    ["E005", "I1"],
  ]);
  book.close();
});

test("the ledger and the lists check themselves against Annex 1", async () => {
  const given = cleanCity({
    "funds/T16": 900,
    "annex1/A2.3.1": 2,
    "annex1/A2.3.2": 1,
    enterprises: [
      { name: "甲", titles: ["national-demonstration", "national-advantage"] },
      { name: "乙", titles: ["national-advantage"] },
      { name: "丙", titles: ["national-demonstration", "standard-certified"] },
    ],
  });
  const shown = await withBook(given, (book) => ({
    ratio: book.beside("IPC_fund_total", 0),
    share: book.beside("IPC_fund_T16", 1),
    counts: ["national_demonstration", "national_advantage", "standard_certified"].map((title) =>
      book.above(`IPC_F_${title}`, 5).map(([value]) => value),
    ),
    lists: book.above("IPC_L_A2_2_5", 5).map(([value]) => value),
  }));
  expect(shown.ratio).toBe(1680);
  expect(shown.share).toBeCloseTo(900 / 1680, 12);
  expect(shown.counts.map((column) => column.slice(0, 4))).toEqual([
    [2, 2, "2", "一致"],
    [2, 1, "1", "一致"],
    [1, 1, "120", "不一致"],
  ]);
  expect(shown.lists.slice(0, 3)).toEqual([3, "3", "一致"]);
});

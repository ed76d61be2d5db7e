/** The outcomes that the native formulas show, at the very limits of the gates. */
import { emptyAssessment } from "../../src/assessment/index";
import { programme } from "../../src/rulebook/index";
import { dateName, fillWrites, gateName, rankName, rankOfName, sheetPlans } from "../../src/sheets/index";
import { evidenceName } from "../../src/sheets/evidence/names";
import { outcomeName } from "../../src/sheets/names";
import { serialOfIso } from "../../src/sheets/dates";
import { EngineBook } from "./engine-book";

// Every edit calculates the whole workbook, which takes its time on a busy machine.
jest.setTimeout(60_000);

const rules = programme("2016-87");
const STOOD_ON = [
  "objective",
  "tasks",
  "innovation",
  "evidence",
  "experts",
  "conditions",
  "score",
  "settings",
];

describe("gates at their limits", () => {
  let book: EngineBook;
  beforeAll(async () => {
    // Only what the gates stand on: the other sheets would be calculated along with every edit.
    const plans = sheetPlans(rules).filter(({ key }) => STOOD_ON.includes(key));
    const known = new Set(plans.flatMap(({ names }) => names.map(({ name }) => name)));
    const writes = fillWrites(rules, emptyAssessment("2016-87")).filter(({ name }) => known.has(name));
    book = await EngineBook.open(plans, writes);
  });
  afterAll(() => book.close());
  const day = (iso: string | null): number | string => serialOfIso(iso ?? "") ?? "";
  const shown = (gate: string): string => `${book.value(gateName(gate))} ${book.beside(gateName(gate), 1)}`;

  test.each([
    [3, 10, "达到 "],
    [4, 13, "未达到 边界"],
    [5, 13, "未达到 "],
    [14, 13, "待定 "],
    ["", 13, "待定 "],
  ] as const)("rank %p of %p against 30 %%", async (rank, of, outcome) => {
    await book.typeEach([
      [rankName("18.4"), rank],
      [rankOfName("18.4"), of],
    ]);
    expect(shown("18.4")).toBe(outcome);
  });

  test("papers of the register are counted beside the condition that they name", async () => {
    const papers = (id: string): unknown => book.beside(outcomeName(id), 1);
    expect(papers("18.4")).toBe("清单中 0 份（条件18.4）");
    await book.typeAll(evidenceName("no"), [
      [0, "E001"],
      [1, "E002"],
      [2, "E003"],
    ]);
    await book.typeAll(evidenceName("items"), [
      [0, "条件18.4、任务3"],
      [1, "任务1、c18.4"],
      [2, "条件31"],
      // Without a number it is no document yet.
      [3, "条件3"],
    ]);
    expect(["18.4", "31", "3", "18.6"].map(papers)).toEqual([
      "清单中 2 份（条件18.4）",
      "清单中 1 份（条件31）",
      "清单中 0 份（条件3）",
      "清单中 0 份（条件18.6）",
    ]);
  });

  test.each([
    ["2017-05-20", "2018-05-20", "达到 "],
    ["2017-05-20", "2018-05-19", "未达到 "],
    ["2016-02-29", "2017-02-28", "达到 "],
    ["2017-05-20", null, "待定 "],
  ] as const)("a plan of %s and an application of %s", async (from, to, outcome) => {
    await book.typeEach([
      [dateName("cultivationPlanIssued"), day(from)],
      [dateName("application"), day(to)],
    ]);
    expect(shown("18.1")).toBe(outcome);
  });

  test.each([
    ["2016-08-31", "2020-02-29", null, "达到 "],
    ["2016-08-31", "2020-03-01", null, "未达到 "],
    ["2016-02-29", "2019-08-28", null, "达到 "],
    ["2016-02-29", "2019-08-29", null, "未达到 "],
    ["2016-08-31", null, "2020-02-29", "待定 "],
    ["2016-08-31", null, "2020-03-01", "未达到 "],
    [null, "2020-02-29", null, "待定 "],
  ] as const)("approved on %s, filed on %s, its plan issued on %s", async (from, filed, issued, outcome) => {
    await book.typeEach([
      [dateName("pilotApproval"), day(from)],
      [dateName("planFiled"), day(filed)],
      [dateName("newRoundPlanIssued"), day(issued)],
      [dateName("cultivationPlanIssued"), ""],
    ]);
    expect(shown("17")).toBe(outcome);
  });
});

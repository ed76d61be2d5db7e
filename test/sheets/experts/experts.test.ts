/** The experts' sheet: marks by name and back, and what they come to in a real engine. */
import fc from "fast-check";
import type { Assessment, ScoreEntry } from "../../../src/assessment/index";
import { judge } from "../../../src/judge/index";
import { indicators, programme } from "../../../src/rulebook/index";
import {
  fillWrites,
  itemName,
  readWorkbook,
  SCORE_NAMES,
  sheetPlans,
  snapshotNames,
} from "../../../src/sheets/index";
import { expertsLeftOut } from "../../../src/sheets/experts/fill";
import { expertName } from "../../../src/sheets/names";
import { emptyCity, type Json } from "../../fixtures/city";
import { EngineBook } from "../engine-book";
import { lay, snapshotOf, withRow } from "../grid";

// Every edit calculates the whole workbook, which takes its time on a busy machine.
jest.setTimeout(60_000);

const rules = programme("2016-87");
const plans = sheetPlans(rules);
const names = snapshotNames(rules);
const items = indicators(rules).map(({ id }) => id);
const sections = rules.scorecard?.sections ?? [];

const filled = (assessment: Assessment) => snapshotOf(lay(plans, fillWrites(rules, assessment)), names);
const read = (assessment: Assessment) => readWorkbook(filled(assessment), rules);
const city = (scores: Readonly<Record<string, ScoreEntry>>): Assessment =>
  emptyCity({ scores: JSON.parse(JSON.stringify(scores)) as Json });
const expertsOf = ({ scores }: Assessment) =>
  Object.entries(scores).map(([id, { experts }]) => [id, experts]);

const person = fc
  .string({ minLength: 1, maxLength: 4, unit: fc.constantFrom(..."张李王=+-1甲") })
  .filter((name) => name.trim() !== "");
const mark = fc.oneof(
  fc.constantFrom(0, 0.1, 1, 1.5, 2, 9, -1),
  fc.boolean(),
  fc.constantFrom("5分", "８", "=1"),
);

test("what the experts gave is read back, name by name", () => {
  const panels = fc
    .uniqueArray(person, { minLength: 1, maxLength: 12 })
    .chain((people) =>
      fc.dictionary(
        fc.constantFrom(...items),
        fc.dictionary(fc.constantFrom(...people), mark, { minKeys: 1 }),
      ),
    );
  fc.assert(
    fc.property(panels, (panel) => {
      const given = city(Object.fromEntries(Object.entries(panel).map(([id, experts]) => [id, { experts }])));
      const { assessment, findings } = read(given);
      expect(findings).toEqual([]);
      expect(assessment.scores).toEqual(given.scores);
    }),
    { numRuns: 60 },
  );
});

test("the columns keep the order in which the experts appear; marks not given stay blank", () => {
  const given = city({ T1: { experts: { 李: 1, 张: null } }, T2: { experts: { 王: 2, 李: 0 } } });
  const heads = filled(given).regions[expertName("experts")]?.values[0];
  expect(heads?.slice(0, 3)).toEqual(["李", "王", ""]);
  expect(expertsOf(read(given).assessment)).toEqual([
    ["T1", { 李: 1 }],
    ["T2", { 李: 0, 王: 2 }],
  ]);
});

test("a thirteenth expert is named as left out", () => {
  const people = Array.from({ length: 14 }, (_, index) => `专家${String.fromCharCode(0x7532 + index)}`);
  const given = city({ T1: { experts: Object.fromEntries(people.map((name) => [name, 1])) } });
  expect(expertsLeftOut(rules, given)).toEqual(people.slice(12));
});

describe("heads that name nobody or somebody twice", () => {
  const given = city({ T1: { experts: { 张: 1, 李: 2, 王: 0 } } });
  const headed = (heads: readonly string[]) => {
    const snapshot = filled(given);
    const region = snapshot.regions[expertName("experts")];
    if (!region) throw new Error("no heads");
    const values = [[...heads, ...(region.values[0] ?? []).slice(heads.length)]];
    const regions = { ...snapshot.regions, [expertName("experts")]: { ...region, values } };
    return readWorkbook({ regions }, rules);
  };

  test.each([
    [["张", "", "王"], { 张: 1, 专家2: 2, 王: 0 }, ["expert-name experts.2"]],
    [["张", "张", "王"], { 张: 1, "张（2）": 2, 王: 0 }, ["expert-name experts.2"]],
    // Alike but for width and space: two people to a program, one to a reader.
    [["A1", "Ａ １", "王"], { A1: 1, "Ａ １（2）": 2, 王: 0 }, ["expert-name experts.2"]],
    [["__proto__", "toString", "王"], { 专家1: 1, toString: 2, 王: 0 }, ["expert-name experts.1"]],
  ] as const)("%p", (heads, marks, told) => {
    const { assessment, findings } = headed(heads);
    expect(findings.map(({ rule, ref }) => `${rule} ${ref}`)).toEqual(told);
    expect(Object.entries(assessment.scores["T1"]?.experts ?? {})).toEqual(Object.entries(marks));
  });

  test("say where, and what becomes of the marks", () => {
    const [finding] = headed(["张", "张"]).findings;
    expect(finding?.message).toBe("专家评分!E4 的专家姓名“张”与前面一栏相同，其下的评分记在“张（2）”名下。");
  });
});

test("rows may be inserted between the items", () => {
  const given = city({ T5: { experts: { 张: 3 } }, I2: { experts: { 李: 5 } } });
  const regions = names.filter((name) => name.startsWith("IPC_X_") && name !== expertName("experts"));
  const snapshot = withRow(withRow(filled(given), regions, 3, "insert"), regions, 40, "insert");
  // A second column beside the first: the inserted row is blank throughout.
  const { assessment, findings } = readWorkbook(snapshot, rules);
  expect(findings).toEqual([]);
  expect(assessment.scores).toEqual(given.scores);
});

describe("in the engine", () => {
  const row = (id: string): number => {
    const at = plans.find(({ key }) => key === "experts");
    const first = at?.names.find(({ name }) => name === expertName("id"))?.area;
    const cell = at?.cells.find(({ column, value }) => column === first?.column && value === id);
    return (cell?.row ?? 0) - (first?.row ?? 0);
  };
  const shown = (book: EngineBook, id: string) =>
    (["points", "mean", "spread", "count"] as const).map((column) => {
      const value = book.values(expertName(column))[row(id)]?.[0];
      return typeof value === "number" ? Number(value.toFixed(9)) : value;
    });
  const experts = {
    O1: { experts: { 张: 1, 李: 1, 王: 2 } },
    O2: { experts: { 张: 1, 李: 1, 王: 2 } },
    O3: { experts: { 张: 1, 李: 1, 王: 2 } },
    T1: { self: 2, experts: { 张: 9, 李: "2", 王: 1.5 } },
    T2: { experts: { 张: -1, 李: true, 王: "无" } },
    T3: { experts: { 张: 0 } },
    T36: { experts: { 张: 4, 李: 2 } },
    // Agreed on: goes before the marks, unless it is no score.
    T5: { experts: { 张: 1 }, consensus: 4 },
    T6: { experts: { 张: 1 }, consensus: 99 },
    T7: { consensus: 2 },
  };

  test("means, spreads and counts are those of the marks that count, and the level is the experts'", async () => {
    const given = city(experts);
    const book = await EngineBook.open(plans, fillWrites(rules, given));
    try {
      const third = Number((4 / 3).toFixed(9));
      expect(shown(book, "O1")).toEqual([5, third, 1, 3]);
      expect(shown(book, "T1")).toEqual([2, 1.5, 0, 1]);
      expect(shown(book, "T2")).toEqual([2, "", "", 0]);
      expect(shown(book, "T3")).toEqual([1, 0, 0, 1]);
      expect(shown(book, "T36")).toEqual([2, 2, 0, 1]);
      const agreed = ["T5", "T6", "T7"].map((id) => book.values(expertName("result"))[row(id)]?.[0]);
      expect(agreed).toEqual([4, 1, 2]);
      expect(book.value(SCORE_NAMES.level)).toBe(2);
      const result = judge(given);
      expect(result.column).toBe("experts");
      expect(book.value(SCORE_NAMES.totalNative)).toBe(result.total?.score);
      // Three thirds of four are four, exactly.
      expect(result.sections["objective"]?.score).toBe(4);
      const [objective, tasks] = sections;
      if (objective === undefined || tasks === undefined) throw new Error("no sections");
      expect(book.values(itemName(tasks, "status")).slice(0, 4)).toEqual([
        ["专家分有误"],
        ["专家分有误"],
        ["齐全"],
        ["未填"],
      ]);
    } finally {
      book.close();
    }
  });

  test("without the power to enforce the marks count up to the other points", async () => {
    const given = city(experts);
    const without = { ...given, city: { enforcementPower: false } };
    const book = await EngineBook.open(plans, fillWrites(rules, without));
    try {
      expect(shown(book, "T36")).toEqual([4, 3, 2, 2]);
      expect(book.value(SCORE_NAMES.totalNative)).toBe(judge(without).total?.score);
    } finally {
      book.close();
    }
  });
});

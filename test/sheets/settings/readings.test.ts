/** The open readings: chosen from a list, read back, and the native formulas follow those that the rules follow. */
import type { Assessment } from "../../../src/assessment/index";
import { judge } from "../../../src/judge/index";
import { programme } from "../../../src/rulebook/index";
import {
  fillWrites,
  gateName,
  itemName,
  readWorkbook,
  SCORE_NAMES,
  sheetPlans,
  snapshotNames,
  type Language,
} from "../../../src/sheets/index";
import { readingName, readingsToChoose, usedName } from "../../../src/sheets/names";
import { cleanCity, emptyCity } from "../../fixtures/city";
import { EngineBook } from "../engine-book";
import { lay, snapshotOf, withCell } from "../grid";

// Every edit calculates the whole workbook, which takes its time on a busy machine.
jest.setTimeout(120_000);

const rules = programme("2016-87");
const names = snapshotNames(rules);
const open = readingsToChoose(rules);
const choices = open.flatMap((reading): readonly (readonly [string, string | number])[] =>
  reading.numeric === undefined
    ? reading.options.map(({ id }) => [reading.id, id] as const)
    : [[reading.id, Number(reading.numeric.max)] as const],
);

const snapshot = (given: Assessment, lang: Language = "zh-CN") =>
  snapshotOf(lay(sheetPlans(rules, { lang }), fillWrites(rules, given, { lang })), names);

test("every reading that is no weight has a cell", () => {
  expect(open.map(({ no }) => no)).toEqual(Array.from({ length: 21 }, (_, index) => index + 3));
  const { places } = readWorkbook(snapshot(emptyCity()), rules);
  for (const { id } of rules.readings) expect(places).toHaveProperty([id]);
});

test.each<Language>(["zh-CN", "en"])("every option is read back: %s", (lang) => {
  for (const [id, option] of choices) {
    const { assessment, findings } = readWorkbook(
      snapshot(emptyCity({ [`settings/${id}`]: option }), lang),
      rules,
    );
    expect([id, assessment.settings[id], findings]).toEqual([id, option, []]);
  }
});

test("a blank is the default, and is not written into the assessment", () => {
  const { assessment } = readWorkbook(snapshot(emptyCity()), rules);
  for (const { id } of open) expect(assessment.settings).not.toHaveProperty([id]);
});

test("what is no option is told with the options, and the default counts", () => {
  const fresh = snapshot(emptyCity());
  const spoilt = withCell(
    withCell(fresh, readingName("rank-rounding"), 0, "四舍五入"),
    readingName("new-round-length"),
    0,
    9,
  );
  const { assessment, findings } = readWorkbook(spoilt, rules);
  expect(assessment.settings).not.toHaveProperty(["rank-rounding"]);
  expect(findings.map(({ rule, ref }) => `${rule} ${ref}`)).toEqual([
    "setting-unreadable rank-rounding",
    "setting-unreadable new-round-length",
  ]);
  expect(findings[0]?.message).toContain("可选：名次÷总数不超过比例、名额向上取整。");
  expect(findings[1]?.message).toContain("可选：1–5。");
});

describe("in the engine", () => {
  // Everything scored, so that bands and gates are decided; a total of exactly 70 by the weights of the example.
  const full = (changes: Parameters<typeof cleanCity>[0]): Assessment => cleanCity(changes);
  const given = full({
    "city/enforcementPower": false,
    "ranks/18.4": { rank: 4, of: 13 },
    "scores/T1/experts": { 张: 2, 李: 0.5, 王: 1, 赵: 0 },
    "scores/T2/experts": { 张: 0.1, 李: 0.2, 王: 9 },
    "scores/T36/experts": { 张: 4, 李: 1 },
    "scores/T35/experts": { 张: 0 },
    "scores/T34/experts": { 张: 2.2, 李: 3 },
  });
  let book: EngineBook;
  beforeAll(async () => {
    book = await EngineBook.open(sheetPlans(rules), fillWrites(rules, given));
  });
  afterAll(() => book.close());

  const word = (id: string, option: string): string =>
    open.find((reading) => reading.id === id)?.options.find((entry) => entry.id === option)?.name.zh ?? "";
  const choose = (id: string, option: string): Promise<void> =>
    book.type(readingName(id), 0, word(id, option));

  test.each([
    ["no-enforcement-split", "O2"],
    ["no-enforcement-split", "O3"],
    ["no-enforcement-split", "O5"],
    ["no-enforcement-split", "O1"],
    ["expert-aggregation", "median"],
    ["expert-aggregation", "trimmed-mean"],
    ["expert-aggregation", "mean"],
    ["rank-rounding", "round-up"],
    ["rank-rounding", "exact"],
    ["acceptance-basis", "tasks"],
  ] as const)("%s: %s", async (id, option) => {
    await choose(id, option);
    expect(book.value(usedName(id))).toBe(option);
    const result = judge({ ...given, settings: { ...given.settings, [id]: option } });
    expect(result.column).toBe("experts");
    expect(book.value(SCORE_NAMES.totalNative)).toBeCloseTo(result.total?.score ?? -1, 9);
    expect(book.value(SCORE_NAMES.totalBest)).toBeCloseTo(result.total?.best ?? -1, 9);
    const { scored, of } = Object.values(result.sections).reduce(
      (sum, section) => ({ scored: sum.scored + section.scored, of: sum.of + section.of }),
      { scored: 0, of: 0 },
    );
    expect(book.value(SCORE_NAMES.filled)).toBe(`${scored}/${of}`);
    const gate = result.gates.find((entry) => entry.id === "18.4");
    expect(book.value(gateName("18.4"))).toBe(gate?.outcome === "met" ? "达到" : "未达到");
    expect(book.beside(gateName("18.4"), 1)).toBe(gate?.flag === "boundary" ? "边界" : "");
    const band = rules.band?.steps.find((step) => step.id === result.band?.outcome)?.name.zh ?? "待定";
    expect(book.value(SCORE_NAMES.band)).toBe(band);
  });

  test("an item that the split leaves without points is not asked for", async () => {
    await choose("no-enforcement-split", "O2");
    const tasks = rules.scorecard?.sections.find(({ id }) => id === "tasks");
    if (tasks === undefined) throw new Error("no tasks");
    expect(book.values(itemName(tasks, "status"))[34]?.[0]).toBe("不计分");
    expect(book.values(itemName(tasks, "points"))[34]?.[0]).toBe(0);
  });

  test("what is no option counts as the default and says so", async () => {
    await book.type(readingName("rank-rounding"), 0, "四舍五入");
    expect(book.value(usedName("rank-rounding"))).toBe("exact");
    expect(book.beside(readingName("rank-rounding"), 1)).toBe("无此选项");
    await book.type(readingName("rank-rounding"), 0, "");
    expect(book.beside(readingName("rank-rounding"), 1)).toBe("默认");
  });
});

import { readdirSync, readFileSync, existsSync } from "node:fs";
import path from "node:path";
import { parseAssessment, type Assessment, type GateResult, type Result } from "../../src/assessment/index";
import { judge } from "../../src/judge/index";
import { nearest, scoreColumn, variedShare, weightSensitivity, type Exact } from "../../src/scoring/index";
import { allGroups, indicators, itemsOf, programme } from "../../src/rulebook/index";
import {
  evidenceName,
  fillWrites,
  gateName,
  itemName,
  nameTable,
  partName,
  readWorkbook,
  SCORE_NAMES,
  sectionNativeName,
  SETTING_NAMES,
  sheetPlans,
  snapshotNames,
} from "../../src/sheets/index";
import { FORM_NAMES, formScoreName, formSumName } from "../../src/sheets/names";
import { charted } from "./charted";
import { EngineBook } from "./engine-book";

const rules = programme("2016-87");
const sections = rules.scorecard?.sections ?? [];
const plans = sheetPlans(rules);
const golden = path.resolve(__dirname, "../golden");
const cities = readdirSync(golden).filter((name) => existsSync(path.join(golden, name, "assessment.json")));

const cityOf = (name: string): Assessment =>
  parseAssessment(JSON.parse(readFileSync(path.join(golden, name, "assessment.json"), "utf8")));

const OUTCOMES: Readonly<Record<string, string>> = { met: "达到", "not-met": "未达到", undetermined: "待定" };
const FLAGS: Readonly<Record<string, string>> = { boundary: "边界", estimate: "估算" };
const STATUS: Readonly<Record<string, RegExp>> = {
  "missing-score": /^未填$/,
  "score-not-number": /^不是数字$/,
  "score-out-of-range": /^超出 0–[\d.]+$/,
  "missing-evidence": /^缺证据$/,
};

/** The first of the findings that 状态 can tell of. */
function expectedStatus(result: Result, id: string): RegExp {
  const rule = result.findings.find((finding) => finding.ref === id && finding.rule in STATUS)?.rule;
  return STATUS[rule ?? ""] ?? /^齐全$/;
}

function gatesShown(book: EngineBook, result: Result): readonly (readonly [string, string])[] {
  const names = new Set(nameTable(rules).map((entry) => entry.name));
  const computed = result.gates.filter((gate: GateResult) => names.has(gateName(gate.id)));
  return computed.map((gate) => [
    `${gate.id} ${OUTCOMES[gate.outcome] ?? ""} ${FLAGS[gate.flag ?? ""] ?? ""}`,
    `${gate.id} ${book.value(gateName(gate.id))} ${book.beside(gateName(gate.id), 1)}`,
  ]);
}

describe.each(cities)("native formulas of %s", (name) => {
  const given = cityOf(name);
  const result = judge(given);
  let book: EngineBook;
  beforeAll(async () => {
    book = await EngineBook.open(plans, fillWrites(rules, given));
  });
  afterAll(() => book.close());

  test("add up to the same scores and bounds", () => {
    expect(book.value(SCORE_NAMES.totalNative)).toBeCloseTo(result.total?.score ?? 0, 9);
    expect(book.value(SCORE_NAMES.totalBest)).toBeCloseTo(result.total?.best ?? 0, 9);
    // Without the add-in the function is unknown, and the native twin shows.
    expect(book.value(SCORE_NAMES.total)).toBe(book.value(SCORE_NAMES.totalNative));
    for (const { id } of sections)
      expect(book.value(sectionNativeName(id))).toBeCloseTo(result.sections[id]?.score ?? 0, 9);
    expect(book.value(SCORE_NAMES.level)).toBe(
      { self: 1, experts: 2, province: 3, national: 4 }[result.column],
    );
  });

  test("show the total over weights, the share of innovation and the numbers left open", () => {
    const scored = scoreColumn(given, rules);
    const number = (value: Exact): number => Number(nearest(value).toFixed(9));
    const innovation = rules.readings.find(({ id }) => id === "innovation");
    const share = (innovation && variedShare(innovation)) ?? undefined;
    for (const [chart, varied] of [
      ["weights_objective", undefined] as const,
      ["weights_innovation", share] as const,
    ]) {
      const points = weightSensitivity(given, rules, scored, varied)?.points ?? [];
      expect(points.length).toBeGreaterThan(8);
      expect(charted(book, plans, chart)).toEqual(
        points.map((point) => [number(point.weight), number(point.score), number(point.best), 80]),
      );
    }
    const [total, best] = [result.total?.score ?? 0, result.total?.best ?? 0].map((n) =>
      Number(n.toFixed(9)),
    );
    for (const reading of rules.readings.filter(({ numeric }) => numeric !== undefined)) {
      const rows = charted(book, plans, `reading_${reading.id.replaceAll("-", "_")}`);
      const { min, max } = reading.numeric ?? { min: "", max: "" };
      expect([rows[0]?.[0], rows.at(-1)?.[0]]).toEqual([Number(min), Number(max)]);
      expect(rows.map((row) => row.slice(1))).toEqual(rows.map(() => [total, best, 80]));
    }
  });

  test("stand on the form of Art. 19: each score, the sums and the total", () => {
    for (const section of sections) {
      const scored = book.values(itemName(section, "chosen")).map(([score]) => score);
      const items = section.groups.flatMap(itemsOf);
      // Scores of items and sums of groups in printed order, heads left out.
      const shown = book.values(formScoreName(section)).flatMap(([cell]) => (cell === "得分" ? [] : [cell]));
      const expected = section.groups.flatMap((group) => {
        const own = itemsOf(group).map((item) => scored[items.indexOf(item)]);
        const numbers = own.filter((score) => typeof score === "number");
        const sum = numbers.reduce((total, score) => total + score, 0);
        return [
          ...own.map((score) => (typeof score === "number" ? score : "")),
          numbers.length > 0 ? sum : "",
        ];
      });
      const rounded = (cell: unknown): unknown => (typeof cell === "number" ? Number(cell.toFixed(9)) : cell);
      expect(shown.slice(0, -1).map(rounded)).toEqual(expected.map(rounded));
      expect(Number(book.value(formSumName(section)))).toBeCloseTo(
        result.sections[section.id]?.score ?? 0,
        9,
      );
    }
    expect(Number(book.value(FORM_NAMES.total))).toBeCloseTo(result.total?.score ?? 0, 9);
  });

  test("come to the same gates and band", () => {
    for (const [expected, shown] of gatesShown(book, result)) expect(shown).toBe(expected);
    const step = rules.band?.steps.find(({ id }) => id === result.band?.outcome);
    expect(book.value(SCORE_NAMES.band)).toBe(step?.name.zh ?? "待定");
    expect(book.beside(SCORE_NAMES.band, 1)).toBe(FLAGS[result.band?.flag ?? ""] ?? "");
  });

  test("say in 状态 what the findings say", () => {
    for (const section of sections) {
      const shown = book.values(itemName(section, "status")).map(([status]) => String(status));
      section.groups.flatMap(itemsOf).forEach((item, index) => {
        expect(`${item.id} ${shown[index] ?? ""}`).toMatch(
          new RegExp(`^${item.id} ${expectedStatus(result, item.id).source.slice(1)}`),
        );
      });
    }
  });

  test("leave nothing altered to be read back", () => {
    expect(readWorkbook(book.snapshot(snapshotNames(rules)), rules).findings).toEqual([]);
  });
});

describe("typing into the forms", () => {
  const [objective, tasks] = sections;
  if (objective === undefined || tasks === undefined) throw new Error("no sections");
  const rowOf = (id: string): number => tasks.groups.flatMap(itemsOf).findIndex((item) => item.id === id);
  let book: EngineBook;
  beforeAll(async () => {
    book = await EngineBook.open(plans, fillWrites(rules, cityOf("clean")));
  });
  afterAll(() => book.close());
  const status = (id: string): string => String(book.values(itemName(tasks, "status"))[rowOf(id)]?.[0]);

  test("a score in words, out of range, or without evidence is told and never breaks a total", async () => {
    const before = Number(book.value(sectionNativeName("tasks")));
    const own = Number(book.values(itemName(tasks, "self"))[rowOf("T1")]?.[0]);
    for (const [typed, told] of [
      ["2分", "不是数字"],
      ["２", "不是数字"],
      [true, "不是数字"],
      [9, "超出 0–2"],
      [-0.5, "超出 0–2"],
      [" ", "未填"],
    ] as const) {
      await book.type(itemName(tasks, "self"), rowOf("T1"), typed);
      expect(status("T1")).toBe(told);
      expect(Number(book.value(sectionNativeName("tasks")))).toBeCloseTo(before - own, 9);
    }
    await book.type(itemName(tasks, "self"), rowOf("T1"), own);
    // A document of the register serves an item as well as a number beside it does, however the item is written.
    const shown = (): readonly string[] => ["T1", "T2", "T3", "T4"].map(status);
    await book.typeAll(
      itemName(tasks, "evidence"),
      ["T1", "T2", "T3", "T4"].map((id) => [rowOf(id), " "]),
    );
    expect(shown()).toEqual(["齐全", "齐全", "齐全", "齐全"]);
    const register = book.values(evidenceName("items")).flatMap(([text], row) => (text === "" ? [] : [row]));
    await book.typeAll(
      evidenceName("items"),
      register.map((row) => [row, row === 0 ? "T11，任3；t2 客观4、任务40" : ""]),
    );
    expect(shown()).toEqual(["缺证据", "齐全", "齐全", "缺证据"]);
    await book.type(itemName(tasks, "evidence"), rowOf("T1"), "E001");
    expect(status("T1")).toBe("齐全");
  });

  test("the enforcement power switches points, limits and sums together", async () => {
    const shown = (id: string): unknown => book.values(itemName(tasks, "points"))[rowOf(id)]?.[0];
    const group = (): number => {
      const keys = book.values(itemName(tasks, "group1"));
      const max = book.values(itemName(tasks, "max"));
      return max.reduce((sum, [points], row) => (keys[row]?.[0] === "T.4" ? sum + Number(points) : sum), 0);
    };
    expect(shown("T34")).toBe(8);
    await book.type(SETTING_NAMES.power, 0, "无");
    expect(["T34", "T35", "T36", "T37", "T38", "T39"].map(shown)).toEqual([2.4, 0.6, 4, 4, 2, 4]);
    expect(group()).toBeCloseTo(17, 9);
    await book.type(itemName(tasks, "self"), rowOf("T34"), 3);
    expect(status("T34")).toBe("超出 0–2.4");
    await book.type(itemName(tasks, "self"), rowOf("T36"), 4);
    expect(status("T36")).toBe("齐全");
    await book.type(SETTING_NAMES.power, 0, "有");
    expect(shown("T34")).toBe(8);
    expect(status("T36")).toBe("超出 0–2");
  });

  test("all six rows take the other limits: just within counts, just above is marked and in no sum", async () => {
    const standard = { T34: 8, T35: 2, T36: 2, T37: 2, T38: 1, T39: 2 };
    const reduced = { T34: 2.4, T35: 0.6, T36: 4, T37: 4, T38: 2, T39: 4 };
    const cell = (name: string, id: string): unknown => book.values(name)[rowOf(id)]?.[0];
    for (const [word, limits] of [
      ["无", reduced],
      ["有", standard],
    ] as const) {
      await book.type(SETTING_NAMES.power, 0, word);
      const typeEach = (value: (max: number) => number): Promise<void> =>
        book.typeAll(
          itemName(tasks, "self"),
          Object.entries(limits).map(([id, max]) => [rowOf(id), value(max)]),
        );
      await typeEach((max) => max + 0.1);
      for (const [id, max] of Object.entries(limits)) {
        expect([id, status(id)]).toEqual([id, `超出 0–${max}`]);
        expect(cell(itemName(tasks, "validSelf"), id)).toBe("out");
      }
      await typeEach((max) => max);
      for (const [id, max] of Object.entries(limits)) {
        expect([id, status(id)]).toEqual([id, "齐全"]);
        // What is shown, what the warning of the cell compares with, and what counts.
        for (const column of ["points", "max", "validSelf"] as const)
          expect(cell(itemName(tasks, column), id)).toBe(max);
      }
      const keys = book.values(itemName(tasks, "group1")).map(([key]) => key);
      const chosen = book.values(itemName(tasks, "chosen")).map(([score]) => Number(score));
      const sum = chosen.reduce((total, score, row) => (keys[row] === "T.4" ? total + score : total), 0);
      expect(sum).toBeCloseTo(17, 9);
      const form = book.values(formScoreName(tasks)).map(([score]) => score);
      // Six full scores one below the other, and their sum.
      const at = form.findIndex((_, row) =>
        Object.values(limits).every((max, index) => form[row + index] === max),
      );
      expect([at > 0, form[at + 6]]).toEqual([true, 17]);
    }
  });

  test("the warning of the six rows follows their limit, that of the others is a number", () => {
    const plan = plans.find(({ key }) => key === "tasks");
    const max = plan?.names.find(({ name }) => name === itemName(tasks, "max"))?.area;
    const following = (plan?.validations ?? []).filter(
      ({ rule }) => rule.kind === "decimal" && rule.max.startsWith("="),
    );
    expect(following).toHaveLength(1);
    const [{ areas, rule } = { areas: [], rule: null }] = following;
    expect(areas.map(({ rows }) => rows)).toEqual([6, 6, 6]);
    const first = (max?.row ?? 0) + rowOf("T34");
    for (const { row } of areas) expect(row).toBe(first);
    expect(rule?.kind === "decimal" && rule.max).toMatch(new RegExp(`^=\\$[A-Z]+${first + 1}$`));
  });

  test("one score of a higher level moves every status to that level", async () => {
    await book.type(itemName(objective, "national"), 0, 5);
    expect(book.value(SCORE_NAMES.level)).toBe(4);
    expect(status("T1")).toBe("未填");
    await book.type(itemName(objective, "national"), 0, "");
    expect(book.value(SCORE_NAMES.level)).toBe(1);
  });

  test("Annex 1 composes its pairs and tells what is wrong with a value", async () => {
    const part = rules.statusForm.parts.find(({ id }) => id === "A3");
    const row = (id: string): number => part?.rows.findIndex((entry) => entry.id === id) ?? -1;
    const told = (id: string): unknown => book.values(partName("A3", "status"))[row(id)]?.[0];
    const printed = (id: string): unknown => book.values(partName("A3", "value"))[row(id)]?.[0];
    await book.type(partName("A3", "first"), row("A3.8"), 12000.5);
    await book.type(partName("A3", "second"), row("A3.8"), 35);
    expect([printed("A3.8"), told("A3.8")]).toEqual(["12000.5；35", "已填"]);
    await book.type(partName("A3", "second"), row("A3.8"), "");
    expect(told("A3.8")).toBe("缺一个数");
    await book.type(partName("A3", "first"), row("A3.8"), "");
    expect([printed("A3.8"), told("A3.8")]).toEqual(["", "未填"]);
    for (const [typed, word] of [
      ["约650", "不是数字"],
      [-1, "为负"],
      [3.5, "应为整数"],
      [0, "已填"],
      ["", "未填"],
    ] as const) {
      await book.type(partName("A3", "value"), row("A3.1"), typed);
      expect(told("A3.1")).toBe(word);
    }
    await book.type(partName("A3", "value"), row("A3.11"), 3);
    await book.type(partName("A3", "remark"), row("A3.11"), "应注明\n奖励等级");
    expect(told("A3.11")).toBe("缺奖励等级");
    await book.type(partName("A3", "remark"), row("A3.11"), "应注明奖励等级\n金奖1 优秀奖2");
    expect(told("A3.11")).toBe("已填");
  });
});

test("sub-totals stand beside every group that has points of its own", () => {
  const groups = sections.flatMap(allGroups);
  const formulas = plans.flatMap((plan) =>
    plan.cells.filter((cell) => (cell.formula ?? "").includes('&" / "&')),
  );
  // Every group once, and a total for each table.
  expect(formulas).toHaveLength(groups.length + sections.length);
  expect(indicators(rules)).toHaveLength(69);
});

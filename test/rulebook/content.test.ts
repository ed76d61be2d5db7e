import Fraction from "fraction.js";
import {
  allGroups,
  formRows,
  indicators,
  itemsOf,
  programme,
  programmes,
  validateProgramme,
} from "../../src/rulebook";
import type { FormRow, Indicator, WindowType } from "../../src/rulebook";
import { part, section } from "./printed";

const p = programme("2016-87");
const ids = (rows: readonly { readonly id: string }[]): string[] => rows.map((row) => row.id);
const items = (...numbers: number[]): string[] => numbers.map((no) => `T${no}`);
const sum = (rows: readonly Indicator[]): number =>
  rows.reduce((total, row) => total.add(row.points), new Fraction(0)).valueOf();

// The pane does not look again when it starts.
test.each(programmes.map((pack) => [pack.id, pack] as const))("the pack %s is without fault", (_id, pack) => {
  expect(validateProgramme(pack)).toEqual([]);
});

// Counted by hand from the printed tables.
test("points add up as printed at every level", () => {
  const table = (id: string) =>
    allGroups(section(p, id)).map((group) => [group.id, group.stated, sum(itemsOf(group))]);
  expect(table("objective")).toEqual([
    ["O.create", "20", 20],
    ["O.use", "20", 20],
    ["O.protect", "20", 20],
    ["O.manage", "30", 30],
    ["O.serve", "10", 10],
  ]);
  expect(table("tasks")).toEqual([
    ["T.1", "35", 35],
    ["T.1.1", "7", 7],
    ["T.1.2", "5", 5],
    ["T.1.3", "13", 13],
    ["T.1.4", "10", 10],
    ["T.2", "12", 12],
    ["T.2.1", "6", 6],
    ["T.2.2", "6", 6],
    ["T.3", "20", 20],
    ["T.3.1", "3", 3],
    ["T.3.2", "7", 7],
    ["T.3.3", "6", 6],
    ["T.3.4", "4", 4],
    ["T.4", "17", 17],
    ["T.4.1", "10", 10],
    ["T.4.2", "7", 7],
    ["T.5", "11", 11],
    ["T.5.1", "11", 11],
    ["T.6", "5", 5],
    ["T.6.1", null, 5],
  ]);
  expect(table("innovation")).toEqual([["I.1", "10", 10]]);
  expect(p.scorecard?.sections.map((s) => s.points)).toEqual(["100", "100", "10"]);
  expect(sum(indicators(p))).toBe(210);
});

describe("windows", () => {
  const tasks = section(p, "tasks").groups.flatMap(itemsOf);
  const typed = (type: WindowType): Indicator[] => tasks.filter((item) => item.window?.type === type);

  test.each<[WindowType, number, number]>([
    ["state", 15, 27],
    ["behaviour", 12, 25],
    ["policy", 5, 15],
    ["fiscal", 12, 25],
    ["external", 1, 8],
  ])("%s: %i items, %i points", (type, count, points) => {
    expect([typed(type).length, sum(typed(type))]).toEqual([count, points]);
  });

  test("which items", () => {
    expect(ids(typed("behaviour"))).toEqual(items(1, 2, 13, 14, 17, 25, 29, 32, 37, 38, 41, 44));
    expect(ids(typed("policy"))).toEqual(items(5, 18, 21, 40, 43));
    expect(ids(typed("external"))).toEqual(items(34));
  });

  test("the document's own word is 上一年度 in a row, or the head of table 三", () => {
    const fromText = indicators(p).filter((item) => item.window?.basis === "text");
    const lastYear = tasks.filter((item) => item.note?.includes("上一年度"));
    expect(ids(fromText)).toEqual([...ids(lastYear), "I1", "I2"]);
  });

  test("mixed items accept a second window", () => {
    const also = (type: WindowType): string[] => ids(indicators(p).filter((i) => i.window?.also === type));
    expect(also("policy")).toEqual(items(3, 36, 41));
    expect(also("behaviour")).toEqual(items(4, 15, 18, 28, 31, 34));
  });

  test("table 一 states no period", () => {
    expect(
      section(p, "objective")
        .groups.flatMap(itemsOf)
        .some((item) => item.window),
    ).toBe(false);
  });
});

test("evidence is what the row text asks for", () => {
  const asking = (words: RegExp): string[] => ids(indicators(p).filter((i) => words.test(i.note ?? "")));
  const demanding = (demand: string | undefined): string[] =>
    ids(indicators(p).filter((item) => item.evidence === demand));
  expect(demanding("full-text")).toEqual(items(5, 40, 43));
  expect(demanding("full-text")).toEqual(asking(/文件全文/));
  expect(demanding("names")).toEqual(asking(/文件名称/));
  expect(demanding("list")).toEqual(items(22, 23, 24, 27, 28, 31));
  expect(demanding("list")).toEqual(asking(/清单/));
  expect(demanding(undefined)).toEqual(ids(section(p, "objective").groups.flatMap(itemsOf)));
});

describe("status form", () => {
  const rows = formRows(p);
  const where = (test: (row: FormRow) => boolean): string[] => ids(rows.filter(test));

  test("cover", () => {
    expect(ids(p.statusForm.cover)).toEqual(
      ["no", "city", "type", "unit", "contact", "post", "phone", "mobile", "fax"].map((id) => `A0.${id}`),
    );
    expect(ids(p.statusForm.cover.filter((field) => field.required))).toEqual([
      "A0.city",
      "A0.type",
      "A0.unit",
    ]);
    expect(p.statusForm.cover.find((field) => field.id === "A0.type")?.value.choices).toEqual([
      "试点",
      "示范",
    ]);
  });

  test("lists are demanded where the remark demands them: 8 described, 3 names", () => {
    expect(where((row) => row.list === "described")).toEqual(where((row) => row.remark.includes("列表说明")));
    expect(where((row) => row.list === "names")).toEqual(where((row) => row.remark.includes("名单")));
    expect(where((row) => row.list === "described")).toHaveLength(8);
    expect(where((row) => row.list === "names")).toEqual(["A2.3.1", "A2.3.2", "A2.3.3"]);
  });

  test("the grade of a prize must be noted", () => {
    expect(where((row) => row.remarkRequired === true)).toEqual(
      where((row) => row.remark.includes("应注明")),
    );
    expect(where((row) => row.remarkRequired === true)).toEqual(["A3.11", "A3.12"]);
  });

  test("periods follow the head of the column or the remark", () => {
    expect(where((row) => row.period === "unstated")).toEqual([
      "A2.1.1",
      "A2.1.2",
      "A2.1.3",
      "A2.3.1",
      "A2.3.2",
      "A2.3.3",
    ]);
    expect(where((row) => row.period === "current")).toEqual(where((row) => row.remark.includes("当前")));
    for (const id of ["A1", "A3"]) {
      expect(part(p, id).header).toContain("上一年度数据");
      expect(part(p, id).rows.every((row) => row.period === "last-year")).toBe(true);
    }
    expect(rows.find((row) => row.id === "A2.1.5")?.period).toBe("last-year");
  });

  test("counts are whole numbers", () => {
    const whole = where((row) => row.value.kind === "number" && row.value.integer);
    expect(whole).toEqual(where((row) => row.value.kind === "number" && /^[家人件个]$/.test(row.unit)));
    expect(whole).not.toContain("A3.5");
  });

  test("texts and closed lists", () => {
    expect(where((row) => row.value.kind === "text")).toEqual([
      "A1.13",
      "A2.1.1",
      "A2.1.2",
      "A2.1.3",
      "A2.1.7",
    ]);
    expect(rows.find((row) => row.id === "A1.13")?.value).toEqual({ kind: "text", maxLength: 500 });
    expect(rows.find((row) => row.id === "A2.1.3")?.value).toEqual({
      kind: "text",
      choices: ["行政", "参公", "事业"],
    });
  });

  test("pairs", () => {
    const pairs = rows.flatMap((row) =>
      row.value.kind === "pair"
        ? [[row.id, ...row.value.parts.map((half) => `${half.key} ${half.unit} ${half.integer}`)]]
        : [],
    );
    expect(pairs).toEqual([
      ["A2.1.4", "authorised 人 true", "actual 人 true"],
      ["A3.8", "amount 万元 false", "count 笔 true"],
      ["A3.9", "amount 万元 false", "count 笔 true"],
    ]);
  });
});

test("supplement", () => {
  const names = (integer: boolean): string[] =>
    ids(p.supplement.filter((field) => field.integer === integer));
  expect(names(true)).toEqual(
    [
      "validInventions",
      "utilityGrants",
      "designGrants",
      "infringementCases",
      "counterfeitCases",
      "enforcementStaff",
      "agentApplications",
    ].map((name) => `S.${name}`),
  );
  expect(names(false)).toEqual(["S.O5", "S.O9", "S.O17", "S.O22"]);
});

test("each objective item has a derived value, in order", () => {
  expect(p.derived.map((rule) => rule.indicator)).toEqual(
    ids(section(p, "objective").groups.flatMap(itemsOf)),
  );
  const rule = (id: string) => p.derived.find((candidate) => candidate.indicator === id);
  expect(rule("O2")).toMatchObject({ unit: "件/亿元", formula: "A3.4 ÷ A1.4" });
  expect(rule("O7")?.derivation).toEqual({ kind: "pair", row: "A3.8" });
  expect(rule("O15")?.derivation).toMatchObject({ over: [["A3.1"], ["A1.10"]], scale: "10000" });
  // 160 万元 of 16 亿元 is 0.1 %: the scale turns 万元 ÷ 亿元 into a percentage.
  expect(rule("O16")?.derivation).toMatchObject({ sum: ["A2.1.5"], over: [["A1.7"]], scale: "0.01" });
  expect(rule("O18")?.derivation).toMatchObject({ sum: ["A2.1.4.actual"] });
});

test("gates and conditions of the contract", () => {
  expect(ids(p.gates)).toEqual(
    ["3", "5.1", "5.2", "5.3", "5.4", "5.5", "17"].concat(
      ["18.1", "18.2", "18.3", "18.4", "18.5", "18.6", "18.7", "18.8", "18.9a", "18.9b"],
      ["28", "31", "32a", "32b", "32c"],
    ),
  );
  expect(p.conditions).toEqual(p.gates.map((gate) => `C${gate.id}`));
  expect(p.gates.filter((gate) => gate.rule.kind === "declaration").map((gate) => gate.id)).toEqual([
    "18.2",
    "18.8",
  ]);
});

test("23 readings, two of them kept in the weights", () => {
  expect(p.readings.map((reading) => reading.no)).toEqual(
    Array.from({ length: 23 }, (_, index) => index + 1),
  );
  expect(p.readings.flatMap((reading) => reading.setting ?? [])).toEqual(["weights", "weights.innovation"]);
});

test("enterprise titles with their rows and order", () => {
  expect(p.titles.map((title) => [title.id, title.rank, title.row])).toEqual([
    ["national-demonstration", 1, "A2.3.1"],
    ["national-advantage", 2, "A2.3.2"],
    ["standard-certified", null, "A2.3.3"],
    ["provincial-demonstration", 3, "A2.3.4"],
    ["provincial-pilot", 4, "A2.3.5"],
    ["municipal-demonstration", 5, "A2.3.6"],
    ["municipal-pilot", 6, "A2.3.7"],
  ]);
  for (const title of p.titles) {
    expect(
      formRows(p)
        .find((row) => row.id === title.row)
        ?.label.replace(/数量$/, ""),
    ).toBe(title.name.zh);
  }
});

test("fund lines are the money rows that spend a part of the fund", () => {
  const spending = indicators(p).filter((item) => /专门资金中用于.*经费数量/.test(item.note ?? ""));
  expect(p.fundLines).toEqual(ids(spending));
});

test("the example weights", () => {
  expect(p.scorecard?.exampleWeights).toEqual({ objective: "0.4", tasks: "0.6", innovation: "bonus" });
});

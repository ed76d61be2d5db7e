import fc from "fast-check";
import type { Assessment } from "../../../src/assessment/index";
import { disagreements, MergeError, mergePanel, panelTable, type CityFile } from "../../../src/review/index";
import { judge } from "../../../src/judge/index";
import { cleanCity, emptyCity, type Changes, type Json } from "../../fixtures/city";

const copy = (expert: string, marks: Readonly<Record<string, number>>, changes: Changes = {}): CityFile => ({
  file: `${expert}.json`,
  assessment: emptyCity({
    "city/name": "示例市甲",
    ...Object.fromEntries(
      Object.entries(marks).map(([item, mark]) => [`scores/${item}/experts`, { [expert]: mark }]),
    ),
    ...changes,
  }),
});

/*
 * Worked by hand. T1 and T2 have 2 points, T6 has 8.
 *
 *        张    李    王    mean       median  spread   share
 *   T1   2     1     1.5   1.5        1.5     1        1/2
 *   T2   1     1     2     4/3        1       1        1/2
 *   T6   8     6     –     7          7       2        1/4
 *   T7   –     2     2     2          2       0        0
 */
const PANEL = [
  copy("张", { T1: 2, T2: 1, T6: 8 }),
  copy("李", { T1: 1, T2: 1, T6: 6, T7: 2 }),
  copy("王", { T1: 1.5, T2: 2, T7: 2 }),
];

describe("three experts' copies", () => {
  const { assessment, conflicts } = mergePanel(PANEL);

  test("merge to the table worked by hand", () => {
    expect(conflicts).toEqual([]);
    const lines = panelTable(assessment).filter(({ score }) => score !== null);
    expect(lines).toEqual([
      {
        item: "T1",
        max: 2,
        marks: { 张: 2, 李: 1, 王: 1.5 },
        score: 1.5,
        agreed: false,
        spread: 1,
        share: 0.5,
      },
      {
        item: "T2",
        max: 2,
        marks: { 张: 1, 李: 1, 王: 2 },
        score: 4 / 3,
        agreed: false,
        spread: 1,
        share: 0.5,
      },
      { item: "T6", max: 8, marks: { 张: 8, 李: 6 }, score: 7, agreed: false, spread: 2, share: 0.25 },
      { item: "T7", max: 2, marks: { 李: 2, 王: 2 }, score: 2, agreed: false, spread: 0, share: 0 },
    ]);
    // 0.6 × (1.5 + 4/3 + 7 + 2) = 7.1
    expect(judge(assessment).total?.score).toBe(7.1);
  });

  test("disagreements stand by size, and only where there is one", () => {
    expect(disagreements(assessment).map(({ item }) => item)).toEqual(["T1", "T2", "T6"]);
  });

  test("median and trimmed mean are readings of the merged file", () => {
    const scores = (aggregation: "median" | "trimmed-mean") =>
      panelTable(mergePanel(PANEL, { aggregation }).assessment).flatMap(({ score }) => score ?? []);
    expect(scores("median")).toEqual([1.5, 1, 7, 2]);
    expect(scores("trimmed-mean")).toEqual([1.5, 1, 7, 2]);
  });

  test("a score agreed on counts, and is marked", () => {
    const agreed = mergePanel([
      ...PANEL,
      copy("赵", {}, { "scores/T2/consensus": 1.5, "scores/T2/consensusReason": "合议" }),
    ]).assessment;
    expect(panelTable(agreed)[23]).toMatchObject({ item: "T2", score: 1.5, agreed: true, spread: 1 });
  });
});

describe("conflicts", () => {
  const message = (changes: Changes, other: Changes = {}) => {
    const { assessment, conflicts } = mergePanel([copy("张", {}, changes), copy("李", {}, other)]);
    return { assessment, messages: conflicts.map((conflict) => conflict.message) };
  };

  test("both values are told and none is chosen", () => {
    const { assessment, messages } = message({ "annex1/A1.4": 10, "annex1/A1.5": 3 }, { "annex1/A1.4": 11 });
    expect(messages).toEqual([
      "附件1 A1.4“GDP总量”：各文件不一致，未采用：张.json “10”；李.json “11”。",
      "附件1 A1.5“年财政收入”：各文件不一致，未采用：张.json “3”；李.json 未填。",
    ]);
    expect(assessment.annex1).toEqual({});
  });

  test("one expert's mark that differs in two copies counts in neither", () => {
    const { assessment, messages } = message(
      { "scores/T1/experts": { 王: 1, 张: 2 } },
      { "scores/T1/experts": { 王: 2, 李: 1 } },
    );
    expect(messages).toHaveLength(1);
    expect(assessment.scores["T1"]?.experts).toEqual({ 张: 2, 李: 1 });
  });

  test("entries of lists go by their numbers; the log is joined", () => {
    const entry = (who: string): Json => ({ who, when: "2018-01-01", place: "scores.T1.self", to: 1 });
    const { assessment, messages } = message(
      { evidence: [{ no: "E1", title: "甲" }, { no: "E2" }], log: [entry("张")] },
      { evidence: [{ no: "E2" }, { no: "E1", title: "乙" }], log: [entry("李"), entry("张")] },
    );
    expect(messages).toEqual(["证明材料 E1 名称：各文件不一致，未采用：张.json “甲”；李.json “乙”。"]);
    expect(assessment.evidence.map(({ no }) => no)).toEqual(["E1", "E2"]);
    expect(assessment.log?.map(({ who }) => who).sort()).toEqual(["张", "李"]);
  });

  test("an entry of the city's that one copy lacks is reported whole", () => {
    const { assessment, messages } = message({ evidence: [{ no: "E1", title: "甲" }] });
    expect(messages).toEqual(["证明材料 E1：各文件不一致，未采用：张.json “E1、甲”；李.json 未填。"]);
    expect(assessment.evidence).toEqual([]);
  });

  test("questions of two experts are counted through; an answer goes before a question still open", () => {
    const question = (by: string, text: string, more: object = {}) => ({
      no: "Q1",
      item: "T1",
      by,
      text,
      state: "open",
      ...more,
    });
    const { assessment, messages } = message(
      { "review/questions": [question("张", "纪要"), { ...question("市局", "旧问"), no: "Q2" }] },
      {
        "review/questions": [
          question("李", "名单"),
          { ...question("市局", "旧问", { state: "answered", answer: "见附件" }), no: "Q2" },
        ],
      },
    );
    expect(messages).toEqual([]);
    expect(assessment.review?.questions?.map(({ no, text, state }) => [no, text, state])).toEqual([
      ["Q1", "旧问", "answered"],
      ["Q2", "纪要", "open"],
      ["Q3", "名单", "open"],
    ]);
  });

  test("files of two cities are no panel", () => {
    expect(() => message({}, { "city/name": "示例市乙" })).toThrow(MergeError);
    expect(() => mergePanel([])).toThrow(MergeError);
  });
});

test("a copy alone comes back as it was", () => {
  const city = cleanCity();
  expect(mergePanel([{ file: "a", assessment: city }]).assessment).toEqual(city);
  expect(
    mergePanel([
      { file: "b", assessment: city },
      { file: "a", assessment: city },
    ]),
  ).toEqual({
    assessment: city,
    conflicts: [],
  });
});

const mark = fc.option(fc.constantFrom(0, 0.5, 1, 1.5, 2), { nil: null });
const anyCopy: fc.Arbitrary<Assessment> = fc
  .record({
    张: mark,
    李: mark,
    province: mark,
    gdp: fc.constantFrom(null, 10, 11),
    reason: fc.constantFrom("", "甲", "乙"),
    evidence: fc.subarray(["E1", "E2", "E3"]),
  })
  .map(({ 张, 李, province, gdp, reason, evidence }) =>
    emptyCity({
      "city/name": "示例市甲",
      "scores/T1": { experts: { 张, 李 }, province, reason },
      "annex1/A1.4": gdp,
      evidence: evidence.map((no) => ({ no })),
    }),
  );

test("the order of merging changes nothing", () => {
  fc.assert(
    fc.property(
      fc.array(anyCopy, { minLength: 2, maxLength: 4 }).chain((copies) => {
        const files = copies.map((assessment, index) => ({ file: `f${index % 2}`, assessment }));
        return fc.tuple(fc.constant(files), fc.shuffledSubarray(files, { minLength: files.length }));
      }),
      ([files, shuffled]) => {
        expect(JSON.stringify(mergePanel(shuffled).assessment)).toBe(
          JSON.stringify(mergePanel(files).assessment),
        );
        expect(mergePanel(shuffled).conflicts).toEqual(mergePanel(files).conflicts);
      },
    ),
    { numRuns: 60 },
  );
});

import fc from "fast-check";
import { indicators, programme } from "../../../src/rulebook/index";
import {
  allIn,
  answerQuestion,
  askCity,
  blindCopy,
  calibrations,
  closeQuestion,
  interestedMarks,
  mergePanel,
  missingReasons,
  panelOf,
  panelProgress,
  severities,
} from "../../../src/review/index";
import { cleanCity, emptyCity, type Changes } from "../../fixtures/city";

const panel = (changes: Changes = {}) =>
  emptyCity({
    "scores/T1": { self: 2, experts: { 张: 2, 李: 1, 王: 1.5 } },
    "scores/T2": { self: 2, experts: { 张: 2, 李: 1 } },
    "scores/T6": { self: 8, experts: { 李: 6 } },
    ...changes,
  });

describe("blind", () => {
  /** The numbers that others may have written, wherever they are kept. */
  const others = fc.record({ mark: fc.double({ min: 0, max: 2, noNaN: true }), reason: fc.string() });
  const withOthers = ({ mark, reason }: { mark: number; reason: string }) =>
    panel({
      "scores/T1": {
        self: 2,
        experts: { 张: 2, 李: mark },
        province: mark,
        national: mark,
        reason,
        reasons: { 张: "自己的", 李: reason },
        consensus: mark,
        consensusReason: reason,
      },
      log: [
        { who: "李", when: "2018-01-01", place: "scores.T1.experts.李", from: mark, to: 1, why: reason },
        { who: "省局", when: "2018-01-01", place: "scores.T1.province", to: mark },
        { who: "张", when: "2018-01-01", place: "scores.T1.experts.张", to: 2 },
        { who: "市局", when: "2018-01-01", place: "scores.T1.self", to: 2 },
      ],
    });

  test("the copy of one expert is the same whatever the others wrote", () => {
    fc.assert(
      fc.property(others, others, (one, other) => {
        expect(blindCopy(withOthers(one), "张")).toEqual(blindCopy(withOthers(other), "张"));
      }),
    );
  });

  test("it keeps the city's scores and the expert's own marks and reasons", () => {
    const { scores, log } = blindCopy(withOthers({ mark: 1, reason: "甲" }), "张");
    expect(scores["T1"]).toEqual({ self: 2, experts: { 张: 2 }, reasons: { 张: "自己的" } });
    expect(scores["T6"]).toEqual({ self: 8 });
    expect(log?.map(({ who }) => who)).toEqual(["张", "市局"]);
    expect(blindCopy(cleanCity(), "toString").scores["T1"]).toEqual({ self: 1.7 });
  });

  test("blind copies merge back to the whole panel", () => {
    const copies = ["张", "李", "王"].map((expert) => ({
      file: expert,
      assessment: blindCopy(panel(), expert),
    }));
    expect(mergePanel(copies)).toEqual({ assessment: panel(), conflicts: [] });
  });
});

test("severity: means over the items that two or more marked, worked by hand", () => {
  // T1: mean 1.5, so 张 +0.5, 李 −0.5, 王 0; T2: mean 1.5, so 张 +0.5, 李 −0.5. T6 has one mark.
  expect(severities(panel())).toEqual([
    { expert: "李", items: 2, points: -0.5, share: -0.25 },
    { expert: "王", items: 1, points: 0, share: 0 },
    { expert: "张", items: 2, points: 0.5, share: 0.25 },
  ]);
});

test("calibration: distance from the sample city's reference scores", () => {
  const reference = emptyCity({ "scores/T1/province": 1, "scores/T2/province": 2 });
  expect(calibrations(panel(), reference)).toEqual([
    { expert: "李", items: 2, bias: -0.5, distance: 0.5 },
    { expert: "王", items: 1, bias: 0.5, distance: 0.5 },
    { expert: "张", items: 2, bias: 0.5, distance: 0.5 },
  ]);
});

test("progress counts the items that carry points", () => {
  expect(panelProgress(panel(), ["张", "李", "赵", "张"])).toEqual([
    { expert: "李", scored: 3, of: 69 },
    { expert: "张", scored: 2, of: 69 },
    { expert: "赵", scored: 0, of: 69 },
  ]);
});

describe("all in", () => {
  const full = (experts: Readonly<Record<string, number>>, review: Changes = {}) => {
    const ids = indicators(programme("2016-87")).map(({ id }) => id);
    return emptyCity({ ...Object.fromEntries(ids.map((id) => [`scores/${id}`, { experts }])), ...review });
  };

  test("whoever is expected and has not begun is waited for; so is whoever began without being listed", () => {
    expect(allIn(full({ 张: 0, 李: 0 }))).toBe(true);
    const expected = full({ 张: 0, 李: 0 }, { "review/experts": ["赵", "张"] });
    expect(panelOf(expected)).toEqual(["赵", "张", "李"]);
    expect(allIn(expected)).toBe(false);
    expect(panelProgress(expected, panelOf(expected)).find(({ expert }) => expert === "赵")?.scored).toBe(0);
    expect(
      allIn(full({ 张: 0, 李: 0 }, { "review/experts": ["张"], "scores/T1": { experts: { 张: 0 } } })),
    ).toBe(false);
  });

  test("items left to others are not waited for", () => {
    const interests = [
      { expert: "张", items: ["T1"], reason: "曾任该市顾问" },
      { expert: "赵", items: [], reason: "亲属任职" },
    ];
    const left = {
      "review/experts": ["张", "李", "赵"],
      "review/interests": interests,
      "scores/T1": { experts: { 李: 0 } },
    };
    expect(allIn(full({ 张: 0, 李: 0 }, left))).toBe(true);
    expect(allIn(full({ 张: 0, 李: 0 }, { ...left, "scores/T2": { experts: { 李: 0 } } }))).toBe(false);
  });

  test("the list is joined from all copies", () => {
    const copies = [["张"], ["李", "张"]].map((experts, index) => ({
      file: `${index}.json`,
      assessment: emptyCity({ "review/experts": experts }),
    }));
    for (const order of [copies, [...copies].reverse()]) {
      const { assessment, conflicts } = mergePanel(order);
      expect([assessment.review?.experts, conflicts]).toEqual([["张", "李"], []]);
    }
  });
});

test("marks in spite of a registered interest are found, all items where none is named", () => {
  const interests = [
    { expert: "张", items: ["T1"], reason: "曾任该市顾问" },
    { expert: "李", reason: "亲属任职" },
    { expert: "赵", reason: "无评分" },
  ];
  expect(
    interestedMarks(panel({ review: { interests } })).map(({ expert, item }) => `${expert} ${item}`),
  ).toEqual(["张 T1", "李 T1", "李 T2", "李 T6"]);
});

describe("reasons", () => {
  const missing = (changes: Changes = {}) =>
    missingReasons(panel(changes)).map(({ item, column, expert, difference }) => [
      item,
      column,
      expert,
      difference,
    ]);

  test("are asked for above the set amount, not at it, either way", () => {
    expect(missing()).toEqual([["T6", "experts", "李", -2]]);
    expect(missing({ "review/reasonAbove": 0.5 })).toEqual([
      ["T1", "experts", "李", -1],
      ["T2", "experts", "李", -1],
      ["T6", "experts", "李", -2],
    ]);
    expect(missing({ "review/reasonAbove": 2 })).toEqual([]);
    expect(missing({ "scores/T6": { self: 1, province: 3, national: 2 } })).toEqual([
      ["T6", "province", null, 2],
    ]);
  });

  test("the expert's own or the line's reason settles it, a blank does not", () => {
    const marks = { self: 8, experts: { 李: 6 } };
    expect(missing({ "scores/T6": { ...marks, reasons: { 李: "名单不全" } } })).toEqual([]);
    expect(missing({ "scores/T6": { ...marks, reason: "名单不全" } })).toEqual([]);
    expect(missing({ "scores/T6": { ...marks, reason: " ", reasons: { 张: "无关" } } })).toHaveLength(1);
  });
});

test("questions to the city: numbered, answered, closed for good", () => {
  const asked = askCity(askCity(panel(), { item: "T1", text: "会议纪要在哪里", by: "张" }), {
    item: "T6",
    text: "名单",
  });
  const answered = answerQuestion(asked, "Q1", "见附件3");
  expect(answered.review?.questions).toEqual([
    { no: "Q1", item: "T1", text: "会议纪要在哪里", by: "张", state: "answered", answer: "见附件3" },
    { no: "Q2", item: "T6", text: "名单", state: "open" },
  ]);
  const closed = answerQuestion(closeQuestion(answered, "Q1"), "Q1", "改口");
  expect(closed.review?.questions?.[0]).toMatchObject({ state: "closed", answer: "见附件3" });
});

import type { Assessment, Finding } from "../../src/assessment";
import { keptKey } from "../../src/live/types";
import { evidenceOf } from "../../src/taskpane/model/evidence";
import { keyOf, stepThrough, viewFindings } from "../../src/taskpane/model/findings";
import { gapsOf } from "../../src/taskpane/model/gaps";
import { conditionsOf, marksOf } from "../../src/taskpane/model/gates";
import { scoreText, toNumber, valueText } from "../../src/taskpane/model/numbers";
import { outlineOf, partOf } from "../../src/taskpane/model/outline";
import { highestTotal, itemPoints, worthOfPoint } from "../../src/taskpane/model/weights";
import { assessment, findings, programme, result, rules } from "./city";

const outline = outlineOf(programme);
const missing = (ref: string, rule = "missing-score"): Finding => ({
  rule,
  severity: "info",
  ref,
  message: "",
  remedy: "",
  source: "",
});
const gaps = (list: readonly Finding[], of: Assessment = assessment) =>
  gapsOf(rules, outline, of, { ...result, findings: list });
const withWeights = (weights: Record<string, number | "bonus">): Assessment => ({
  ...assessment,
  settings: { ...assessment.settings, weights },
});

describe("gaps", () => {
  test("the gain is the weighted full score", () => {
    const [gap] = gaps([missing("O5")]);
    expect(gap?.gain).toBeCloseTo(8 * 0.4, 10);
  });

  test("largest gain first; equal gains: what is wrong, then the printed order", () => {
    const order = gaps([
      missing("T30"),
      missing("T26"),
      missing("T32", "score-out-of-range"),
      missing("I1"),
      missing("O5"),
    ]).map((gap) => gap.ref);
    expect(order).toEqual(["I1", "O5", "T32", "T26", "T30"]);
  });

  test("the weights in force decide, not the example", () => {
    const order = gaps([missing("T34"), missing("O12")], withWeights({ objective: 0.1, tasks: 0.9 }));
    expect(order.map((gap) => gap.ref)).toEqual(["T34", "O12"]);
    expect(gaps([missing("T34"), missing("O12")]).map((gap) => gap.ref)).toEqual(["T34", "O12"]);
    const turned = gaps([missing("T34"), missing("O12")], withWeights({ objective: 0.9, tasks: 0.1 }));
    expect(turned.map((gap) => gap.ref)).toEqual(["O12", "T34"]);
  });

  test("without enforcement power the variant's points count", () => {
    const city = { ...assessment, city: { ...assessment.city, enforcementPower: false } };
    expect(gaps([missing("T36")], city)[0]?.gain).toBeCloseTo(4 * 0.6, 10);
    const split = { ...city, settings: { ...city.settings, "no-enforcement-split": "O2" } };
    expect(itemPoints(rules, split)["T35"]).toBe("0");
  });

  test("what moves no total comes last: many indicators before few, evidence before rows", () => {
    const list = ["A1.11", "A1.10"].map((row) => missing(row, "missing-value"));
    const order = gaps([...list, missing("T14", "missing-evidence"), missing("T45")]).map((gap) => gap.ref);
    expect(order).toEqual(["T45", "T14", "A1.10", "A1.11"]);
    expect(gaps(list)[0]?.feeds).toBeGreaterThan(5);
  });

  test("the dates that the periods count from come before everything", () => {
    const undated = { ...assessment, dates: { pilotApproval: "2014-05-06", application: null } };
    expect(gaps([missing("O5")], undated).map((gap) => gap.ref)).toEqual(["dates.application", "O5"]);
  });

  test("findings that leave nothing open are no gaps", () => {
    expect(gaps([missing("A2.1.5", "unit-slip"), missing("E012", "evidence-outside-window")])).toEqual([]);
  });
});

describe("weights", () => {
  const section = (id: string) => {
    const found = programme.scorecard?.sections.find((candidate) => candidate.id === id);
    if (!found) throw new Error(id);
    return found;
  };

  test("a bonus is added as it is, a share stands for a scale of 100", () => {
    expect(worthOfPoint(rules, assessment, section("innovation"))).toBe(1);
    const shares = withWeights({ objective: 0.4, tasks: 0.5, innovation: 0.1 });
    expect(worthOfPoint(rules, shares, section("innovation"))).toBeCloseTo(1, 10);
    expect(worthOfPoint(rules, shares, section("tasks"))).toBeCloseTo(0.5, 10);
    expect(highestTotal(rules, shares)).toBeCloseTo(100, 10);
    expect(highestTotal(rules, assessment)).toBeCloseTo(110, 10);
  });

  test("without weights the example counts", () => {
    expect(highestTotal(rules, { ...assessment, settings: {} })).toBeCloseTo(110, 10);
  });
});

describe("numbers", () => {
  test("a fraction of the rulebook is read as one", () => {
    expect(toNumber("13/3")).toBeCloseTo(4.3333, 3);
    expect(toNumber("0.5")).toBe(0.5);
  });
  test.each([
    [4, "4.0"],
    [1.5, "1.5"],
    [13 / 3, "4.33"],
  ])("score %d as %s", (value, shown) => expect(scoreText(value)).toBe(shown));
  test.each([
    [0.857123, "0.8571"],
    [12345.678, "12345.68"],
    [0, "0"],
    [150, "150"],
  ])("value %d as %s", (value, shown) => expect(valueText(value)).toBe(shown));
});

describe("evidence", () => {
  const window = { type: "policy", from: "2014-05-06", to: "2018-10-26" };
  const states = (date: string | null, of = window as Parameters<typeof evidenceOf>[2]) =>
    evidenceOf("T5", { ...assessment, evidence: [{ no: "E1", items: ["T5"], date }] }, of).map(
      (line) => line.state,
    );

  test("both ends belong to the period", () => {
    expect(states("2014-05-06")).toEqual([{ kind: "inside", date: "2014-05-06", type: "policy" }]);
    expect(states("2018-10-26")).toEqual([{ kind: "inside", date: "2018-10-26", type: "policy" }]);
  });
  test("days early and late are counted", () => {
    expect(states("2013-11-20")).toEqual([{ kind: "early", date: "2013-11-20", days: 167 }]);
    expect(states("2018-10-27")).toEqual([{ kind: "late", date: "2018-10-27", days: 1 }]);
  });
  test("a state is outside only after the application", () => {
    const state = { type: "state", from: "2018-10-26", to: "2018-10-26" };
    expect(states("2010-01-01", state)).toEqual([{ kind: "inside", date: "2010-01-01", type: "state" }]);
    expect(states("2018-11-01", state)[0]?.kind).toBe("late");
  });
  test("the second window of a mixed item is accepted", () => {
    const mixed = { type: "behaviour", from: "2017-01-01", to: "2018-10-26", also: window };
    expect(states("2015-01-01", mixed)[0]?.kind).toBe("inside");
  });
  test("no date, no window: nothing is claimed", () => {
    expect(states(null)).toEqual([{ kind: "undated" }]);
    const [line] = evidenceOf(
      "T5",
      { ...assessment, evidence: [{ no: "E1", items: ["T5"], date: "2015-01-01" }] },
      undefined,
    );
    expect([line?.state]).toEqual([{ kind: "unchecked", date: "2015-01-01" }]);
  });
});

describe("findings", () => {
  test("the key is the live room's", () => {
    for (const finding of findings) expect(keyOf(finding)).toBe(keptKey(finding));
  });

  test("grouped by severity, part and rule; kept warnings leave the counts", () => {
    const [first] = findings.filter((finding) => finding.rule === "unit-slip");
    if (!first) throw new Error("no unit-slip");
    const kept = {
      [keyOf(first)]: { rule: "unit-slip", ref: first.ref, reason: "r", by: "", on: "2018-10-06" },
    };
    const view = viewFindings(findings, kept, ["error", "warning"], (ref) => partOf(outline, ref));
    expect(view.counts).toEqual({ error: 2, warning: 9, info: 3 });
    expect(view.groups.map((group) => group.rule)).toEqual([
      "score-out-of-range",
      "pair-incomplete",
      "evidence-outside-window",
      "missing-evidence",
      "missing-evidence",
      "missing-value",
    ]);
    expect(view.path).toHaveLength(11);
    expect(view.kept.map((entry) => entry.finding.ref)).toEqual([first.ref]);
  });

  test("within a severity, one part of the forms after the other", () => {
    const one = (rule: string, ref: string): Finding => ({
      ...(findings[0] as Finding),
      severity: "warning",
      rule,
      ref,
    });
    const mixed = [
      one("b", "A1.4"),
      one("a", "O1"),
      one("b", "O2"),
      one("a", "T1"),
      one("b", "T2"),
      one("a", "O3"),
    ];
    const view = viewFindings(mixed, {}, ["warning"], (ref) => partOf(outline, ref));
    expect(view.path.map(({ ref }) => ref)).toEqual(["A1.4", "O1", "O3", "O2", "T1", "T2"]);
    expect(new Set(view.groups.map(({ key }) => key)).size).toBe(5);
  });

  test("an error cannot be kept", () => {
    const [error] = findings;
    if (!error) throw new Error("no finding");
    const kept = {
      [keyOf(error)]: { rule: error.rule, ref: error.ref, reason: "r", by: "", on: "2018-10-06" },
    };
    expect(viewFindings(findings, kept, ["error"], () => "").counts.error).toBe(2);
  });

  test("stepping goes round in both directions", () => {
    const path = findings.slice(0, 3);
    const at = (index: number) => (path[index] ? keyOf(path[index]) : "");
    expect(stepThrough(path, null, 1)).toBe(path[0]);
    expect(stepThrough(path, null, -1)).toBe(path[2]);
    expect(stepThrough(path, at(2), 1)).toBe(path[0]);
    expect(stepThrough(path, at(0), -1)).toBe(path[2]);
    expect(stepThrough([], null, 1)).toBeNull();
  });
});

describe("gates of the rulebook", () => {
  test("marks are thresholds and limits of bands", () => expect(marksOf(programme)).toEqual([60, 70, 80]));
  test("an article is met only if every item is", () => {
    const met = result.gates.map((gate) => ({ ...gate, outcome: "met" as const }));
    expect(conditionsOf(programme, { ...result, gates: met })).toMatchObject({
      met: 9,
      of: 9,
      outcome: "met",
    });
    const open = met.map((gate) => (gate.id === "18.9b" ? { ...gate, outcome: "manual" as const } : gate));
    expect(conditionsOf(programme, { ...result, gates: open })).toMatchObject({
      met: 8,
      open: 1,
      outcome: "undetermined",
    });
  });
});

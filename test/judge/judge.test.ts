import { parseAssessment } from "../../src/assessment/index";
import { judge } from "../../src/judge/index";
import { cleanCity, emptyCity, goldenJson } from "../fixtures/city";

test("the keys stand in the contract's order", () => {
  const result = judge(cleanCity());
  expect(Object.keys(result)).toEqual([
    "format",
    "programme",
    "column",
    "sections",
    "total",
    "gates",
    "band",
    "derived",
    "windows",
    "deadlines",
    "findings",
  ]);
  expect(Object.keys(result.sections)).toEqual(["objective", "tasks", "innovation"]);
  expect(Object.keys(result.sections["tasks"] ?? {})).toEqual([
    "score",
    "max",
    "scored",
    "of",
    "worst",
    "best",
    "groups",
  ]);
  expect(Object.keys(result.total ?? {})).toEqual(["score", "worst", "best", "official"]);
  expect(Object.keys(result.gates[0] ?? {})).toEqual(["id", "outcome", "flag", "reason", "source"]);
});

test("every gate of the contract is answered, in its order", () => {
  const ids =
    "3 5.1 5.2 5.3 5.4 5.5 17 18.1 18.2 18.3 18.4 18.5 18.6 18.7 18.8 18.9a 18.9b 28 31 32a 32b 32c";
  expect(judge(emptyCity()).gates.map(({ id }) => id)).toEqual(ids.split(" "));
});

test("an empty city misses 50 values and 69 scores", () => {
  const rules = judge(emptyCity()).findings.map(({ rule }) => rule);
  expect(rules.filter((rule) => rule === "missing-value")).toHaveLength(50);
  expect(rules.filter((rule) => rule === "missing-score")).toHaveLength(69);
  expect(rules).toHaveLength(119);
});

test("findings from elsewhere take their place among ours", () => {
  const altered = {
    rule: "template-altered",
    severity: "error" as const,
    ref: "T3",
    message: "分值一栏被改动。",
    remedy: "恢复原表。",
    source: "附件2 二、第3项",
  };
  const { findings } = judge(cleanCity({ "scores/T1/self": "x", "scores/T5/self": "y" }), {
    extra: [altered],
  });
  expect(findings.map(({ rule, ref }) => `${rule} ${ref}`)).toEqual([
    "score-not-number T1",
    "template-altered T3",
    "score-not-number T5",
  ]);
  expect(findings[1]).toEqual(altered);
});

test("what the reader of a workbook knows to say nothing is left out, at that place only", () => {
  const city = cleanCity({ "scores/T1/self": "x", "scores/T5/self": "y" });
  const { findings } = judge(city, { suppressed: [{ rule: "score-not-number", ref: "T1" }] });
  expect(findings.map(({ rule, ref }) => `${rule} ${ref}`)).toEqual(["score-not-number T5"]);
});

test("findings follow the forms: cover, rows, supplement, funds, items, evidence, enterprises", () => {
  const refs = judge(parseAssessment(goldenJson("faulty"))).findings.map(({ ref }) => ref);
  const places = [
    "A0.city",
    "A1.1",
    "A2.1.5",
    "A3.1",
    "S.utilityGrants",
    "funds.total",
    "O1",
    "T1",
    "E002",
    "示例企业一",
  ];
  expect(places.map((ref) => refs.indexOf(ref))).toEqual(
    [...places.map((ref) => refs.indexOf(ref))].sort((a, b) => a - b),
  );
  expect(places.every((ref) => refs.includes(ref))).toBe(true);
});

test("the language changes words and nothing else", () => {
  const city = parseAssessment(goldenJson("faulty"));
  const [zh, en] = [judge(city), judge(city, { lang: "en" })];
  const facts = ({ rule, severity, ref, source }: (typeof zh.findings)[number]) => [
    rule,
    severity,
    ref,
    source,
  ];
  expect(en.findings.map(facts)).toEqual(zh.findings.map(facts));
  expect(en.gates.map(({ reason }) => reason).join()).not.toBe(zh.gates.map(({ reason }) => reason).join());
  expect({ ...en, findings: [], gates: [] }).toEqual({ ...zh, findings: [], gates: [] });
});

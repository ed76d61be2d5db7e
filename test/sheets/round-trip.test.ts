import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { parseAssessment, type Assessment } from "../../src/assessment/index";
import { formRows, indicators, programme } from "../../src/rulebook/index";
import { fillWrites, readWorkbook, sheetPlans, snapshotNames, type Language } from "../../src/sheets/index";
import { assessments, asSheetsSayIt, mark } from "../fixtures/assessments";
import { cleanCity, goldenJson } from "../fixtures/city";
import { lay, snapshotOf, withCell } from "./grid";

const rules = programme("2016-87");
const names = snapshotNames(rules);

function throughTheSheets(assessment: Assessment, lang: Language = "zh-CN") {
  const laid = lay(sheetPlans(rules, { lang }), fillWrites(rules, assessment, { lang }));
  return readWorkbook(snapshotOf(laid, names), rules, { lang });
}

const golden = path.resolve(__dirname, "../golden");
const cities = readdirSync(golden).filter((name) => existsSync(path.join(golden, name, "assessment.json")));

test.each(cities)("%s comes back as it was", (name) => {
  const given = parseAssessment(goldenJson(name));
  const { assessment, findings, missing } = throughTheSheets(given);
  expect([findings, missing]).toEqual([[], []]);
  expect(asSheetsSayIt(assessment)).toEqual(asSheetsSayIt(given));
});

test.each(["zh-CN", "en"] as const)("what fills the sheets (%s) is what is read from them", (lang) => {
  fc.assert(
    fc.property(assessments(), (given) => {
      const { assessment, findings, missing } = throughTheSheets(given, lang);
      expect([findings, missing]).toEqual([[], []]);
      expect(asSheetsSayIt(assessment)).toEqual(asSheetsSayIt(given));
      expect(parseAssessment(JSON.parse(JSON.stringify(assessment)))).toEqual(assessment);
    }),
    { numRuns: 60 },
  );
});

test("whatever stands in the cells, what is read is an assessment", () => {
  const fresh = snapshotOf(lay(sheetPlans(rules), fillWrites(rules, cleanCity())), names);
  const scribble = fc.record({ name: fc.constantFrom(...names), row: fc.nat(44), value: mark });
  fc.assert(
    fc.property(fc.array(scribble, { minLength: 1, maxLength: 30 }), (scribbles) => {
      const spoilt = scribbles.reduce(
        (snapshot, { name, row, value }) => withCell(snapshot, name, row, value),
        fresh,
      );
      const { assessment, places } = readWorkbook(spoilt, rules);
      expect(() => parseAssessment(JSON.parse(JSON.stringify(assessment)))).not.toThrow();
      expect(places).toHaveProperty(["A0.city"]);
    }),
    { numRuns: 150 },
  );
});

test("sheets in English are read alike", () => {
  const given = cleanCity();
  expect(throughTheSheets(given, "en").assessment).toEqual(throughTheSheets(given).assessment);
});

test("every ref has the place of its input cell", () => {
  const { places } = throughTheSheets(cleanCity());
  expect(places["T1"]).toEqual({ sheet: "附件2·主要任务", address: "H3" });
  expect(places["T1.evidence"]).toEqual({ sheet: "附件2·主要任务", address: "I3" });
  for (const { id } of indicators(rules))
    for (const column of ["", ".province", ".national", ".reason", ".evidence"])
      expect(places).toHaveProperty([`${id}${column}`]);
  for (const row of formRows(rules)) expect(places).toHaveProperty([row.id]);
  for (const field of rules.supplement) expect(places).toHaveProperty([field.id]);
  for (const ref of [
    "A0.city",
    "city.name",
    "dates.application",
    "weights.tasks",
    "weightsSource",
    "ranks.18.4.of",
  ])
    expect(places).toHaveProperty([ref]);
});

test("a document known by its number only is not asked for its date", () => {
  const snapshot = snapshotOf(lay(sheetPlans(rules), fillWrites(rules, cleanCity())), names);
  const typed = withCell(snapshot, "IPC_T_evidence", 0, "E001、Ｅ００２；X7");
  const { suppressedRules, assessment, places } = readWorkbook(typed, rules);
  expect(suppressedRules).toEqual([{ rule: "evidence-undated", ref: "X7" }]);
  expect(assessment.evidence.find(({ no }) => no === "E002")?.items).toEqual(["T2", "T1"]);
  expect(assessment.evidence.at(-1)).toEqual({ no: "X7", items: ["T1"] });
  expect(places["X7"]).toEqual(places["T1.evidence"]);
});

test("text that a sheet would take for a formula is marked", () => {
  const writes = fillWrites(rules, cleanCity({ "scores/T1/reason": "=1+1", "scores/T2/reason": "＝甲" }));
  const reason = writes.find(({ name }) => name === "IPC_T_reason");
  expect(reason?.asText).toEqual([
    { row: 0, column: 0 },
    { row: 1, column: 0 },
  ]);
});

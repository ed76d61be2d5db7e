/** The sheet of conditions: the clauses' own words, the city's statements, and the way back. */
import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { parseAssessment, type Assessment } from "../../../src/assessment/index";
import { GRADES } from "../../../src/assessment/lists";
import { programme } from "../../../src/rulebook/index";
import {
  fillWrites,
  readWorkbook,
  sheetPlans,
  snapshotNames,
  type Language,
} from "../../../src/sheets/index";
import { declaredName, outcomeName } from "../../../src/sheets/names";
import { emptyCity } from "../../fixtures/city";
import { lay, snapshotOf, withCell } from "../grid";

const rules = programme("2016-87");
const names = snapshotNames(rules);
const ids = rules.gates.map(({ id }) => id);
const ranked = rules.gates.filter(({ rule }) => rule.kind === "rank").map(({ id }) => id);
const laid = (given: Assessment, lang: Language) =>
  lay(sheetPlans(rules, { lang }), fillWrites(rules, given, { lang }));

test("every clause is quoted to the character", () => {
  const official = path.resolve("test/fixtures/official/2016-87_measures_with_annex1_annex2.txt");
  const text = readFileSync(official, "utf8").replace(/\s/g, "");
  for (const { id, wording } of rules.gates) {
    expect([id, typeof wording]).toEqual([id, "string"]);
    expect(text).toContain(wording?.replace(/\s/g, ""));
  }
});

test("every gate has a statement and an outcome, and its clause stands beside them", () => {
  const plan = sheetPlans(rules).find(({ key }) => key === "conditions");
  for (const { id, wording = "" } of rules.gates) {
    const [declared, outcome] = [declaredName(id), outcomeName(id)].map((name) =>
      plan?.names.find((named) => named.name === name),
    );
    expect([id, declared?.area.row]).toEqual([id, outcome?.area.row]);
    const texts = plan?.cells
      .filter(({ row }) => row === declared?.area.row)
      .map(({ value }) => String(value));
    expect(texts?.some((text) => text.includes(wording))).toBe(true);
  }
});

const rank = fc.integer({ min: 1, max: 400 });
const assessments = fc
  .record({
    ranks: fc.dictionary(
      fc.constantFrom(...ranked),
      fc.tuple(rank, rank).map(([a, b]) => ({ rank: Math.min(a, b), of: Math.max(a, b) })),
    ),
    declarations: fc.dictionary(fc.constantFrom(...ids), fc.boolean()),
    annualAssessments: fc.uniqueArray(
      fc.record({ year: fc.integer({ min: 1990, max: 2100 }), grade: fc.constantFrom(...GRADES) }),
      { maxLength: 12, selector: ({ year }) => year },
    ),
  })
  .map((given) => parseAssessment({ format: "ipcity-assessment/1", programme: "2016-87", ...given }));

test("ranks, statements on every gate and twelve years are read back, in either language", () => {
  fc.assert(
    fc.property(assessments, fc.constantFrom<Language>("zh-CN", "en"), (given, lang) => {
      const { assessment, findings } = readWorkbook(snapshotOf(laid(given, lang), names), rules);
      expect(findings).toEqual([]);
      expect(assessment.ranks).toEqual(given.ranks);
      expect(assessment.declarations).toEqual(given.declarations);
      expect(assessment.annualAssessments).toEqual(given.annualAssessments);
    }),
    { numRuns: 40 },
  );
});

test("without our names they are found by the clause beside them", () => {
  const given = emptyCity({
    "ranks/18.4": { rank: 4, of: 15 },
    "declarations/18.8": true,
    "declarations/32b": false,
    annualAssessments: [
      { year: 2016, grade: "优秀" },
      { year: 2017, grade: "合格" },
    ],
    "settings/band-boundary": "lower",
  });
  const grids = laid(given, "zh-CN").map(({ plan, cells }) => ({
    name: plan.name,
    hidden: false,
    rows: cells,
    merges: plan.merges,
  }));
  const regions = Object.fromEntries(names.map((name) => [name, null]));
  const { assessment } = readWorkbook({ regions, grids }, rules);
  expect(assessment.ranks).toEqual(given.ranks);
  expect(assessment.declarations).toEqual(given.declarations);
  expect(assessment.annualAssessments).toEqual(given.annualAssessments);
  expect(assessment.settings["band-boundary"]).toBe("lower");
});

test("a statement that is neither yes nor no is told and counts as not given", () => {
  const fresh = snapshotOf(laid(emptyCity(), "zh-CN"), names);
  const spoilt = withCell(fresh, declaredName("18.8"), 0, "大概");
  const { assessment, findings } = readWorkbook(spoilt, rules);
  expect(assessment.declarations).toEqual({});
  expect(findings.map(({ rule, ref }) => `${rule} ${ref}`)).toEqual(["setting-unreadable declarations.18.8"]);
});

import fc from "fast-check";
import { parseAssessment, type Assessment } from "../../src/assessment/index";
import { CITY_KINDS, DATE_KEYS, GRADES } from "../../src/assessment/lists";
import { formRows, indicators, programme, type FormRow } from "../../src/rulebook/index";
import { fillWrites, readWorkbook, sheetPlans, snapshotNames, type Language } from "../../src/sheets/index";
import { cleanCity } from "../fixtures/city";
import { lay, snapshotOf, withCell } from "./grid";

const rules = programme("2016-87");
const names = snapshotNames(rules);

function throughTheSheets(assessment: Assessment, lang: Language = "zh-CN") {
  const laid = lay(sheetPlans(rules, { lang }), fillWrites(rules, assessment, { lang }));
  return readWorkbook(snapshotOf(laid, names), rules, { lang });
}

/** Text as a cell keeps it: not blank, no white space around it. */
const text = fc
  .string({ minLength: 1, maxLength: 12, unit: fc.constantFrom(..."=+-@＝甲乙5分８ \nE1，、") })
  .map((value) => value.trim())
  .filter((value) => value !== "");
const number = fc.oneof(fc.integer({ min: -5, max: 5000 }), fc.constantFrom(0, 0.5, 1.5, 2.4, 4.33));
const mark = fc.oneof(number, text, fc.boolean());

function valueOf(row: FormRow): fc.Arbitrary<unknown> {
  if (row.value.kind === "text") return text;
  if (row.value.kind === "number") return fc.oneof(number, text);
  const keys = row.value.parts.map((part) => part.key);
  const half = fc.oneof(number, text);
  return fc
    .record(Object.fromEntries(keys.map((key) => [key, half])), { requiredKeys: [] })
    .filter((pair) => Object.keys(pair).length > 0);
}

const some = (entries: readonly (readonly [string, fc.Arbitrary<unknown>])[]): fc.Arbitrary<object> =>
  fc.record(Object.fromEntries(entries), { requiredKeys: [] });
const day = fc
  .integer({ min: 36526, max: 51000 })
  .map((serial) => new Date((serial - 25569) * 86_400_000).toISOString().slice(0, 10));
const rank = fc.integer({ min: 1, max: 400 });
const share = fc.constantFrom(0, 0.1, 0.4, 0.5, 1);
const items = indicators(rules).map((item) => item.id);
const gates = (kind: string): readonly string[] =>
  rules.gates.filter((gate) => gate.rule.kind === kind).map((gate) => gate.id);

const assessments = fc
  .record({
    city: some([
      ["name", text],
      ["kind", fc.constantFrom(...CITY_KINDS)],
      ["enforcementPower", fc.boolean()],
    ]),
    dates: some(DATE_KEYS.map((key) => [key, day] as const)),
    settings: fc.record(
      {
        weights: fc.record({
          objective: share,
          tasks: share,
          innovation: fc.oneof(share, fc.constant("bonus" as const)),
        }),
        weightsSource: text,
      },
      { requiredKeys: ["weights"] },
    ),
    annex1: some([
      ...rules.statusForm.cover.map((field) => [field.id, text] as const),
      ...formRows(rules).map((row) => [row.id, valueOf(row)] as const),
    ]),
    remarks: some([
      ["A1.4", text],
      ["A2.1.5", text],
      ["A3.11", text],
    ]),
    supplement: some(rules.supplement.map((field) => [field.id, mark] as const)),
    scores: some(
      items.map(
        (id) =>
          [
            id,
            fc
              .record({ self: mark, province: mark, national: mark, reason: text }, { requiredKeys: [] })
              .filter((entry) => Object.keys(entry).length > 0),
          ] as const,
      ),
    ),
    ranks: some(
      gates("rank").map(
        (id) =>
          [id, fc.tuple(rank, rank).map(([a, b]) => ({ rank: Math.min(a, b), of: Math.max(a, b) }))] as const,
      ),
    ),
    annualAssessments: fc.uniqueArray(
      fc.record({ year: fc.integer({ min: 2000, max: 2030 }), grade: fc.constantFrom(...GRADES) }),
      { maxLength: 5, selector: ({ year }) => year },
    ),
    declarations: some(gates("declaration").map((id) => [id, fc.boolean()] as const)),
    evidence: fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { maxLength: 4 }).chain((numbers) =>
      fc.tuple(
        ...numbers.map((no) =>
          fc.record({
            no: fc.constant(`E00${no}`),
            items: fc.subarray(items, { minLength: 1, maxLength: 5 }),
          }),
        ),
      ),
    ),
  })
  .map((given) => parseAssessment({ format: "ipcity-assessment/1", programme: "2016-87", ...given }));

/** Documents have no order of their own on the sheets. */
const byNumber = (assessment: Assessment) =>
  [...assessment.evidence]
    .map(({ no, items: named }) => ({ no, items: named }))
    .sort((a, b) => (a.no < b.no ? -1 : 1));

test("what fills the sheets is what is read from them", () => {
  fc.assert(
    fc.property(assessments, (given) => {
      const { assessment, findings, missing } = throughTheSheets(given);
      expect(findings).toEqual([]);
      expect(missing).toEqual([]);
      expect(byNumber(assessment)).toEqual(byNumber(given));
      expect(parseAssessment({ ...assessment, evidence: [] })).toEqual(
        parseAssessment({ ...given, evidence: [] }),
      );
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
  for (const id of items)
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
  const { suppressedRules, assessment } = throughTheSheets(cleanCity());
  expect(assessment.evidence.length).toBeGreaterThan(0);
  expect(suppressedRules).toEqual(
    assessment.evidence.map(({ no }) => ({ rule: "evidence-undated", ref: no })),
  );
});

test("text that a sheet would take for a formula is marked", () => {
  const writes = fillWrites(rules, cleanCity({ "scores/T1/reason": "=1+1", "scores/T2/reason": "＝甲" }));
  const reason = writes.find(({ name }) => name === "IPC_T_reason");
  expect(reason?.asText).toEqual([
    { row: 0, column: 0 },
    { row: 1, column: 0 },
  ]);
});

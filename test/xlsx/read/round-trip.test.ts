import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { parseAssessment, type Assessment } from "../../../src/assessment/index";
import { programme } from "../../../src/rulebook/index";
import { fillWrites, readWorkbook, sheetPlans, snapshotNames, type Scalar } from "../../../src/sheets/index";
import { readXlsx, writeXlsx } from "../../../src/xlsx/index";
import { assessments, asSheetsSayIt } from "../../fixtures/assessments";

jest.setTimeout(120_000);

const RULES = programme("2016-87");
const GOLDEN = path.resolve(__dirname, "../../golden");
const cities = readdirSync(GOLDEN, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

type Cells = readonly (readonly (Scalar | null)[])[];

/** What was read where something was written; cells that the form composes (null) are its own. */
function readAt(written: Cells, read: readonly (readonly Scalar[])[] | undefined): Cells {
  return written.map((line, row) =>
    line.map((value, column) => (value === null ? null : (read?.[row]?.[column] ?? null))),
  );
}

describe("a workbook that was written is read", () => {
  test.each(cities)("%s", async (city) => {
    const json: unknown = JSON.parse(readFileSync(path.join(GOLDEN, city, "assessment.json"), "utf8"));
    const writes = fillWrites(RULES, parseAssessment(json));
    const bytes = await writeXlsx(sheetPlans(RULES), { writes });
    const snapshot = await readXlsx(bytes, { names: snapshotNames(RULES) });
    expect(readWorkbook(snapshot, RULES).missing).toEqual([]);
    expect({ damaged: snapshot.damaged, uncalculated: snapshot.uncalculated }).toEqual({
      damaged: [],
      uncalculated: [],
    });
    for (const { name, values } of writes) {
      expect({ name, values: readAt(values, snapshot.regions[name]?.values) }).toEqual({ name, values });
    }
  });
});

async function throughAFile(given: Assessment): Promise<Assessment> {
  const bytes = await writeXlsx(sheetPlans(RULES), { writes: fillWrites(RULES, given) });
  const { assessment, findings, missing } = readWorkbook(
    await readXlsx(bytes, { names: snapshotNames(RULES) }),
    RULES,
  );
  expect([findings, missing]).toEqual([[], []]);
  return parseAssessment(JSON.parse(JSON.stringify(assessment)));
}

const parsed = (...steps: readonly string[]): Assessment =>
  parseAssessment(JSON.parse(readFileSync(path.join(...steps), "utf8")));

describe("an assessment that went through a file says the same", () => {
  const samples = cities.map((city) => [city, parsed(GOLDEN, city, "assessment.json")] as const);
  const sample = parsed(GOLDEN, "../../assets/samples/sample-city.json");

  test.each([...samples, ["the shipped sample", sample] as const])("%s", async (_, given) => {
    expect(asSheetsSayIt(await throughAFile(given))).toEqual(asSheetsSayIt(given));
  });

  test("made up ones, with every part of the interchange", async () => {
    const all = fc.sample(assessments(), { numRuns: 6, seed: 20260 });
    const keys = new Set(all.flatMap(Object.keys));
    for (const key of ["windows", "bounds", "kept", "review", "log", "seal"]) expect(keys).toContain(key);
    for (const given of all) expect(asSheetsSayIt(await throughAFile(given))).toEqual(asSheetsSayIt(given));
  });
});

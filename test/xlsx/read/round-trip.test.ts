import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseAssessment } from "../../../src/assessment/index";
import { programme } from "../../../src/rulebook/index";
import { fillWrites, readWorkbook, sheetPlans, snapshotNames, type Scalar } from "../../../src/sheets/index";
import { readXlsx, writeXlsx } from "../../../src/xlsx/index";

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

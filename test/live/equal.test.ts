/** One city, one answer: the pane's result, the sheet's native formulas and the golden file agree. */
import { readFileSync } from "node:fs";
import { parseAssessment, type Result } from "../../src/assessment";
import { withForms, type Opened } from "./opened";

const read = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));
const golden = read("test/golden/sample-city/result.json") as Result;

let opened: Opened;
beforeAll(async () => {
  opened = await withForms();
}, 60_000);
afterAll(() => opened.close());

/** Values of named cells, in the order of the names. */
async function named(names: readonly string[]): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const ranges = names.map((name) => context.workbook.names.getItem(name).getRange());
    for (const range of ranges) range.load("values");
    await context.sync();
    return ranges.map((range) => range.values[0]?.[0]);
  });
}

it("gives the sample city the same total, sections and tallies everywhere", async () => {
  const { desk } = opened;
  expect(await desk.fill(parseAssessment(read("assets/samples/sample-city.json")))).toEqual({ kind: "done" });
  const { result, completeness } = await opened.rest();
  expect(result?.total).toEqual(golden.total);
  expect(result?.sections).toEqual(golden.sections);
  expect(result?.gates).toEqual(golden.gates);
  expect(result?.findings).toEqual([]);

  const sections = Object.keys(golden.sections);
  expect(await named(["IPC_total_native", "IPC_total_worst", "IPC_total_best"])).toEqual([
    golden.total?.score,
    golden.total?.worst,
    golden.total?.best,
  ]);
  expect(await named(sections.map((id) => `IPC_section_${id}_native`))).toEqual(
    sections.map((id) => golden.sections[id]?.score),
  );
  const tallies = [completeness?.filled, completeness?.evidenced, completeness?.confirmed];
  expect(await named(["IPC_filled", "IPC_evidenced", "IPC_confirmed"])).toEqual(
    tallies.map((tally) => `${tally?.n}/${tally?.of}`),
  );
}, 60_000);

it("keeps the tallies of sheet and pane together after every edit", async () => {
  const { desk, office } = opened;
  const edit = async (item: string, value: string | number, settled = true): Promise<void> => {
    const place = desk.getState().places[item];
    if (!place) throw new Error(`no place of ${item}`);
    office.controls.userEdit(place.sheet, place.address, value);
    const { completeness, result } = await opened.rest();
    if (!settled) return;
    expect(await named(["IPC_filled", "IPC_evidenced", "IPC_total_native"])).toEqual([
      `${completeness?.filled.n}/${completeness?.filled.of}`,
      `${completeness?.evidenced.n}/${completeness?.evidenced.of}`,
      result?.total?.score,
    ]);
  };
  await edit("T30", "");
  await edit("T32", 9);
  // The paper stands in the register, too: an item is without evidence once neither names it.
  await edit("E011.items", "任务29、任务32", false);
  await edit("T25.evidence", "");
  await edit("O5", "５");
  await edit("O5", 5.5);
});

it("is golden for the sample city that ships", () => {
  expect(read("test/golden/sample-city/assessment.json")).toEqual(read("assets/samples/sample-city.json"));
});

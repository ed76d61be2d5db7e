/** Every golden city in the workbench's engine: total, bounds, sections, band and each outcome are those of the rules. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { parseAssessment, type Result } from "../../src/assessment";
import { judge } from "../../src/judge";
import { programme } from "../../src/rulebook";
import { withForms, type Opened } from "./opened";

// Every filling calculates the whole workbook, which takes its time on a busy machine.
jest.setTimeout(120_000);

const golden = "test/golden";
const cities = readdirSync(golden).filter((name) => existsSync(`${golden}/${name}/assessment.json`));
const { band, gates } = programme("2016-87");
const flat = (id: string): string => id.replace(/[^A-Za-z0-9]/g, "_");

const OUTCOMES: Readonly<Record<string, string>> = {
  met: "达到",
  "not-met": "未达到",
  undetermined: "尚不能判定",
  manual: "需人工判断",
};

async function named(names: readonly string[]): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const ranges = names.map((name) => context.workbook.names.getItem(name).getRange());
    for (const range of ranges) range.load("values");
    await context.sync();
    return ranges.map((range) => range.values[0]?.[0]);
  });
}

const rounded = (values: readonly unknown[]): unknown[] =>
  values.map((value) => (typeof value === "number" ? Number(value.toFixed(9)) : value));

async function agrees(result: Result): Promise<void> {
  const { total, sections } = result;
  expect(rounded(await named(["IPC_total_native", "IPC_total_worst", "IPC_total_best"]))).toEqual(
    rounded([total?.score, total?.worst, total?.best]),
  );
  const ids = Object.keys(sections);
  expect(rounded(await named(ids.map((id) => `IPC_section_${id}_native`)))).toEqual(
    rounded(ids.map((id) => sections[id]?.score)),
  );
  expect(rounded(await named(ids.map((id) => `IPC_section_${id}_best`)))).toEqual(
    rounded(ids.map((id) => sections[id]?.best)),
  );
  expect(await named(["IPC_band", "IPC_level"])).toEqual([
    band?.steps.find(({ id }) => id === result.band?.outcome)?.name.zh ?? "待定",
    { self: 1, experts: 2, province: 3, national: 4 }[result.column],
  ]);
  expect(result.gates.map(({ id }) => id)).toEqual(gates.map(({ id }) => id));
  const shown = await named(gates.map(({ id }) => `IPC_outcome_${flat(id)}`));
  expect(gates.map(({ id }, index) => `${id} ${String(shown[index])}`)).toEqual(
    result.gates.map(({ id, outcome }) => `${id} ${OUTCOMES[outcome] ?? ""}`),
  );
}

let opened: Opened;
beforeAll(async () => {
  opened = await withForms();
});
afterAll(() => opened.close());

test.each(cities)("%s", async (name) => {
  const given = parseAssessment(JSON.parse(readFileSync(`${golden}/${name}/assessment.json`, "utf8")));
  const result = judge(given);
  expect(await opened.desk.fill(given, { replace: true })).toEqual({ kind: "done" });
  const { result: read } = await opened.rest();
  await agrees(result);
  expect([read?.column, read?.total, read?.sections, read?.band, read?.gates]).toEqual([
    result.column,
    result.total,
    result.sections,
    result.band,
    result.gates,
  ]);
});

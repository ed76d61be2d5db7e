/**
 * What an insertion costs: round trips and bytes of requests, beside the bare values and formulas written as one
 * block per sheet. Microsoft's own client sends, the workbench's host counts.
 *
 *   npx esbuild bench/insert.ts --bundle --platform=node --format=cjs --packages=external --outfile=.cache/bench-insert.cjs --log-level=error && node .cache/bench-insert.cjs
 */
import { openWorkbook } from "../src/excel";
import { formsOf } from "../src/live";
import { defaultProgramme } from "../src/rulebook";
import type { PlannedCell, Scalar, SheetPlan } from "../src/sheets";
import { openOffice, type OpenOffice } from "../src/workbench/host/node-bridge";

const forms = formsOf(defaultProgramme());
const plans = forms.plans();

interface Cost {
  readonly syncs: number;
  readonly requestBytes: number;
  readonly milliseconds: number;
}

async function measured(work: (office: OpenOffice) => Promise<unknown>): Promise<Cost> {
  const office = await openOffice({ installGlobals: true });
  office.host.resetCounters();
  const from = performance.now();
  await work(office);
  const milliseconds = performance.now() - from;
  const { syncs, requestBytes } = office.host.counters;
  await office.host.settled();
  office.close();
  return { syncs, requestBytes, milliseconds };
}

function blockOf({ cells }: SheetPlan): readonly (readonly Scalar[])[] {
  const size = (of: (cell: PlannedCell) => number): number => Math.max(...cells.map(of)) + 1;
  const block = Array.from({ length: size(({ row }) => row) }, () =>
    new Array<Scalar>(size(({ column }) => column)).fill(""),
  );
  for (const { row, column, value, formula } of cells) {
    const line = block[row];
    if (line !== undefined) line[column] = formula ?? `'${String(value ?? "")}`;
  }
  return block;
}

/** The least that any add-in would send: sheets, and one block each. */
const bare = (office: OpenOffice): Promise<void> =>
  office.Excel.run(async (context) => {
    for (const plan of plans) {
      const block = blockOf(plan);
      const sheet = context.workbook.worksheets.add(plan.name);
      const range = sheet.getRangeByIndexes(0, 0, block.length, block[0]?.length ?? 1);
      range.formulas = block.map((row) => [...row]);
    }
    await context.sync();
  });

const row = (label: string, { syncs, requestBytes, milliseconds }: Cost): string =>
  `${label.padEnd(34)}${String(syncs).padStart(6)}${(requestBytes / 1000).toFixed(1).padStart(12)}${milliseconds.toFixed(0).padStart(10)}`;

async function main(): Promise<void> {
  const cells = plans.reduce((sum, plan) => sum + plan.cells.length, 0);
  const insertion = await measured(() => openWorkbook().insert(plans, { read: forms.names }));
  const values = await measured(bare);
  const lines = [
    `${plans.length} sheets, ${cells} cells with content`,
    `${"".padEnd(34)}${"syncs".padStart(6)}${"request KB".padStart(12)}${"host ms".padStart(10)}`,
    row("insertion, forms complete", insertion),
    row("bare values, one block a sheet", values),
    `ratio of bytes ${(insertion.requestBytes / values.requestBytes).toFixed(1)}`,
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
  if (insertion.syncs > 3) process.exitCode = 1;
}

void main();

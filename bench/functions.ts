/**
 * What the functions cost. First 10,000 calls of SECTION with 45 scores beside the JSON round trip that Excel imposes on
 * each call anyway; then a full recalculation of 10,000 scores through Office.js in the spreadsheet engine beside native
 * SUMPRODUCT over the same cells. Ratios of one run.
 *
 *   node bench/run.mjs functions
 */
import { functionMetadata } from "../scripts/function-metadata.cjs";
import { openOffice } from "../src/workbench/host/node-bridge";
import type { OpenOffice } from "../src/workbench/host/node-bridge";

const CALLS = 10_000;
const ITEMS = 45;
const COLUMNS = 222;
const ROUNDS = 5;

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

function timed(work: () => void): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

/** Scores of the tasks: every range another, none above the least maximum. */
const scores = (call: number): number[][] =>
  Array.from({ length: ITEMS }, (_, item) => [((call + item) % 6) / 10]);

async function callsBesideJson(): Promise<string> {
  const { section } = await import("../src/functions/functions");
  const ranges = Array.from({ length: CALLS }, (_, call) => scores(call));
  let told = 0;
  const invocation = { setResult: (value: unknown) => (told += Number(value)), onCanceled: () => undefined };
  const call = section as unknown as (name: string, range: unknown[][], given: typeof invocation) => void;
  const compute = (): void => ranges.forEach((range) => call("tasks", range, invocation));
  const roundTrip = (): void =>
    ranges.forEach((range) => {
      const [, , args] = JSON.parse(
        JSON.stringify([7, "SECTION", ["tasks", range], "Sheet1!A1", 3]),
      ) as unknown[];
      told += (JSON.parse(JSON.stringify([[7, true, (args as unknown[]).length]])) as unknown[]).length;
    });
  compute();
  roundTrip();
  const pairs = Array.from({ length: ROUNDS }, () => [timed(compute), timed(roundTrip)] as const);
  const [own, json] = [median(pairs.map(([time]) => time)), median(pairs.map(([, time]) => time))];
  if (told === 0) throw new Error("nothing was computed");
  return line(`${CALLS} × SECTION of ${ITEMS}`, own, "JSON round trip", json);
}

const line = (name: string, own: number, other: string, reference: number): string =>
  `${name.padEnd(34)}${own.toFixed(1).padStart(9)} ms   ${other.padEnd(18)}${reference.toFixed(1).padStart(9)} ms   ratio ${(own / reference).toFixed(2)}`;

const columnName = (index: number): string =>
  index < 26
    ? String.fromCharCode(65 + index)
    : columnName(Math.floor(index / 26) - 1) + columnName(index % 26);

/** Puts a formula under each column and waits until all of them show the sums of `round`. */
async function recalculated(office: OpenOffice, sheetName: string, round: number): Promise<number> {
  return office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    const area = sheet.getRange("A1").getResizedRange(ITEMS - 1, COLUMNS - 1);
    const columns = Array.from({ length: COLUMNS }, (_, column) => scores(column + round).flat());
    const wanted = columns.map((column) => column.reduce((sum, value) => sum + value, 0));
    const from = performance.now();
    area.values = Array.from({ length: ITEMS }, (_, row) => columns.map((column) => column[row] ?? 0));
    await context.sync();
    for (;;) {
      const sums = sheet.getRange("A47").getResizedRange(0, COLUMNS - 1);
      sums.load("values");
      await context.sync();
      const values: readonly unknown[] = sums.values[0] ?? [];
      if (wanted.every((sum, column) => Math.abs(Number(values[column]) - sum) < 1e-9)) break;
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    return performance.now() - from;
  });
}

async function recalculation(): Promise<string> {
  const office = await openOffice({ installGlobals: true });
  const { registerFunctions } = await import("../src/functions/register");
  registerFunctions("zh");
  office.controls.registerFunctions("IPCITY", (await functionMetadata()).zh.functions);
  const formulas = {
    ours: (area: string) => `=IPCITY.SECTION("tasks",${area})`,
    native: (area: string) => `=SUMPRODUCT(${area})`,
  };
  const times: Record<string, number> = {};
  for (const [name, formula] of Object.entries(formulas)) {
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add(name);
      const names = Array.from({ length: COLUMNS }, (_, column) => columnName(column));
      sheet.getRange("A47").getResizedRange(0, COLUMNS - 1).formulas = [
        names.map((column) => formula(`${column}1:${column}${ITEMS}`)),
      ];
      await context.sync();
    });
    await recalculated(office, name, 0);
    const rounds: number[] = [];
    for (let round = 1; round <= ROUNDS; round++) rounds.push(await recalculated(office, name, round));
    times[name] = median(rounds);
  }
  await office.close();
  const cells = COLUMNS * ITEMS;
  return line(`recalculation of ${cells} scores`, times["ours"] ?? 0, "SUMPRODUCT", times["native"] ?? 0);
}

async function main(): Promise<void> {
  process.stdout.write(`median of ${ROUNDS} rounds\n${await callsBesideJson()}\n`);
  process.stdout.write(`${await recalculation()}\n`);
}

void main();

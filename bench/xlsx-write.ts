/**
 * What a workbook costs to write: our plans with everything, beside the bare library writing the same cells,
 * values and formulas in one style, without merges, rules, charts or pages; both calculate. Blank cells that wait
 * for an entry are cells too. Time is the processor's, so that other work on the machine counts little.
 *
 *   node bench/run.mjs xlsx-write
 */
import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { installFormulaEngine } from "@cj-tech-master/excelts/formula";
import { readFileSync } from "node:fs";
import { parseAssessment } from "../src/assessment";
import { programme } from "../src/rulebook";
import { fillWrites, sheetPlans, type FillWrite, type SheetPlan } from "../src/sheets";
import { writeXlsx } from "../src/xlsx";

const ROUNDS = 9;
const LIMIT = 1.5;

const rules = programme("2016-87");
const plans = sheetPlans(rules);
const sample = parseAssessment(JSON.parse(readFileSync("assets/samples/sample-city.json", "utf8")));
const writes = fillWrites(rules, sample);

const places = new Map(
  plans.flatMap((plan) => plan.names.map(({ name, area }) => [name, { plan, area }] as const)),
);

function defineNames(workbook: Workbook, { name: sheet, names }: SheetPlan): void {
  for (const { name, area } of names) {
    const corner = (row: number, column: number): string => `$${letters(column)}$${row + 1}`;
    const last = corner(area.row + area.rows - 1, area.column + area.columns - 1);
    workbook.definedNames.add(`'${sheet}'!${corner(area.row, area.column)}:${last}`, name);
  }
}

const letters = (column: number): string =>
  (column < 26 ? "" : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

function fill(workbook: Workbook, { name, values }: FillWrite): void {
  const place = places.get(name);
  const sheet = place && workbook.getWorksheet(place.plan.name);
  if (place === undefined || sheet === undefined) return;
  values.forEach((line, row) =>
    line.forEach((value, column) => {
      if (value === null || value === "") return;
      sheet.getCell(place.area.row + row + 1, place.area.column + column + 1).value = value;
    }),
  );
}

const STYLE = { font: { name: "Arial", size: 11 } };

function styleCells(sheet: Worksheet, { styles }: SheetPlan): void {
  for (const { row, column, rows, columns } of styles.flatMap(({ areas }) => areas)) {
    for (let index = 0; index < rows * columns; index += 1) {
      sheet.getCell(row + 1 + Math.floor(index / columns), column + 1 + (index % columns)).style = STYLE;
    }
  }
}

/** The names stay: the formulas mean nothing without them. */
async function bare(): Promise<Uint8Array> {
  installFormulaEngine();
  const workbook = new Workbook();
  for (const plan of plans) {
    const sheet = workbook.addWorksheet(plan.name);
    styleCells(sheet, plan);
    for (const { row, column, value, formula } of plan.cells) {
      sheet.getCell(row + 1, column + 1).value =
        formula === undefined ? (value ?? "") : { formula: formula.slice(1) };
    }
  }
  plans.forEach((plan) => defineNames(workbook, plan));
  writes.forEach((write) => fill(workbook, write));
  workbook.calculateFormulas();
  return workbook.xlsx.writeBuffer({ validate: false });
}

async function timed(work: () => Promise<Uint8Array>): Promise<number> {
  const from = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

async function main(): Promise<void> {
  const ours = (): Promise<Uint8Array> => writeXlsx(plans, { writes });
  const sizes = [(await ours()).length, (await bare()).length];
  const times: { ours: number; bare: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    times.push({ ours: await timed(ours), bare: await timed(bare) });
  const ratio = median(times.map((time) => time.ours / time.bare));
  const cells = plans.reduce((sum, plan) => sum + plan.cells.length, 0);
  const lines = [
    `${plans.length} sheets, ${cells} cells with content`,
    `ours, complete     ${median(times.map((time) => time.ours))
      .toFixed(0)
      .padStart(6)} ms ${sizes[0]} bytes`,
    `the library, bare  ${median(times.map((time) => time.bare))
      .toFixed(0)
      .padStart(6)} ms ${sizes[1]} bytes`,
    `ratio ${ratio.toFixed(2)} (limit ${LIMIT}), median of ${ROUNDS} pairs`,
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
  if (ratio > LIMIT) process.exitCode = 1;
}

void main();

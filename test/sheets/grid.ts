/** A workbook without a spreadsheet: plans and writes laid into cells, and the regions cut out of them again. */
import type { FillWrite, Region, Scalar, SheetPlan, Snapshot } from "../../src/sheets/index";
import { programme } from "../../src/rulebook/index";
import { SETTING_NAMES } from "../../src/sheets/index";
import { readingName } from "../../src/sheets/names";

export interface Laid {
  readonly plan: SheetPlan;
  /** Sheet rows; a blank cell is "". */
  readonly cells: Scalar[][];
}

/** The only formulas that the way back reads: points that depend on the enforcement power. */
const VARYING = /^=IF\(IFERROR\(IPC_set_power,""\)="(?:无|no)",(.+),([\d.]+)\)$/;
/** Of these the points by the reading of the split: other options first, the default's last. */
const CASE = /^IF\(IFERROR\(IPC_used_no_enforcement_split,"(\w+)"\)="(\w+)",([\d./]+),(.+)\)$/;

function pointsBySplit(formula: string, split: string): number {
  const found = CASE.exec(formula);
  if (found === null) {
    const [numerator, denominator = "1"] = formula.split("/");
    return Number(numerator) / Number(denominator);
  }
  const [, , option = "", points = "", rest = ""] = found;
  return pointsBySplit(option === split ? points : rest, split);
}

/** The option that a cell of the settings names. */
function splitIn(laid: readonly Laid[]): string {
  const [[chosen = ""] = []] = cut(laid, readingName(SPLIT))?.values ?? [];
  const reading = programme("2016-87").readings.find(({ id }) => id === SPLIT);
  const option = reading?.options.find(({ id, name }) => [id, name.zh, name.en].includes(String(chosen)));
  return option?.id ?? reading?.default ?? "";
}
const SPLIT = "no-enforcement-split";

export function lay(plans: readonly SheetPlan[], writes: readonly FillWrite[]): readonly Laid[] {
  const laid = plans.map((plan) => {
    const cells: Scalar[][] = plan.rowHeights.map(() => plan.columnWidths.map(() => ""));
    for (const { row, column, value } of plan.cells) put(cells, row, column, value ?? "");
    return { plan, cells };
  });
  for (const write of writes) fill(laid, write);
  const [[power = ""] = []] = cut(laid, SETTING_NAMES.power)?.values ?? [];
  const split = splitIn(laid);
  for (const { plan, cells } of laid) {
    for (const { row, column, formula } of plan.cells) {
      const [, reduced, standard] = VARYING.exec(formula ?? "") ?? [];
      if (reduced !== undefined)
        put(
          cells,
          row,
          column,
          ["无", "no"].includes(String(power)) ? pointsBySplit(reduced, split) : Number(standard),
        );
    }
  }
  return laid;
}

function put(cells: Scalar[][], row: number, column: number, value: Scalar): void {
  // Below the heads a register has rows as far as it is filled, and is read no further.
  while (value !== "" && cells.length <= row) cells.push((cells[0] ?? []).map(() => ""));
  const line = cells[row];
  if (line !== undefined) line[column] = value;
}

function areaOf(laid: readonly Laid[], name: string) {
  for (const sheet of laid) {
    const named = sheet.plan.names.find((entry) => entry.name === name);
    if (named !== undefined) return { sheet, area: named.area };
  }
  return null;
}

function fill(laid: readonly Laid[], { name, values }: FillWrite): void {
  const found = areaOf(laid, name);
  if (found === null) throw new Error(`No region ${name}`);
  const { rows, columns } = found.area;
  if (values.length !== rows || values.some((line) => line.length !== columns))
    throw new Error(`${name} is ${rows} × ${columns}`);
  values.forEach((line, row) =>
    line.forEach((value, column) => {
      if (value !== null) put(found.sheet.cells, found.area.row + row, found.area.column + column, value);
    }),
  );
}

export function cut(laid: readonly Laid[], name: string): Region | null {
  const found = areaOf(laid, name);
  if (found === null) return null;
  const { row, column, rows, columns } = found.area;
  const values = found.sheet.cells.slice(row, row + rows).map((line) => line.slice(column, column + columns));
  return { sheet: found.sheet.plan.name, area: found.area, values };
}

export function snapshotOf(laid: readonly Laid[], names: readonly string[]): Snapshot {
  return { regions: Object.fromEntries(names.map((name) => [name, cut(laid, name)])) };
}

/** The snapshot with one cell (row of the region) replaced. */
export function withCell(snapshot: Snapshot, name: string, row: number, value: Scalar): Snapshot {
  const region = snapshot.regions[name];
  if (region === null || region === undefined) throw new Error(`No region ${name}`);
  const values = region.values.map((line, index) => (index === row ? [value, ...line.slice(1)] : line));
  return { regions: { ...snapshot.regions, [name]: { ...region, values } } };
}

/** The snapshot after a sheet row was deleted (`take` 1) or an empty one inserted, through some regions. */
export function withRow(
  snapshot: Snapshot,
  names: readonly string[],
  row: number,
  change: "delete" | "insert" | "copy",
): Snapshot {
  const regions = { ...snapshot.regions };
  for (const name of names) {
    const region = regions[name];
    if (region === null || region === undefined) throw new Error(`No region ${name}`);
    const values = [...region.values];
    if (change === "delete") values.splice(row, 1);
    else values.splice(row, 0, change === "copy" ? (values[row] ?? [""]) : (values[0] ?? []).map(() => ""));
    regions[name] = { ...region, area: { ...region.area, rows: values.length }, values };
  }
  return { regions };
}

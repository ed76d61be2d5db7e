/** Plans and writes in a real spreadsheet engine, so that the native formulas are computed and not believed. */
import { openEngine, type Engine } from "../../src/workbench/engine/index";
import type { Area, FillWrite, Scalar, SheetPlan, Snapshot } from "../../src/sheets/index";

const letters = (column: number): string =>
  (column < 26 ? "" : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));
const reference = (sheet: string, { row, column, rows, columns }: Area): string => {
  const first = `$${letters(column)}$${row + 1}`;
  const last = `$${letters(column + columns - 1)}$${row + rows}`;
  return rows * columns === 1 ? `'${sheet}'!${first}` : `'${sheet}'!${first}:${last}`;
};

interface Cell {
  v?: Scalar;
  t?: typeof TEXT;
  f?: string;
}
type Matrix = Record<number, Record<number, Cell>>;

export class EngineBook {
  private readonly places = new Map<string, { readonly sheet: string; readonly area: Area }>();

  private constructor(
    private readonly engine: Engine,
    plans: readonly SheetPlan[],
  ) {
    for (const plan of plans)
      for (const { name, area } of plan.names) this.places.set(name, { sheet: plan.name, area });
  }

  static async open(plans: readonly SheetPlan[], writes: readonly FillWrite[]): Promise<EngineBook> {
    const engine = await openEngine();
    const book = new EngineBook(engine, plans);
    const data = new Map<string, Matrix>(plans.map((plan) => [plan.name, matrixOf(plan)]));
    for (const { name, values } of writes) {
      const place = book.placeOf(name);
      const matrix = data.get(place.sheet) ?? {};
      values.forEach((line, row) =>
        line.forEach((value, column) => {
          const planned = matrix[place.area.row + row]?.[place.area.column + column];
          // Nothing is written over nothing: a register has thousands of blank cells.
          if (value === null || (value === "" && planned === undefined)) return;
          (matrix[place.area.row + row] ??= {})[place.area.column + column] = asGiven(value);
        }),
      );
    }
    const workbook = engine.api.createWorkbook({
      id: "plans",
      name: "plans",
      sheetOrder: plans.map((plan) => plan.key),
      sheets: Object.fromEntries(
        plans.map((plan) => [
          plan.key,
          {
            id: plan.key,
            name: plan.name,
            rowCount:
              Math.max(plan.rowHeights.length, ...plan.names.map(({ area }) => area.row + area.rows)) + 5,
            columnCount: plan.columnWidths.length + 2,
            cellData: data.get(plan.name) ?? {},
          },
        ]),
      ),
    });
    for (const [name, { sheet, area }] of book.places)
      workbook.insertDefinedName(name, reference(sheet, area));
    await book.calculate();
    return book;
  }

  private async calculate(): Promise<void> {
    const formula = this.engine.api.getFormula();
    const done = formula.onCalculationResultApplied();
    formula.executeCalculation();
    await done;
  }

  private placeOf(name: string): { readonly sheet: string; readonly area: Area } {
    const place = this.places.get(name);
    if (place === undefined) throw new Error(`No name ${name}`);
    return place;
  }

  /** Any cells by their place on a sheet, such as what a chart shows. */
  cells(sheet: string, area: Area): readonly (readonly Scalar[])[] {
    return this.range(sheet, area);
  }

  private range(sheet: string, area: Area): Scalar[][] {
    const found = this.engine.api.getWorkbook("plans")?.getSheetByName(sheet);
    if (!found) throw new Error(`No sheet ${sheet}`);
    const range = found.getRange(area.row, area.column, area.rows, area.columns);
    return range.getValues().map((line) => line.map((value) => value ?? ""));
  }

  /** Values of a named region, row by row. */
  values(name: string): readonly (readonly Scalar[])[] {
    const { sheet, area } = this.placeOf(name);
    return this.range(sheet, area);
  }

  value(name: string): Scalar {
    return this.values(name)[0]?.[0] ?? "";
  }

  /** The cell so many columns right of a named one. */
  beside(name: string, columns: number): Scalar {
    const { sheet, area } = this.placeOf(name);
    return this.range(sheet, { ...area, column: area.column + columns })[0]?.[0] ?? "";
  }

  /** So many cells right above a named region. */
  above(name: string, rows: number): readonly (readonly Scalar[])[] {
    const { sheet, area } = this.placeOf(name);
    return this.range(sheet, { ...area, row: area.row - rows, rows, columns: 1 });
  }

  async type(name: string, row: number, value: Scalar): Promise<void> {
    await this.typeAll(name, [[row, value]]);
  }

  /** Several rows of a region, calculated once. */
  async typeAll(name: string, entries: readonly (readonly [number, Scalar])[]): Promise<void> {
    const { sheet, area } = this.placeOf(name);
    const found = this.engine.api.getWorkbook("plans")?.getSheetByName(sheet);
    for (const [row, value] of entries) found?.getRange(area.row + row, area.column).setValue({ v: value });
    await this.calculate();
  }

  /** First cells of several regions unless another row is told, calculated once. */
  async typeEach(entries: readonly (readonly [name: string, value: Scalar, row?: number])[]): Promise<void> {
    for (const [name, value, row = 0] of entries) {
      const { sheet, area } = this.placeOf(name);
      const found = this.engine.api.getWorkbook("plans")?.getSheetByName(sheet);
      found?.getRange(area.row + row, area.column).setValue({ v: value });
    }
    await this.calculate();
  }

  /** Registers as far as they are filled, as the doors read them. */
  snapshot(names: readonly string[]): Snapshot {
    const entries = names.map((name) => {
      const { sheet, area } = this.placeOf(name);
      const last = this.engine.api.getWorkbook("plans")?.getSheetByName(sheet)?.getLastRow() ?? 0;
      const rows = Math.max(1, Math.min(area.rows, last + 1 - area.row));
      return [name, { sheet, area, values: this.range(sheet, { ...area, rows }) }] as const;
    });
    return { regions: Object.fromEntries(entries) };
  }

  close(): void {
    this.engine.dispose();
  }
}

/** Cells of a workbook have types: without one the engine takes a text of digits for the number. */
const TEXT = 1;
const asGiven = (value: Scalar): Cell => (typeof value === "string" ? { v: value, t: TEXT } : { v: value });

function matrixOf(plan: SheetPlan): Matrix {
  const matrix: Matrix = {};
  for (const { row, column, value, formula } of plan.cells) {
    const line = (matrix[row] ??= {});
    line[column] = formula === undefined ? { v: value ?? "" } : { f: formula };
  }
  return matrix;
}

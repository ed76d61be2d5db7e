/** One sheet: its cells in the engine, and what Excel keeps that the engine has no place for. */
import type { ICellData, IStyleData, Nullable, Worksheet } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import {
  type Area,
  area,
  bounding,
  contains,
  intersection,
  isWholeColumns,
  isWholeRows,
  lastColumn,
  lastRow,
  MAX_COLUMNS,
  MAX_ROWS,
} from "./area";
import type { Book } from "./book";
import {
  type CellValue,
  GENERAL_FORMAT,
  isBlank,
  readValue,
  valueType,
  type ValueType,
  writtenCell,
} from "./cell";
import { SheetState } from "./state";

type CellMatrix = Record<number, Record<number, ICellData>>;
const MUTATE_CELLS = "sheet.mutation.set-range-values";
/** Marks a write as one of format alone: the engine then does not recalculate. */
const STYLE_TRIGGER = "sheet.command.set-style";

export class Sheet {
  readonly state = new SheetState();

  constructor(
    readonly book: Book,
    readonly id: string,
  ) {}

  private found: FWorksheet | null = null;

  /** The engine's own object; undoing a deletion makes a new one with the same id. */
  private get worksheet(): Worksheet {
    const worksheet = this.book.workbook.getWorkbook().getSheetBySheetId(this.id);
    if (!worksheet) throw new Error(`The engine has no sheet ${this.id}.`);
    return worksheet;
  }

  /** The engine's sheet with all that was written to it. */
  get facade(): FWorksheet {
    this.flush();
    if (this.found?.getSheet() !== this.worksheet) this.found = this.book.workbook.getSheetBySheetId(this.id);
    return this.found as FWorksheet;
  }

  get exists(): boolean {
    return Boolean(this.book.workbook.getWorkbook().getSheetBySheetId(this.id));
  }

  get name(): string {
    return this.worksheet.getName();
  }

  get all(): Area {
    return area(0, 0, MAX_ROWS, MAX_COLUMNS);
  }

  /** What of an area lies within the engine's present grid. */
  within(a: Area): Area | null {
    const { worksheet } = this;
    return intersection(a, area(0, 0, worksheet.getRowCount(), worksheet.getColumnCount()));
  }

  private cell(row: number, column: number): Nullable<ICellData> {
    const sheet = this.worksheet;
    // A spilled value lies in no cell of its own: only the composed view shows it.
    return sheet.getCellRaw(row, column) ?? sheet.getCell(row, column);
  }

  private map<T>(a: Area, read: (row: number, column: number) => T, outside: T): T[][] {
    const inside = this.within(a);
    return Array.from({ length: a.rows }, (_, r) =>
      Array.from({ length: a.columns }, (_, c) => {
        const [row, column] = [a.row + r, a.column + c];
        return inside && contains(inside, row, column) ? read(row, column) : outside;
      }),
    );
  }

  values(a: Area): CellValue[][] {
    return this.map(a, (row, column) => readValue(this.cell(row, column)), "");
  }

  valueTypes(a: Area): ValueType[][] {
    return this.map(a, (row, column) => valueType(this.cell(row, column)), "Empty");
  }

  /** Whether any cell shows a value that another cell's formula spilled into it. */
  hasSpill(a: Area): boolean {
    const sheet = this.worksheet;
    const spilled = (row: number, column: number): boolean =>
      isBlank(sheet.getCellRaw(row, column)) && !isBlank(sheet.getCell(row, column));
    return this.map(a, spilled, false).flat().some(Boolean);
  }

  /** The formula where there is one, else the value. */
  formulas(a: Area): CellValue[][] {
    const sheet = this.facade;
    const read = (row: number, column: number): CellValue => {
      const cell = this.cell(row, column);
      if (cell?.f) return cell.f;
      return cell?.si ? sheet.getRange(row, column).getFormula() : readValue(cell);
    };
    return this.map<CellValue>(a, read, "");
  }

  texts(a: Area): string[][] {
    const sheet = this.facade;
    const read = (row: number, column: number): string => {
      const value = readValue(this.cell(row, column));
      if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
      return typeof value === "string" ? value : sheet.getRange(row, column).getDisplayValue();
    };
    return this.map(a, read, "");
  }

  /** Everything stored, cell by cell, for comparing whole sheets. */
  contents(): Record<string, CellValue> {
    const used = this.usedArea(true);
    const found: Record<string, CellValue> = {};
    if (!used) return found;
    for (const [r, row] of this.formulas(used).entries()) {
      for (const [c, value] of row.entries()) {
        if (value !== "") found[this.book.cellName(used.row + r, used.column + c)] = value;
      }
    }
    return found;
  }

  style(row: number, column: number): IStyleData {
    const waiting = this.waiting?.[row]?.[column]?.s as IStyleData | undefined;
    if (!this.within(area(row, column))) return waiting ?? {};
    return { ...this.worksheet.getComposedCellStyle(row, column), ...waiting };
  }

  numberFormat(row: number, column: number): string {
    return this.style(row, column).n?.pattern ?? GENERAL_FORMAT;
  }

  /** The smallest area around what is used, of the whole sheet or of a part of it. */
  usedArea(valuesOnly: boolean, part: Area = this.all): Area | null {
    let used: Area | null = null;
    this.facade
      .getSheet()
      .getCellMatrix()
      .forValue((row, column, cell) => {
        const isUsed = !isBlank(cell) || (!valuesOnly && cell?.s);
        if (isUsed && intersection(part, area(row, column))) {
          used = used ? bounding(used, area(row, column)) : area(row, column);
        }
      });
    return used;
  }

  /** Makes the grid large enough to hold the area. */
  private reserve(a: Area): void {
    const { worksheet } = this;
    if (lastRow(a) >= worksheet.getRowCount()) this.facade.setRowCount(lastRow(a) + 1);
    if (lastColumn(a) >= worksheet.getColumnCount()) this.facade.setColumnCount(lastColumn(a) + 1);
  }

  /** Styles that wait to be written together: a form sets thousands, the engine takes them best at once. */
  private waiting: CellMatrix | null = null;

  flush(): void {
    const { waiting } = this;
    this.waiting = null;
    if (waiting) this.book.as("addin", () => this.mutate(waiting, STYLE_TRIGGER));
  }

  private mutate(cellValue: CellMatrix, trigger?: string): void {
    const target = { unitId: this.book.workbook.getId(), subUnitId: this.id };
    this.book.run(MUTATE_CELLS, { ...target, cellValue, ...(trigger && { trigger }) });
  }

  write(a: Area, values: readonly (readonly unknown[])[]): void {
    this.reserve(a);
    this.flush();
    const cells: CellMatrix = {};
    for (const [r, line] of values.entries()) {
      for (const [c, value] of line.entries()) {
        const [row, column] = [a.row + r, a.column + c];
        const written = writtenCell(value, this.numberFormat(row, column));
        if (!written) continue;
        const format = written.format && this.numberFormat(row, column) === GENERAL_FORMAT;
        const cell = format ? { ...written.cell, s: { n: { pattern: written.format } } } : written.cell;
        (cells[row] ??= {})[column] = cell as ICellData;
      }
    }
    this.mutate(cells);
  }

  /** A style for every cell of the area, added to what it has; the engine gets it with the next reading. */
  addStyle(a: Area, style: (row: number, column: number) => IStyleData | null): void {
    this.reserve(a);
    const waiting = (this.waiting ??= {});
    for (let row = a.row; row <= lastRow(a); row++) {
      const line = (waiting[row] ??= {});
      for (let column = a.column; column <= lastColumn(a); column++) {
        const added = style(row, column);
        if (added) line[column] = { s: { ...(line[column]?.s as IStyleData | undefined), ...added } };
      }
    }
  }

  /** The same change for every cell that the grid holds of the area. */
  patch(a: Area, patch: (row: number, column: number) => ICellData, trigger?: string): void {
    this.flush();
    const cells: CellMatrix = {};
    for (let row = a.row; row <= lastRow(a); row++) {
      const line: Record<number, ICellData> = (cells[row] = {});
      for (let column = a.column; column <= lastColumn(a); column++) line[column] = patch(row, column);
    }
    this.mutate(cells, trigger);
  }

  /** Adds a style; whole rows and columns keep it as their own, so that new cells have it too. */
  restyle(a: Area, style: IStyleData): void {
    if (isWholeRows(a) || isWholeColumns(a)) return this.restyleWhole(a, style);
    this.addStyle(a, () => style);
  }

  private restyleWhole(a: Area, style: IStyleData): void {
    const sheet = this.facade;
    const merged = (old: unknown): IStyleData => ({ ...(typeof old === "object" ? old : {}), ...style });
    const inside = this.within(a);
    if (!inside) return;
    if (isWholeRows(a) && isWholeColumns(a)) sheet.setDefaultStyle(merged(sheet.getDefaultStyle()));
    else if (isWholeColumns(a)) {
      for (let c = inside.column; c <= lastColumn(inside); c++) {
        sheet.setColumnDefaultStyle(c, merged(sheet.getColumnDefaultStyle(c)));
      }
    } else {
      for (let r = inside.row; r <= lastRow(inside); r++) {
        sheet.setRowDefaultStyle(r, merged(sheet.getRowDefaultStyle(r)));
      }
    }
    const used = this.usedArea(false);
    const styled = used && intersection(used, a);
    if (styled) this.addStyle(styled, () => style);
  }

  mergesWithin(a: Area): Area[] {
    return this.merges().filter((merge) => intersection(merge, a) !== null);
  }

  merges(): Area[] {
    return this.worksheet
      .getMergeData()
      .map(({ startRow, startColumn, endRow, endColumn }) =>
        area(startRow, startColumn, endRow - startRow + 1, endColumn - startColumn + 1),
      );
  }

  isBlank(a: Area): boolean {
    return this.map(a, (row, column) => isBlank(this.cell(row, column)), true)
      .flat()
      .every(Boolean);
  }
}

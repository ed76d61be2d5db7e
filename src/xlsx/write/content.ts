/** What stands in the cells: the plans' texts and formulas, and over them what fills their regions. */
import type { Worksheet } from "@cj-tech-master/excelts";
import type { Area, FillWrite, PlannedCell, Scalar, SheetPlan } from "../../sheets";
import { columnLetters } from "./address";
import { fileText, looksLikeFormula } from "./text";

type Content = { readonly formula: string } | { readonly value: Scalar };

/**
 * Excel keeps the functions of an add-in under this prefix and with the dot of their names replaced; when the
 * add-in has registered them, it gives them their names back (office-js #3558, Excel-Custom-Functions #108).
 * Every other program meets an unknown name there, which IFERROR turns into the native twin.
 */
const asStored = (formula: string): string =>
  formula.replace(/^=/, "").replace(/\bIPCITY\.([A-Z]+)\(/g, "_xldudf_IPCITY_$1(");

export const has = ({ row, column, rows, columns }: Area, r: number, c: number): boolean =>
  r >= row && r < row + rows && c >= column && c < column + columns;

export interface Place {
  readonly sheet: string;
  readonly area: Area;
}

/** Where the names of the plans are. */
export function placesOf(plans: readonly SheetPlan[]): ReadonlyMap<string, Place> {
  return new Map(
    plans.flatMap((plan) => plan.names.map(({ name, area }) => [name, { sheet: plan.name, area }] as const)),
  );
}

/** The contents of one sheet, by row and column. */
export class Sheetful {
  private readonly rows: Content[][] = [];

  constructor(private readonly plan: SheetPlan) {
    for (const cell of plan.cells) (this.rows[cell.row] ??= [])[cell.column] = this.planned(cell);
  }

  private planned({ row, column, value, formula }: PlannedCell): Content {
    return formula === undefined ? this.value(row, column, value ?? "") : { formula: asStored(formula) };
  }

  private value(row: number, column: number, value: Scalar): Content {
    if (typeof value !== "string") return { value };
    const cell = `${columnLetters(column)}${row + 1}`;
    return { value: fileText(value, { sheet: this.plan.name, cell }) };
  }

  fill(area: Area, values: FillWrite["values"]): void {
    values.forEach((line, row) =>
      line.forEach((value, column) => {
        if (value !== null) this.put(area.row + row, area.column + column, value);
      }),
    );
  }

  private put(row: number, column: number, value: Scalar): void {
    const line = (this.rows[row] ??= []);
    const planned = line[column];
    // The form composes this cell itself.
    if (planned !== undefined && "formula" in planned && !this.isInput(row, column)) return;
    line[column] = this.value(row, column, value);
  }

  private isInput(row: number, column: number): boolean {
    return this.plan.inputs.some((area) => has(area, row, column));
  }

  /** Cells with a text that would become a formula once somebody edits it. */
  quoted(): readonly { readonly row: number; readonly column: number }[] {
    return this.rows.flatMap((line, row) =>
      line.flatMap((content, column) =>
        "value" in content && looksLikeFormula(content.value) ? [{ row, column }] : [],
      ),
    );
  }

  writeTo(sheet: Worksheet): void {
    this.rows.forEach((line, row) =>
      line.forEach((content, column) => {
        if ("value" in content && content.value === "") return;
        sheet.getCell(row + 1, column + 1).value = "formula" in content ? { ...content } : content.value;
      }),
    );
  }
}

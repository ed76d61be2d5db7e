/**
 * Rows that the plan leaves to the program grow with what stands in them. Excel fits them when somebody types, and
 * LibreOffice trusts what the file says: so the file says it, as a height that was fitted and not one that was set.
 */
import type { Cell, Worksheet } from "@cj-tech-master/excelts";
import { textHeight, type SheetPlan } from "../../sheets";
import { has } from "./content";
import { DEFAULT_FONT } from "./styles";

/** Of a row without a height of its own, in points. */
const STANDARD = 15;

/** Texts are measured with room to spare; a row grows where a whole line would be cut. */
const SPARE = 6;

const keyOf = (row: number, column: number): string => `${row} ${column}`;

export function fitRows(sheet: Worksheet, plan: SheetPlan): void {
  const printed = new Map(plan.cells.map(({ row, column, value }) => [keyOf(row, column), value]));
  /** Cells that stand alone and hold what somebody gave: for all else the plan has the room. */
  const isGiven = ({ value, isMerged }: Cell, row: number, column: number): boolean =>
    !isMerged &&
    value !== printed.get(keyOf(row, column)) &&
    plan.inputs.some((area) => has(area, row, column));
  sheet.eachRow((row, number) => {
    const planned = plan.rowHeights[number - 1];
    let height = 0;
    row.eachCell((cell, column) => {
      const { value, alignment, font } = cell;
      if (typeof value !== "string" || alignment?.wrapText !== true) return;
      if (!isGiven(cell, number - 1, column - 1)) return;
      const width = plan.columnWidths[column - 1] ?? 0;
      height = Math.max(height, textHeight(value, width, font?.size ?? DEFAULT_FONT.size));
    });
    if (height <= (planned ?? STANDARD) + SPARE) return;
    row.height = height;
    if (planned === undefined) row.customHeight = false;
  });
}

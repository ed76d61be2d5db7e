/** Sheet protection, enforced: what Excel refuses on a protected sheet answers AccessDenied. */
import { HostError } from "../protocol/errors";
import { type Area, lastColumn, lastRow } from "./area";
import type { Sheet } from "./sheet";

export const PROTECTION_OPTIONS: Readonly<Record<string, unknown>> = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

const denied = (): HostError =>
  new HostError("AccessDenied", "The cell or chart you're trying to change is on a protected sheet.");

function hasLocked(sheet: Sheet, a: Area): boolean {
  for (let row = a.row; row <= lastRow(a); row++) {
    for (let column = a.column; column <= lastColumn(a); column++) {
      if (sheet.state.isLocked(row, column)) return true;
    }
  }
  return false;
}

/** Contents may change where no locked cell is touched. */
export function guardContents(sheet: Sheet, areas: readonly Area[]): void {
  if (!sheet.state.protection) return;
  const touched = areas.map((one) => sheet.within(one) ?? one);
  if (touched.some((one) => hasLocked(sheet, one))) throw denied();
}

/** Anything else needs the option by which the protection allows it, or no protection. */
export function guard(sheet: Sheet, option?: string): void {
  const { protection } = sheet.state;
  if (protection && !(option && protection.options[option] === true)) throw denied();
}

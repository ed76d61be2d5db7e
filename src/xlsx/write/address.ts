/** Areas of a plan as a file names them. */
import type { Area } from "../../sheets";

export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

export function addressOf({ row, column, rows, columns }: Area): string {
  const first = `${columnLetters(column)}${row + 1}`;
  if (rows === 1 && columns === 1) return first;
  return `${first}:${columnLetters(column + columns - 1)}${row + rows}`;
}

/** With its sheet and everything fixed, as a name needs it: "'附件1'!$A$1:$B$2". */
export function placeOf(sheet: string, area: Area): string {
  const fixed = addressOf(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  return `'${sheet.replace(/'/g, "''")}'!${fixed}`;
}

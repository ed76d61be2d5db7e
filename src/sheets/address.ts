import type { Area } from "./plan";

/** "A", "Z", "AA" … for 0, 25, 26 …. */
function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

export function address(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

export function area(row: number, column: number, rows = 1, columns = 1): Area {
  return { row, column, rows, columns };
}

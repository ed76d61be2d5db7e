/** The examples of the reference pages, and their formulas read as plain calls. */
import { readFileSync } from "node:fs";

type Value = string | number | boolean;

export interface Example {
  readonly formula: string;
  /** Contents by cell or by range, which they fill. */
  readonly cells: Readonly<Record<string, Value>>;
  /** A table for what spills. */
  readonly value: Value | readonly (readonly Value[])[];
  /** The rows of a long table that `value` shows, counted from 1. */
  readonly rows?: readonly number[];
  /** A formula of Excel's own with the same first cell. */
  readonly native?: string;
}

export const examples: Readonly<Record<string, Example>> = JSON.parse(
  readFileSync("src/functions/functions.examples.json", "utf8"),
);

interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const REF = /^([A-Z])(\d+)(?::([A-Z])(\d+))?$/;

function areaOf(ref: string): Area | null {
  const [, left = "A", top = "1", right = left, bottom = top] = REF.exec(ref) ?? [];
  if (!REF.test(ref)) return null;
  const [column, row] = [left.charCodeAt(0) - 65, Number(top) - 1];
  return { row, column, rows: Number(bottom) - row, columns: right.charCodeAt(0) - 64 - column };
}

/** The sheet that an example is shown on, blank cells as "". */
export function sheetOf({ cells }: Example): Value[][] {
  const sheet: Value[][] = Array.from({ length: 45 }, () => Array.from({ length: 4 }, () => ""));
  for (const [ref, value] of Object.entries(cells)) {
    const area = areaOf(ref);
    if (area === null) throw new Error(`no cell: ${ref}`);
    for (let row = area.row; row < area.row + area.rows; row++) {
      sheet[row]!.fill(value, area.column, area.column + area.columns);
    }
  }
  return sheet;
}

/** What the formula hands to its function. */
export function argumentsOf(example: Example): unknown[] {
  const [, inner = ""] = /^=IPCITY\.[A-Z]+\((.*)\)$/.exec(example.formula) ?? [];
  const sheet = sheetOf(example);
  // Blanks as "", in every version of Excel: the cells as they are here.
  const plain = inner.replace(/IF\((\w+:\w+)="","",\1\)/g, "$1");
  return (plain === "" ? [] : plain.split(",")).map((text) => {
    if (text.startsWith('"')) return text.slice(1, -1);
    const area = areaOf(text);
    if (area === null) return Number(text);
    const cells = sheet
      .slice(area.row, area.row + area.rows)
      .map((line) => line.slice(area.column, area.column + area.columns));
    return text.includes(":") ? cells : cells[0]?.[0];
  });
}

/** The rows of an answer that the example shows. */
export function shownOf({ rows }: Example, answer: unknown): unknown {
  const table: unknown[] = Array.isArray(answer) ? answer : [[answer]];
  return rows === undefined ? table : rows.map((row) => table[row - 1]);
}

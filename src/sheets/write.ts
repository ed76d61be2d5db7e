import type { CellInput } from "../assessment";
import type { Scalar } from "./plan";

export interface FillWrite {
  readonly name: string;
  /** Row-major, the size of the region on a fresh sheet. `null` leaves a cell as it is: the form composes it. */
  readonly values: readonly (readonly (Scalar | null)[])[];
  /** Cells (row, column of `values`) whose text a sheet would take for a formula: they must be written as text. */
  readonly asText?: readonly { readonly row: number; readonly column: number }[];
}

/** First characters that make a formula of a text, in Excel or once a Chinese input method is done with it. */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/;

type Cells = readonly (readonly (Scalar | null)[])[];

export function write(name: string, values: Cells): FillWrite {
  const asText: { row: number; column: number }[] = [];
  values.forEach((line, row) => {
    if (line === BLANK) return;
    line.forEach((value, at) => {
      if (typeof value === "string" && FORMULA_START.test(value)) asText.push({ row, column: at });
    });
  });
  return asText.length === 0 ? { name, values } : { name, values, asText };
}

export const column = (values: readonly (Scalar | null)[]): Cells => values.map((value) => [value]);

/** One line stands for all blank ones of a register: there are thousands. */
const BLANK: readonly Scalar[] = [""];

/** A column of a register: what there is, and blank cells down to its last row. */
export function columnOf(values: readonly (Scalar | null)[], rows: number): Cells {
  const blank = new Array<readonly Scalar[]>(Math.max(0, rows - values.length)).fill(BLANK);
  return [...column(values), ...blank];
}

/** A value that is not given is an empty cell. */
export function scalarOf(input: CellInput | undefined): Scalar {
  return input === null || input === undefined || typeof input === "object" ? "" : input;
}

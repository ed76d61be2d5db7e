/**
 * Cells as Excel hands them over, made plain: blanks are missing, errors pass through, and a text that looks like a
 * number stays a text, which whoever needs a number refuses by name.
 */
import { readNumber, type Wanted } from "../checks";
import { exact, nearest } from "../scoring";
import { invalidValue, passedOn } from "./errors";

export type Cell = number | string | boolean | null;

const RATIO: Wanted = { unit: "分", integer: false };

/**
 * One cell's content; null where it is blank.
 * @throws the error that the cell holds, and `#VALUE!` for what is no number of this world
 */
function plainCell(given: unknown): Cell {
  if (given === null || given === undefined || given === "") return null;
  if (typeof given === "string") return passedOn(given) ?? given;
  if (typeof given === "boolean") return given;
  if (typeof given === "number") {
    if (Number.isFinite(given)) return given;
    throw invalidValue({ zh: "数值过大，无法计算", en: "The number is too large to compute with" });
  }
  return ofValueObject(given);
}

/** Excel's richer values and errors come as objects that carry what the cell shows. */
function ofValueObject(given: unknown): Cell {
  if (given instanceof CustomFunctions.Error) throw given;
  if (typeof given === "object" && given !== null && "basicValue" in given && given.basicValue !== given) {
    const { basicValue } = given;
    if (typeof basicValue !== "object") return plainCell(basicValue);
  }
  throw invalidValue({ zh: "这一格的内容无法识别", en: "The content of this cell is not understood" });
}

/** The one cell of an argument. */
export function oneCell(given: unknown): Cell {
  if (!Array.isArray(given)) return plainCell(given);
  const cells: unknown[] = given.flat();
  if (cells.length <= 1) return plainCell(cells[0]);
  throw invalidValue({
    zh: `此处只要一格，所给区域有 ${cells.length} 格`,
    en: `One cell is asked for here; the range has ${cells.length}`,
  });
}

/** Rows of cells of an argument; one value is a range of one cell. */
export function rowsIn(given: unknown): readonly (readonly Cell[])[] {
  if (!Array.isArray(given)) return [[plainCell(given)]];
  return given.map((row: unknown) => (Array.isArray(row) ? row.map(plainCell) : [plainCell(row)]));
}

export const cellsIn = (given: unknown): readonly Cell[] => rowsIn(given).flat();

/** A text of what was written, for whom an id may be a number (18.4). */
export const wordIn = (given: unknown): string => String(oneCell(given) ?? "");

/** A number, or null where the cell is blank. */
export function numberIn(given: unknown): number | null {
  const cell = oneCell(given);
  return cell === null ? null : numberOf(cell);
}

/** @throws `#VALUE!` for a text or a truth value, with the number that was perhaps meant */
export function numberOf(cell: number | string | boolean): number {
  if (typeof cell === "number") return nearest(exact(cell));
  const meant = typeof cell === "string" ? readNumber(cell, RATIO) : null;
  const hint =
    meant === null ? { zh: "", en: "" } : { zh: `，是否应为 ${meant.to}`, en: `; is ${meant.to} meant?` };
  throw invalidValue({
    zh: `“${String(cell)}”不是数字${hint.zh}`,
    en: `“${String(cell)}” is not a number${hint.en}`,
  });
}

/** Numbers of a range, blanks left out. */
export const numbersIn = (given: unknown): readonly number[] =>
  cellsIn(given).flatMap((cell) => (cell === null ? [] : [numberOf(cell)]));

/** @throws `#VALUE!` where a number that cannot be done without is blank */
export function needed<T>(value: T | null, zh: string, en: string): T {
  if (value !== null) return value;
  throw invalidValue({ zh: `没有给出${zh}`, en: `No ${en} is given` });
}

const YES = new Set<Cell>([true, "有", "是", "TRUE"]);
const NO = new Set<Cell>([false, "无", "否", "FALSE"]);

/** TRUE or FALSE as people write it; null where it is blank. */
export function truthIn(given: unknown, zh: string, en: string): boolean | null {
  const cell = oneCell(given);
  if (cell === null) return null;
  if (YES.has(cell)) return true;
  if (NO.has(cell)) return false;
  throw invalidValue({
    zh: `${zh}写“有”或“无”，也可写 TRUE 或 FALSE，不能写“${String(cell)}”`,
    en: `The ${en} is TRUE or FALSE, not “${String(cell)}”`,
  });
}

/** With the power to enforce, unless the cell says otherwise. */
export const enforcementIn = (given: unknown): boolean =>
  truthIn(given, "执法权", "power to enforce") ?? true;

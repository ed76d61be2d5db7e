/** Arguments as Excel hands them to a custom function, results as they come back. */
import type { CustomFunctionMetadata, CustomFunctionParameter } from "../types";

/** What the engine puts into the cell, and the message an error came with. */
export interface CellResult {
  readonly value: string | number | boolean | (string | number | boolean)[][];
  readonly message?: string;
}

/** The client's codes of errors. */
const ERRORS: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

const blankAsEmpty = (value: unknown): unknown => value ?? "";

function matrix(value: unknown): unknown[][] {
  if (!Array.isArray(value)) return [[blankAsEmpty(value)]];
  return (value as unknown[][]).map((line) => line.map(blankAsEmpty));
}

/** A range given where one value is asked for stands for its first cell. */
function scalar(value: unknown): unknown {
  return Array.isArray(value) ? blankAsEmpty((value as unknown[][])[0]?.[0]) : blankAsEmpty(value);
}

function one({ dimensionality }: CustomFunctionParameter, value: unknown): unknown {
  return dimensionality === "matrix" ? matrix(value) : scalar(value);
}

/** Null where the number of arguments does not fit. */
export function argumentsFor(
  { parameters }: CustomFunctionMetadata,
  given: readonly unknown[],
): unknown[] | null {
  const args: unknown[] = [];
  for (const [index, parameter] of parameters.entries()) {
    if (parameter.repeating) {
      args.push(given.slice(index).map((value) => one(parameter, value)));
      return args;
    }
    const missing = index >= given.length || given[index] === undefined;
    if (missing && !parameter.optional) return null;
    args.push(missing ? null : one(parameter, given[index]));
  }
  return given.length > parameters.length ? null : args;
}

function plain(value: unknown): string | number | boolean {
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "string") return value;
  if (value === null || value === undefined) return "";
  const { code, basicValue } = value as { code?: string; basicValue?: string };
  return basicValue ?? code ?? "#VALUE!";
}

export function resultFor(ok: boolean, value: unknown, code: number | undefined): CellResult {
  if (!ok) {
    const error = ERRORS[code ?? 0] ?? "#VALUE!";
    return typeof value === "string" && value !== "" ? { value: error, message: value } : { value: error };
  }
  if (!Array.isArray(value)) {
    // A stream's error is a result like any other, with its reason beside its code.
    const { message } = (value ?? {}) as { message?: string };
    return message ? { value: plain(value), message } : { value: plain(value) };
  }
  return { value: (value as unknown[][]).map((line) => (Array.isArray(line) ? line : [line]).map(plain)) };
}

/** How the library's engine hands over values to functions that are registered with it. */
export const KIND = { blank: 0, number: 1, text: 2, truth: 3, error: 4, array: 5 } as const;

export interface Value {
  readonly kind: number;
  readonly value?: unknown;
  readonly code?: string;
}

export interface Block extends Value {
  readonly rows: readonly (readonly Value[])[];
  readonly height: number;
  readonly width: number;
}

export const BLANK: Value = { kind: KIND.blank };
export const NO_VALUE: Value = { kind: KIND.error, code: "#VALUE!" };

const isValue = (given: unknown): given is Value =>
  typeof given === "object" && given !== null && "kind" in given && typeof given.kind === "number";

export const isBlock = (given: unknown): given is Block => isValue(given) && given.kind === KIND.array;

/** A single value; of a block the first. */
export function single(given: unknown): Value {
  const value = isBlock(given) ? given.rows[0]?.[0] : given;
  return isValue(value) ? value : BLANK;
}

export const blockOf = (rows: readonly (readonly Value[])[]): Block => ({
  kind: KIND.array,
  rows,
  height: rows.length,
  width: rows[0]?.length ?? 0,
});

export const ofNumber = (value: number): Value => ({ kind: KIND.number, value });
export const ofText = (value: string): Value => ({ kind: KIND.text, value });
export const ofTruth = (value: boolean): Value => ({ kind: KIND.truth, value });

/** NaN where it is no number: truth values and texts in numbers are none. */
export const numberOf = ({ kind, value }: Value): number =>
  kind === KIND.number && typeof value === "number" ? value : Number.NaN;

/** As Excel joins it to a text: numbers with fifteen digits at most. */
export function textOf({ kind, value }: Value): string {
  if (kind === KIND.number) return String(Number(Number(value).toPrecision(15)));
  if (kind === KIND.truth) return value === true ? "TRUE" : "FALSE";
  return kind === KIND.text ? String(value) : "";
}

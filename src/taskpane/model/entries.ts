/** What the assessment holds for an item or a row, as it can be shown. */
import type { Assessment, CellInput, Column } from "../../assessment";

type Mark = number | string | boolean | null | undefined;

/** The score of the shown column; for the experts their mean. Null where there is none that counts. */
export function scoreIn(assessment: Assessment, item: string, column: Column): number | null {
  const entry = assessment.scores[item];
  if (!entry) return null;
  if (column !== "experts") return asNumber(entry[column]);
  const marks = Object.values(entry.experts ?? {})
    .map(asNumber)
    .filter((mark) => mark !== null);
  return marks.length === 0 ? null : marks.reduce((sum, mark) => sum + mark, 0) / marks.length;
}

const asNumber = (mark: Mark): number | null => (typeof mark === "number" ? mark : null);

const isPair = (input: CellInput | undefined): input is Readonly<Record<string, number | string | null>> =>
  typeof input === "object" && input !== null;

export function inputOf(assessment: Assessment, ref: string): CellInput {
  const direct = assessment.annex1[ref] ?? assessment.supplement[ref];
  if (direct !== undefined) return direct;
  const dot = ref.lastIndexOf(".");
  const pair = assessment.annex1[ref.slice(0, dot)];
  return isPair(pair) ? (pair[ref.slice(dot + 1)] ?? null) : null;
}

export function isGiven(input: CellInput): boolean {
  if (isPair(input)) return Object.values(input).some((part) => part !== null && part !== "");
  return input !== null && input !== "";
}

/** The values of a cell, a pair as two of them. */
export function inputParts(
  input: CellInput,
): readonly { readonly key: string | null; readonly text: string }[] {
  if (isPair(input)) {
    return Object.entries(input).map(([key, value]) => ({ key, text: value === null ? "" : String(value) }));
  }
  return input === null ? [] : [{ key: null, text: String(input) }];
}

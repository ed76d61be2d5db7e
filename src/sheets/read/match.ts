import type { Scalar } from "../plan";
import { normal } from "./cells";

/** A row as the official form prints it. */
export interface ExpectedRow {
  readonly id: string;
  /** Printed serial number; empty where it is merged with the one above. */
  readonly no: string;
  /** The printed name, and other wordings of it in copies of the form. */
  readonly names: readonly string[];
}

export interface FoundRow {
  readonly index: number;
  readonly no: Scalar;
  readonly name: Scalar;
}

export interface RowMatch {
  /** Index of the row that holds each id. */
  readonly at: ReadonlyMap<string, number>;
  /** Recognised by number or by name alone. */
  readonly altered: readonly { readonly id: string; readonly index: number }[];
  readonly missing: readonly string[];
  readonly duplicates: readonly { readonly id: string; readonly index: number }[];
  /** Rows with a number or a name that is none of the form's. */
  readonly unknown: readonly FoundRow[];
}

/** Recognises rows by number and name, never by where they stand. */
export function matchRows(expected: readonly ExpectedRow[], found: readonly FoundRow[]): RowMatch {
  const at = new Map<string, number>();
  const altered: { id: string; index: number }[] = [];
  const duplicates: { id: string; index: number }[] = [];
  const sameName = (row: FoundRow, want: ExpectedRow): boolean =>
    want.names.map(normal).includes(normal(row.name));
  // A number that is merged with the one above cannot be compared.
  const sameNo = (row: FoundRow, want: ExpectedRow): boolean =>
    want.no === "" || normal(row.no) === normal(want.no);

  let open = found.filter((row) => normal(row.no) !== "" || normal(row.name) !== "");
  open = open.filter((row) => {
    const want = expected.find((candidate) => sameName(row, candidate) && sameNo(row, candidate));
    if (want === undefined) return true;
    if (at.has(want.id)) duplicates.push({ id: want.id, index: row.index });
    else at.set(want.id, row.index);
    return false;
  });

  const isOpen = (want: ExpectedRow): boolean => !at.has(want.id);
  const byNumber = (row: FoundRow, want: ExpectedRow): boolean => want.no !== "" && sameNo(row, want);
  for (const alike of [byNumber, sameName]) {
    open = open.filter((row) => {
      const candidates = expected.filter((want) => isOpen(want) && alike(row, want));
      const [only] = candidates;
      if (only === undefined || candidates.length > 1) return true;
      at.set(only.id, row.index);
      altered.push({ id: only.id, index: row.index });
      return false;
    });
  }
  const missing = expected.filter(isOpen).map((want) => want.id);
  return { at, altered, missing, duplicates, unknown: open };
}

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

/** A row of the form with its wordings made comparable, once for all comparisons. */
interface Wanted {
  readonly id: string;
  readonly no: string;
  readonly names: ReadonlySet<string>;
}

interface Seen {
  readonly row: FoundRow;
  readonly no: string;
  readonly name: string;
}

const sameName = (seen: Seen, want: Wanted): boolean => want.names.has(seen.name);
// A number that is merged with the one above cannot be compared.
const sameNo = (seen: Seen, want: Wanted): boolean => want.no === "" || seen.no === want.no;
const byNumber = (seen: Seen, want: Wanted): boolean => want.no !== "" && sameNo(seen, want);

/** Recognises rows by number and name, never by where they stand. */
export function matchRows(expected: readonly ExpectedRow[], found: readonly FoundRow[]): RowMatch {
  const at = new Map<string, number>();
  const altered: { id: string; index: number }[] = [];
  const duplicates: { id: string; index: number }[] = [];
  const wanted = expected.map(({ id, no, names }): Wanted => ({
    id,
    no: normal(no),
    names: new Set(names.map(normal)),
  }));

  let open = found
    .map((row): Seen => ({ row, no: normal(row.no), name: normal(row.name) }))
    .filter(({ no, name }) => no !== "" || name !== "");
  open = open.filter((seen) => {
    const want = wanted.find((candidate) => sameName(seen, candidate) && sameNo(seen, candidate));
    if (want === undefined) return true;
    if (at.has(want.id)) duplicates.push({ id: want.id, index: seen.row.index });
    else at.set(want.id, seen.row.index);
    return false;
  });

  const isOpen = ({ id }: { readonly id: string }): boolean => !at.has(id);
  for (const alike of [byNumber, sameName]) {
    open = open.filter((seen) => {
      const candidates = wanted.filter((want) => isOpen(want) && alike(seen, want));
      const [only] = candidates;
      if (only === undefined || candidates.length > 1) return true;
      at.set(only.id, seen.row.index);
      altered.push({ id: only.id, index: seen.row.index });
      return false;
    });
  }
  const missing = expected.filter(isOpen).map((want) => want.id);
  return { at, altered, missing, duplicates, unknown: open.map(({ row }) => row) };
}

import type { Text } from "../../rulebook";
import type { Scalar } from "../plan";
import { key } from "./key";

/** A head of ours is no longer. */
const LONGEST_HEAD = 24;
const isShort = (value: Scalar): value is string => typeof value === "string" && value.length <= LONGEST_HEAD;

/** Finds the heads of a table of ours in a row, whatever their order. */
export class RowHeads<Column extends string> {
  private readonly words: readonly (readonly [Column, ReadonlySet<string>])[];

  /** `hint` matches one of the needed heads as typed: it spares the other rows of large sheets. */
  constructor(
    heads: Readonly<Record<Column, Text>>,
    private readonly columns: readonly Column[],
    private readonly needed: readonly Column[],
    private readonly hint: RegExp,
  ) {
    this.words = columns.map((column) => {
      const { zh, en } = heads[column];
      return [column, new Set([key(zh), key(en)])] as const;
    });
  }

  /** Where each head stands, -1 for none; null where one that is needed is missing. */
  in(row: readonly Scalar[]): ReadonlyMap<Column, number> | null {
    if (!row.some((value) => isShort(value) && this.hint.test(value))) return null;
    const keys = row.map((value) => (isShort(value) ? key(value) : ""));
    const at = new Map(
      this.words.map(([column, words]) => [column, keys.findIndex((text) => words.has(text))] as const),
    );
    return this.needed.some((column) => at.get(column) === -1) ? null : at;
  }
}

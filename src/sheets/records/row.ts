import type { Text } from "../../rulebook";
import { isoOfSerial } from "../dates";
import type { Place, Region, Scalar } from "../plan";
import { cellAt, given, givenText, placeAt } from "../read/cells";
import { isWord } from "../read/words";
import { RECORD_COLUMNS, type RecordColumn } from "./names";

export type Columns = Readonly<Record<RecordColumn, Region | null>>;

/** One row of the table as somebody filled it in. */
export class Entry {
  constructor(
    private readonly columns: Columns,
    private readonly row: number,
  ) {}

  value(column: RecordColumn): Scalar | undefined {
    return given(this.columns[column], this.row);
  }

  text(column: RecordColumn): string | undefined {
    return givenText(this.columns[column], this.row);
  }

  /** A day that a program made a number of is the day again; anything else is as typed. */
  day(): string | undefined {
    const value = this.value("on");
    return typeof value === "number" ? (isoOfSerial(value) ?? String(value)) : this.text("on");
  }

  /** The key of the word that stands there; null where it is none of them. */
  word<K extends string>(column: RecordColumn, words: Readonly<Record<K, Text>>): K | null {
    const value = cellAt(this.columns[column], this.row);
    const keys = Object.keys(words).filter((key): key is K => key in words);
    return keys.find((key) => isWord(value, words[key])) ?? null;
  }

  /** A number from 0 up; null where it is none. */
  amount(column: RecordColumn): number | null {
    const value = this.value(column);
    return typeof value === "number" && value >= 0 ? value : null;
  }

  place(column: RecordColumn): Place | null {
    return placeAt(this.columns[column], this.row);
  }

  /** The first cell that holds something; null for a blank row. */
  first(): RecordColumn | null {
    return RECORD_COLUMNS.find((column) => this.value(column) !== undefined) ?? null;
  }
}

/**
 * What was recognised in sheets without our names, and what was not.
 *
 * | | sure | likely | unsure |
 * |---|---|---|---|
 * | table | a head row of the form, and at least half of its rows | a head row and two rows; or no head row and three rows or half of the table | less than that, or rows repeated as often as they are new |
 * | row | its number and its label agree; its label, where the form prints no number | its label alone, and no other row has it; its number, and the label without what stands in brackets | its number alone; a label of two rows without a number |
 * | column | the heading is the form's or ours, or names the level (自评, 省局测评, 国家核定) | 得分 without a level; 备注 and 说明 as reasons, materials as evidence; a column known by where it stands only | two columns of one meaning |
 * | field | its label, beside two other labels of the cover or a table of the form | – | its label alone |
 *
 * What is unsure is told and never taken.
 */
import type { Place, Region, Scalar } from "../plan";

/** What concerns the cover as a whole. */
export const COVER = "A0";

export type Confidence = "sure" | "likely" | "unsure";

/** `position`: a table continued without heads; `content`: printed units beside the labels; `name`: a defined name that was left. */
export type Basis = "number-and-label" | "label" | "number" | "heading" | "position" | "content" | "name";

export interface RowMatch {
  readonly id: string;
  readonly by: Basis;
  readonly confidence: Confidence;
  /** Of its label. */
  readonly place: Place;
  /** As they stand in the sheet. */
  readonly no: string;
  readonly label: string;
  /** Another number than the form prints stands beside the label. */
  readonly renumbered: boolean;
}

export interface ColumnMatch {
  /** The last part of the name: "self", "value". */
  readonly column: string;
  readonly by: Basis;
  readonly confidence: Confidence;
  /** Of its heading, or of its first cell where it has none. */
  readonly place: Place;
  readonly heading: string;
}

export interface TableMatch {
  /** "A1", "tasks". */
  readonly id: string;
  readonly confidence: Confidence;
  readonly sheets: readonly string[];
  readonly columns: readonly ColumnMatch[];
  readonly rows: readonly RowMatch[];
  /** Ids of rows that were not found. */
  readonly missing: readonly string[];
  readonly of: number;
}

export interface FieldMatch {
  /** "A0.city", "A1.13", "dates.application". */
  readonly ref: string;
  readonly name: string;
  readonly by: Basis;
  readonly confidence: Confidence;
  /** Of its value. */
  readonly place: Place;
  readonly label: string;
}

/** Two numbers found in one cell. They are taken only where a label or a unit says of each which one it is. */
export interface PairMatch {
  readonly ref: string;
  readonly place: Place;
  readonly text: string;
  readonly proposal: Readonly<Record<string, number>> | null;
  readonly taken: boolean;
}

export type LeftoverKind =
  /** A row of a table that is none of the form's. */
  | "unknown-row"
  /** A row that stands twice; the other one was used. */
  | "duplicate-row"
  /** The number is the form's, the label is not. */
  | "number-only"
  /** The label belongs to two rows, and no number says which. */
  | "ambiguous-label"
  /** A row such as 43-2: evidence, never a score. */
  | "addition"
  /** A column with values whose heading nobody knows, or that has none. */
  | "unknown-column"
  /** Two columns say they hold the same. */
  | "ambiguous-column"
  /** Another sheet holds the same table or field. */
  | "other-table"
  /** What stands there is no form, or too little of it. */
  | "no-form"
  /** A text among evidence numbers that is none. */
  | "value-not-taken";

export interface Leftover {
  readonly kind: LeftoverKind;
  readonly place: Place;
  /** Table, row or field that it might belong to. */
  readonly ref: string;
  readonly text: string;
  /** What was typed there and not taken. */
  readonly values: readonly Scalar[];
}

export interface Recognition {
  /** As the names would have given them. */
  readonly regions: Readonly<Record<string, Region>>;
  readonly tables: readonly TableMatch[];
  readonly fields: readonly FieldMatch[];
  readonly pairs: readonly PairMatch[];
  readonly leftovers: readonly Leftover[];
  /** Ids of the tables and fields that stand nowhere. */
  readonly notFound: readonly string[];
}

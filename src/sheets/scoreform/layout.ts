import type { Area } from "../plan";
import { area } from "../address";
import type { SheetBuilder } from "../builder";
import { PAGE_HEIGHT } from "../pages";

/** One grid under tables of four and of six columns; the last holds the scores. Points; they sum to 472. */
export const WIDTHS: readonly number[] = [54, 46, 26, 96, 36, 102, 62, 50];
export const COLUMNS = WIDTHS.length;
export const SCORE = COLUMNS - 1;
export const SIZE = 9.5;
export const LEAST_ROW = 18;

export interface Place {
  readonly column: number;
  readonly columns: number;
}

const at = (column: number, columns = 1): Place => ({ column, columns });
/** Where the printed columns of a table stand, by how many columns of labels it has. */
const PLACES: readonly (readonly Place[])[] = [
  [at(0), at(1), at(2, 4), at(6)],
  [at(0), at(1), at(2), at(3), at(4), at(5, 2)],
];

export const placesOf = (labelColumns: number): readonly Place[] => PLACES[labelColumns - 1] ?? [];

export const widthOf = ({ column, columns }: Place): number =>
  WIDTHS.slice(column, column + columns).reduce((sum, width) => sum + width, 0);

export const line = (row: number): Area => area(row, 0, 1, COLUMNS);

/** Walks down the rows and turns the page where what must stay together would be cut. */
export class Pages {
  row = 0;
  readonly breaks: number[] = [];
  private used = 0;

  constructor(
    private readonly sheet: SheetBuilder,
    /** Height of what is repeated on every page. */
    private readonly repeated: number,
  ) {}

  /** The next row, of this height. */
  next(height: number): number {
    const { row } = this;
    this.sheet.height(row, height);
    this.used += height;
    this.row += 1;
    return row;
  }

  fits(height: number): boolean {
    return this.used + height <= PAGE_HEIGHT.portrait;
  }

  turn(): void {
    this.breaks.push(this.row);
    this.used = this.repeated;
  }
}

import type { FormRow } from "../../rulebook";
import { BODY_SIZE } from "../style";

/** One grid for the cover and the three tables: 序号, 类别, 指标, 单位, 数据, 备注, then ours. */
export const COLUMN = {
  no: 0,
  category: 1,
  label: 2,
  unit: 3,
  value: 4,
  remark: 5,
  status: 7,
  firstCaption: 8,
  first: 9,
  secondCaption: 10,
  second: 11,
  note: 12,
} as const;

/** Points; the printed six sum to 472. 备注 holds 「列表说明（当前数据）」 on one line. */
export const WIDTHS: readonly number[] = [30, 74, 128, 50, 72, 118, 6, 76, 64, 70, 64, 64, 470];
export const PRINTED = 6;

export const LEAST_ROW = 22;
/** Where a remark may come: two lines of it. */
export const REMARK_ROW = 26;
/** A little more room where a text is asked for. */
export const TEXT_ROW = 30;
/** The long text is set a little smaller, so that 500 characters and the table above share a page. */
export const WIDE_SIZE = BODY_SIZE - 0.5;
/** 小五, so that what is added to a remark, or said in words where others give a number, stands on two lines. */
export const SMALL_SIZE = 9;

/** A category and the rows that it stands beside. */
export interface CategorySpan {
  readonly no: string;
  readonly text: string;
  readonly from: number;
  readonly rows: number;
}

export function categorySpans(rows: readonly FormRow[]): readonly CategorySpan[] {
  const starts = rows.flatMap((row, index) =>
    row.category === undefined ? [] : [{ no: row.no, text: row.category, from: index }],
  );
  return starts.map((start, index) => ({
    ...start,
    rows: (starts[index + 1]?.from ?? rows.length) - start.from,
  }));
}

/** A serial number is typed as a number, so that no sheet marks it as a number stored as text. */
export function printedNumber(no: string): string | number {
  return /^\d+$/.test(no) ? Number(no) : no;
}

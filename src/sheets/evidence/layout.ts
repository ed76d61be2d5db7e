/** Columns of the sheet; those from `status` on are not printed, those from `split` on not shown. */
export const COLUMN = {
  no: 0,
  title: 1,
  issuer: 2,
  docNo: 3,
  date: 4,
  pages: 5,
  items: 6,
  file: 7,
  status: 9,
  uses: 10,
  split: 11,
  known: 12,
} as const;

/** Points; the printed eight sum to 716, what a landscape A4 page holds with a reserve. */
export const WIDTHS: readonly number[] = [44, 192, 104, 108, 64, 46, 92, 66, 6, 76, 56, 48, 48];
export const PRINTED = 8;
export const ROW = { title: 0, note: 1, head: 2, first: 3 } as const;

/** What a report consists of, as data. It knows nothing of files: `docx.ts` turns it into one. */

export type Align = "left" | "center" | "right";

export interface TableCell {
  readonly text: string;
  readonly bold?: boolean;
  /** Columns and rows that it takes; the cells below a tall one are left out of their rows. */
  readonly columns?: number;
  readonly rows?: number;
}

export interface TableBlock {
  readonly kind: "table";
  /** Repeated on every page. */
  readonly head: readonly string[];
  readonly rows: readonly (readonly TableCell[])[];
  /** Shares of the page's width. */
  readonly widths: readonly number[];
  readonly aligns?: readonly Align[];
}

export type Block =
  | {
      readonly kind: "title" | "subtitle" | "address" | "paragraph" | "note" | "closing";
      readonly text: string;
    }
  | { readonly kind: "heading"; readonly level: 1 | 2; readonly text: string }
  /** Numbered by us, so that every program shows the same numbers. */
  | { readonly kind: "list"; readonly items: readonly string[] }
  | TableBlock
  /** What follows begins on a new page. */
  | { readonly kind: "page" };

export interface ReportDocument {
  /** In the file's properties and at the head of the pages. */
  readonly title: string;
  readonly language: "zh-CN" | "en";
  readonly blocks: readonly Block[];
}

export const cell = (text: string, more: Omit<TableCell, "text"> = {}): TableCell => ({ text, ...more });

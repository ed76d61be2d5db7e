/**
 * The mark that keeps a text a text when somebody edits its cell: the apostrophe that Excel shows in the formula
 * bar alone. The library has no word for it, but for another mark of the same kind that nothing of ours uses.
 */
import type { Style } from "@cj-tech-master/excelts";

const STYLES = "xl/styles.xml";

interface Quoted extends Partial<Style> {
  readonly pivotButton: true;
}

export const quoted = (style: Partial<Style>): Quoted => ({ ...style, pivotButton: true });

/** Puts the mark in the place of the one that stands for it. */
export async function withQuotes(file: Uint8Array): Promise<Uint8Array> {
  const { strFromU8, strToU8, unzipSync, zipSync } = await import("fflate");
  const parts = unzipSync(file);
  const styles = parts[STYLES];
  if (styles === undefined) return file;
  const marked = strFromU8(styles).replaceAll(' pivotButton="1"', ' quotePrefix="1"');
  return zipSync({ ...parts, [STYLES]: strToU8(marked) });
}

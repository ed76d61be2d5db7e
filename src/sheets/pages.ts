/** Excel's last row: a print area of whole columns ends where the table does. */
export const EVERY_ROW = 1_048_576;

/** Points between the margins of an A4 page, less a reserve for fonts that turn out taller. */
export const PAGE_HEIGHT = { portrait: 695, landscape: 450 } as const;
/** The same across, where the margins are 1.9 cm. */
const PAGE_WIDTH = { portrait: 480, landscape: 720 } as const;

/** Percent at which columns stand on one page. */
export const scaleToWidth = (widths: readonly number[], orientation: keyof typeof PAGE_WIDTH): number =>
  Math.min(
    100,
    Math.floor((100 * PAGE_WIDTH[orientation]) / widths.reduce((total, width) => total + width, 0)),
  );

interface Pages {
  /** Sheet rows at which a page may begin, in order. */
  readonly starts: readonly number[];
  /** Row below the last printed one. */
  readonly end: number;
  readonly page: number;
  /** Height of the rows repeated on each page but the first. */
  readonly repeated: number;
}

/** Rows above which a page ends: where what stands until the next possible break would not fit any more. */
export function breaksBetween(heights: readonly number[], pages: Pages): readonly number[] {
  const sum = (from: number, to: number): number =>
    heights.slice(from, to).reduce((total, height) => total + height, 0);
  const breaks: number[] = [];
  let used = sum(0, pages.starts[0] ?? 0);
  pages.starts.forEach((start, index) => {
    const needed = sum(start, pages.starts[index + 1] ?? pages.end);
    if (used + needed > pages.page && start > 0) {
      breaks.push(start);
      used = pages.repeated;
    }
    used += needed;
  });
  return breaks;
}

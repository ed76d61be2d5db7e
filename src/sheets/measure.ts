/**
 * How much room a text takes in a cell. Sheets cannot ask the printer before they are made, so widths
 * are counted the way Chinese forms are set: a Chinese character is one em, a Latin one about half.
 */

/** Fonts differ: the tallest stand-in for 仿宋 that we met (Noto CJK) needs 1.45 em a line. */
const LINE_HEIGHT = 1.45;
const LATIN_EM = 0.55;
/** Left and right of the text within a cell, in points. */
const SIDE_ROOM = 6;
/** Programs round widths to their own grid: what they show may be a few hundredths narrower. */
const WIDTH_SHOWN = 0.96;
const TOP_AND_BOTTOM_ROOM = 3;
/** Closing marks never begin a line: they draw the character before them along. */
const CLOSING = /[，。、；：？）》」』】〕,.;:?)\]]/;

function isWide(character: string): boolean {
  return (character.codePointAt(0) ?? 0) >= 0x2e80 || /[“”‘’…—·]/.test(character);
}

function charWidth(character: string): number {
  return isWide(character) ? 1 : LATIN_EM;
}

function textWidth(text: string, size: number): number {
  return [...text].reduce((sum, character) => sum + charWidth(character), 0) * size;
}

/** Pieces that a line break never splits: a Chinese character, or a run of Latin letters and digits. */
function pieces(paragraph: string): string[] {
  const runs = paragraph.match(/[\u2e80-\u{10ffff}“”‘’…—·]|[^\s\u2e80-\u{10ffff}“”‘’…—·]+|\s/gu) ?? [];
  return runs.reduce<string[]>((joined, run) => {
    const last = joined.at(-1);
    if (last !== undefined && CLOSING.test(run.charAt(0))) return [...joined.slice(0, -1), last + run];
    return [...joined, run];
  }, []);
}

function paragraphLines(paragraph: string, ems: number): number {
  let lines = 1;
  let used = 0;
  for (const piece of pieces(paragraph)) {
    const width = textWidth(piece, 1);
    if (used > 0 && used + width > ems) {
      lines += 1;
      used = 0;
    }
    // A run longer than the line breaks anywhere.
    const overflow = Math.max(0, Math.ceil(width / ems) - 1);
    lines += overflow;
    used += width - overflow * ems;
  }
  return lines;
}

function countLines(text: string, width: number, size: number): number {
  const ems = Math.max(1, (width * WIDTH_SHOWN - SIDE_ROOM) / size);
  return text.split("\n").reduce((sum, paragraph) => sum + paragraphLines(paragraph, ems), 0);
}

/** Height in points of a cell of this width (points) that shows the whole text. */
export function textHeight(text: string, width: number, size: number): number {
  return Math.ceil(countLines(text, width, size) * size * LINE_HEIGHT + TOP_AND_BOTTOM_ROOM);
}

/** A text that stands in merged cells and needs so much height in all. */
export interface HeightNeed {
  readonly row: number;
  readonly rows: number;
  readonly height: number;
}

/** The least heights, none below its given one, at which every need is met; shortfalls are shared out evenly. */
export function fitHeights(heights: readonly number[], needs: readonly HeightNeed[]): number[] {
  const fitted = [...heights];
  const narrowFirst = [...needs].sort((a, b) => a.rows - b.rows);
  for (const need of narrowFirst) {
    const span = fitted.slice(need.row, need.row + need.rows);
    const missing = need.height - span.reduce((sum, height) => sum + height, 0);
    if (missing <= 0) continue;
    const share = Math.ceil(missing / need.rows);
    span.forEach((height, index) => (fitted[need.row + index] = height + share));
  }
  return fitted;
}

import { area } from "../address";
import { paper, type SheetBuilder } from "../builder";
import { quote } from "../formula";
import { say, type Language } from "../language";
import { EVERY_ROW } from "../pages";
import type { PrintSetup } from "../plan";
import { COLORS, OFFICIAL_TITLE, OURS, OURS_NOTE } from "../style";
import { PAGE } from "../words";
import type { Text } from "../../rulebook";
import { COUNTS } from "./words";

/** Title and note over the whole width. */
export function buildTop(
  sheet: SheetBuilder,
  words: { readonly title: Text; readonly note: Text },
  columns: number,
  language: Language,
): void {
  sheet.block(area(0, 0, 1, columns), say(words.title, language), OFFICIAL_TITLE);
  sheet.height(0, 36);
  const note = say(words.note, language);
  sheet.block(area(1, 0, 1, columns), note, OURS_NOTE);
  sheet.height(1, sheet.heightOf(note, 0, columns, 9) + 4);
}

/** The rows of counts above the heads, and what they say. */
export function styleCounts(
  sheet: SheetBuilder,
  rows: { readonly first: number; readonly count: number; readonly width: number },
  language: Language,
): void {
  const all = area(rows.first, 0, rows.count, rows.width);
  sheet.style({ ...OURS, fill: COLORS.sums, horizontal: "center" }, all);
  const result = area(rows.first + rows.count - 1, 0, 1, rows.width);
  sheet.style({ bold: true }, result);
  const cell = `A${result.row + 1}`;
  const lit = { same: COLORS.success, different: COLORS.danger } as const;
  for (const outcome of ["same", "different"] as const)
    sheet.format({
      area: result,
      formula: `=${cell}=${quote(say(COUNTS[outcome], language))}`,
      color: lit[outcome],
    });
}

/** A list prints as far as it goes: whole columns, the heads on every page. */
export const listPaper = (
  columns: number,
  head: { from: number; to: number },
  language: Language,
): PrintSetup =>
  paper(area(0, 0, EVERY_ROW, columns), "landscape", { center: say(PAGE, language) }, { titleRows: head });

/** What stands below the deadlines: the time between two steps, the periods looked back on, and what has no day. */
import type { Programme, Text } from "../../rulebook";
import { address, area } from "../address";
import type { SheetBuilder } from "../builder";
import { quote } from "../formula";
import { say, type Language } from "../language";
import type { Area } from "../plan";
import { COLORS, OURS, OURS_PLAIN } from "../style";
import { dayOf, where } from "./days";
import { lookBackFormulas } from "./formulas";
import { COLUMN, line, ROW, SIZE } from "./layout";
import { lookBackName, squeezeName } from "./names";
import { BLOCKS, SQUEEZE } from "./words";

const DATE = { horizontal: "center", numberFormat: "yyyy-mm-dd" } as const;

interface Line {
  readonly title: Text;
  readonly source: string;
}

/** A heading and a line for each entry; returns the row below. */
function buildBlock<Entry extends Line>(
  sheet: SheetBuilder,
  start: number,
  block: { readonly title: Text; readonly entries: readonly Entry[] },
  language: Language,
  fill: (row: number, entry: Entry, index: number) => void,
): number {
  const { entries } = block;
  if (entries.length === 0) return start;
  sheet.text(start, COLUMN.title, say(block.title, language));
  sheet.style({ ...OURS_PLAIN, size: 12, bold: true, color: COLORS.accent, vertical: "bottom" }, line(start));
  sheet.height(start, 30);
  sheet.style({ ...OURS, size: SIZE, wrap: true }, line(start + 1, entries.length));
  entries.forEach((entry, index) => {
    const row = start + 1 + index;
    const title = say(entry.title, language);
    sheet.text(row, COLUMN.title, title);
    sheet.text(row, COLUMN.source, entry.source);
    const needed = [
      sheet.heightOf(title, COLUMN.title, 1, SIZE),
      sheet.heightOf(entry.source, COLUMN.source, 1, SIZE),
    ];
    sheet.height(row, Math.max(ROW, ...needed));
    fill(row, entry, index);
  });
  return start + 1 + entries.length;
}

const span = (row: number): Area => area(row, COLUMN.from, 1, 2);

/** `rows` tells on which line each deadline stands. A page ends below no heading. */
export function buildFoot(
  sheet: SheetBuilder,
  start: number,
  programme: Programme,
  rows: ReadonlyMap<string, number>,
  language: Language,
): { readonly end: number; readonly headings: readonly number[] } {
  const { lifecycle, lookBacks = [], duties = [] } = programme;
  const dueOf = (id: string): string => address(rows.get(id) ?? 0, COLUMN.due);
  const squeezes = { title: BLOCKS.squeezes, entries: lifecycle?.squeezes ?? [] };
  const afterSqueezes = buildBlock(sheet, start, squeezes, language, (row, squeeze, index) => {
    const [from, to] = [address(row, COLUMN.from), address(row, COLUMN.due)];
    const given = address(row, COLUMN.done);
    sheet.formula(row, COLUMN.done, dayOf(squeeze.afterDate));
    sheet.formula(row, COLUMN.from, `IF(ISNUMBER(${given}),${given},${dueOf(squeeze.after)})`);
    sheet.formula(row, COLUMN.due, dueOf(squeeze.before));
    sheet.formula(row, COLUMN.days, where(from, where(to, `${to}-${from}`)));
    const words = [SQUEEZE.known, SQUEEZE.latest].map((word) => quote(say(word, language)));
    sheet.formula(row, COLUMN.state, where(to, `IF(ISNUMBER(${given}),${words.join(",")})`));
    sheet.style(DATE, span(row));
    sheet.style({ horizontal: "center", numberFormat: "0" }, area(row, COLUMN.days));
    sheet.style({ horizontal: "center" }, area(row, COLUMN.state));
    sheet.name(squeezeName(index), area(row, COLUMN.from, 1, 3));
  });
  const periods = { title: BLOCKS.lookBacks, entries: lookBacks };
  const afterPeriods = buildBlock(sheet, afterSqueezes, periods, language, (row, lookBack) => {
    const { from, to } = lookBackFormulas(lookBack, programme);
    sheet.formula(row, COLUMN.from, from);
    sheet.formula(row, COLUMN.due, to);
    sheet.style(DATE, span(row));
    sheet.name(lookBackName(lookBack.id), span(row));
  });
  const yearly = { title: BLOCKS.duties, entries: duties };
  const end = buildBlock(sheet, afterPeriods, yearly, language, (row, { by, when }) => {
    sheet.text(row, COLUMN.by, say(by, language));
    sheet.text(row, COLUMN.from, say(when, language));
    sheet.merge(span(row));
    sheet.style({ horizontal: "center" }, area(row, COLUMN.by), span(row));
  });
  return { end, headings: [start, afterSqueezes, afterPeriods] };
}

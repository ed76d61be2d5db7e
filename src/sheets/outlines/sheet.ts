import type { Outline, Programme } from "../../rulebook";
import { address, area } from "../address";
import { paper, SheetBuilder } from "../builder";
import { quote } from "../formula";
import { filled, say, type Language } from "../language";
import { buildHead, OURS_MARK } from "../ours";
import type { SheetPlan } from "../plan";
import { COLORS, OURS, OURS_HEAD, OURS_NOTE, OURS_PLAIN } from "../style";
import { PAGE } from "../words";
import { sectionTextName } from "./names";
import { HEADS, INTRODUCTION, KINDS, SHEET_NAME, WRITTEN, YEARS } from "./words";

const COLUMN = { heading: 0, asks: 1, text: 2, length: 3 } as const;
const PRINTED = COLUMN.length + 1;
const WIDTHS: readonly number[] = [90, 112, 240, 30];
const SIZE = 9;
/** Room to write; a row grows with its text. */
const TEXT_ROW = 96;

function titleOf({ title, kind, years, source }: Outline, language: Language): string {
  const span = years > 1 ? `，${say(filled(YEARS, { n: String(years) }), language)}` : "";
  return `${say(title, language)}（${say(KINDS[kind], language)}${span}；${source}）`;
}

/** One plan or report; returns the row below. */
function buildOutline(sheet: SheetBuilder, start: number, outline: Outline, language: Language): number {
  const { sections, official, note } = outline;
  const title = titleOf(outline, language);
  sheet.block(area(start, 0, 1, PRINTED), title, {
    ...OURS_PLAIN,
    size: 12,
    bold: true,
    color: COLORS.accent,
    wrap: true,
  });
  sheet.height(start, Math.max(30, sheet.heightOf(title, 0, PRINTED, 12)));
  const marks = [
    official ? "" : say(OURS_MARK, language),
    note === undefined ? "" : say(note, language),
  ].join("");
  const first = start + 3;
  const texts = `${address(first, COLUMN.text)}:${address(first + sections.length - 1, COLUMN.text)}`;
  const count = `SUMPRODUCT(--(LEN(${texts})>0))`;
  const tally = `${quote(`${marks}${say(WRITTEN, language)} `)}&${count}&${quote(`/${sections.length}`)}`;
  sheet.formula(start + 1, 0, tally);
  sheet.merge(area(start + 1, 0, 1, PRINTED));
  sheet.style(OURS_NOTE, area(start + 1, 0, 1, PRINTED));
  sheet.height(start + 1, Math.max(22, sheet.heightOf(`${marks}00/00`, 0, PRINTED, SIZE)));
  for (const key of ["heading", "asks", "text", "length"] as const)
    sheet.text(start + 2, COLUMN[key], say(HEADS[key], language));
  sheet.style(OURS_HEAD, area(start + 2, 0, 1, PRINTED));
  sheet.height(start + 2, 22);
  sheet.style({ ...OURS, size: SIZE, wrap: true, vertical: "top" }, area(first, 0, sections.length, PRINTED));
  sections.forEach(({ id, heading, asks, wording, source }, index) => {
    const row = first + index;
    const said = wording === undefined ? "" : `\n原文：${wording}（${source}）`;
    const asked = `${say(asks, language)}${said}`;
    const cell = address(row, COLUMN.text);
    sheet.text(row, COLUMN.heading, say(heading, language));
    sheet.text(row, COLUMN.asks, asked);
    sheet.formula(row, COLUMN.length, `LEN(${cell})`);
    const place = area(row, COLUMN.text);
    sheet.name(sectionTextName(id), place);
    sheet.input(place);
    sheet.style({ fill: COLORS.input, size: 10, numberFormat: "@" }, place);
    sheet.style({ bold: true }, area(row, COLUMN.heading));
    sheet.style({ horizontal: "center", color: COLORS.quiet }, area(row, COLUMN.length));
    sheet.height(row, Math.min(400, Math.max(TEXT_ROW, sheet.heightOf(asked, COLUMN.asks, 1, SIZE))));
  });
  sheet.height(first + sections.length, 22);
  return first + sections.length + 1;
}

/** Skeletons of the plans, reports and evaluations that a programme asks for, each on a page of its own. */
export function outlinesSheet({ outlines = [] }: Programme, language: Language): SheetPlan {
  const sheet = new SheetBuilder({
    key: "outlines",
    name: say(SHEET_NAME, language),
    columnWidths: WIDTHS,
    tabColor: COLORS.accent,
  });
  buildHead(
    sheet,
    { column: 0, columns: PRINTED },
    { title: say(SHEET_NAME, language), introduction: say(INTRODUCTION, language) },
  );
  let row = 2;
  const starts: number[] = [];
  for (const outline of outlines) {
    starts.push(row);
    row = buildOutline(sheet, row, outline, language);
  }
  return sheet.build({
    hiddenColumns: [],
    freeze: { rows: 0, columns: 0 },
    print: paper(
      area(0, 0, row, PRINTED),
      "portrait",
      { center: say(PAGE, language) },
      { breaks: starts.slice(1) },
    ),
  });
}

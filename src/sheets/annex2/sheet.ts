import type { Programme, Section } from "../../rulebook";
import { area } from "../address";
import { paper, SheetBuilder } from "../builder";
import { varyingPoints } from "../formula";
import { say, type Language } from "../language";
import { fitHeights, textHeight, type HeightNeed } from "../measure";
import { itemName } from "../names";
import { breaksBetween, PAGE_HEIGHT } from "../pages";
import type { Area, SheetPlan } from "../plan";
import {
  BODY_SIZE,
  OFFICIAL,
  OFFICIAL_CENTER,
  OFFICIAL_HEAD,
  OFFICIAL_HEADING,
  OFFICIAL_LEFT,
  OFFICIAL_TITLE,
} from "../style";
import { PAGE } from "../words";
import { SectionFormulas } from "./formulas";
import { pointsFormat, sectionLayout, type SectionLayout } from "./layout";
import { buildOwnColumns } from "./own-columns";
import { ANNEX, SHEET_NAMES } from "./words";

const LEAST_ROW = 24;
const HEADING_SIZE = 13;

export interface TableFrame {
  /** Sheet rows of the heading, of the heads, and of the first item. */
  readonly heading: number;
  readonly head: number;
  readonly first: number;
}

/** Title and number of the annex stand above its first table only, as in the document. */
function buildTitle(sheet: SheetBuilder, layout: SectionLayout, title: string | null): TableFrame {
  let row = 0;
  if (title !== null) {
    sheet.block(area(0, 0, 1, layout.frozen), ANNEX, { ...OFFICIAL_HEADING, size: 16 });
    sheet.height(0, 26);
    sheet.block(area(1, 0, 1, layout.printed), title, OFFICIAL_TITLE);
    sheet.height(1, 36);
    row = 2;
  }
  // A heading within the frozen columns is never cut when the sheet is scrolled sideways.
  const heading = area(row, 0, 1, layout.frozen);
  sheet.block(heading, layout.section.heading, { ...OFFICIAL_HEADING, size: HEADING_SIZE });
  sheet.height(row, 30);
  return { heading: row, head: row + 1, first: row + 2 };
}

function buildHead(sheet: SheetBuilder, layout: SectionLayout, row: number): void {
  const { header } = layout.section;
  header.forEach((text, column) => sheet.text(row, column, text));
  sheet.style(OFFICIAL_HEAD, area(row, 0, 1, layout.printed));
  const needed = header.map((text, column) => sheet.heightOf(text, column, 1, BODY_SIZE));
  sheet.height(row, Math.max(LEAST_ROW + 8, ...needed));
}

function itemHeights(layout: SectionLayout): number[] {
  const { widths, column, noteColumn } = layout;
  const single = layout.rows.map(({ item }) =>
    Math.max(
      LEAST_ROW,
      textHeight(item.name, widths[column.name] ?? 0, BODY_SIZE),
      noteColumn === null ? 0 : textHeight(item.note ?? "", widths[noteColumn] ?? 0, BODY_SIZE),
    ),
  );
  const needs = layout.labels.flatMap((labels, at) =>
    labels.map((label): HeightNeed => ({
      row: label.from,
      rows: label.rows,
      height: textHeight(label.text, widths[at] ?? 0, BODY_SIZE),
    })),
  );
  return fitHeights(single, needs);
}

function buildItems(sheet: SheetBuilder, layout: SectionLayout, first: number, language: Language): void {
  const { column, noteColumn } = layout;
  layout.rows.forEach(({ item }, index) => {
    const row = first + index;
    const reduced = layout.reduced[item.id];
    sheet.text(row, column.no, item.no);
    sheet.text(row, column.name, item.name);
    if (reduced === undefined) sheet.text(row, column.points, Number(item.points));
    else sheet.formula(row, column.points, varyingPoints(item.points, reduced, language));
    if (noteColumn !== null) sheet.text(row, noteColumn, item.note ?? "");
  });
  layout.labels.forEach((labels, at) => {
    for (const label of labels) {
      sheet.text(first + label.from, at, label.text);
      sheet.merge(area(first + label.from, at, label.rows));
    }
  });
}

function styleItems(sheet: SheetBuilder, layout: SectionLayout, first: number): void {
  const rows = layout.rows.length;
  const columnArea = (column: number): Area => area(first, column, rows);
  sheet.style(OFFICIAL, area(first, 0, rows, layout.printed));
  const centered = [...layout.labels.map((_, at) => at), layout.column.no, layout.column.points];
  sheet.style(OFFICIAL_CENTER, ...centered.map(columnArea));
  const left = [layout.column.name, ...(layout.noteColumn === null ? [] : [layout.noteColumn])];
  sheet.style(OFFICIAL_LEFT, ...left.map(columnArea));
  const numberFormat = pointsFormat(layout);
  if (numberFormat !== undefined) sheet.style({ numberFormat }, columnArea(layout.column.points));
}

/** Pages end between first-level groups, where the next one would not fit: no label is cut in two. */
function pageBreaks(layout: SectionLayout, first: number, heights: readonly number[]): readonly number[] {
  return breaksBetween(heights, {
    starts: (layout.labels[0] ?? []).map((group) => first + group.from),
    end: first + layout.rows.length,
    page: PAGE_HEIGHT.portrait,
    repeated: heights[first - 1] ?? 0,
  });
}

function nameColumns(sheet: SheetBuilder, layout: SectionLayout, first: number): void {
  for (const [column, at] of Object.entries(layout.column)) {
    sheet.name(
      itemName(layout.section, column as keyof SectionLayout["column"]),
      area(first, at, layout.rows.length),
    );
  }
}

/** One table of Annex 2: the printed columns, and ours to the right of them. */
export function sectionSheet(
  programme: Programme,
  section: Section,
  title: string | null,
  language: Language,
): SheetPlan {
  const layout = sectionLayout(programme, section);
  const sheet = new SheetBuilder({
    key: section.id,
    name: say(SHEET_NAMES[section.id] ?? section.name, language),
    columnWidths: layout.widths,
    tabColor: "#1F4E96",
  });
  const frame = buildTitle(sheet, layout, title);
  buildHead(sheet, layout, frame.head);
  const formulas = new SectionFormulas(layout, frame.first, language);
  buildItems(sheet, layout, frame.first, language);
  styleItems(sheet, layout, frame.first);
  itemHeights(layout).forEach((height, index) => sheet.height(frame.first + index, height));
  nameColumns(sheet, layout, frame.first);
  buildOwnColumns(sheet, layout, formulas, frame, language);

  const last = frame.first + layout.rows.length - 1;
  const heights = sheet.heights();
  return sheet.build({
    hiddenColumns: layout.hidden,
    freeze: { rows: frame.first, columns: layout.frozen },
    print: paper(
      area(0, 0, last + 1, layout.printed),
      "portrait",
      { center: say(PAGE, language) },
      { titleRows: { from: frame.head, to: frame.head }, breaks: pageBreaks(layout, frame.first, heights) },
    ),
  });
}

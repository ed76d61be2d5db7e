import type { FormPart, FormRow } from "../../rulebook";
import { address, area } from "../address";
import type { SheetBuilder } from "../builder";
import type { Language } from "../language";
import { fitHeights, textHeight, type HeightNeed } from "../measure";
import { fieldName, isWide, partName } from "../names";
import type { Area } from "../plan";
import {
  BODY_SIZE,
  OFFICIAL,
  OFFICIAL_CENTER,
  OFFICIAL_HEAD,
  OFFICIAL_HEADING,
  OFFICIAL_LEFT,
} from "../style";
import { composedPair } from "./formulas";
import {
  categorySpans,
  COLUMN,
  LEAST_ROW,
  PRINTED,
  printedNumber,
  REMARK_ROW,
  SMALL_SIZE,
  TEXT_ROW,
  WIDE_SIZE,
  WIDTHS,
} from "./layout";
import { buildOwnColumns } from "./own-columns";

export interface PartFrame {
  readonly part: FormPart;
  readonly head: number;
  /** Sheet row of the first row of the table. */
  readonly first: number;
  /** How many rows, from the first, are not wide: only the last may be. */
  readonly plainRows: number;
}

const widthOf = (column: number, columns: number): number =>
  WIDTHS.slice(column, column + columns).reduce((sum, width) => sum + width, 0);

/** Tables without categories print the indicator across both columns. */
function labelColumns(part: FormPart): { readonly column: number; readonly columns: number } {
  return hasCategories(part) ? { column: COLUMN.label, columns: 1 } : { column: COLUMN.category, columns: 2 };
}

function hasCategories(part: FormPart): boolean {
  return part.rows.some((row) => row.category !== undefined);
}

function partFrame(part: FormPart, heading: number): PartFrame {
  const wide = part.rows.filter(isWide).length;
  const plainRows = part.rows.length - wide;
  if (part.rows.slice(0, plainRows).some(isWide))
    throw new Error(`Part ${part.id}: a wide row must close its table`);
  return { part, head: heading + 1, first: heading + 2, plainRows };
}

function buildHead(sheet: SheetBuilder, { part, head }: PartFrame): void {
  sheet.block(area(head - 1, 0, 1, PRINTED), part.heading, OFFICIAL_HEADING);
  sheet.height(head - 1, 30);
  const { column, columns } = labelColumns(part);
  const places = hasCategories(part) ? [0, 1, 2, 3, 4, 5] : [0, column, 3, 4, 5];
  part.header.forEach((text, index) => sheet.text(head, places[index] ?? index, text));
  sheet.merge(area(head, column, 1, columns));
  sheet.style(OFFICIAL_HEAD, area(head, 0, 1, PRINTED));
  sheet.height(head, 27);
}

function buildRow(sheet: SheetBuilder, frame: PartFrame, row: FormRow, at: number): void {
  const { column, columns } = labelColumns(frame.part);
  if (!hasCategories(frame.part)) sheet.text(at, COLUMN.no, printedNumber(row.no));
  sheet.text(at, column, row.label);
  sheet.merge(area(at, column, 1, columns));
  if (isWide(row)) {
    const wide = area(at, COLUMN.unit, 1, 3);
    sheet.merge(wide);
    sheet.input(wide);
    sheet.name(fieldName(row.id), area(at, COLUMN.unit));
    return;
  }
  sheet.text(at, COLUMN.unit, row.unit);
  sheet.text(at, COLUMN.remark, row.remark);
  if (row.value.kind === "pair")
    sheet.formula(at, COLUMN.value, composedPair(address(at, COLUMN.first), address(at, COLUMN.second)));
  else sheet.input(area(at, COLUMN.value));
  // Printed remarks ask for something (「应注明奖励等级」, 「列表说明」): the answer is written after them.
  sheet.input(area(at, COLUMN.remark));
}

function buildCategories(sheet: SheetBuilder, frame: PartFrame): void {
  for (const span of categorySpans(frame.part.rows)) {
    const at = frame.first + span.from;
    sheet.text(at, COLUMN.no, printedNumber(span.no));
    sheet.text(at, COLUMN.category, span.text);
    sheet.merge(area(at, COLUMN.no, span.rows));
    sheet.merge(area(at, COLUMN.category, span.rows));
  }
}

function rowHeights({ part }: PartFrame): number[] {
  const { column, columns } = labelColumns(part);
  const single = part.rows.map((row) => {
    const label = textHeight(row.label, widthOf(column, columns), BODY_SIZE);
    if (isWide(row) && row.value.kind === "text")
      return textHeight("字".repeat(row.value.maxLength ?? 0), widthOf(COLUMN.unit, 3), WIDE_SIZE);
    // A remark to come stands below the printed one.
    const remark = row.remarkRequired === true ? `${row.remark}\n级\n级` : row.remark;
    const plain = row.remark === "" ? REMARK_ROW : LEAST_ROW;
    const least = row.value.kind === "text" ? TEXT_ROW : plain;
    return Math.max(least, label, textHeight(remark, widthOf(COLUMN.remark, 1), SMALL_SIZE));
  });
  const needs = categorySpans(part.rows).map((span): HeightNeed => ({
    row: span.from,
    rows: span.rows,
    height: textHeight(span.text, widthOf(COLUMN.category, 1), BODY_SIZE),
  }));
  return fitHeights(single, needs);
}

function styleRows(sheet: SheetBuilder, frame: PartFrame): void {
  const { first, part, plainRows } = frame;
  const rows = part.rows.length;
  const all = (column: number, columns = 1): Area => area(first, column, rows, columns);
  sheet.style({ ...OFFICIAL, ...OFFICIAL_CENTER }, all(0, PRINTED));
  sheet.style(OFFICIAL_LEFT, all(labelColumns(part).column), area(first, COLUMN.remark, plainRows));
  sheet.style({ size: SMALL_SIZE }, area(first, COLUMN.remark, plainRows));
  part.rows.forEach((row, index) => {
    const at = first + index;
    if (isWide(row))
      sheet.style(
        { size: WIDE_SIZE, horizontal: "left", vertical: "top", numberFormat: "@" },
        area(at, COLUMN.unit, 1, 3),
      );
    else if (row.value.kind === "text")
      sheet.style({ numberFormat: "@", size: SMALL_SIZE }, area(at, COLUMN.value));
  });
}

function nameColumns(sheet: SheetBuilder, frame: PartFrame): void {
  const { part, first, plainRows } = frame;
  const rows = part.rows.length;
  sheet.name(partName(part.id, "no"), area(first, COLUMN.no, rows));
  sheet.name(partName(part.id, "label"), area(first, labelColumns(part).column, rows));
  sheet.name(partName(part.id, "status"), area(first, COLUMN.status, rows));
  for (const column of ["unit", "value", "remark", "first", "second"] as const)
    sheet.name(partName(part.id, column), area(first, COLUMN[column], plainRows));
}

/** One of the three tables; returns the row below it. */
export function buildPart(sheet: SheetBuilder, part: FormPart, heading: number, language: Language): number {
  const frame = partFrame(part, heading);
  buildHead(sheet, frame);
  part.rows.forEach((row, index) => buildRow(sheet, frame, row, frame.first + index));
  buildCategories(sheet, frame);
  rowHeights(frame).forEach((height, index) => sheet.height(frame.first + index, height));
  styleRows(sheet, frame);
  nameColumns(sheet, frame);
  buildOwnColumns(sheet, frame, language);
  return frame.first + part.rows.length;
}

import type { Programme, UnitForm } from "../../rulebook";
import { address, area } from "../address";
import { unitSheetKey } from "../asked";
import { paper, SheetBuilder } from "../builder";
import { isBlank, quote } from "../formula";
import { filled, say, type Language } from "../language";
import { buildHead, closedList, numberFrom0, OURS_MARK } from "../ours";
import type { SheetPlan } from "../plan";
import { COLORS, OURS, OURS_HEAD, OURS_NOTE } from "../style";
import { PAGE } from "../words";
import { lineIndex, unitLines, unitOf, type UnitLine } from "./lines";
import {
  slots,
  unitColumns,
  unitCountName,
  unitOrderName,
  unitTitleName,
  unitValueName,
  type UnitColumn,
} from "./names";
import { COUNT, HEADS, INTRODUCTION, NAME, OVERVIEW, SLOT } from "./words";

const COLUMN = { no: 0, label: 1, value: 2, unit: 3, remark: 4, order: 5, firstFigure: 6 } as const;
const PRINTED = COLUMN.remark + 1;
const WIDTHS: readonly number[] = [38, 186, 120, 50, 78, 50];
const FIGURE_WIDTH = 60;
const ROW = 22;
const SIZE = 10;
const HEAD = 3;
const FIRST = HEAD + 1;

/** Sheet row of the first line of a block; above it stand its heading, its heads and the name. */
const blockStart = (form: UnitForm, slot: number): number =>
  FIRST + slots.length + 2 + (slot - 1) * (unitLines(form).length + 4);
const nameRow = (form: UnitForm, slot: number): number => blockStart(form, slot) + 2;
const lineRow = (form: UnitForm, slot: number, line: number): number => nameRow(form, slot) + 1 + line;

const labelOf = ({ row, part }: UnitLine, language: Language): string =>
  part === undefined ? row.label : `${row.label}（${say(part.name, language)}）`;

/** One figure of a unit; nothing where it is not given. */
function figure(form: UnitForm, { row, over, scale = "1" }: UnitColumn, slot: number): string {
  const cell = (ref: string): string => address(lineRow(form, slot, lineIndex(form, ref)), COLUMN.value);
  const above = cell(row);
  if (over === undefined) return `IF(LEN(${above})=0,"",${above})`;
  const below = cell(over);
  const known = `IF(AND(ISNUMBER(${above}),ISNUMBER(${below})),${below}>0,FALSE)`;
  return `IF(${known},ROUND(${above}/${below}*${scale},10),"")`;
}

function buildOverview(
  sheet: SheetBuilder,
  { form, columns }: { readonly form: UnitForm; readonly columns: readonly UnitColumn[] },
  language: Language,
): void {
  const lines = unitLines(form).length;
  sheet.text(HEAD - 1, COLUMN.no, say(OVERVIEW, language));
  sheet.style({ ...OURS_NOTE, wrap: false }, area(HEAD - 1, COLUMN.no, 1, PRINTED));
  const names = slots.map((slot) => address(nameRow(form, slot), COLUMN.value));
  const given = slots.map((slot) => {
    const [top, bottom] = [nameRow(form, slot), lineRow(form, slot, lines - 1)];
    return `${address(top, COLUMN.value)}:${address(bottom, COLUMN.value)}`;
  });
  sheet.text(HEAD - 1, COLUMN.unit, say(COUNT, language));
  sheet.formula(
    HEAD - 1,
    COLUMN.remark,
    given.map((cells) => `IF(SUMPRODUCT(--(LEN(${cells})>0))=0,0,1)`).join("+"),
  );
  sheet.name(unitCountName(form.id), area(HEAD - 1, COLUMN.remark));
  const heads = [HEADS.slot, HEADS.name, HEADS.order, HEADS.filled] as const;
  heads.forEach((head, column) => sheet.text(HEAD, column, say(head, language)));
  sheet.style(OURS_HEAD, area(HEAD, COLUMN.no, 1, heads.length));
  sheet.height(HEAD, ROW);
  slots.forEach((slot, index) => {
    const row = FIRST + index;
    const name = names[index] ?? "";
    const values = `${address(lineRow(form, slot, 0), COLUMN.value)}:${address(lineRow(form, slot, lines - 1), COLUMN.value)}`;
    sheet.text(row, COLUMN.no, slot);
    sheet.formula(row, COLUMN.label, `IF(${isBlank(name)},"",${name})`);
    sheet.formula(
      row,
      COLUMN.unit,
      `IF(${isBlank(name)},"",SUMPRODUCT(--(LEN(${values})>0))&${quote(`/${lines}`)})`,
    );
    columns.forEach((column, at) => sheet.formula(row, COLUMN.firstFigure + at, figure(form, column, slot)));
    sheet.height(row, ROW);
  });
  const order = area(FIRST, COLUMN.value, slots.length);
  sheet.style(
    { ...OURS, size: SIZE, horizontal: "center" },
    area(FIRST, COLUMN.no, slots.length, heads.length),
  );
  sheet.style({ fill: COLORS.input }, order);
  sheet.name(unitOrderName(form.id), order);
  sheet.input(order);
  sheet.validate(numberFrom0([order], { integer: true, unit: "" }, language));
  columns.forEach(({ name }, at) => sheet.name(name, area(FIRST, COLUMN.firstFigure + at, slots.length)));
}

function buildLine(sheet: SheetBuilder, row: number, line: UnitLine, language: Language): void {
  const label = labelOf(line, language);
  const unit = unitOf(line);
  sheet.text(row, COLUMN.no, line.row.no);
  sheet.text(row, COLUMN.label, label);
  sheet.text(row, COLUMN.unit, unit);
  sheet.text(row, COLUMN.remark, line.row.remark);
  sheet.height(
    row,
    Math.max(
      ROW,
      sheet.heightOf(label, COLUMN.label, 1, SIZE),
      sheet.heightOf(line.row.remark, COLUMN.remark, 1, 9),
      line.row.value.kind === "text" && line.row.value.choices === undefined ? 44 : 0,
    ),
  );
  const place = [area(row, COLUMN.value)];
  const { value } = line.row;
  if (line.part !== undefined) sheet.validate(numberFrom0(place, line.part, language));
  else if (value.kind === "number")
    sheet.validate(numberFrom0(place, { integer: value.integer, unit }, language));
  else if (value.kind === "text" && value.choices !== undefined)
    sheet.validate(closedList(place, value.choices, language));
  if (value.kind === "text") sheet.style({ numberFormat: "@", horizontal: "left" }, ...place);
}

/** One unit's form, a page of its own. */
function buildUnit(sheet: SheetBuilder, form: UnitForm, slot: number, language: Language): void {
  const start = blockStart(form, slot);
  const lines = unitLines(form);
  const title = filled(SLOT, { name: form.name, n: String(slot) });
  sheet.block(area(start, COLUMN.no, 1, PRINTED), `${form.heading}（${say(title, language)}）`, {
    ...OURS_HEAD,
    size: 12,
  });
  sheet.height(start, 30);
  const heads = [...form.header, "", "", "", ""].slice(0, PRINTED);
  heads.forEach((head, column) => sheet.text(start + 1, column, head));
  sheet.style(OURS_HEAD, area(start + 1, COLUMN.no, 1, PRINTED));
  sheet.height(start + 1, ROW);
  const named = nameRow(form, slot);
  sheet.text(named, COLUMN.label, say(NAME, language));
  sheet.style({ ...OURS, size: SIZE, wrap: true }, area(named, COLUMN.no, lines.length + 1, PRINTED));
  sheet.style(
    { fill: COLORS.input, horizontal: "center", wrap: true },
    area(named, COLUMN.value, lines.length + 1),
  );
  sheet.style(
    { horizontal: "center" },
    area(named, COLUMN.no, lines.length + 1),
    area(named, COLUMN.unit, lines.length + 1),
  );
  sheet.style({ size: 9, color: COLORS.quiet }, area(named, COLUMN.remark, lines.length + 1));
  const titleCell = area(named, COLUMN.value);
  sheet.style({ numberFormat: "@", bold: true }, titleCell);
  sheet.height(named, 30);
  const values = area(named + 1, COLUMN.value, lines.length);
  lines.forEach((line, index) => buildLine(sheet, named + 1 + index, line, language));
  sheet.name(unitTitleName(form.id, slot), titleCell);
  sheet.name(unitValueName(form.id, slot), values);
  sheet.input(titleCell, values);
}

/** A form that is filled once for each unit: an overview, and a page for each. */
export function unitsSheet(programme: Programme, form: UnitForm, language: Language): SheetPlan {
  const columns = unitColumns(programme, form);
  const sheet = new SheetBuilder({
    key: unitSheetKey(form.id),
    name: say(form.name, language),
    columnWidths: [...WIDTHS, ...columns.map(() => FIGURE_WIDTH)],
    tabColor: COLORS.accent,
  });
  const note = form.note === undefined ? "" : say(form.note, language);
  buildHead(
    sheet,
    { column: COLUMN.no, columns: PRINTED },
    {
      title: say(form.name, language),
      introduction: [form.official ? "" : say(OURS_MARK, language), note, say(INTRODUCTION, language)].join(
        "",
      ),
    },
  );
  buildOverview(sheet, { form, columns }, language);
  for (const slot of slots) buildUnit(sheet, form, slot, language);
  const end = lineRow(form, slots.length, unitLines(form).length);
  return sheet.build({
    hiddenColumns: columns.map((_, index) => COLUMN.firstFigure + index),
    freeze: { rows: 0, columns: 0 },
    print: paper(
      area(0, 0, end, PRINTED),
      "portrait",
      { center: say(PAGE, language) },
      { breaks: slots.map((slot) => blockStart(form, slot)) },
    ),
  });
}

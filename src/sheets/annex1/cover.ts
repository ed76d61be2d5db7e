import type { CoverField, StatusForm } from "../../rulebook";
import { address, area } from "../address";
import type { SheetBuilder } from "../builder";
import { say, type Language } from "../language";
import { fieldName } from "../names";
import type { Area, CellStyle } from "../plan";
import { COLORS, FONTS, OFFICIAL_HEADING, OFFICIAL_TITLE, OURS } from "../style";
import { textStatus } from "./formulas";
import { COLUMN, PRINTED } from "./layout";
import { CHOICE_CHECK } from "./words";

const FIELD_SIZE = 14;
const FIELD: CellStyle = { font: FONTS.body, size: FIELD_SIZE, color: COLORS.ink, vertical: "bottom" };
/** The line that a cover is written on. */
const BLANK: CellStyle = {
  ...FIELD,
  wrap: true,
  border: { color: COLORS.ink, weight: "thin", edges: "bottom" },
};

const HEIGHTS = {
  annex: 26,
  number: 26,
  above: 76,
  title: 44,
  between: 82,
  field: 38,
  below: 60,
  issuer: 34,
};

interface FieldPlace {
  readonly label: Area;
  readonly blank: Area;
  readonly suffix: Area;
}

function buildField(sheet: SheetBuilder, field: CoverField, place: FieldPlace, language: Language): void {
  sheet.block(place.label, field.label, { ...FIELD, horizontal: "left" });
  sheet.merge(place.blank);
  // Text, so that a telephone number keeps its zeros.
  sheet.style({ ...BLANK, horizontal: "left", numberFormat: "@" }, place.blank);
  if (field.suffix !== undefined) sheet.block(place.suffix, field.suffix, { ...FIELD, horizontal: "left" });
  sheet.input(place.blank);
  sheet.name(fieldName(field.id), area(place.blank.row, place.blank.column));
  const cell = address(place.blank.row, place.blank.column);
  sheet.formula(place.blank.row, COLUMN.status, textStatus(field.value, cell, field.required, language));
  sheet.style({ ...OURS, horizontal: "left", indent: 1 }, area(place.blank.row, COLUMN.status));
  const { choices } = field.value;
  if (choices === undefined) return;
  sheet.validate({
    areas: [area(place.blank.row, place.blank.column)],
    rule: { kind: "list", choices },
    alert: "stop",
    title: say(CHOICE_CHECK.title, language),
    message: say(CHOICE_CHECK.message, language).replace("{choices}", choices.join("、")),
  });
}

/** The cover; returns the row below it. */
export function buildCover(sheet: SheetBuilder, form: StatusForm, language: Language): number {
  const line = (row: number): Area => area(row, 0, 1, PRINTED);
  // What the document itself does not print is left to the tab.
  const annex = form.official === false ? "" : (form.name?.zh ?? "");
  sheet.block(line(0), annex, { ...OFFICIAL_HEADING, size: 16 });
  sheet.height(0, HEIGHTS.annex);
  // A layout of ours has no number in the corner.
  const hasNumber = form.official !== false;
  const [number] = hasNumber ? form.cover : [];
  const fields = form.cover.slice(hasNumber ? 1 : 0);
  let row = 1;
  sheet.height(row, HEIGHTS.number);
  if (number !== undefined) {
    // As on the printed cover the number stands in the upper right corner.
    const place = { label: area(row, 3), blank: area(row, 4, 1, 2), suffix: area(row, 6) };
    buildField(sheet, number, place, language);
  }
  sheet.height(row + 1, HEIGHTS.above);
  row += 2;
  for (const text of form.title) {
    sheet.block(line(row), text, { ...OFFICIAL_TITLE, size: 22 });
    sheet.height(row, HEIGHTS.title);
    row += 1;
  }
  sheet.height(row, HEIGHTS.between);
  row += 1;
  for (const field of fields) {
    const place = { label: area(row, 0, 1, 2), blank: area(row, 2, 1, 2), suffix: area(row, 4, 1, 2) };
    buildField(sheet, field, place, language);
    sheet.height(row, HEIGHTS.field);
    row += 1;
  }
  sheet.height(row, HEIGHTS.below);
  sheet.block(line(row + 1), form.issuer, {
    ...OFFICIAL_HEADING,
    font: FONTS.body,
    size: 16,
    horizontal: "center",
  });
  sheet.height(row + 1, HEIGHTS.issuer);
  return row + 2;
}

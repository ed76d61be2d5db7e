import type { FormRow, PairValue } from "../../rulebook";
import { address, area } from "../address";
import type { SheetBuilder } from "../builder";
import { quote } from "../formula";
import { say, type Language } from "../language";
import { isWide, remarkName } from "../names";
import type { Area } from "../plan";
import { COLORS, OURS, OURS_HEAD, OURS_NOTE } from "../style";
import { rowStatus, visibleLength } from "./formulas";
import { COLUMN } from "./layout";
import type { PartFrame } from "./part";
import {
  CHOICE_CHECK,
  LENGTH_CHECK,
  NOTE_HEAD,
  NUMBER_CHECK,
  PAIR_HEAD,
  REMARK_HEAD,
  STATUS,
  STATUS_HEAD,
} from "./words";

/** Right of the print edge: status, the cells where pairs are typed, and our notes. */
export function buildOwnColumns(sheet: SheetBuilder, frame: PartFrame, language: Language): void {
  buildHeads(sheet, frame, language);
  const rows = frame.part.rows.length;
  sheet.style({ ...OURS, horizontal: "left", indent: 1 }, area(frame.first, COLUMN.status, rows));
  sheet.style(OURS_NOTE, area(frame.first, COLUMN.note, rows));
  frame.part.rows.forEach((row, index) => {
    const at = frame.first + index;
    const wide = isWide(row);
    const cells = {
      value: address(at, wide ? COLUMN.unit : COLUMN.value),
      remark: address(at, COLUMN.remark),
      first: address(at, COLUMN.first),
      second: address(at, COLUMN.second),
    };
    sheet.formula(at, COLUMN.status, rowStatus(row, cells, language));
    if (row.comment !== undefined) sheet.text(at, COLUMN.note, say(row.comment, language));
    if (wide) buildRemark(sheet, row, at, language);
    if (row.value.kind === "pair") buildPair(sheet, row.value, at, language);
    checkRow(sheet, row, at, language);
  });
  lightUp(sheet, frame, language);
}

function buildHeads(sheet: SheetBuilder, { part, head }: PartFrame, language: Language): void {
  sheet.text(head, COLUMN.status, say(STATUS_HEAD, language));
  sheet.style(OURS_HEAD, area(head, COLUMN.status));
  if (part.rows.some((row) => row.value.kind === "pair"))
    sheet.block(area(head, COLUMN.firstCaption, 1, 4), say(PAIR_HEAD, language), OURS_HEAD);
  if (part.rows.some((row) => row.comment !== undefined)) {
    sheet.text(head, COLUMN.note, say(NOTE_HEAD, language));
    sheet.style(OURS_NOTE, area(head, COLUMN.note));
  }
}

function buildPair(sheet: SheetBuilder, pair: PairValue, at: number, language: Language): void {
  const [first, second] = pair.parts;
  sheet.text(at, COLUMN.firstCaption, `${say(first.name, language)}（${first.unit}）`);
  sheet.text(at, COLUMN.secondCaption, `${say(second.name, language)}（${second.unit}）`);
  sheet.style(OURS, area(at, COLUMN.firstCaption, 1, 4));
  const captions = [area(at, COLUMN.firstCaption), area(at, COLUMN.secondCaption)];
  sheet.style({ size: 9, color: COLORS.quiet, horizontal: "right", wrap: true }, ...captions);
  const blanks = [area(at, COLUMN.first), area(at, COLUMN.second)];
  sheet.style({ fill: COLORS.input, horizontal: "right" }, ...blanks);
  sheet.input(...blanks);
}

/** A wide text takes the room of its remark, which is written beside the form. */
function buildRemark(sheet: SheetBuilder, row: FormRow, at: number, language: Language): void {
  sheet.text(at, COLUMN.firstCaption, say(REMARK_HEAD, language));
  sheet.style({ ...OURS, size: 9, color: COLORS.quiet, horizontal: "right" }, area(at, COLUMN.firstCaption));
  const place = area(at, COLUMN.first, 1, 3);
  sheet.merge(place);
  sheet.style({ ...OURS, fill: COLORS.input, wrap: true, vertical: "top", numberFormat: "@" }, place);
  sheet.input(place);
  sheet.name(remarkName(row.id), area(at, COLUMN.first));
}

function checkNumber(
  sheet: SheetBuilder,
  place: Area,
  kind: { readonly integer: boolean; readonly unit: string },
  language: Language,
): void {
  const message = kind.integer ? NUMBER_CHECK.whole : NUMBER_CHECK.decimal;
  sheet.validate({
    areas: [place],
    rule: { kind: kind.integer ? "whole" : "decimal", min: "0", max: "1000000000000" },
    alert: "warning",
    title: say(NUMBER_CHECK.title, language),
    message: say(message, language).replace("{unit}", kind.unit === "" ? "—" : kind.unit),
  });
}

function checkRow(sheet: SheetBuilder, row: FormRow, at: number, language: Language): void {
  const { value } = row;
  if (value.kind === "number")
    checkNumber(sheet, area(at, COLUMN.value), { integer: value.integer, unit: row.unit }, language);
  if (value.kind === "pair") {
    checkNumber(sheet, area(at, COLUMN.first), value.parts[0], language);
    checkNumber(sheet, area(at, COLUMN.second), value.parts[1], language);
  }
  if (value.kind === "text" && value.choices !== undefined)
    sheet.validate({
      areas: [area(at, COLUMN.value)],
      rule: { kind: "list", choices: value.choices },
      alert: "stop",
      title: say(CHOICE_CHECK.title, language),
      message: say(CHOICE_CHECK.message, language).replace("{choices}", value.choices.join("、")),
    });
  if (value.kind === "text" && value.maxLength !== undefined)
    sheet.validate({
      areas: [area(at, COLUMN.unit)],
      rule: { kind: "custom", formula: `=${visibleLength(address(at, COLUMN.unit))}<=${value.maxLength}` },
      alert: "warning",
      title: say(LENGTH_CHECK.title, language),
      message: say(LENGTH_CHECK.message, language).replace("{max}", String(value.maxLength)),
    });
}

function lightUp(sheet: SheetBuilder, frame: PartFrame, language: Language): void {
  const { part, first, plainRows } = frame;
  const status = `$${address(first, COLUMN.status)}`;
  const is = (text: { zh: string; en: string }): string => `${status}=${quote(say(text, language))}`;
  const statuses = area(first, COLUMN.status, plainRows);
  const wrong = `=NOT(OR(${is(STATUS.blank)},${is(STATUS.given)}))`;
  sheet.format({ area: statuses, formula: `=${is(STATUS.blank)}`, color: COLORS.quiet });
  sheet.format({ area: statuses, formula: `=${is(STATUS.given)}`, color: COLORS.success });
  sheet.format({ area: statuses, formula: wrong, color: COLORS.danger, bold: true });
  for (const column of [COLUMN.value, COLUMN.first, COLUMN.second])
    sheet.format({
      area: area(first, column, plainRows),
      // The cells where no pair is typed are not part of the form.
      formula: column === COLUMN.value ? wrong : `=AND(${address(first, column - 1)}<>"",${wrong.slice(1)})`,
      fill: COLORS.litScore,
      color: COLORS.danger,
    });
  part.rows.slice(plainRows).forEach((row, index) => {
    if (row.value.kind !== "text") return;
    const at = first + plainRows + index;
    const tooLong = `=${visibleLength(`$${address(at, COLUMN.unit)}`)}>${row.value.maxLength ?? 0}`;
    sheet.format({ area: area(at, COLUMN.unit, 1, 3), formula: tooLong, color: COLORS.danger });
    sheet.format({ area: area(at, COLUMN.status), formula: tooLong, color: COLORS.danger, bold: true });
  });
}

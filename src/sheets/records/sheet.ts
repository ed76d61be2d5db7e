import type { Programme } from "../../rulebook";
import { area } from "../address";
import { paper, SheetBuilder } from "../builder";
import { say, type Language } from "../language";
import { HOLIDAY_STATES } from "../holidays/words";
import { EVERY_ROW } from "../pages";
import type { Area, SheetPlan } from "../plan";
import { OFFICIAL_TITLE, OURS, OURS_HEAD, OURS_NOTE } from "../style";
import { PAGE } from "../words";
import { RECORD_COLUMNS, RECORD_ROWS, recordName, STYLED_ROWS, type RecordColumn } from "./names";
import { CHECKS, HEADS, KINDS, MATERIALS, NOTE, QUESTIONS, SHEET_NAME, TITLE } from "./words";

/** Points; the printed ten sum to 716, what a landscape A4 page holds with a reserve. */
const WIDTHS: readonly number[] = [68, 38, 100, 160, 130, 44, 44, 44, 44, 44, 60];
const PRINTED = WIDTHS.length - 1;
const ROW = { title: 0, note: 1, head: 2, first: 3 } as const;
const CENTERED: readonly RecordColumn[] = ["kind", "no", "from", "to", "state", "by", "on"];
/** Values keep their type; every other column holds text, so that 1-2 or 001 stay what they are. */
const VALUES: readonly RecordColumn[] = ["from", "to"];

const at = (column: RecordColumn): number => RECORD_COLUMNS.indexOf(column);
const down = (column: number, rows = RECORD_ROWS, columns = 1): Area =>
  area(ROW.first, column, rows, columns);

function buildHeads(sheet: SheetBuilder, language: Language): void {
  sheet.block(area(ROW.title, 0, 1, PRINTED), say(TITLE, language), OFFICIAL_TITLE);
  sheet.height(ROW.title, 36);
  const note = say(NOTE, language);
  sheet.block(area(ROW.note, 0, 1, PRINTED), note, OURS_NOTE);
  sheet.height(ROW.note, sheet.heightOf(note, 0, PRINTED, 9) + 4);
  RECORD_COLUMNS.forEach((column, index) => sheet.text(ROW.head, index, say(HEADS[column], language)));
  sheet.style(OURS_HEAD, area(ROW.head, 0, 1, WIDTHS.length));
  sheet.height(ROW.head, 24);
}

function styleRows(sheet: SheetBuilder): void {
  sheet.style({ ...OURS, size: 9, wrap: true }, down(0, STYLED_ROWS, PRINTED));
  sheet.style({ horizontal: "center" }, ...CENTERED.map((column) => down(at(column), STYLED_ROWS)));
  const texts = RECORD_COLUMNS.filter((column) => !VALUES.includes(column));
  sheet.style({ numberFormat: "@" }, ...texts.map((column) => down(at(column))));
}

function checkInputs(sheet: SheetBuilder, language: Language): void {
  sheet.validate({
    areas: [down(at("kind"))],
    rule: { kind: "list", choices: Object.values(KINDS).map((word) => say(word, language)) },
    alert: "stop",
    title: say(CHECKS.kind, language),
    message: say(CHECKS.kindMessage, language),
  });
  const states = [...Object.values(MATERIALS), ...Object.values(HOLIDAY_STATES), ...Object.values(QUESTIONS)];
  sheet.validate({
    areas: [down(at("state"))],
    rule: { kind: "list", choices: states.map((word) => say(word, language)) },
    alert: "warning",
    title: say(CHECKS.state, language),
    message: say(CHECKS.stateMessage, language),
  });
}

/** What no form has a cell for: kept warnings, changes, questions, choices of one's own; one row each. */
export function recordsSheet(_: Programme, language: Language): SheetPlan {
  const sheet = new SheetBuilder({
    key: "records",
    name: say(SHEET_NAME, language),
    columnWidths: WIDTHS,
    tabColor: "#616161",
  });
  buildHeads(sheet, language);
  RECORD_COLUMNS.forEach((column, index) => sheet.name(recordName(column), down(index)));
  sheet.input(down(0, RECORD_ROWS, WIDTHS.length));
  styleRows(sheet);
  checkInputs(sheet, language);
  return sheet.build({
    hiddenColumns: [at("data")],
    freeze: { rows: ROW.first, columns: 0 },
    print: paper(
      area(0, 0, EVERY_ROW, PRINTED),
      "landscape",
      { center: say(PAGE, language) },
      { titleRows: { from: ROW.head, to: ROW.head } },
    ),
  });
}

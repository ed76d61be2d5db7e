import type { Programme, Text } from "../../rulebook";
import { formRows, indicators } from "../../rulebook";
import { address, area } from "../address";
import { paper, SheetBuilder } from "../builder";
import { quote } from "../formula";
import { filled, say, type Language } from "../language";
import { EVERY_ROW } from "../pages";
import type { Area, SheetPlan } from "../plan";
import { COLORS, OFFICIAL_TITLE, OURS, OURS_HEAD, OURS_NOTE } from "../style";
import { PAGE } from "../words";
import { splitItems, status, summary, uses } from "./formulas";
import { COLUMN, PRINTED, ROW, WIDTHS } from "./layout";
import {
  EVIDENCE_COLUMNS,
  EVIDENCE_ROWS,
  evidenceName,
  SERVING_ROWS,
  STATUS_ROWS,
  type EvidenceColumn,
} from "./names";
import { textOfItems } from "./notation";
import { CHECKS, HEADS, NOTE, NOTE_CONDITIONS, OWN_HEADS, SHEET_NAME, STATUS, TITLE } from "./words";

/** Every item that evidence may serve: the native status looks it up. */
const knownItems = (programme: Programme): readonly string[] => [
  ...indicators(programme).map((item) => item.id),
  ...formRows(programme).map((row) => row.id),
  ...programme.conditions,
];

const down = (column: number, rows = EVIDENCE_ROWS): Area => area(ROW.first, column, rows);

/** Two of what papers may prove, in the words of whoever registers them. */
const examples = ({ conditions }: Programme): string => textOfItems(conditions.slice(0, 2));

const noteOf = (programme: Programme): Text =>
  programme.scorecard === null ? filled(NOTE_CONDITIONS, { examples: examples(programme) }) : NOTE;

const itemsMessage = (programme: Programme): Text =>
  programme.scorecard === null
    ? filled(CHECKS.conditionsMessage, { examples: examples(programme) })
    : CHECKS.itemsMessage;

function buildHeads(sheet: SheetBuilder, programme: Programme, language: Language): void {
  sheet.block(area(ROW.title, 0, 1, PRINTED), say(TITLE, language), OFFICIAL_TITLE);
  sheet.height(ROW.title, 36);
  const note = say(noteOf(programme), language);
  sheet.block(area(ROW.note, 0, 1, PRINTED), note, OURS_NOTE);
  sheet.height(ROW.note, sheet.heightOf(note, 0, PRINTED, 9) + 4);
  for (const column of EVIDENCE_COLUMNS) sheet.text(ROW.head, COLUMN[column], say(HEADS[column], language));
  sheet.text(ROW.head, COLUMN.status, say(OWN_HEADS.status, language));
  sheet.text(ROW.head, COLUMN.uses, say(OWN_HEADS.uses, language));
  sheet.style(OURS_HEAD, area(ROW.head, 0, 1, PRINTED), area(ROW.head, COLUMN.status, 1, 2));
  sheet.height(ROW.head, 30);
}

function buildStatus(sheet: SheetBuilder, programme: Programme, language: Language): void {
  for (let index = 0; index < SERVING_ROWS; index += 1)
    sheet.formula(ROW.first + index, COLUMN.split, splitItems(ROW.first + index));
  for (let index = 0; index < STATUS_ROWS; index += 1) {
    const row = ROW.first + index;
    sheet.formula(row, COLUMN.uses, uses(row));
    sheet.formula(row, COLUMN.status, status(row, language));
  }
  sheet.formula(ROW.note, COLUMN.status, summary(ROW.first, STATUS_ROWS, language));
  sheet.merge(area(ROW.note, COLUMN.status, 1, 2));
  sheet.style(OURS_NOTE, area(ROW.note, COLUMN.status, 1, 2));
  sheet.text(ROW.first, COLUMN.known, `、${knownItems(programme).join("、")}、`);
  sheet.name(evidenceName("known"), area(ROW.first, COLUMN.known));
  for (const column of ["status", "uses"] as const)
    sheet.name(evidenceName(column), down(COLUMN[column], STATUS_ROWS));
  sheet.name(evidenceName("split"), down(COLUMN.split, SERVING_ROWS));
}

function styleRows(sheet: SheetBuilder): void {
  const ruled = area(ROW.first, 0, STATUS_ROWS, PRINTED);
  sheet.style({ ...OURS, fill: COLORS.input, wrap: true }, ruled);
  sheet.style({ ...OURS, horizontal: "center" }, area(ROW.first, COLUMN.status, STATUS_ROWS, 2));
  const centered = [COLUMN.no, COLUMN.date, COLUMN.pages] as const;
  sheet.style({ horizontal: "center" }, ...centered.map((column) => down(column, STATUS_ROWS)));
  // Numbers of pages and documents would turn into dates: 12-15 is no day.
  const texts = EVIDENCE_COLUMNS.filter((column) => column !== "date");
  sheet.style(
    { numberFormat: "@" },
    ...texts.map((column) => down(COLUMN[column], STATUS_ROWS)),
    down(COLUMN.pages),
  );
  sheet.style({ numberFormat: "yyyy-mm-dd" }, down(COLUMN.date));
}

function lightUp(sheet: SheetBuilder, language: Language): void {
  const shown = `$${address(ROW.first, COLUMN.status)}`;
  const is = (...states: readonly (keyof typeof STATUS)[]): string =>
    `=OR(${states.map((state) => `${shown}=${quote(say(STATUS[state], language))}`).join(",")})`;
  const lit = (column: EvidenceColumn, formula: string): void =>
    sheet.format({
      area: down(COLUMN[column], STATUS_ROWS),
      formula,
      fill: COLORS.litEvidence,
      color: COLORS.warning,
    });
  lit("no", is("noNumber", "duplicate"));
  lit("items", is("noItem", "unknown"));
  lit("title", is("noTitle"));
  lit("date", is("noDate"));
  const states = down(COLUMN.status, STATUS_ROWS);
  sheet.format({ area: states, formula: is("complete"), color: COLORS.success });
  sheet.format({
    area: states,
    formula: is("noTitle", "noDate", "noItem"),
    color: COLORS.warning,
    bold: true,
  });
  const wrong = is("noNumber", "duplicate", "unknown");
  sheet.format({ area: states, formula: wrong, color: COLORS.danger, bold: true });
}

function checkInputs(sheet: SheetBuilder, programme: Programme, language: Language): void {
  const at = address(ROW.first, COLUMN.no);
  sheet.validate({
    areas: [down(COLUMN.no)],
    rule: { kind: "custom", formula: `=COUNTIF(${evidenceName("no")},${at})<2` },
    alert: "warning",
    title: say(CHECKS.number, language),
    message: say(CHECKS.numberMessage, language),
  });
  sheet.validate({
    areas: [down(COLUMN.date)],
    rule: { kind: "date" },
    alert: "warning",
    title: say(CHECKS.date, language),
    message: say(CHECKS.dateMessage, language),
  });
  const items = say(CHECKS.items, language);
  const message = say(itemsMessage(programme), language);
  sheet.validate({
    areas: [down(COLUMN.items)],
    rule: { kind: "custom", formula: `=LEN(${address(ROW.first, COLUMN.items)})<=1000` },
    alert: "warning",
    title: items,
    message,
    prompt: { title: items, message },
  });
}

/** The register of evidence, printed as the table of contents of the papers. */
export function evidenceSheet(programme: Programme, language: Language): SheetPlan {
  const sheet = new SheetBuilder({
    key: "evidence",
    name: say(SHEET_NAME, language),
    columnWidths: WIDTHS,
    tabColor: "#0E700E",
  });
  buildHeads(sheet, programme, language);
  for (const column of EVIDENCE_COLUMNS) sheet.name(evidenceName(column), down(COLUMN[column]));
  sheet.input(area(ROW.first, 0, EVIDENCE_ROWS, PRINTED));
  styleRows(sheet);
  buildStatus(sheet, programme, language);
  lightUp(sheet, language);
  checkInputs(sheet, programme, language);
  return sheet.build({
    hiddenColumns: [COLUMN.split, COLUMN.known],
    freeze: { rows: ROW.first, columns: 0 },
    print: paper(
      area(0, 0, EVERY_ROW, PRINTED),
      "landscape",
      { center: say(PAGE, language) },
      { titleRows: { from: ROW.head, to: ROW.head } },
    ),
  });
}

import type { Programme, Reading, Scorecard } from "../../rulebook";
import { address, area } from "../address";
import type { SheetBuilder } from "../builder";
import { countOf, exact, quote, SOURCED } from "../formula";
import { say, type Language } from "../language";
import { textHeight } from "../measure";
import { FORM_NAMES, formSumName, itemName, SETTING_NAMES } from "../names";
import { COLORS, OFFICIAL_HEADING, OURS, OURS_HEAD, OURS_NOTE } from "../style";
import { askedIn } from "../score/layout";
import { chosenFormula, weightInForce } from "../score/chosen";
import { READINGS } from "../score/words";
import { COLUMNS, LEAST_ROW, line, type Pages, SCORE, SIZE, widthOf, type Place } from "./layout";
import { SIGNING, TOTAL } from "./words";

const TITLE = 24;
/** A seal is 4.2 cm across; it is set over the name of the office, as usual. */
const STAMP = 85;
const GAP = 10;
const LABEL: Place = { column: 0, columns: 4 };
const MAX = 4;
const SUM = 5;
const WEIGHT = 6;

/** Readings that bear on what the form says; all of them are listed by the command line and the pane. */
const SHOWN = [
  "weights",
  "innovation",
  "no-enforcement-split",
  "other-work-blocks",
  "raw-to-points",
  "band-boundary",
  "acceptance-basis",
  "rank-rounding",
  "expert-aggregation",
] as const;

interface Closing {
  readonly sheet: SheetBuilder;
  readonly pages: Pages;
  readonly programme: Programme;
  readonly card: Scorecard;
  readonly language: Language;
}

function buildTitle({ sheet, pages }: Closing, title: string): void {
  sheet.block(line(pages.next(TITLE)), title, { ...OFFICIAL_HEADING, size: 12 });
}

function buildTotal(closing: Closing): void {
  const { sheet, pages, card, language } = closing;
  const { sections } = card;
  if (!pages.fits(TITLE + (sections.length + 3) * LEAST_ROW)) pages.turn();
  buildTitle(closing, say(TOTAL.title, language));
  const head = pages.next(LEAST_ROW);
  sheet.block(area(head, 0, 1, LABEL.columns), say(TOTAL.section, language), OURS_HEAD);
  [TOTAL.max, TOTAL.score, TOTAL.weight, TOTAL.weighted].forEach((caption, index) =>
    sheet.text(head, MAX + index, say(caption, language)),
  );
  sheet.style({ ...OURS_HEAD, size: SIZE }, line(head));
  const first = pages.row;
  for (const section of sections) {
    const row = pages.next(LEAST_ROW);
    const score = address(row, SUM);
    const weight = address(row, WEIGHT);
    sheet.text(row, 0, section.heading);
    sheet.merge(area(row, 0, 1, LABEL.columns));
    sheet.formula(row, MAX, exact(`SUM(${itemName(section, "max")})`));
    sheet.formula(row, SUM, formSumName(section));
    sheet.formula(row, WEIGHT, weightInForce(closing, section));
    // A bonus counts as it is, a share on a scale of 100.
    const share = `IF(ISNUMBER(${weight}),${weight}*100/${section.points},1)`;
    sheet.formula(row, SCORE, `IF(ISNUMBER(${score}),${exact(`${share}*${score}`)},"")`);
  }
  buildTotalRow(closing, first);
  const rows = pages.row - first;
  sheet.style({ ...OURS, size: SIZE, horizontal: "center" }, area(first, 0, rows, COLUMNS));
  sheet.style({ horizontal: "left" }, area(first, 0, rows, LABEL.columns));
  sheet.style({ numberFormat: "0.00" }, area(first, SUM, rows, 3));
  sheet.style({ bold: true, fill: COLORS.oursHead }, line(pages.row - 1));
  buildWeightNote(closing);
}

function buildTotalRow({ sheet, pages, card, language }: Closing, first: number): void {
  const row = pages.next(LEAST_ROW);
  const scored = card.sections.map((section) => countOf(itemName(section, "chosen"))).join("+");
  const [before = "", after = ""] = say(TOTAL.scored, language).split("{n}");
  const parts = `${address(first, SCORE)}:${address(row - 1, SCORE)}`;
  sheet.text(row, 0, say(TOTAL.total, language));
  sheet.merge(area(row, 0, 1, LABEL.columns));
  sheet.formula(row, MAX, `${quote(before)}&(${scored})&"/"&${askedIn(card.sections)}&${quote(after)}`);
  sheet.merge(area(row, MAX, 1, SCORE - MAX));
  sheet.formula(row, SCORE, `IF(${countOf(parts)}=0,"",${exact(`SUM(${parts})`)})`);
  sheet.name(FORM_NAMES.total, area(row, SCORE));
}

function buildWeightNote({ sheet, pages, language }: Closing): void {
  const row = pages.next(LEAST_ROW);
  const source = `${quote(say(TOTAL.source, language))}&${SETTING_NAMES.weightsSource}`;
  sheet.formula(row, 0, `IF(${SOURCED},${source},${quote(say(TOTAL.example, language))})`);
  sheet.merge(line(row));
  sheet.style({ ...OURS_NOTE, horizontal: "right" }, line(row));
  sheet.format({ area: line(row), formula: `=NOT(${SOURCED})`, color: COLORS.warning });
}

const QUESTION: Place = { column: 0, columns: 3 };
const CHOSEN: Place = { column: 3, columns: 3 };
const CLAUSE: Place = { column: 6, columns: 2 };

function readingHeight({ card, language }: Closing, reading: Reading): number {
  const names = reading.options.map(
    (option) => say(option.name, language) + say(READINGS.standard, language),
  );
  // The weights are told section by section.
  const sections = card.sections.map((section) => `${say(section.name, language)} 0.00 `);
  if (reading.id === "weights") names.push([...sections, say(READINGS.example, language)].join("，"));
  const room = (text: string, place: Place): number => textHeight(text, widthOf(place), 9);
  return Math.max(
    LEAST_ROW,
    room(say(reading.title, language), QUESTION),
    room(reading.source, CLAUSE),
    ...names.map((name) => room(name, CHOSEN)),
  );
}

function buildReadings(closing: Closing): void {
  const { sheet, pages, programme, language } = closing;
  const shown = SHOWN.flatMap((id) => programme.readings.filter((reading) => reading.id === id));
  const heights = shown.map((reading) => readingHeight(closing, reading));
  if (!pages.fits(heights.reduce((sum, height) => sum + height, TITLE + LEAST_ROW))) pages.turn();
  buildTitle(closing, say(READINGS.title, language));
  const put = (row: number): void => {
    for (const place of [QUESTION, CHOSEN, CLAUSE]) sheet.merge(area(row, place.column, 1, place.columns));
  };
  const head = pages.next(LEAST_ROW);
  sheet.text(head, QUESTION.column, say(READINGS.question, language));
  sheet.text(head, CHOSEN.column, say(READINGS.chosen, language));
  sheet.text(head, CLAUSE.column, say(READINGS.clause, language));
  put(head);
  sheet.style({ ...OURS_HEAD, size: SIZE }, line(head));
  const first = pages.row;
  shown.forEach((reading, index) => {
    const row = pages.next(heights[index] ?? LEAST_ROW);
    sheet.text(row, QUESTION.column, say(reading.title, language));
    sheet.formula(row, CHOSEN.column, chosenFormula(closing, reading));
    sheet.text(row, CLAUSE.column, reading.source);
    put(row);
  });
  sheet.style({ ...OURS, size: 9, horizontal: "left", wrap: true }, area(first, 0, shown.length, COLUMNS));
}

function buildSigning({ sheet, pages, language }: Closing): void {
  const note = say(SIGNING.note, language);
  const noteHeight = textHeight(note, widthOf({ column: 0, columns: COLUMNS }), 9);
  if (!pages.fits(GAP + STAMP + noteHeight)) pages.turn();
  pages.next(GAP);
  const row = pages.next(STAMP);
  const half = COLUMNS - 3;
  const style = { ...OURS, size: SIZE, vertical: "top", wrap: true, horizontal: "left" } as const;
  sheet.block(area(row, 0, 1, half), say(SIGNING.unit, language), style);
  sheet.block(area(row, half, 1, COLUMNS - half), say(SIGNING.date, language), {
    ...style,
    vertical: "bottom",
  });
  sheet.block(line(pages.next(noteHeight)), note, OURS_NOTE);
}

/** What follows the official tables: weighting, readings, and where to sign. */
export function buildClosing(closing: Closing): void {
  buildTotal(closing);
  buildReadings(closing);
  buildSigning(closing);
}

import type { Programme, Reading } from "../../rulebook";
import { area } from "../address";
import type { SheetBuilder } from "../builder";
import { say, type Language } from "../language";
import { OURS, OURS_HEAD } from "../style";
import { chosenFormula } from "./chosen";
import { COLUMN, LAST_COLUMN, ROW, type ScoreFrame } from "./layout";
import { buildBlockTitle } from "./table";
import { READINGS } from "./words";

const SIZE = 9;
/** Columns that each text takes, left to right; the reason needs the widest. */
const PLACES = {
  question: { from: COLUMN.label, to: COLUMN.label },
  chosen: { from: COLUMN.weight, to: COLUMN.filled },
  clause: { from: COLUMN.clause, to: COLUMN.flag },
  reason: { from: COLUMN.condition, to: COLUMN.condition },
} as const;
type Place = (typeof PLACES)[keyof typeof PLACES];

const columnsOf = ({ from, to }: Place): number => to - from + 1;

function mergePlaces(sheet: SheetBuilder, row: number): void {
  for (const place of Object.values(PLACES)) sheet.merge(area(row, place.from, 1, columnsOf(place)));
}

function buildReading(
  sheet: SheetBuilder,
  row: number,
  frame: ScoreFrame,
  reading: Reading,
  language: Language,
): void {
  const texts = [
    [PLACES.question, say(reading.title, language)],
    [PLACES.clause, reading.source],
    [PLACES.reason, say(reading.reason, language)],
  ] as const;
  for (const [place, text] of texts) sheet.text(row, place.from, text);
  sheet.formula(row, PLACES.chosen.from, chosenFormula({ ...frame, language }, reading));
  mergePlaces(sheet, row);
  const heights = texts.map(([place, text]) => sheet.heightOf(text, place.from, columnsOf(place), SIZE));
  sheet.height(row, Math.max(ROW, ...heights));
}

/** Every place that the documents leave open, and the reading of it that the figures above stand on. */
export function buildReadings(sheet: SheetBuilder, frame: ScoreFrame, language: Language): void {
  const head = frame.rows.readings;
  const first = head + 1;
  const { readings } = frame.programme;
  const columns = LAST_COLUMN - COLUMN.label + 1;
  buildBlockTitle(sheet, head - 1, COLUMN.label, say(READINGS.title, language));
  sheet.height(head - 1, 24);
  for (const [key, place] of Object.entries(PLACES))
    sheet.text(head, place.from, say(READINGS[key as keyof typeof PLACES], language));
  mergePlaces(sheet, head);
  sheet.style(OURS_HEAD, area(head, COLUMN.label, 1, columns));
  sheet.height(head, ROW);
  readings.forEach((reading, index) => buildReading(sheet, first + index, frame, reading, language));
  sheet.style(
    { ...OURS, size: SIZE, horizontal: "left", wrap: true },
    area(first, COLUMN.label, readings.length, columns),
  );
  sheet.style({ bold: true }, area(first, PLACES.chosen.from, readings.length, columnsOf(PLACES.chosen)));
}

export const readingsEnd = ({ rows }: ScoreFrame, { readings }: Pick<Programme, "readings">): number =>
  rows.readings + 1 + readings.length;

/** The total over what the documents leave to a number: weights, the share of a bonus, readings that are numbers. */
import type { Programme, Reading, Scorecard, Section, Text } from "../../rulebook";
import { area } from "../address";
import type { SheetBuilder } from "../builder";
import { exact } from "../formula";
import { filled, say, type Language } from "../language";
import { SCORE_NAMES, sectionBestName } from "../names";
import type { Area } from "../plan";
import { OURS, OURS_HEAD } from "../style";
import {
  CHART_ROWS,
  COLUMN,
  nativeScore,
  ROW,
  weightCell,
  type Block,
  type PlacedBlock,
  type ScoreFrame,
} from "./layout";
import { buildBlockTitle } from "./table";
import { CHARTS } from "./words";

/** Value, given, best, limit. */
const WIDTH = 4;
/** Blank row and title before each block, and its head. */
const BETWEEN = 3;
/** Parts into which the range of a reading that is a number is cut. */
const PARTS = 4;

function stepsOf({ from, to, step }: { from: string; to: string; step: string }): readonly string[] {
  const count = Math.round((Number(to) - Number(from)) / Number(step));
  return Array.from({ length: count + 1 }, (_, index) => rounded(Number(from) + index * Number(step), 3));
}

const rounded = (value: number, places: number): string => String(Number(value.toFixed(places)));

/** Its ends, its default and what lies evenly between. */
function valuesOf({ numeric, default: byDefault }: Reading): readonly string[] {
  if (numeric === undefined) return [];
  const [min, max] = [Number(numeric.min), Number(numeric.max)];
  const even = Array.from({ length: PARTS + 1 }, (_, index) => min + ((max - min) * index) / PARTS);
  const values = new Set([...even, Number(byDefault)].map((value) => rounded(value, 2)));
  return [...values].sort((a, b) => Number(a) - Number(b));
}

/** The total with one section at that share; the other shares take the rest in their own proportion. */
function underShare(
  frame: ScoreFrame,
  varied: Section,
  share: string,
  score: (section: Section) => string,
): string {
  // A word in place of a weight counts 0; as the argument of a SUM it is an error where the file is written.
  const cellsOf = (sections: readonly Section[]): string =>
    `(${sections.map((section) => `N(${weightCell(frame, section)})`).join("+")})`;
  const { sections } = frame.card;
  const others = sections.filter((section) => section !== varied);
  const [all, rest] = [cellsOf(sections), cellsOf(others)];
  const parts = others.map((section) => {
    const weight = weightCell(frame, section);
    return `IF(ISNUMBER(${weight}),IF(${rest}=0,0,(${all}-${share})*${weight}/${rest}*100/${section.points}),1)*${score(section)}`;
  });
  return exact([`${share}*100/${varied.points}*${score(varied)}`, ...parts].join("+"));
}

const best = (section: Section): string => sectionBestName(section.id);

function weightBlock(
  card: Scorecard,
  id: string,
  steps: { readonly from: string; readonly to: string; readonly step: string },
): readonly Block[] {
  const varied = card.sections.find((section) => section.id === id);
  if (varied === undefined) return [];
  const named = (text: Text): Text => filled(text, { name: varied.name });
  return [
    {
      name: `weights_${id}`,
      title: named(CHARTS.weights),
      value: named(CHARTS.weight),
      values: stepsOf(steps),
      side: "right",
      formulas: (frame, share) => [
        underShare(frame, varied, share, nativeScore),
        underShare(frame, varied, share, best),
      ],
    },
  ];
}

/** The weight that the rulebook varies, then every reading with a share or a number. No number of these moves the total. */
function blocksOf({ readings, gates }: Programme, card: Scorecard): readonly Block[] {
  if (!gates.some(({ rule }) => rule.kind === "threshold" && rule.of === "total")) return [];
  const { sensitivity } = card;
  return [
    ...(sensitivity === undefined ? [] : weightBlock(card, sensitivity.section, sensitivity)),
    ...readings.flatMap((reading): readonly Block[] => {
      const { id, setting, share, numeric, title } = reading;
      const section = setting?.split(".")[1];
      if (share !== undefined && section !== undefined) return weightBlock(card, section, share);
      if (numeric === undefined) return [];
      return [
        {
          name: `reading_${id.replaceAll("-", "_")}`,
          title: filled(CHARTS.reading, { title }),
          value: CHARTS.value,
          values: valuesOf(reading),
          side: "left",
          formulas: () => [SCORE_NAMES.totalNative, SCORE_NAMES.totalBest],
        },
      ];
    }),
  ];
}

/** `left` and `right`: the first free rows of both sides. */
export function placeSensitivities(
  programme: Programme,
  card: Scorecard,
  free: { readonly left: number; readonly right: number },
): { readonly placed: readonly PlacedBlock[]; readonly end: number } {
  const next = { ...free };
  const placed = blocksOf(programme, card).map((block): PlacedBlock => {
    const head = next[block.side] + BETWEEN - 1;
    next[block.side] = head + 1 + block.values.length;
    return { block, head };
  });
  return { placed, end: Math.max(next.left, next.right) };
}

/** Bands of charts: the first holds the sections and the weight, each other one on the right and two on the left. */
export function chartBands(placed: readonly PlacedBlock[]): number {
  const count = (side: Block["side"]): number => placed.filter(({ block }) => block.side === side).length;
  return Math.max(1, count("right"), 1 + Math.ceil(count("left") / 2));
}

function chartPlace(top: number, { side }: Block, index: number): Area {
  const at = (row: number, from: number, to: number): Area => area(row, from, CHART_ROWS, to - from + 1);
  if (side === "right") return at(top + index * CHART_ROWS, COLUMN.clause, COLUMN.condition);
  const row = top + (1 + Math.floor(index / 2)) * CHART_ROWS;
  return index % 2 === 0 ? at(row, COLUMN.label, COLUMN.weight) : at(row, COLUMN.score, COLUMN.filled);
}

function buildTable(
  sheet: SheetBuilder,
  frame: ScoreFrame,
  { block, head }: PlacedBlock,
  language: Language,
): Area {
  const first = block.side === "right" ? COLUMN.clause : COLUMN.label;
  const limit = frame.programme.gates.flatMap(({ rule }) =>
    rule.kind === "threshold" && rule.of === "total" ? [Number(rule.at)] : [],
  )[0];
  const rows = block.values.length;
  buildBlockTitle(sheet, head - 1, first, say(block.title, language));
  [block.value, CHARTS.now, CHARTS.best, CHARTS.gate].forEach((text, index) => {
    sheet.text(head, first + index, say(text, language));
  });
  sheet.style(OURS_HEAD, area(head, first, 1, WIDTH));
  sheet.style({ ...OURS, horizontal: "center" }, area(head + 1, first, rows, WIDTH));
  // The values are labels of the axis, so they stand as text.
  sheet.style({ numberFormat: "@" }, area(head + 1, first, rows));
  sheet.style({ numberFormat: "0.00" }, area(head + 1, first + 1, rows, WIDTH - 1));
  block.values.forEach((value, index) => {
    const row = head + 1 + index;
    sheet.text(row, first, value);
    block.formulas(frame, value).forEach((formula, column) => {
      sheet.formula(row, first + 1 + column, formula);
    });
    if (limit !== undefined) sheet.text(row, first + WIDTH - 1, limit);
  });
  for (let row = head; row <= head + rows; row += 1) sheet.height(row, ROW);
  return area(head, first, rows + 1, WIDTH);
}

export function buildSensitivities(sheet: SheetBuilder, frame: ScoreFrame, language: Language): void {
  const seen = { left: 0, right: 0 };
  for (const one of frame.rows.sensitivities) {
    const source = buildTable(sheet, frame, one, language);
    const { block } = one;
    sheet.chart({
      name: `IPC_chart_${block.name}`,
      kind: "line",
      title: say(block.title, language),
      source,
      place: chartPlace(frame.rows.charts, block, seen[block.side]),
    });
    seen[block.side] += 1;
  }
}

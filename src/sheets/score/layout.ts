import type { Programme, Scorecard, Section, Text } from "../../rulebook";
import { address } from "../address";
import { itemName, sectionNativeName } from "../names";

export const COLUMN = {
  label: 1,
  weight: 2,
  score: 3,
  worst: 4,
  best: 5,
  max: 6,
  filled: 7,
  clause: 9,
  // What is to be seen first stands first: at 1400 pixels the pane covers the end of the line.
  outcome: 10,
  flag: 11,
  condition: 12,
  /** Hidden: the level that counts, and what the gate formulas compute with. */
  help1: 13,
  help2: 14,
} as const;
export const WIDTHS: readonly number[] = [10, 215, 50, 50, 50, 50, 50, 50, 12, 80, 66, 44, 290, 48, 48];
export const LAST_COLUMN = COLUMN.condition;
/** Columns of the blocks on the right. */
export const BLOCK = { first: COLUMN.clause, columns: LAST_COLUMN - COLUMN.clause + 1 } as const;
export const ROW = 18;
/** Rows of a chart. */
export const CHART_ROWS = 12;

/** A table of totals over some values, with its chart. */
export interface Block {
  readonly name: string;
  readonly title: Text;
  readonly value: Text;
  readonly values: readonly string[];
  readonly side: "left" | "right";
  readonly formulas: (frame: ScoreFrame, value: string) => readonly [given: string, best: string];
}

export interface PlacedBlock {
  readonly block: Block;
  readonly head: number;
}

/** Sheet rows of everything that other parts refer to. */
export interface ScoreRows {
  readonly figures: number;
  readonly table: number;
  /** Row of each section in the table. */
  readonly sections: Readonly<Record<string, number>>;
  readonly total: number;
  readonly gates: number;
  readonly check: number;
  readonly sectionChart: number;
  readonly sensitivities: readonly PlacedBlock[];
  readonly charts: number;
  readonly readings: number;
}

export interface ScoreFrame {
  readonly programme: Programme;
  readonly card: Scorecard;
  readonly rows: ScoreRows;
}

export const weightCell = (frame: ScoreFrame, section: Section): string =>
  `$${address(frame.rows.sections[section.id] ?? 0, COLUMN.weight)}`;

/** What a score of a section adds to the total: itself where it is a bonus, else its share on a scale of 100. */
export function weighted(frame: ScoreFrame, section: Section, score: string): string {
  const weight = weightCell(frame, section);
  return `IF(ISNUMBER(${weight}),${weight}*100/${section.points},1)*${score}`;
}

/** How many items carry points: a split of the city's points may leave one without. */
export const askedIn = (sections: readonly Section[]): string =>
  `(${sections.map((section) => `COUNTIF(${itemName(section, "max")},">0")`).join("+")})`;

/** The native score of a section. */
export const nativeScore = (section: Section): string => sectionNativeName(section.id);

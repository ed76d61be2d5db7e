import { EXPERT_COLUMNS } from "../names";

const AFTER = 3 + EXPERT_COLUMNS;

export const COLUMN = {
  no: 0,
  name: 1,
  points: 2,
  /** The first of the experts' columns. */
  marks: 3,
  mean: AFTER,
  spread: AFTER + 1,
  count: AFTER + 2,
  consensus: AFTER + 3,
  consensusReason: AFTER + 4,
  /** Hidden: the item's id, by which the forms look for the result, and the marks that do not count. */
  id: AFTER + 5,
  result: AFTER + 6,
  faults: AFTER + 7,
} as const;
export const PRINTED = COLUMN.id;
export const HIDDEN: readonly number[] = [COLUMN.id, COLUMN.result, COLUMN.faults];

/** What a landscape A4 page holds. */
export const WIDTHS: readonly number[] = [
  26,
  128,
  30,
  ...Array.from({ length: EXPERT_COLUMNS }, () => 29),
  36,
  32,
  28,
  30,
  57,
  48,
  48,
  48,
];

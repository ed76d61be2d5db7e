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
  /** Hidden: the item's id, by which the forms look for their mean, and the marks that do not count. */
  id: AFTER + 3,
  faults: AFTER + 4,
} as const;
export const PRINTED = COLUMN.id;
export const HIDDEN: readonly number[] = [COLUMN.id, COLUMN.faults];

/** What a landscape A4 page holds. */
export const WIDTHS: readonly number[] = [
  30,
  150,
  34,
  ...Array.from({ length: EXPERT_COLUMNS }, () => 33),
  38,
  34,
  32,
  48,
  48,
];

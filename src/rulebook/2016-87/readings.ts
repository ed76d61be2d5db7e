import type { Reading } from "../types";
import { measureReadings } from "./readings-measures";
import { scoreReadings } from "./readings-scores";
import { tableReadings } from "./readings-tables";

/** Every place that the document leaves open, in the order of their numbers. */
export const readings: readonly Reading[] = [...scoreReadings, ...measureReadings, ...tableReadings].sort(
  (a, b) => a.no - b.no,
);

import type { Programme } from "../../rulebook";
import { readOn, shownOn, type NamedRegion } from "../named";

/** Experts whose marks one workbook has columns for. */
export const EXPERT_COLUMNS = 12;

/** `experts`: the heads, which hold the experts' names; `marks`: the columns below them; `consensus`: what they agreed on. */
const READ = ["id", "name", "experts", "marks", "consensus", "consensusReason"] as const;
/**
 * `mean`: the marks as the reading combines them; `result`: that, or what was agreed on; `faults`: how many
 * marks of a row are no numbers or out of range.
 */
const SHOWN = ["points", "mean", "spread", "count", "result", "faults"] as const;

export const expertName = (column: (typeof READ)[number] | (typeof SHOWN)[number]): string =>
  `IPC_X_${column}`;

export function expertNames(programme: Programme): readonly NamedRegion[] {
  if (programme.scorecard === null) return [];
  return [...READ.map(expertName).map(readOn("experts")), ...SHOWN.map(expertName).map(shownOn("experts"))];
}

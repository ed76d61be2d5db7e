/** Which columns the conditions need: told by their kinds, so that a sheet has no column that stays empty. */
import type { Gate, Programme } from "../../rulebook";

export type ConditionColumn =
  "id" | "wording" | "strength" | "value" | "declared" | "rank" | "of" | "outcome" | "evidence" | "note";

export interface ConditionLayout {
  /** Sheet column of those that the sheet has. */
  readonly at: ReadonlyMap<ConditionColumn, number>;
  readonly widths: readonly number[];
}

/** What a landscape A4 page holds, less the two fixed columns and the margin. */
const PAGE_ROOM = 705;
const WIDTHS: Readonly<Record<Exclude<ConditionColumn, "wording" | "note">, number>> = {
  id: 40,
  strength: 56,
  value: 62,
  declared: 52,
  rank: 44,
  of: 50,
  outcome: 78,
  evidence: 110,
};
/** The wording takes what the others leave, and more of it than the note. */
const WORDING_SHARE = 270 / 441;

/** Kinds whose outcome rests on figures of other sheets: what they come to is shown. */
const MEASURED: ReadonlySet<Gate["rule"]["kind"]> = new Set([
  "value",
  "count",
  "answers",
  "list",
  "coverage",
]);

export const isMeasured = ({ rule }: Gate): boolean => MEASURED.has(rule.kind);

export const hasGrades = ({ gates }: Programme): boolean => gates.some(({ rule }) => rule.kind === "grades");

/** The count of papers alone. */
const COUNT_WIDTH = 76;

/** As evidence names it: C18.4 for 18.4. */
export const conditionOf = ({ id }: Gate): string => `C${id}`;

export function layoutOf({ gates, conditions }: Programme): ConditionLayout {
  const ranked = gates.some(({ rule }) => rule.kind === "rank");
  const asked = gates.some(({ evidence }) => evidence !== undefined);
  const needed: Readonly<Record<ConditionColumn, boolean>> = {
    id: true,
    wording: true,
    strength: gates.some(({ strength }) => strength !== undefined),
    value: gates.some(isMeasured),
    declared: true,
    rank: ranked,
    of: ranked,
    outcome: true,
    evidence: asked || gates.some((gate) => conditions.includes(conditionOf(gate))),
    note: true,
  };
  const isColumn = (column: string): column is ConditionColumn => column in needed;
  const columns = Object.keys(needed)
    .filter(isColumn)
    .filter((column) => needed[column]);
  const fixed = (column: ConditionColumn): number =>
    column === "wording" || column === "note"
      ? 0
      : column === "evidence" && !asked
        ? COUNT_WIDTH
        : WIDTHS[column];
  const room = PAGE_ROOM - columns.reduce((sum, column) => sum + fixed(column), 0);
  const wording = Math.round(room * WORDING_SHARE);
  const widthOf = (column: ConditionColumn): number =>
    column === "wording" ? wording : column === "note" ? room - wording : fixed(column);
  return {
    at: new Map(columns.map((column, index) => [column, index + 1])),
    widths: [10, ...columns.map(widthOf)],
  };
}

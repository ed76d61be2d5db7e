import type { Decimal, EvidenceDemand, Indicator, ItemWindow } from "../types";

/** What a row of Annex 2 says; its id and its source follow from table and serial number. */
interface Row {
  readonly no: number;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly points: Decimal;
}
interface AssessedRow extends Row {
  readonly window: ItemWindow;
  readonly note: string;
  /** `any` where the row asks for nothing in particular. */
  readonly evidence?: EvidenceDemand;
}

/** Table 一 has neither notes nor periods, and asks for no evidence: its scores are monitored. */
export function objectiveItems(rows: readonly Row[]): readonly Indicator[] {
  return rows.map((row) => ({
    ...row,
    id: `O${row.no}`,
    pointsPrinted: row.points,
    source: `附件2 一、第${row.no}项`,
  }));
}

export function taskItems(rows: readonly AssessedRow[]): readonly Indicator[] {
  return rows.map((row) => ({
    evidence: "any",
    ...row,
    id: `T${row.no}`,
    pointsPrinted: row.points,
    source: `附件2 二、第${row.no}项`,
  }));
}

/** Table 三 prints its points as text, 「5分」. */
export function innovationItems(rows: readonly AssessedRow[]): readonly Indicator[] {
  return rows.map((row) => ({
    evidence: "any",
    ...row,
    id: `I${row.no}`,
    pointsPrinted: `${row.points}分`,
    source: `附件2 三、第${row.no}项`,
  }));
}

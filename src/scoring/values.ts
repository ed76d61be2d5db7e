import type { Assessment, CellInput } from "../assessment/index";
import type { ValueRef } from "../rulebook/index";
import { exact, type Exact } from "./exact";

/** The number at a reference: a row of Annex 1, a supplement, or one half of a pair ("A2.1.4.actual"). */
export function numberAt(assessment: Assessment, ref: ValueRef): number | null {
  const whole = cellAt(assessment, ref);
  if (whole !== null) return finite(whole);
  const dot = ref.lastIndexOf(".");
  const pair = cellAt(assessment, ref.slice(0, dot));
  if (typeof pair !== "object" || pair === null) return null;
  const part = Object.hasOwn(pair, ref.slice(dot + 1)) ? pair[ref.slice(dot + 1)] : null;
  return finite(part ?? null);
}

const finite = (input: CellInput): number | null =>
  typeof input === "number" && Number.isFinite(input) ? input : null;

/** What stands in a row or supplement; null where nothing is given. */
export function cellAt({ annex1, supplement }: Assessment, id: string): CellInput {
  if (Object.hasOwn(annex1, id)) return annex1[id] ?? null;
  return Object.hasOwn(supplement, id) ? (supplement[id] ?? null) : null;
}

/** As `numberAt`, exact. */
export function exactAt(assessment: Assessment, ref: ValueRef): Exact | null {
  const value = numberAt(assessment, ref);
  return value === null ? null : exact(value);
}

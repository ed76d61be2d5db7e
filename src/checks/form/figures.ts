import type { Assessment } from "../../assessment/index";
import type { QuotedFigure } from "../../rulebook/index";
import { exact, exactAt, sum, type Exact } from "../../scoring/index";

/** What Annex 1 yields for a figure quoted with an item; null where a row is not given, or none is named. */
export function figureFromRows(figure: QuotedFigure, assessment: Assessment): Exact | null {
  const addends = figure.sum.flatMap((ref) => exactAt(assessment, ref) ?? []);
  if (figure.sum.length === 0 || addends.length < figure.sum.length) return null;
  if (figure.over === undefined) return sum(addends);
  const divisor = exactAt(assessment, figure.over);
  if (divisor === null || divisor.equals(0)) return null;
  return sum(addends)
    .div(divisor)
    .mul(exact(figure.scale ?? "1"));
}

import type { Assessment, IsoDate } from "../assessment/index";
import type { Programme, Text } from "../rulebook/index";
import { daysBetween, isoDate } from "./calendar";
import { deadlines } from "./deadlines";

export interface SqueezeResult {
  readonly title: Text;
  /** From the day that the step before is done, or at the latest will be. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly days: number;
  /** Whether `from` is given, not the latest possible day. */
  readonly known: boolean;
  readonly source: string;
}

/** How much time is left between two steps where the first may take long. */
export function squeezes(assessment: Assessment, programme: Programme): readonly SqueezeResult[] {
  const due = new Map(deadlines(assessment, programme).map((one) => [one.id, one.due]));
  return (programme.lifecycle?.squeezes ?? []).flatMap(({ title, after, afterDate, before, source }) => {
    const given = isoDate(assessment.dates[afterDate]);
    const [from, to] = [given ?? due.get(after), due.get(before)];
    if (from === undefined || to === undefined) return [];
    return [{ title, from, to, days: daysBetween(from, to), known: given !== null, source }];
  });
}

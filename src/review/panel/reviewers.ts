import type { Assessment, Column } from "../../assessment/index";
import { programme as programmeOf } from "../../rulebook/index";
import { exact, nearest, scoreColumn, ZERO, type Exact } from "../../scoring/index";
import { byName } from "../order";
import { markedItems, meanOf } from "./marks";

/** How one expert marks beside the others. Shown, never used to correct a mark. */
export interface Severity {
  readonly expert: string;
  /** Items that at least two experts marked. */
  readonly items: number;
  /** Mean of (mark − mean of all marks), in points: below 0 is stricter than the panel. */
  readonly points: number;
  /** The same as a share of each item's points. */
  readonly share: number;
}

export function severities(assessment: Assessment): readonly Severity[] {
  const deviations = markedItems(assessment)
    .filter(({ marks }) => marks.size > 1)
    .flatMap(({ marks, max }) => {
      const mean = meanOf([...marks.values()]);
      return [...marks].map(([expert, mark]) => ({ expert, by: mark.sub(mean), max }));
    });
  return byExpert(deviations).map(([expert, own]) => ({
    expert,
    items: own.length,
    points: nearest(meanOf(own.map(({ by }) => by))),
    share: nearest(meanOf(own.map(({ by, max }) => by.div(max)))),
  }));
}

/** How one expert marks a city of which the right scores are known. */
export interface Calibration {
  readonly expert: string;
  readonly items: number;
  /** Mean of (mark − reference), in points. */
  readonly bias: number;
  /** Mean distance from the reference, in points. */
  readonly distance: number;
}

/** Experts' marks of the sample city against its reference scores, without a column in their highest one. */
export function calibrations(
  marked: Assessment,
  reference: Assessment,
  column?: Column,
): readonly Calibration[] {
  const known = scoreColumn(reference, programmeOf(reference.programme), column);
  const deviations = markedItems(marked).flatMap(({ item, marks, max }) => {
    const right = known.items.get(item.id)?.value ?? null;
    return right === null ? [] : [...marks].map(([expert, mark]) => ({ expert, by: mark.sub(right), max }));
  });
  return byExpert(deviations).map(([expert, own]) => ({
    expert,
    items: own.length,
    bias: nearest(meanOf(own.map(({ by }) => by))),
    distance: nearest(meanOf(own.map(({ by }) => by.abs()))),
  }));
}

/** How far one expert has come. */
export interface Progress {
  readonly expert: string;
  readonly scored: number;
  readonly of: number;
}

/** Whether all are in: until then nobody sees the others' marks. */
export function panelProgress(assessment: Assessment, experts: readonly string[]): readonly Progress[] {
  const items = markedItems(assessment);
  return [...new Set(experts)].sort(byName).map((expert) => {
    const asked = items.filter(({ item }) => !leavesOut(assessment, expert, item.id));
    return { expert, scored: asked.filter(({ marks }) => marks.has(expert)).length, of: asked.length };
  });
}

/** Whether an expert leaves an item to others, as registered. */
const leavesOut = ({ review }: Assessment, who: string, item: string): boolean =>
  (review?.interests ?? []).some(
    ({ expert, items }) => expert === who && (items.length === 0 || items.includes(item)),
  );

/** A mark that was given in spite of a registered interest. */
export interface InterestedMark {
  readonly expert: string;
  readonly item: string;
  readonly reason: string;
}

/** Marks on which the register of interests speaks; they count until somebody decides otherwise. */
export function interestedMarks(assessment: Assessment): readonly InterestedMark[] {
  const register = assessment.review?.interests ?? [];
  return markedItems(assessment).flatMap(({ item, marks }) =>
    register
      .filter(({ expert, items }) => marks.has(expert) && (items.length === 0 || items.includes(item.id)))
      .map(({ expert, reason }) => ({ expert, item: item.id, reason })),
  );
}

/** A reviewer's score that lies far from the self-score and says no reason. */
export interface MissingReason {
  readonly item: string;
  readonly column: "experts" | "province" | "national";
  readonly expert: string | null;
  /** Score less self-score, in points. */
  readonly difference: number;
}

/** Ours: no text sets the amount. A point is the size of the smallest items. */
const REASON_ABOVE = 1;

/** Scores that need a reason: those further from the self-score than the set amount, either way. */
export function missingReasons(assessment: Assessment): readonly MissingReason[] {
  const limit = exact(assessment.review?.reasonAbove ?? REASON_ABOVE);
  const programme = programmeOf(assessment.programme);
  const self = scoreColumn(assessment, programme, "self").items;
  const far = (item: string, score: Exact | null): Exact | null => {
    const own = self.get(item)?.value ?? null;
    const by = score === null || own === null ? ZERO : score.sub(own);
    return by.abs().gt(limit) ? by : null;
  };
  const said = (text: string | null | undefined): boolean => (text ?? "").trim() !== "";
  const offices = (["province", "national"] as const).map(
    (column) => [column, scoreColumn(assessment, programme, column).items] as const,
  );
  return markedItems(assessment).flatMap(({ item, marks }): readonly MissingReason[] => {
    const entry = assessment.scores[item.id];
    if (said(entry?.reason)) return [];
    const byExperts = [...marks].flatMap(([expert, mark]): readonly MissingReason[] => {
      const by = far(item.id, mark);
      if (by === null || said(entry?.reasons?.[expert])) return [];
      return [{ item: item.id, column: "experts", expert, difference: nearest(by) }];
    });
    const byOffices = offices.flatMap(([column, items]): readonly MissingReason[] => {
      const by = far(item.id, items.get(item.id)?.value ?? null);
      return by === null ? [] : [{ item: item.id, column, expert: null, difference: nearest(by) }];
    });
    return [...byExperts, ...byOffices];
  });
}

function byExpert<T extends { readonly expert: string }>(
  entries: readonly T[],
): readonly (readonly [string, readonly T[]])[] {
  const names = [...new Set(entries.map(({ expert }) => expert))].sort(byName);
  return names.map((name) => [name, entries.filter(({ expert }) => expert === name)] as const);
}

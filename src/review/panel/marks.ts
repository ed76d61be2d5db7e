import type { Assessment } from "../../assessment/index";
import { programme as programmeOf } from "../../rulebook/index";
import {
  carriesPoints,
  exact,
  expertMarks,
  nearest,
  scoreColumn,
  sum,
  ZERO,
  type Exact,
  type ItemScore,
} from "../../scoring/index";

/** One item with every expert's mark that counts. */
interface MarkedItem extends ItemScore {
  /** By expert, in the order of their names. */
  readonly marks: ReadonlyMap<string, Exact>;
}

/** The items that carry points, in printed order. */
export function markedItems(assessment: Assessment): readonly MarkedItem[] {
  const { items } = scoreColumn(assessment, programmeOf(assessment.programme), "experts");
  return [...items.values()]
    .filter(carriesPoints)
    .map((score) => ({ ...score, marks: expertMarks(assessment.scores[score.item.id], score.max) }));
}

export const meanOf = (values: readonly Exact[]): Exact => sum(values).div(exact(values.length));

/** One line of the panel's table. */
export interface PanelItem {
  readonly item: string;
  readonly max: number;
  readonly marks: Readonly<Record<string, number>>;
  /** What counts: the score agreed on, or the marks combined; null without any. */
  readonly score: number | null;
  readonly agreed: boolean;
  /** Highest less lowest mark. */
  readonly spread: number;
  /** The spread as a share of the item's points. */
  readonly share: number;
}

/** Every item with its marks, what they come to, and how far they lie apart. */
export function panelTable(assessment: Assessment): readonly PanelItem[] {
  return markedItems(assessment).map((marked) => lineOf(assessment, marked));
}

/** Where the experts differ, the widest first; of equal spreads the printed order. */
export function disagreements(assessment: Assessment): readonly PanelItem[] {
  return markedItems(assessment)
    .map((marked) => ({ marked, spread: spreadOf(marked) }))
    .filter(({ spread }) => spread.gt(ZERO))
    .sort(
      (a, b) => b.spread.div(b.marked.max).compare(a.spread.div(a.marked.max)) || b.spread.compare(a.spread),
    )
    .map(({ marked }) => lineOf(assessment, marked));
}

function lineOf({ scores }: Assessment, marked: MarkedItem): PanelItem {
  const { item, max, marks, value } = marked;
  const agreed = scores[item.id]?.consensus;
  const spread = spreadOf(marked);
  return {
    item: item.id,
    max: nearest(max),
    marks: Object.fromEntries([...marks].map(([expert, mark]) => [expert, nearest(mark)])),
    score: value === null ? null : nearest(value),
    agreed: typeof agreed === "number" && value !== null && value.equals(exact(agreed)),
    spread: nearest(spread),
    share: nearest(spread.div(max)),
  };
}

function spreadOf({ marks }: MarkedItem): Exact {
  const sorted = [...marks.values()].sort((a, b) => a.compare(b));
  const [least, most] = [sorted[0], sorted.at(-1)];
  return least === undefined || most === undefined ? ZERO : most.sub(least);
}

/**
 * Three different things that progress bars like to mix: scored, evidenced, confirmed by the provincial office.
 * Counted as the sheet of scores counts them natively, so that pane and sheet never differ.
 */
import type { Assessment, Result } from "../assessment";
import type { Programme } from "../rulebook";
import { carriesPoints, scoreColumn, type ItemScore } from "../scoring";
import type { DeskState } from "./types";

type Completeness = NonNullable<DeskState["completeness"]>;

export function completenessOf(assessment: Assessment, result: Result, programme: Programme): Completeness {
  const items = [...scoreColumn(assessment, programme, result.column).items.values()];
  // A split of the city's points may leave an item without any.
  const scorable = items.filter(carriesPoints);
  const asked = items.filter(({ item }) => item.evidence !== undefined);
  const named = new Set(assessment.evidence.flatMap((document) => document.items));
  const province = [...scoreColumn(assessment, programme, "province").items.values()];
  return {
    filled: { n: scorable.filter(isScored).length, of: scorable.length },
    evidenced: {
      n: asked.filter((score) => named.has(score.item.id)).length,
      of: asked.length,
    },
    confirmed: { n: province.filter(isScored).length, of: items.length },
  };
}

const isScored = ({ value }: ItemScore): boolean => value !== null;

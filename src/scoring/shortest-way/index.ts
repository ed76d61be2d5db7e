import type { Assessment } from "../../assessment/index";
import { itemsOf, type Gate, type Programme } from "../../rulebook/index";
import { exact, ONE, ZERO } from "../exact";
import { reading } from "../readings";
import { carriesPoints, type ScoredColumn } from "../scorecard";
import { weightFactors } from "../total";
import { shortestWay } from "./search";
import type { Aim, Way, WaySection } from "./types";

export interface WayOptions {
  /** Ids of threshold gates to be met. */
  readonly gates: readonly string[];
  /** Effort of one point, by item id; 1 where none is given. Decimals that are not negative. */
  readonly effort?: Readonly<Record<string, number>>;
}

/** Where a programme says nothing of a step, scores are whole points. */
const WHOLE_POINTS = "1";

/** The gates that a rise of scores can meet. */
export function reachableGates({ gates }: Programme): readonly Gate[] {
  return gates.filter(({ rule }) => rule.kind === "threshold");
}

/** The shortest way from the scores of a column to the gates asked for. */
export function wayTo(
  assessment: Assessment,
  programme: Programme,
  scored: ScoredColumn,
  options: WayOptions,
): Way {
  const aims = programme.gates.flatMap(({ id, rule }): readonly Aim[] =>
    rule.kind === "threshold" && options.gates.includes(id) ? [{ of: rule.of, at: exact(rule.at) }] : [],
  );
  const factors = weightFactors(assessment, programme);
  const named = new Set(assessment.evidence.flatMap(({ items }) => items));
  const sections = (programme.scorecard?.sections ?? []).map(({ id, groups }): WaySection => ({
    id,
    factor: factors.get(id) ?? ONE,
    items: groups
      .flatMap(itemsOf)
      .flatMap((item) => scored.items.get(item.id) ?? [])
      .filter(carriesPoints)
      .map(({ item, value, max }) => ({
        id: item.id,
        from: value ?? ZERO,
        max,
        effort: exact(options.effort?.[item.id] ?? 1),
        lacksEvidence: !named.has(item.id),
      })),
  }));
  const step = exact(reading(assessment, programme, "score-step") ?? WHOLE_POINTS);
  return shortestWay({ sections, aims, step });
}

export type { Way, WayStep } from "./types";

import type { Assessment } from "../assessment/index";
import type { Programme, Section } from "../rulebook/index";
import { exact, ONE, sum, type Exact } from "./exact";
import type { ScoredColumn } from "./scorecard";

export interface ExactTotal {
  readonly score: Exact;
  readonly best: Exact;
  /** No item is missing in any section. */
  readonly complete: boolean;
  /** A document is named for the weights. */
  readonly official: boolean;
}

/** The scale on which a weight is a share (百分制). */
const FULL_SCALE = exact(100);

/** The weighted total (加权折算); null for a programme without points. */
export function totalOf(
  assessment: Assessment,
  programme: Programme,
  { sections }: ScoredColumn,
): ExactTotal | null {
  if (programme.scorecard === null) return null;
  const factors = weightFactors(assessment, programme);
  const factor = (id: string): Exact => factors.get(id) ?? ONE;
  return {
    score: sum(sections.map((section) => section.score.mul(factor(section.id)))),
    best: sum(sections.map((section) => section.best.mul(factor(section.id)))),
    complete: sections.every((section) => section.scored === section.of),
    official: hasWeightsSource(assessment),
  };
}

/** What one point of a section adds to the total, by section id. */
export function weightFactors(
  { settings }: Assessment,
  { scorecard }: Programme,
): ReadonlyMap<string, Exact> {
  return new Map(
    (scorecard?.sections ?? []).map((section) => {
      const weight = settings.weights?.[section.id] ?? scorecard?.exampleWeights[section.id] ?? "bonus";
      return [section.id, weight === "bonus" ? ONE : share(weight, section)];
    }),
  );
}

/** A share counts on a scale of 0–100: 10 points of innovation weigh as 100. */
function share(weight: number | string, section: Section): Exact {
  return exact(weight).mul(FULL_SCALE).div(exact(section.points));
}

/** Until a document is named, the weights are an example of ours. */
function hasWeightsSource({ settings }: Assessment): boolean {
  return (settings.weightsSource ?? "").trim() !== "";
}

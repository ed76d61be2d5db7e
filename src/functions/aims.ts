/** What moves a gate: the weights under which a total passes, and the points that are still needed. */
import { emptyAssessment, type Assessment } from "../assessment";
import type { Gate, Programme } from "../rulebook";
import {
  exact,
  nearest,
  reachableGates,
  scoreColumn,
  sum,
  weightSensitivity,
  wayTo,
  type ScoredColumn,
} from "../scoring";
import { numberIn, oneCell, wordIn } from "./cells";
import { invalidValue, notAvailable } from "./errors";
import { heldScores, weightsIn } from "./scores";
import { plain } from "./arguments";

/** The lowest and highest weight of the varied section at which the total passes; the others share the rest. */
export function passingWeights(programme: Programme, ranges: readonly unknown[], gate: unknown): number[][] {
  const assessment = emptyAssessment(programme.id);
  const found = weightSensitivity(assessment, programme, columnOf(programme, ranges));
  if (found === null) throw notAvailable({ zh: "这一规则包不计分", en: "This programme has no points" });
  const named =
    oneCell(gate) === null ? found.gates : found.gates.filter((one) => one.gate === plain(wordIn(gate)));
  const [under] = named;
  if (under === undefined) {
    const known = found.gates.map((one) => one.gate).join(", ");
    throw notAvailable({
      zh: `权重只影响总分的条件：${known}`,
      en: `Weights move the conditions on the total only: ${known}`,
    });
  }
  const { from, to } = found.range;
  if (under.met !== null) return [[nearest(under.met.from), nearest(under.met.to)]];
  throw notAvailable({
    zh: `权重在 ${nearest(from)} 至 ${nearest(to)} 之间都达不到`,
    en: `No weight from ${nearest(from)} to ${nearest(to)} reaches it`,
  });
}

/** Sections scored from their items, or told by one number each. */
function columnOf(programme: Programme, ranges: readonly unknown[]): ScoredColumn {
  const sections = programme.scorecard?.sections ?? [];
  const alone = sections.map((section, index) => {
    const cells = Array.isArray(ranges[index]) ? (ranges[index] as unknown[]).flat().length : 1;
    return cells === 1 ? (numberIn(ranges[index]) ?? 0) : null;
  });
  const ofItems = ranges.map((range, index) => (alone[index] === null ? range : null));
  const assessment = { ...emptyAssessment(programme.id), scores: heldScores(programme, ofItems) };
  const scored = scoreColumn(assessment, programme, "self");
  return {
    ...scored,
    sections: scored.sections.map((section, index) => {
      const told = alone[index] ?? null;
      if (told === null) return section;
      const score = exact(told);
      if (told >= 0 && score.lte(section.max)) return { ...section, score, best: score, scored: section.of };
      throw invalidValue({
        zh: `得分 ${told} 应在 0 至 ${nearest(section.max)} 之间`,
        en: `The score ${told} must lie between 0 and ${nearest(section.max)}`,
      });
    }),
  };
}

/** The fewest points that scores must rise by until a gate is met; blanks count 0. */
export function neededPoints(
  programme: Programme,
  gate: unknown,
  ranges: readonly unknown[],
  weights: unknown,
): number {
  const aim = reachable(programme, gate);
  const empty = { ...emptyAssessment(programme.id), scores: heldScores(programme, ranges) };
  const weighed = weightsIn(programme, weights);
  const assessment: Assessment = weighed === null ? empty : { ...empty, settings: { weights: weighed } };
  const scored = scoreColumn(assessment, programme, "self");
  const way = wayTo(assessment, programme, scored, { gates: [aim.id] });
  if (way.kind === "reached") return 0;
  if (way.kind === "way") return nearest(sum(way.steps.map(({ from, to }) => to.sub(from))));
  throw notAvailable({ zh: "各项都得满分也达不到", en: "Full scores everywhere would not reach it" });
}

function reachable(programme: Programme, given: unknown): Gate {
  const written = wordIn(given);
  const gates = reachableGates(programme);
  const found = gates.find(({ id }) => id === plain(written));
  if (found) return found;
  const known = gates.map(({ id }) => id).join(", ");
  throw notAvailable({
    zh: `没有“${written}”这一按得分判断的条件，可写：${known}`,
    en: `No condition “${written}” on a score. Known: ${known}`,
  });
}

/** What one point of a section adds to the total under the weights in force. */
import type { Assessment } from "../../assessment";
import type { Section } from "../../rulebook";
import type { Rules } from "./rules";
import { toNumber } from "./numbers";

/** A weight is a share of a total that runs to 100 (CONTRACT, settings.weights). */
const fullScale = 100;

export type Weight = number | "bonus";

export function weightOf(rules: Rules, assessment: Assessment, section: string): Weight {
  const given = assessment.settings.weights?.[section];
  if (given !== undefined) return given;
  const example = rules.programme.scorecard?.exampleWeights[section];
  return example === undefined || example === "bonus" ? "bonus" : toNumber(example);
}

/** Points of the total per point of the section. */
export function worthOfPoint(rules: Rules, assessment: Assessment, section: Section): number {
  const weight = weightOf(rules, assessment, section.id);
  return weight === "bonus" ? 1 : (weight * fullScale) / toNumber(section.points);
}

/** The highest total there can be: the end of the axis. */
export function highestTotal(rules: Rules, assessment: Assessment): number {
  const sections = rules.programme.scorecard?.sections ?? [];
  return sections.reduce(
    (sum, section) => sum + worthOfPoint(rules, assessment, section) * toNumber(section.points),
    0,
  );
}

/** Full score of every item for this city, the chosen split of the variant included. */
export function itemPoints(rules: Rules, assessment: Assessment): Readonly<Record<string, string>> {
  const variant = rules.programme.scorecard?.variants.find(
    (candidate) => candidate.when.enforcementPower === assessment.city.enforcementPower,
  );
  const split = variant ? assessment.settings[variant.reading] : undefined;
  const known = typeof split === "string" && variant !== undefined && Object.hasOwn(variant.splits, split);
  return known ? rules.points(assessment.city, split) : rules.points(assessment.city);
}

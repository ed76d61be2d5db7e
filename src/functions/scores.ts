/** Exact scores of ranges: the same arithmetic as the form's, on an assessment that holds nothing but these cells. */
import { emptyAssessment, type Assessment, type ScoreEntry } from "../assessment";
import type { Programme, Section } from "../rulebook";
import { nearest, scoreColumn, totalOf } from "../scoring";
import { isGiven, scoresOf } from "./arguments";
import { cellsIn, type Cell } from "./cells";
import { invalidValue, notAvailable } from "./errors";
import { quickSum } from "./quick-sum";

const holding = (programme: Programme, scores: Record<string, ScoreEntry>): Assessment => ({
  ...emptyAssessment(programme.id),
  scores,
});

/** Points of one section from one cell per item, in printed order; blanks and faulty cells count as missing. */
export function sectionScore(programme: Programme, section: Section, range: unknown): number {
  return quickSum(section, range) ?? exactSectionScore(programme, section, range);
}

export function exactSectionScore(programme: Programme, section: Section, range: unknown): number {
  const scored = scoreColumn(holding(programme, scoresOf(section, range)), programme, "self");
  const found = scored.sections.find((candidate) => candidate.id === section.id);
  if (found === undefined) throw new Error(`section ${section.id} is not scored`);
  return nearest(found.score);
}

/** Scores of up to three ranges in the order of the sections; a range left out holds none. */
export function heldScores(programme: Programme, ranges: readonly unknown[]): Record<string, ScoreEntry> {
  const scores: Record<string, ScoreEntry> = {};
  (programme.scorecard?.sections ?? []).forEach((section, index) => {
    const range = ranges[index];
    if (isGiven(range)) Object.assign(scores, scoresOf(section, range));
  });
  return scores;
}

/** Weighted total from up to three ranges in the order of the sections; a range left out counts as not scored. */
export function totalScore(programme: Programme, ranges: readonly unknown[], given: unknown): number {
  const empty = holding(programme, heldScores(programme, ranges));
  const weights = weightsIn(programme, given);
  const assessment: Assessment =
    weights === null ? empty : { ...empty, settings: { ...empty.settings, weights } };
  const total = totalOf(assessment, programme, scoreColumn(assessment, programme, "self"));
  if (total === null) throw notAvailable({ zh: "这一规则包不计分", en: "This programme has no points" });
  return nearest(total.score);
}

/** Weights in the order of the sections; null where the range is left out. */
export function weightsIn({ scorecard }: Programme, range: unknown): Record<string, number | "bonus"> | null {
  if (!isGiven(range)) return null;
  const sections = scorecard?.sections ?? [];
  const cells = cellsIn(range);
  if (cells.length !== sections.length) {
    throw invalidValue({
      zh: `权重要有 ${sections.length} 格，所给区域有 ${cells.length} 格`,
      en: `Weights take ${sections.length} cells; the range has ${cells.length}`,
    });
  }
  return Object.fromEntries(
    sections.map((section, index) => [section.id, weightOf(section, cells[index] ?? null)]),
  );
}

/** A number from 0 to 1 is a share, a text adds the points as they are. */
function weightOf({ name }: Section, cell: Cell): number | "bonus" {
  if (cell === null) {
    throw invalidValue({
      zh: `“${name.zh}”的权重是空的，写 0 至 1 的数，或写“加分”`,
      en: `The weight of “${name.en}” is blank; write a number from 0 to 1, or 加分`,
    });
  }
  if (typeof cell !== "number") return "bonus";
  if (cell >= 0 && cell <= 1) return cell;
  throw invalidValue({
    zh: `“${name.zh}”的权重是 ${cell}，应在 0 至 1 之间`,
    en: `The weight of “${name.en}” is ${cell}; it must lie between 0 and 1`,
  });
}

/** Exact scores of ranges: the same arithmetic as the form's, on an assessment that holds nothing but these cells. */
import { emptyAssessment, type Assessment, type ScoreEntry } from "../assessment";
import type { Programme, Section } from "../rulebook";
import { nearest, scoreColumn, totalOf } from "../scoring";
import { isBlank, isGiven, scoresOf } from "./arguments";
import { invalidValue, notAvailable } from "./errors";

const holding = (programme: Programme, scores: Record<string, ScoreEntry>): Assessment => ({
  ...emptyAssessment(programme.id),
  scores,
});

/** Points of one section from one cell per item, in printed order; blanks and faulty cells count as missing. */
export function sectionScore(programme: Programme, section: Section, range: unknown[][]): number {
  const scored = scoreColumn(holding(programme, scoresOf(section, range)), programme, "self");
  const found = scored.sections.find((candidate) => candidate.id === section.id);
  if (found === undefined) throw new Error(`section ${section.id} is not scored`);
  return nearest(found.score);
}

/** Weighted total from up to three ranges in the order of the sections; a range left out counts as not scored. */
export function totalScore(programme: Programme, ranges: readonly unknown[], weights: unknown): number {
  const sections = programme.scorecard?.sections ?? [];
  const scores = Object.assign(
    {},
    ...sections.map((section, index) => {
      const range = ranges[index];
      return isGiven(range) ? scoresOf(section, range) : {};
    }),
  ) as Record<string, ScoreEntry>;
  const empty = holding(programme, scores);
  const assessment: Assessment = isGiven(weights)
    ? { ...empty, settings: { ...empty.settings, weights: weightsOf(sections, weights) } }
    : empty;
  const total = totalOf(assessment, programme, scoreColumn(assessment, programme, "self"));
  if (total === null) throw notAvailable({ zh: "这一规则包不计分", en: "This programme has no points" });
  return nearest(total.score);
}

/** Weights in the order of the sections: a number from 0 to 1 is a share, a text adds the points as they are. */
function weightsOf(sections: readonly Section[], range: unknown[][]): Record<string, number | "bonus"> {
  const cells = range.flat();
  if (cells.length !== sections.length) {
    throw invalidValue({
      zh: `权重要有 ${sections.length} 格，所给区域有 ${cells.length} 格`,
      en: `Weights take ${sections.length} cells; the range has ${cells.length}`,
    });
  }
  return Object.fromEntries(
    sections.map((section, index) => {
      const cell = cells[index];
      if (isBlank(cell)) {
        throw invalidValue({
          zh: `“${section.name.zh}”的权重是空的，写 0 至 1 的数，或写“加分”`,
          en: `The weight of “${section.name.en}” is blank; write a number from 0 to 1, or 加分`,
        });
      }
      if (typeof cell !== "number") return [section.id, "bonus" as const];
      if (cell >= 0 && cell <= 1) return [section.id, cell];
      throw invalidValue({
        zh: `“${section.name.zh}”的权重是 ${cell}，应在 0 至 1 之间`,
        en: `The weight of “${section.name.en}” is ${cell}; it must lie between 0 and 1`,
      });
    }),
  );
}

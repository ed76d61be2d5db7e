/**
 * What a change of enforcement power does to scores that are there: the items whose full score differs, what
 * each score would become, and the total under each way out. Pure, and nothing is written here.
 */
import type { Assessment } from "../assessment";
import { judge } from "../judge";
import type { Programme } from "../rulebook";
import { exact, nearest, ONE, reading, scoreColumn, type Exact, type ItemScore } from "../scoring";
import type { PowerChange, PowerLine, ScoreColumn } from "./types";

/** The score columns of the forms. */
const COLUMNS: readonly ScoreColumn[] = ["self", "province", "national"];
type Typed = number | string | boolean;

export type Treatment = keyof PowerChange["after"];

/** Scores, and the power whose full scores they were given on. */
export interface Basis {
  readonly city: Assessment["city"];
  readonly scores: Assessment["scores"];
}

type Items = ReadonlyMap<string, ItemScore>;

const itemsFor = (
  assessment: Assessment,
  basis: Basis,
  programme: Programme,
  column: ScoreColumn = "self",
): Items => scoreColumn({ ...assessment, city: basis.city, scores: basis.scores }, programme, column).items;

const typed = (scores: Assessment["scores"], item: string, column: ScoreColumn): Typed | null =>
  scores[item]?.[column] ?? null;

/** Scores go in steps (reading "score-step"); a half step goes up, never beyond the full score. */
function inSteps(value: Exact, step: Exact, full: Exact): Exact {
  const steps = value.div(step);
  const rounded = steps
    .add(ONE.div(exact(2)))
    .floor()
    .mul(step);
  return rounded.lte(full) ? rounded : steps.floor().mul(step);
}

/** Null where the item no longer carries points; as typed where it did not count before either. */
function converted(given: Typed, score: ItemScore, full: Exact, step: Exact): Typed | null {
  if (full.equals(0)) return null;
  if (score.value === null || score.max.equals(0)) return given;
  // What was at the top stays there, whatever the step.
  if (score.value.equals(score.max)) return nearest(full);
  return nearest(inSteps(score.value.mul(full).div(score.max), step, full));
}

/** One line for each score that stands as it stood before the change; a score typed since is on the new scale. */
function linesOf(before: Basis, now: Assessment, programme: Programme): readonly PowerLine[] {
  const fulls = itemsFor(now, now, programme);
  const step = exact(reading(now, programme, "score-step") ?? "0.1");
  return COLUMNS.flatMap((column) =>
    [...itemsFor(now, before, programme, column)].flatMap(([item, score]): readonly PowerLine[] => {
      const full = fulls.get(item)?.max ?? score.max;
      const given = typed(now.scores, item, column);
      if (full.equals(score.max) || given === null || given !== typed(before.scores, item, column)) return [];
      return [
        {
          item,
          column,
          score: given,
          full: nearest(score.max),
          newFull: nearest(full),
          converted: converted(given, score, full, step),
        },
      ];
    }),
  );
}

/** What a line's cell holds after a treatment; null empties it. */
export function treated(line: PowerLine, treatment: Treatment): Typed | null {
  if (treatment === "keep") return line.score;
  return treatment === "clear" ? null : line.converted;
}

function scoresAfter(
  scores: Assessment["scores"],
  lines: readonly PowerLine[],
  treatment: Treatment,
): Assessment["scores"] {
  return lines.reduce<Assessment["scores"]>(
    (after, line) => ({
      ...after,
      [line.item]: { ...after[line.item], [line.column]: treated(line, treatment) },
    }),
    scores,
  );
}

/** Null where no score is concerned. */
export function powerChange(before: Basis, now: Assessment, programme: Programme): PowerChange | null {
  const lines = linesOf(before, now, programme);
  if (lines.length === 0) return null;
  const total = (scores: Assessment["scores"], city: Assessment["city"]): number | null =>
    judge({ ...now, city, scores }).total?.score ?? null;
  const after = (treatment: Treatment): number | null =>
    total(scoresAfter(now.scores, lines, treatment), now.city);
  return {
    from: before.city.enforcementPower ?? null,
    to: now.city.enforcementPower ?? null,
    proposed: false,
    step: reading(now, programme, "score-step") ?? "0.1",
    lines,
    before: total(now.scores, before.city),
    after: { keep: after("keep"), convert: after("convert"), clear: after("clear") },
  };
}

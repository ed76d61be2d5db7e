import type { Assessment, Column, Lang, Result } from "../assessment/index";
import { judge } from "../judge/index";
import { programme as programmeOf } from "../rulebook/index";
import { numberAt, scoreColumn, totalOf } from "../scoring/index";
import { totalsUnderWeights, type TotalsUnderWeights } from "./under-weights";
import { valueOf, type Value } from "./values";

/** A file with the assessment that it holds. */
export interface CityFile {
  readonly file: string;
  readonly assessment: Assessment;
}

export interface JudgedFile extends CityFile {
  readonly result: Result;
}

/** A city with all that a ranking compares; its totals are exact. */
export interface JudgedCity extends JudgedFile {
  /** Null for a programme without points. */
  readonly total: Value | null;
  readonly best: Value | null;
  readonly underWeights: TotalsUnderWeights | null;
  /** What the rank gates measure, by gate; null where it is not given. */
  readonly measured: ReadonlyMap<string, number | null>;
}

export interface JudgeOptions {
  readonly column?: Column;
  readonly lang?: Lang;
}

export const judgeCity = ({ file, assessment }: CityFile, options: JudgeOptions = {}): JudgedCity =>
  withTotals({ file, assessment, result: judge(assessment, options) });

/** A result holds doubles; what is compared is reckoned anew, exactly. */
export function withTotals({ file, assessment, result }: JudgedFile): JudgedCity {
  const programme = programmeOf(assessment.programme);
  const scored = scoreColumn(assessment, programme, result.column);
  const total = totalOf(assessment, programme, scored);
  return {
    file,
    assessment,
    result,
    total: total === null ? null : valueOf(total.score),
    best: total === null ? null : valueOf(total.best),
    underWeights: totalsUnderWeights(assessment, programme, scored),
    measured: new Map(
      programme.gates.flatMap(({ id, rule }) =>
        rule.kind === "rank" && rule.measure !== undefined ? [[id, numberAt(assessment, rule.measure)]] : [],
      ),
    ),
  };
}

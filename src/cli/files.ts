import type { Assessment, Result } from "../assessment/index";
import { judge } from "../judge/index";
import type { Arguments } from "./arguments";
import { Failure } from "./failure";
import type { Io } from "./io";
import { openAssessment } from "./open";

/** A file that was judged, or the reason why it could not be. */
export type Judged =
  | { readonly file: string; readonly assessment: Assessment; readonly result: Result }
  | { readonly file: string; readonly failure: Failure };

/** Judges the files in their order; one that fails does not stop the others. */
export async function judgeFiles({ files, column, lang }: Arguments, io: Io): Promise<readonly Judged[]> {
  return Promise.all(
    files.map(async (file): Promise<Judged> => {
      try {
        const assessment = await openAssessment(file, io);
        return { file, assessment, result: judge(assessment, { lang, ...(column ? { column } : {}) }) };
      } catch (error) {
        if (error instanceof Failure) return { file, failure: error };
        throw error;
      }
    }),
  );
}

export const isFailed = (judged: Judged): judged is Extract<Judged, { failure: Failure }> =>
  "failure" in judged;

import type { Assessment, Result } from "../assessment/index";
import { judge } from "../judge/index";
import type { Arguments } from "./arguments";
import { Failure } from "./failure";
import type { Io } from "./io";
import { openFile } from "./open";
import { Progress } from "./progress";

/** A file that was judged, or the reason why it could not be. */
export type Judged =
  | { readonly file: string; readonly assessment: Assessment; readonly result: Result }
  | { readonly file: string; readonly failure: Failure };

/** Judges the files in their order, one at a time so that memory stays flat; one that fails does not stop the others. */
export async function judgeFiles(args: Arguments, io: Io): Promise<readonly Judged[]> {
  const progress = new Progress(args.files.length, args.lang, io);
  const judged: Judged[] = [];
  for (const file of args.files) {
    progress.at(file);
    judged.push(await judgeFile(file, args, io));
  }
  progress.done();
  return judged;
}

async function judgeFile(file: string, args: Arguments, io: Io): Promise<Judged> {
  const { column, lang } = args;
  try {
    const { assessment, findings: extra, suppressed } = await openFile(file, args, io);
    const result = judge(assessment, { lang, extra, suppressed, ...(column ? { column } : {}) });
    return { file, assessment, result };
  } catch (error) {
    if (error instanceof Failure) return { file, failure: error };
    throw error;
  }
}

export const isFailed = (judged: Judged): judged is Extract<Judged, { failure: Failure }> =>
  "failure" in judged;

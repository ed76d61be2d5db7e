import { seal } from "../review/index";
import type { Arguments } from "./arguments";
import { isFailed, judgeFiles } from "./files";
import { EXIT, type ExitStatus, type Io } from "./io";
import { outputOf, writeOutput } from "./output";
import { tellFailures } from "./report-files";

/** `ipcity report`: the score sheet and the feedback as a document. */
export async function report(args: Arguments, io: Io): Promise<ExitStatus> {
  const path = outputOf(args, ".docx");
  const judged = await judgeFiles(args, io);
  const [only] = judged;
  if (tellFailures(judged, args, io) || only === undefined || isFailed(only)) return EXIT.unusable;
  const { assessment, result } = only;
  // The writer of documents is loaded only here: the other commands start faster without it.
  const { buildReport, writeDocx } = await import("../report/index");
  const content = buildReport({ assessment, result, seal: await seal(assessment), lang: args.lang });
  await writeOutput(path, await writeDocx(content), args, io);
  return EXIT.done;
}

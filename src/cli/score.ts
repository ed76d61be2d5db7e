import type { Arguments } from "./arguments";
import { isFailed, judgeFiles } from "./files";
import { EXIT, type ExitStatus, type Io } from "./io";
import { printResult } from "./print-result";
import { json, tellFailures } from "./report-files";

/** `ipcity score`: the result of each file. */
export async function score(args: Arguments, io: Io): Promise<ExitStatus> {
  const judged = await judgeFiles(args, io);
  const [only] = judged;
  if (args.json && judged.length > 1) {
    io.stdout(
      json(
        judged.map((entry) =>
          isFailed(entry)
            ? { file: entry.file, error: entry.failure.in(args.lang) }
            : { file: entry.file, result: entry.result },
        ),
      ),
    );
  } else if (args.json && only !== undefined && !isFailed(only)) {
    io.stdout(json(only.result));
  } else if (!args.json) {
    const pages = judged.flatMap((entry) =>
      isFailed(entry) ? [] : [printResult(entry.assessment, entry.result, args.lang)],
    );
    io.stdout(pages.join("\n"));
  }
  return tellFailures(judged, args, io) ? EXIT.unusable : EXIT.done;
}

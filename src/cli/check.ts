import type { Arguments } from "./arguments";
import { isFailed, judgeFiles, type Judged } from "./files";
import { EXIT, type ExitStatus, type Io } from "./io";
import { printFindings } from "./print-result";
import { json, tellFailures } from "./report-files";

/** `ipcity check`: the findings of each file; status 1 where an error stands. */
export async function check(args: Arguments, io: Io): Promise<ExitStatus> {
  const judged = await judgeFiles(args, io);
  const [only] = judged;
  if (args.json && judged.length > 1) {
    io.stdout(
      json(
        judged.map((entry) =>
          isFailed(entry)
            ? { file: entry.file, error: entry.failure.in(args.lang) }
            : { file: entry.file, findings: entry.result.findings },
        ),
      ),
    );
  } else if (args.json && only !== undefined && !isFailed(only)) {
    io.stdout(json({ file: only.file, findings: only.result.findings }));
  } else if (!args.json) {
    const pages = judged.flatMap((entry) =>
      isFailed(entry) ? [] : [printFindings(entry.file, entry.result.findings, args.lang)],
    );
    io.stdout(pages.join("\n"));
  }
  if (tellFailures(judged, args, io)) return EXIT.unusable;
  return judged.some(holdsError) ? EXIT.errorFinding : EXIT.done;
}

const holdsError = (entry: Judged): boolean =>
  !isFailed(entry) && entry.result.findings.some((finding) => finding.severity === "error");

import type { Arguments } from "./arguments";
import { EXIT, type ExitStatus, type Io } from "./io";
import { openFile } from "./open";
import { outputOf, writeOutput } from "./output";
import { printReading } from "./print-reading";
import { json } from "./report-files";

/** `ipcity read`: the assessment on standard output or in a file, and on standard error how it was found. */
export async function read(args: Arguments, io: Io): Promise<ExitStatus> {
  const file = args.files[0] ?? "";
  const { assessment, reading } = await openFile(file, args, io);
  const text = json(assessment);
  if (args.output === undefined) io.stdout(text);
  else await writeOutput(outputOf(args, ".json"), text, args, io);
  if (reading !== null) io.stderr(printReading(file, reading, args.lang));
  return EXIT.done;
}

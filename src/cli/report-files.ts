import type { Arguments } from "./arguments";
import { isFailed, type Judged } from "./files";
import type { Io } from "./io";
import { oneLine } from "./table";

export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** One line for each file that could not be used; true where there was one. */
export function tellFailures(judged: readonly Judged[], { lang }: Arguments, io: Io): boolean {
  const failed = judged.filter(isFailed);
  for (const { failure } of failed) io.stderr(`ipcity: ${oneLine(failure.in(lang))}\n`);
  return failed.length > 0;
}

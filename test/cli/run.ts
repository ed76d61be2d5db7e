import { readFileSync } from "node:fs";
import path from "node:path";
import { run } from "../../src/cli/index";

const GOLDEN = path.resolve(__dirname, "../golden");

/** What one call printed. Files are those given, or "name.json" for a golden city. */
export async function ipcity(argv: readonly string[], files: Readonly<Record<string, string>> = {}) {
  const printed = { stdout: "", stderr: "" };
  const status = await run(argv, {
    stdout: (text) => void (printed.stdout += text),
    stderr: (text) => void (printed.stderr += text),
    readFile: (file) => read(file, files),
  });
  return { status, ...printed, json: (): unknown => JSON.parse(printed.stdout) };
}

async function read(file: string, files: Readonly<Record<string, string>>): Promise<string> {
  const given = files[file];
  if (given !== undefined) return given;
  return readFileSync(path.join(GOLDEN, file.replace(/\.json$/, ""), "assessment.json"), "utf8");
}

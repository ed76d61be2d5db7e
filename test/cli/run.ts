import { readFileSync } from "node:fs";
import path from "node:path";
import { run } from "../../src/cli/index";

const GOLDEN = path.resolve(__dirname, "../golden");

/** What one call printed. Files are those given, or "name.json" for a golden city. */
export async function ipcity(argv: readonly string[], files: Readonly<Record<string, Content>> = {}) {
  const printed = { stdout: "", stderr: "" };
  const written = new Map<string, Uint8Array>();
  const status = await run(argv, {
    stdout: (text) => void (printed.stdout += text),
    stderr: (text) => void (printed.stderr += text),
    readFile: async (file) => written.get(file) ?? read(file, files),
    writeFile: async (file, content, { replace }) => {
      if (!replace && (written.has(file) || Object.hasOwn(files, file)))
        throw Object.assign(new Error("exists"), { code: "EEXIST" });
      written.set(file, content);
    },
    terminal: false,
  });
  return { status, ...printed, json: (): unknown => JSON.parse(printed.stdout), written };
}

type Content = string | Uint8Array;

function read(file: string, files: Readonly<Record<string, Content>>): Uint8Array {
  const given = files[file];
  if (typeof given === "string") return new TextEncoder().encode(given);
  return given ?? readFileSync(path.join(GOLDEN, file.replace(/\.json$/, ""), "assessment.json"));
}

import { randomUUID } from "node:crypto";
import { link, readFile, rename, rm, writeFile } from "node:fs/promises";
import { run } from "./main";

/** Written beside its place first, so that a full disk leaves the old file whole. */
async function writeWhole(path: string, content: Uint8Array, replace: boolean): Promise<void> {
  const beside = `${path}.${randomUUID()}.tmp`;
  try {
    await writeFile(beside, content, { flag: "wx" });
    // A link, unlike a rename, fails where a file stands already.
    await (replace ? rename(beside, path) : link(beside, path));
  } finally {
    await rm(beside, { force: true });
  }
}

// A reader such as `head` may close the pipe early; that is no failure of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

// The status is set, not exited with, so that what is still in the pipe gets written.
void run(process.argv.slice(2), {
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
  readFile: (path) => readFile(path),
  writeFile: (path, content, { replace }) => writeWhole(path, content, replace),
  terminal: process.stderr.isTTY === true,
}).then((status) => {
  process.exitCode = status;
});

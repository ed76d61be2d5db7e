import { readFile } from "node:fs/promises";
import { run } from "./main";

// A reader such as `head` may close the pipe early; that is no failure of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

// The status is set, not exited with, so that what is still in the pipe gets written.
void run(process.argv.slice(2), {
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
  readFile: (path) => readFile(path, "utf8"),
}).then((status) => {
  process.exitCode = status;
});

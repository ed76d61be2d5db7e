/** Bundles the spreadsheet engine for Node into one file, so that a test file loads it at once. */
import { build } from "esbuild";
import { mkdir, rename } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { calculateAtOnce, engineFixes, mending } from "./engine-fixes.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const outfile = path.join(root, ".cache/engine.cjs");
const draft = `${outfile}.${process.pid}`;

await mkdir(path.dirname(outfile), { recursive: true });
await build({
  entryPoints: [path.join(root, "src/workbench/engine/entry.ts")],
  outfile: draft,
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node20",
  minify: true,
  // A stack trace shows the line it points to.
  lineLimit: 160,
  keepNames: true,
  logLevel: "error",
  plugins: [mending([...engineFixes, calculateAtOnce])],
});
// Several test workers may build at the same time: the last complete file wins.
await rename(draft, outfile);

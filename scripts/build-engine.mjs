/** Bundles the spreadsheet engine for Node into one file, so that a test file loads it at once. */
import { build } from "esbuild";
import { mkdir, readFile, rename } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const outfile = path.join(root, ".cache/engine.cjs");
const draft = `${outfile}.${process.pid}`;

// The engine waits 100 ms for a person's next keystroke before it calculates; a test types none.
const calculateAtOnce = {
  name: "calculate-at-once",
  setup(builder) {
    builder.onLoad({ filter: /@univerjs.sheets-formula.lib.es.index\.js$/ }, async ({ path: file }) => {
      const source = await readFile(file, "utf8");
      const quick = source.replace(/(this\._waitingCommandQueue = \[\];\s*\}, )100\)/, "$10)");
      if (quick === source) throw new Error("sheets-formula no longer waits 100 ms: look at it again");
      return { contents: quick, loader: "js" };
    });
  },
};

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
  plugins: [calculateAtOnce],
});
// Several test workers may build at the same time: the last complete file wins.
await rename(draft, outfile);

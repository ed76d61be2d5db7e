import { chmod } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const outfile = at("dist/ipcity.cjs");

/** The command line in one file that runs on Node alone. */
await build({
  entryPoints: [at("src/cli/ipcity.ts")],
  outfile,
  bundle: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  charset: "utf8",
  banner: { js: "#!/usr/bin/env node" },
  // The file door's worker belongs to the pane; the command line reads on its own thread.
  logOverride: { "empty-import-meta": "silent" },
  logLevel: "warning",
});
await chmod(outfile, 0o755);

/** `node bench/run.mjs NAME`: bundles bench/NAME.ts and runs it. */
import { spawnSync } from "node:child_process";
import { build } from "esbuild";

const name = process.argv[2];
if (!name) throw new Error("which benchmark? node bench/run.mjs insert");
const outfile = `.cache/bench-${name}.cjs`;
await build({
  entryPoints: [`bench/${name}.ts`],
  bundle: true,
  platform: "node",
  format: "cjs",
  packages: "external",
  outfile,
  logLevel: "error",
});
process.exitCode = spawnSync(process.execPath, [outfile], { stdio: "inherit" }).status ?? 1;

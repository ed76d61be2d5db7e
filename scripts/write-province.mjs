/** Writes the sample province assets/samples/province/ anew: `node scripts/write-province.mjs`. */
import { build } from "esbuild";
import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const bundle = path.join(root, ".cache/province.mjs");
const folder = path.join(root, "assets/samples/province");

await build({
  entryPoints: [path.join(root, "scripts/province/generate.ts")],
  outfile: bundle,
  bundle: true,
  format: "esm",
  platform: "node",
  logLevel: "error",
});
const { province } = await import(pathToFileURL(bundle).href);
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
for (const { file, text } of province()) await writeFile(path.join(folder, file), text);

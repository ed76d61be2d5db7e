/** Writes docs/programmes.md anew from the rule packs: `node scripts/programme-pages.mjs`. */
import { build } from "esbuild";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const bundle = path.join(root, ".cache/programme-pages.mjs");

await build({
  stdin: {
    contents: `
      import { programmes } from "./src/rulebook/index";
      import { programmesPage } from "./scripts/programmes-page";
      export const page = programmesPage(programmes);`,
    resolveDir: root,
    loader: "ts",
  },
  outfile: bundle,
  bundle: true,
  format: "esm",
  platform: "node",
  logLevel: "error",
});
const { page } = await import(pathToFileURL(bundle).href);
await writeFile(path.join(root, "docs/programmes.md"), page);

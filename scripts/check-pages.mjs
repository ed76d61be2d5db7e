/** Writes docs/checks.md anew from the checks: `node scripts/check-pages.mjs`. */
import { build } from "esbuild";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const bundle = path.join(root, ".cache/check-pages.mjs");

await build({
  stdin: {
    contents: `
      import { checks } from "./src/checks/index";
      import { checksPage } from "./scripts/checks-page";
      export const page = checksPage(Object.values(checks));`,
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
await writeFile(path.join(root, "docs/checks.md"), page);

/**
 * Bundles the workbench: the page with the spreadsheet, and the script that stands in for Excel in the pane's frame.
 * esbuild does in a second what webpack needs a minute for; the add-in itself stays with webpack.
 */
import { build } from "esbuild";
import { copyFile, mkdir } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { engineFixes, mending } from "./engine-fixes.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const page = path.join(root, "src/workbench/page");

const shared = {
  bundle: true,
  target: "es2022",
  minify: true,
  legalComments: "none",
  logLevel: "silent",
  define: { "process.env.NODE_ENV": '"production"' },
};

/** Writes workbench.html, .js, .css and workbench-seam.js. */
export async function buildWorkbench(outdir = path.join(root, "dist/workbench")) {
  await mkdir(outdir, { recursive: true });
  await Promise.all([
    build({
      ...shared,
      entryPoints: { workbench: path.join(page, "main.ts") },
      outdir,
      plugins: [mending(engineFixes)],
      format: "esm",
      loader: { ".woff2": "dataurl", ".svg": "dataurl" },
    }),
    // A classic script: it has to be through before office.js, which follows it in the document, starts.
    build({
      ...shared,
      entryPoints: { "workbench-seam": path.join(page, "seam.ts") },
      outdir,
      format: "iife",
    }),
    copyFile(path.join(page, "workbench.html"), path.join(outdir, "workbench.html")),
  ]);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await buildWorkbench();
}

/** What a few lines of TypeScript over the project's sources export; for scripts that write pages from the data. */
import { build } from "esbuild";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

/** `name` is that of the bundle in the cache. */
export async function fromSources(name, contents) {
  const outfile = path.join(root, `.cache/${name}.mjs`);
  await build({
    stdin: { contents, resolveDir: root, loader: "ts" },
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    logLevel: "error",
  });
  return import(pathToFileURL(outfile).href);
}

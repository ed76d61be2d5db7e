/** Writes docs/schema/ anew from the rulebook: `node scripts/write-schemas.mjs`. */
import { build } from "esbuild";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const bundle = path.join(root, ".cache/schemas.mjs");
const folder = path.join(root, "docs/schema");

await build({
  stdin: {
    contents: `
      import { programmes } from "./src/rulebook/index";
      import { assessmentJsonSchema } from "./src/assessment/json-schema";
      import { resultJsonSchema } from "./src/assessment/result-json-schema";
      import { rankingJsonSchema } from "./src/review/ranking-json-schema";
      export const schemas = {
        assessment: assessmentJsonSchema(programmes),
        result: resultJsonSchema(programmes),
        ranking: rankingJsonSchema(programmes),
      };`,
    resolveDir: root,
    loader: "ts",
  },
  outfile: bundle,
  bundle: true,
  format: "esm",
  platform: "node",
  logLevel: "error",
});
const { schemas } = await import(pathToFileURL(bundle).href);
await mkdir(folder, { recursive: true });
for (const [name, schema] of Object.entries(schemas)) {
  await writeFile(path.join(folder, `${name}.schema.json`), `${JSON.stringify(schema, null, 2)}\n`);
}

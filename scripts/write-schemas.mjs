/** Writes docs/schema/ anew from the rulebook: `node scripts/write-schemas.mjs`. */
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { fromSources, root } from "./from-sources.mjs";

const folder = path.join(root, "docs/schema");
const { schemas } = await fromSources(
  "schemas",
  `
    import { programmes } from "./src/rulebook/index";
    import { assessmentJsonSchema } from "./src/assessment/json-schema";
    import { resultJsonSchema } from "./src/assessment/result-json-schema";
    import { rankingJsonSchema } from "./src/review/ranking-json-schema";
    export const schemas = {
      assessment: assessmentJsonSchema(programmes),
      result: resultJsonSchema(programmes),
      ranking: rankingJsonSchema(programmes),
    };`,
);
await mkdir(folder, { recursive: true });
for (const [name, schema] of Object.entries(schemas)) {
  await writeFile(path.join(folder, `${name}.schema.json`), `${JSON.stringify(schema, null, 2)}\n`);
}

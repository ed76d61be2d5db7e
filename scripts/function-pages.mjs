/** Writes docs/functions.md anew from the functions' own comments: `node scripts/function-pages.mjs`. */
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { functionMetadata } from "./function-metadata.cjs";
import { functionsPage } from "./functions-page.cjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
await writeFile(path.join(root, "docs/functions.md"), functionsPage(await functionMetadata()));

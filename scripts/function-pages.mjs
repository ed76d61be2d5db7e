/** Writes docs/functions.md and what the pane says of the functions anew from the functions' own comments: `node scripts/function-pages.mjs`. */
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { functionMetadata } from "./function-metadata.cjs";
import { functionsHelp, functionsPage } from "./functions-page.cjs";
import { loadRulebook } from "./rulebook-check.cjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const [metadata, { programmes }] = await Promise.all([functionMetadata(), loadRulebook()]);
await writeFile(path.join(root, "docs/functions.md"), functionsPage(metadata, programmes));
await writeFile(path.join(root, "src/functions/functions.help.json"), functionsHelp(metadata));

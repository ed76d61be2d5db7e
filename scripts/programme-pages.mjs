/** Writes docs/programmes.md anew from the rule packs: `node scripts/programme-pages.mjs`. */
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { fromSources, root } from "./from-sources.mjs";

const { page } = await fromSources(
  "programme-pages",
  `
    import { programmes } from "./src/rulebook/index";
    import { programmesPage } from "./scripts/programmes-page";
    export const page = programmesPage(programmes);`,
);
await writeFile(path.join(root, "docs/programmes.md"), page);

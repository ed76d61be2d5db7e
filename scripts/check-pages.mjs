/** Writes docs/checks.md anew from the checks: `node scripts/check-pages.mjs`. */
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { fromSources, root } from "./from-sources.mjs";

const { page } = await fromSources(
  "check-pages",
  `
    import { checks } from "./src/checks/index";
    import { checksPage } from "./scripts/checks-page";
    export const page = checksPage(Object.values(checks));`,
);
await writeFile(path.join(root, "docs/checks.md"), page);

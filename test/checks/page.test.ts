import { readFileSync } from "node:fs";
import path from "node:path";
import { checksPage } from "../../scripts/checks-page";
import { checks } from "../../src/checks/index";

const page = readFileSync(path.resolve(__dirname, "../../docs/checks.md"), "utf8");

test("docs/checks.md is what the code says (node scripts/check-pages.mjs)", () => {
  expect(page).toBe(checksPage(Object.values(checks)));
});

test("every rule has its entry, once", () => {
  for (const id of Object.keys(checks)) expect(page.split(`\`${id}\``)).toHaveLength(2);
});

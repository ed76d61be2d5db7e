/**
 * `npm run bench:pane`: until the first screen takes a click, for our pane and for a bare Fluent page, in the same
 * headless browser and run. Both stand outside Excel, so that no workbook is part of the measure.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import { build } from "esbuild";
import { browserAdvice, browserFlags, findBrowser } from "../scripts/browser.mjs";
import { serve } from "../scripts/server.mjs";

const ROUNDS = 7;
const bare = ".cache/bench-bare";
const addin = ".cache/bench-addin";

const executablePath = findBrowser();
if (!executablePath) throw new Error(browserAdvice);
mkdirSync(bare, { recursive: true });
const built = spawnSync("npx", ["--no-install", "webpack", "--mode", "production", "--output-path", addin], {
  stdio: ["ignore", "ignore", "inherit"],
});
if (built.status !== 0) throw new Error("the add-in could not be built");
await build({
  stdin: {
    contents: `
      import { createRoot } from "react-dom/client";
      import { FluentProvider, webLightTheme, Button } from "@fluentui/react-components";
      Office.onReady().then(() => createRoot(document.getElementById("pane")).render(
        <FluentProvider theme={webLightTheme}><Button>bare</Button></FluentProvider>));`,
    resolveDir: process.cwd(),
    loader: "tsx",
  },
  bundle: true,
  minify: true,
  jsx: "automatic",
  define: { "process.env.NODE_ENV": '"production"' },
  outfile: `${bare}/bare.js`,
});
// The bare page loads office.js and waits for it too: both pay for Microsoft's part.
writeFileSync(
  `${bare}/bare.html`,
  '<!doctype html><script src="/addin/office-js/office.js"></script><div id="pane"></div><script defer src="bare.js"></script>',
);

const server = await serve({
  port: 0,
  orNext: false,
  from: [
    { at: "/bare/", from: bare },
    { at: "/addin/", from: addin },
  ],
});
const browser = await chromium.launch({ executablePath, args: browserFlags });

async function untilClickable(path, find) {
  const page = await browser.newPage({ viewport: { width: 350, height: 860 } });
  const started = performance.now();
  await page.goto(server.url + path, { waitUntil: "commit" });
  await find(page).waitFor({ state: "visible" });
  const took = performance.now() - started;
  await page.close();
  return took;
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const times = { bare: [], pane: [] };
for (let round = 0; round < ROUNDS; round += 1) {
  times.bare.push(
    await untilClickable("bare/bare.html", (page) => page.getByRole("button", { name: "bare" })),
  );
  times.pane.push(
    await untilClickable("addin/taskpane.html", (page) => page.getByRole("heading", { level: 1 }).first()),
  );
}
await browser.close();
await server.close();

const [ours, theirs] = [median(times.pane), median(times.bare)];
console.log(`pane, first screen   ${ours.toFixed(0)} ms (median of ${ROUNDS})`);
console.log(`bare Fluent page     ${theirs.toFixed(0)} ms`);
console.log(`ratio                ${(ours / theirs).toFixed(2)}`);

/** What the benchmarks in the browser share: the built add-in beside the workbench, served on this computer. */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import { browserAdvice, browserFlags, findBrowser } from "../scripts/browser.mjs";
import { buildWorkbench } from "../scripts/build-workbench.mjs";
import { serve } from "../scripts/server.mjs";

const addin = ".cache/bench-addin";
const workbench = ".cache/bench-workbench";

export const seam = '<script src="/workbench-seam.js"></script>';

export function run(command, args) {
  if (spawnSync(command, args, { stdio: ["ignore", "ignore", "inherit"] }).status !== 0)
    throw new Error(`${command} ${args.join(" ")} failed`);
}

/**
 * The add-in as it ships and the workbench, built, served and opened in headless Chromium.
 * BUILT=1: with the add-in as the last run built it.
 */
export async function openBench({ more = [] } = {}) {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error(browserAdvice);
  if (!process.env.BUILT)
    run("npx", ["--no-install", "webpack", "--mode", "production", "--output-path", addin]);
  await buildWorkbench(workbench);
  // The shipped page with the one line that the workbench's own has more.
  writeFileSync(
    `${addin}/workbench-pane.html`,
    readFileSync(`${addin}/taskpane.html`, "utf8").replace("<script", `${seam}<script`),
  );
  const server = await serve({
    port: 0,
    orNext: false,
    from: [...more, { at: "/", from: addin }, { at: "/", from: workbench }],
  });
  const browser = await chromium.launch({ executablePath, args: browserFlags });
  return {
    url: server.url,
    browser,
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** The workbench with the sample city, at rest, and the frame of its pane. */
export async function openSample({ browser, url }) {
  const page = await browser.newPage({ viewport: { width: 1400, height: 860 }, locale: "zh-CN" });
  await page.goto(`${url}workbench.html#sample`);
  const pane = page.frameLocator("#pane-body iframe");
  await pane.getByTestId("total").waitFor({ state: "visible", timeout: 180_000 });
  await page.waitForTimeout(5000);
  const frame = page.frames().find((one) => one.url().includes("workbench-pane"));
  if (!frame) throw new Error("no pane");
  return { page, pane, frame };
}

export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.round((sorted.length - 1) * share)];
}

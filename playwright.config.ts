import { defineConfig } from "@playwright/test";
import { browserFlags, findBrowser } from "./scripts/browser.mjs";

const executablePath = findBrowser();
const port = 4174;

export default defineConfig({
  testDir: "test/e2e",
  timeout: 240_000,
  // A busy machine takes its time over a form of a thousand formulas.
  expect: { timeout: 20_000 },
  workers: 1,
  reporter: [["list"], ["json", { outputFile: "test-results/e2e.json" }]],
  use: {
    viewport: { width: 1400, height: 860 },
    locale: "zh-CN",
    baseURL: `http://127.0.0.1:${port}`,
    launchOptions: { ...(executablePath ? { executablePath } : {}), args: browserFlags },
  },
  webServer: {
    command: "node scripts/start.mjs --no-open",
    url: `http://127.0.0.1:${port}/workbench.html`,
    env: { PORT: String(port) },
    reuseExistingServer: false,
    timeout: 120_000,
  },
});

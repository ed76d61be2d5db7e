/**
 * `npm run bench:files`: 300 filled workbooks dropped into the pane's ranking in headless Chromium. What is measured is
 * the page: how long it is blocked while the worker reads (the browser's own long tasks, which begin at 50 ms), and how
 * much memory its process holds, the worker's included.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { build } from "esbuild";
import { openBench, openSample, run } from "./in-browser.mjs";

const FILES = Number(process.env.FILES ?? 300);
const BLOCK = 50;
/** Megabytes by which the process may grow between the first fifth and the last. */
const FLAT = 60;

await build({
  entryPoints: ["bench/filled.ts"],
  bundle: true,
  platform: "node",
  format: "cjs",
  packages: "external",
  outfile: ".cache/bench-filled.cjs",
  logLevel: "error",
});
const folder = mkdtempSync(path.join(tmpdir(), "ipcity-files-"));
mkdirSync(path.join(folder, "cities"));
run(process.execPath, [".cache/bench-filled.cjs", path.join(folder, "cities"), String(FILES)]);

const bench = await openBench();
const { browser } = bench;
const { page, pane, frame } = await openSample(bench);
await pane.getByRole("tab", { name: "排名" }).click();
const input = pane.getByLabel("选择各城市的工作簿（.xlsx，可多选）");
await input.waitFor({ state: "attached", timeout: 60_000 });
await frame.evaluate(() => {
  window.blocks = [];
  new PerformanceObserver((list) => {
    // "self" is the pane; the frame around it draws both, and holds the workbench's spreadsheet.
    for (const { startTime, duration, name } of list.getEntries())
      window.blocks.push({ from: startTime, took: duration, own: name === "self" });
  }).observe({ type: "longtask" });
});
/** What has been seen since the last call. */
const blocksSeen = async () => {
  await page.waitForTimeout(1000);
  return frame.evaluate(() => window.blocks.splice(0));
};
const longestOf = (blocks) => Math.max(0, ...blocks.map(({ took }) => took));

const system = await browser.newBrowserCDPSession();
const { processInfo } = await system.send("SystemInfo.getProcessInfo");
const renderers = processInfo.filter(({ type }) => type === "renderer").map(({ id }) => id);
const megabytes = () =>
  Math.max(
    ...renderers.map(
      (id) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, "utf8"))?.[1]) / 1024,
    ),
  );
const names = Array.from({ length: FILES }, (_, index) => path.join(folder, "cities", `city-${index}.xlsx`));
const status = pane.getByRole("status").filter({ hasText: /正在读取|正在计算/ });

// Taking hundreds of paths from the tool that drives the browser is a block of its own, which no user sees: another
// input takes them first, and the pane's gets them as from its file dialog.
await frame.evaluate(() => {
  document.body.insertAdjacentHTML("beforeend", '<input type="file" multiple hidden id="taken" />');
});
await pane.locator("#taken").setInputFiles(names);
await blocksSeen();
const started = performance.now();
await input.evaluate((element) => {
  element.files = document.getElementById("taken").files;
  element.dispatchEvent(new Event("change", { bubbles: true }));
});
const memory = [];
let read = 0;
let reading = performance.now() - started;
while (read < FILES) {
  await page.waitForTimeout(250);
  const text = (await status.count()) === 0 ? "" : ((await status.first().textContent()) ?? "");
  const [, done] = /正在读取：(\d+)/.exec(text) ?? [];
  if (done === undefined && (read > 0 || performance.now() - started > 120_000)) break;
  if (done === undefined) continue;
  read = Number(done);
  if (read >= (memory.length + 1) * (FILES / 10)) memory.push(megabytes());
  reading = performance.now() - started;
}
await pane.getByRole("table").first().waitFor({ state: "attached", timeout: 300_000 });
const whole = performance.now() - started;
const blocks = await blocksSeen();
rmSync(folder, { recursive: true });

const own = blocks.filter((block) => block.own);
const told = (list) =>
  list.length === 0
    ? "none"
    : `${list.length}, the longest ${longestOf(list).toFixed(0)} ms, at ${list.map(({ from, took }) => `${(from / 1000).toFixed(1)} s: ${took.toFixed(0)}`).join(", ")}`;
const grown = (memory.at(-1) ?? 0) - (memory[1] ?? memory[0] ?? 0);
console.log(
  [
    `${FILES} workbooks: read in ${(reading / 1000).toFixed(1)} s, ranked after ${(whole / 1000).toFixed(1)} s`,
    `blocks of the pane above ${BLOCK} ms: ${told(own)}`,
    `of the frame around it, which draws both and holds the workbench's spreadsheet: ${told(blocks.filter((block) => !block.own))}`,
    `memory of its process while reading: ${memory.map((value) => value.toFixed(0)).join(" ")} MB`,
  ].join("\n"),
);
if (own.length > 0 || grown > FLAT) process.exitCode = 1;
await bench.close();

/**
 * `npm start`: builds the add-in and the workbench, serves both on this computer and opens the page.
 *
 *   PORT=4000 npm start      another port; without it 3000 or the next free one
 *   --no-open                does not open a browser
 *   --built                  serves what is built already
 */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const require = createRequire(import.meta.url);

/** A reason to stop that the person can mend: shown as it is, without a stack. */
class Stop extends Error {}

const { values: options } = parseArgs({
  options: { "no-open": { type: "boolean", default: false }, built: { type: "boolean", default: false } },
});

function say(chinese, english) {
  console.log(`${chinese}  ${english}`);
}

function checkInstallation() {
  const needed = ["webpack", "esbuild", "@univerjs/core", "@microsoft/office-js"];
  const missing = needed.filter((name) => !existsSync(path.join(root, "node_modules", name)));
  if (missing.length > 0) {
    throw new Stop(
      `还没有安装依赖，先运行 npm ci。缺：${missing.join("、")}\n` +
        `Dependencies are missing (${missing.join(", ")}): run npm ci first.`,
    );
  }
}

function readPort() {
  const given = process.env.PORT;
  if (given === undefined || given === "") return { port: 3000, orNext: true };
  const port = Number(given);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Stop(`PORT=${given} 不是端口号（0–65535）。\nPORT=${given} is not a port number (0-65535).`);
  }
  return { port, orNext: false };
}

/** webpack in a process of its own: it ends with its caches written, and its memory goes with it. */
function buildAddin() {
  const cli = path.join(path.dirname(require.resolve("webpack/package.json")), "bin/webpack.js");
  return new Promise((resolve, reject) => {
    const webpack = spawn(process.execPath, [cli, "--mode", "development"], { cwd: root });
    let output = "";
    for (const stream of [webpack.stdout, webpack.stderr]) stream.on("data", (text) => (output += text));
    webpack.on("error", reject);
    webpack.on("close", (code) => {
      if (code === 0) resolve();
      else reject(new Stop(`加载项没有构建成功。\nThe add-in could not be built.\n\n${output.trim()}`));
    });
  });
}

async function buildPage() {
  const { buildWorkbench } = await import("./build-workbench.mjs");
  try {
    await buildWorkbench();
  } catch (error) {
    throw new Stop(`工作台没有构建成功。\nThe workbench could not be built.\n\n${error.message}`);
  }
}

async function build() {
  const started = performance.now();
  say("正在构建加载项和工作台……", "Building add-in and workbench …");
  await Promise.all([buildAddin(), buildPage()]);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  say(`已构建，用时 ${seconds} 秒。`, `Built in ${seconds} s.`);
}

function checkBuilt() {
  const missing = ["dist/addin/workbench-pane.html", "dist/workbench/workbench.html"].filter(
    (file) => !existsSync(path.join(root, file)),
  );
  if (missing.length > 0) {
    throw new Stop(
      `还没有构建：缺 ${missing.join("、")}。去掉 --built 再运行。\n` +
        `Not built yet: ${missing.join(", ")} is missing. Run again without --built.`,
    );
  }
}

async function start() {
  const { serve } = await import("./server.mjs");
  const { port, orNext } = readPort();
  try {
    return await serve({ port, orNext });
  } catch (error) {
    if (error.code !== "EADDRINUSE" && error.code !== "EACCES") throw error;
    throw new Stop(
      `端口 ${port} 不可用（${error.code}）。换一个：PORT=4000 npm start\n` +
        `Port ${port} is not available (${error.code}). Take another: PORT=4000 npm start`,
    );
  }
}

function openBrowser(url) {
  const { platform, env } = process;
  const openers = { darwin: ["open", url], win32: ["cmd", "/c", "start", "", url] };
  const desktop = platform in openers || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
  if (options["no-open"] || env.CI || !desktop) return;
  const [command, ...args] = openers[platform] ?? ["xdg-open", url];
  const opener = spawn(command, args, { stdio: "ignore", detached: true });
  // The address stands on the screen: a desktop without an opener is no reason to stop.
  opener.on("error", () => undefined);
  opener.unref();
}

try {
  checkInstallation();
  if (options.built) checkBuilt();
  else await build();
  const { url } = await start();
  const sample = `${url}workbench.html#sample`;
  console.log(`\n  ${sample}\n`);
  say("在浏览器中打开上面的地址；按 Ctrl+C 结束。", "Open this address in a browser; Ctrl+C ends it.");
  say("去掉 #sample 从空工作簿开始。", "Without #sample it starts with an empty workbook.");
  openBrowser(sample);
} catch (error) {
  if (!(error instanceof Stop)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

/**
 * `npm run bench:pane`: until the first screen takes a click, for our pane and for a bare Fluent page, in the same
 * headless browser and run. Twice: outside Excel, where no workbook is part of the measure, and in the workbench's
 * frame, where our pane also asks the workbook whether the forms are there.
 *
 *   PAIRS=31 npm run bench:pane      more pairs on a busy machine
 *
 * A machine that is busy with other things slows both pages of a pair alike, so each pair gives one ratio; who goes
 * first alternates, and the median of the ratios is what is held against the limit.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { build } from "esbuild";
import { openBench, quantile, seam } from "./in-browser.mjs";

const PAIRS = Number(process.env.PAIRS ?? 21);
const WARM_UP = 2;
const LIMIT = 1.2;
const bare = ".cache/bench-bare";

mkdirSync(bare, { recursive: true });
await build({
  stdin: {
    contents: `
      import { createRoot } from "react-dom/client";
      import { FluentProvider, webLightTheme, Button } from "@fluentui/react-components";
      Office.onReady().then(() => createRoot(document.getElementById("pane")).render(
        <FluentProvider theme={webLightTheme}><h1>bare</h1><Button>bare</Button></FluentProvider>));`,
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
const barePage = (before) =>
  `<!doctype html>${before}<script src="/office-js/office.js"></script><div id="pane"></div><script defer src="/bare/bare.js"></script>`;
writeFileSync(`${bare}/bare.html`, barePage(""));
writeFileSync(`${bare}/bare-in-excel.html`, barePage(seam));

const bench = await openBench({ more: [{ at: "/bare/", from: bare }] });
const { browser, url } = bench;
const viewport = { width: 350, height: 860 };

async function outside(path, heading) {
  const page = await browser.newPage({ viewport, locale: "zh-CN" });
  const started = performance.now();
  await page.goto(url + path, { waitUntil: "commit" });
  await page.getByRole("heading", { level: 1, name: heading }).waitFor({ state: "visible" });
  const took = performance.now() - started;
  await page.close();
  return took;
}

/** Milliseconds after which what a closed pane leaves behind is cleared away, so that the next one does not pay for it. */
const REST = 250;

/** Milliseconds from a new frame to the button in it, measured in the page itself. */
async function inFrame(book, path, button) {
  await book.evaluate(() => document.getElementById("pane-body").replaceChildren());
  await book.waitForTimeout(REST);
  return book.evaluate(
    ([address, wanted]) =>
      new Promise((resolve) => {
        const frame = document.createElement("iframe");
        frame.src = address;
        const started = performance.now();
        const look = () => {
          const buttons = [...(frame.contentDocument?.querySelectorAll("button") ?? [])];
          const there = buttons.some((one) => one.textContent === wanted && one.offsetHeight > 0);
          if (there) resolve(performance.now() - started);
          else setTimeout(look, 1);
        };
        document.getElementById("pane-body").replaceChildren(frame);
        look();
      }),
    [`/${path}`, button],
  );
}

async function alternating(measureBare, measurePane) {
  const pairs = [];
  for (let round = 0; round < WARM_UP + PAIRS; round += 1) {
    const bareFirst = round % 2 === 0;
    const first = await (bareFirst ? measureBare() : measurePane());
    const second = await (bareFirst ? measurePane() : measureBare());
    if (round >= WARM_UP)
      pairs.push(bareFirst ? { bare: first, pane: second } : { bare: second, pane: first });
  }
  return pairs;
}

function report(title, pairs) {
  const ratios = pairs.map(({ pane, bare: other }) => pane / other);
  const middle = (of) => quantile(of, 0.5);
  const ms = (value) => `${value.toFixed(0)} ms`;
  console.log(
    `${title.padEnd(20)} pane ${ms(middle(pairs.map(({ pane }) => pane)))}, bare ${ms(middle(pairs.map((pair) => pair.bare)))}, ` +
      `ratio ${middle(ratios).toFixed(2)} (quartiles ${quantile(ratios, 0.25).toFixed(2)}–${quantile(ratios, 0.75).toFixed(2)}, ` +
      `${pairs.length} pairs; asked: at most ${LIMIT})`,
  );
}

report(
  "outside Excel",
  await alternating(
    () => outside("bare/bare.html", "bare"),
    () => outside("taskpane.html", "这个页面要在 Excel 里打开"),
  ),
);

const book = await browser.newPage({ viewport: { width: 1400, height: 860 }, locale: "zh-CN" });
await book.goto(`${url}workbench.html`);
await book.evaluate(() => window.workbench !== undefined);
await book.waitForTimeout(2500);
report(
  "in the workbench",
  await alternating(
    () => inFrame(book, "bare/bare-in-excel.html", "bare"),
    () => inFrame(book, "workbench-pane.html", "插入官方表格"),
  ),
);
await bench.close();

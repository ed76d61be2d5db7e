/**
 * `npm run bench:drawing`: what a keystroke costs the pane in a real browser, with the sample city and with 5,000 firms
 * pasted into its list. The workbench's spreadsheet shares the thread with the pane, which Excel does not; so only the
 * pane's own stretches count: from each answer of the spreadsheet to the pane's next request, and from the last answer
 * to the new total in the page.
 */
import { openBench, openSample, quantile } from "./in-browser.mjs";

const FIRMS = 5000;
const KEYS = 15;
const WARM_UP = 5;
const LIMIT = 100;
const QUIET = 1500;

const bench = await openBench();
const { page, pane, frame } = await openSample(bench);

await page.evaluate(() => {
  const { api, host } = window.workbench;
  const execute = host.execute.bind(host);
  const now = () => performance.timeOrigin + performance.now();
  window.asked = [];
  host.execute = async (body) => {
    const asked = now();
    const answer = await execute(body);
    window.asked.push([asked, now()]);
    return answer;
  };
  /** Enters values from the first cell of a region on. */
  window.enter = (name, values) => {
    const [sheet, cells] = api
      .getActiveWorkbook()
      .getDefinedName(name)
      .getFormulaOrRefString()
      .replace(/^=/, "")
      .split("!");
    const [, column, row] = /^\$([A-Z]+)\$(\d+)/.exec(cells);
    const last = Number(row) + values.length - 1;
    host.userEdit(sheet.replace(/^'(.*)'$/, "$1"), `${column}${row}:${column}${last}`, values);
  };
});
await frame.evaluate(() => {
  const total = () => document.querySelector("[data-testid=total]")?.textContent;
  let last = total();
  window.drawn = [];
  new MutationObserver(() => {
    if (total() === last) return;
    last = total();
    window.drawn.push(performance.timeOrigin + performance.now());
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
});

/** Milliseconds of the pane for one keystroke, and how often it asked. */
async function keystroke(score) {
  const before = await page.evaluate(() => (window.asked = []) && performance.timeOrigin + performance.now());
  await frame.evaluate(() => (window.drawn = []));
  await page.evaluate((typed) => window.enter("IPC_T_self", [[typed]]), score);
  await frame.waitForFunction(() => window.drawn.length > 0, null, { timeout: 60_000, polling: 5 });
  await page.waitForTimeout(QUIET);
  const [drawn] = await frame.evaluate(() => window.drawn);
  const asked = (await page.evaluate(() => window.asked)).filter(([from]) => from > before && from < drawn);
  const ends = [...asked.slice(1).map(([from]) => from), drawn];
  const own = asked.reduce((sum, [, answered], at) => sum + Math.max(0, ends[at] - answered), 0);
  return { own, syncs: asked.length };
}

async function keystrokes() {
  const times = [];
  for (let round = 0; round < WARM_UP + KEYS; round += 1) {
    const measured = await keystroke((round % 10) / 10 + 0.05);
    if (round >= WARM_UP) times.push(measured);
  }
  return times;
}

const few = await keystrokes();
await page.evaluate((count) => {
  window.enter(
    "IPC_F_name",
    Array.from({ length: count }, (_, index) => [`示例市第${index}号科技有限公司`]),
  );
  // With a title, so that the finding on their number tells when the pane has read the list to its end.
  window.enter(
    "IPC_F_municipal_pilot",
    Array.from({ length: count }, () => ["√"]),
  );
}, FIRMS);
await pane.getByRole("tab", { name: /检查/ }).click();
await pane.getByText("企业清单与数量不符").first().waitFor({ timeout: 120_000 });
await pane.getByRole("tab", { name: "填报" }).click();
await page.waitForTimeout(5000);
const many = await keystrokes();

const line = (name, times) => {
  const own = times.map((one) => one.own);
  const syncs = Math.max(...times.map((one) => one.syncs));
  return `${name.padEnd(16)} median ${quantile(own, 0.5).toFixed(1)} ms, 90 % ${quantile(own, 0.9).toFixed(1)} ms, round trips at most ${syncs}`;
};
console.log(`the pane, for each of ${KEYS} keystrokes, drawing included (asked: at most ${LIMIT} ms)`);
console.log(line("the sample city", few));
console.log(line(`${FIRMS} firms`, many));
await bench.close();
if (
  quantile(
    many.map(({ own }) => own),
    0.5,
  ) > LIMIT
)
  process.exitCode = 1;

/**
 * The tour: drives the workbench as a person would and takes the pictures of docs/tour.md and the README into
 * docs/images.
 *
 *   npm run screenshots        (after a build: npm start builds, Ctrl+C ends it)
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync } from "node:fs";
import path from "node:path";
import { chromium } from "@playwright/test";
import { browserAdvice, browserFlags, findBrowser } from "./browser.mjs";
import { serve } from "./server.mjs";

const folder = "docs/images";
const tasks = "附件2·主要任务";

const executablePath = findBrowser();
if (!executablePath) throw new Error(browserAdvice);
mkdirSync(folder, { recursive: true });

const server = await serve({ port: 0, orNext: false });
const browser = await chromium.launch({ executablePath, args: browserFlags });
const page = await browser.newPage({ viewport: { width: 1400, height: 860 }, locale: "zh-CN" });
await page.goto(`${server.url}workbench.html`);
await page.evaluate(() => window.workbench.ready);

const frame = page.locator("#pane-body iframe");
const pane = page.frameLocator("#pane-body iframe");
const shoot = (name) => page.screenshot({ path: `${folder}/${name}.png` });
const shootPane = (name) => frame.screenshot({ path: `${folder}/${name}.png` });
const settle = (ms = 900) => page.waitForTimeout(ms);

/** Address of an item's cell: the row of its number in the named region. */
const addressOf = (item, column) =>
  page.evaluate(
    ([letter, no, wanted]) => {
      const workbook = window.workbench.api.getActiveWorkbook();
      const region = (name) => {
        const [sheet, cells] = workbook
          .getDefinedName(name)
          .getFormulaOrRefString()
          .replace(/^=/, "")
          .split("!");
        const title = sheet.replace(/^'(.*)'$/, "$1");
        return { title, range: workbook.getSheetByName(title).getRange(cells.replaceAll("$", "")) };
      };
      const index = region(`IPC_${letter}_no`)
        .range.getValues()
        .findIndex(([value]) => String(value) === no);
      const { title, range } = region(`IPC_${letter}_${wanted}`);
      return `'${title}'!${range.offset(index, 0).getA1Notation().split(":")[0]}`;
    },
    [item.slice(0, 1), item.slice(1), column],
  );
const type = async (item, column, text) =>
  page.evaluate(
    ([at, typed]) => window.workbench.user.type(at, typed),
    [await addressOf(item, column), text],
  );
const clear = async (item, column) =>
  page.evaluate((at) => window.workbench.user.clear(at), await addressOf(item, column));
const select = async (item, column) =>
  page.evaluate((at) => window.workbench.user.select(at), await addressOf(item, column));
/** Shows a sheet from its first cell on; rows that have no height of their own fit their text, as in Excel. */
const showFitted = (sheet) =>
  page.evaluate((name) => {
    const shown = window.workbench.api.getActiveWorkbook().getSheetByName(name);
    shown.activate();
    shown.getRange("A1").activate();
    const rows = shown.getSheet().getRowManager();
    for (let row = 0; row < Math.min(shown.getLastRow(), 60); row += 1)
      if (rows.getRow(row)?.h === undefined) shown.autoResizeRows(row, 1);
  }, sheet);
const show = (sheet) =>
  page.evaluate((name) => window.workbench.api.getActiveWorkbook().getSheetByName(name).activate(), sheet);

await pane.getByRole("button", { name: "插入官方表格" }).waitFor();
await settle();
await shootPane("pane-first-run");

await pane.getByRole("button", { name: "打开示例城市" }).click();
await pane.getByTestId("total").waitFor({ timeout: 60_000 });
await settle(4000);

await clear("T28", "evidence");
await clear("T25", "evidence");
await clear("T30", "self");
await clear("O5", "self");
await type("T32", "self", "9");
await show(tasks);
for (let step = 0; step < 2; step += 1) await page.locator("#zoom-out").click();
await select("T32", "self");
await settle(1500);
await shoot("workbench");
await shootPane("pane-fill");

const tab = async (name) => {
  await pane.getByRole("tab", { name: new RegExp(name) }).click();
  await settle();
};
/** Brings what carries these words to the top of the pane. */
const scrollTo = async (words) => {
  await pane
    .getByText(words)
    .first()
    .evaluate((place) => place.scrollIntoView({ block: "start" }));
  await settle(400);
};
/** The province of samples as workbooks, made by the command line. */
function provinceFiles() {
  const from = "assets/samples/province";
  const to = ".cache/tour";
  mkdirSync(to, { recursive: true });
  execFileSync(process.execPath, ["scripts/build-cli.mjs"], { stdio: "ignore" });
  return readdirSync(from).map((name) => {
    const file = path.join(to, name.replace(".json", ".xlsx"));
    execFileSync(process.execPath, ["dist/ipcity.cjs", "fill", path.join(from, name), "-o", file, "--force"]);
    return file;
  });
}

await tab("检查");
await shootPane("pane-check");
await pane.getByRole("button", { name: "达到门槛的最省力办法" }).click();
await settle(1500);
await scrollTo("达到门槛的最省力办法");
await shootPane("pane-way");

await tab("评审");
await pane.getByLabel("身份", { exact: true }).selectOption("province");
await settle(1500);
await shootPane("pane-review");

await tab("排名");
await pane.locator("input[type=file][multiple]").first().setInputFiles(provinceFiles());
await pane.getByRole("table").first().waitFor({ timeout: 120_000 });
await settle();
await shootPane("pane-rank");

await tab("期限");
await settle(1500);
await shootPane("pane-dates");

await tab("设置");
await shootPane("pane-settings");

await tab("填报");
await pane.getByRole("button", { name: "函数", exact: true }).click();
await pane.getByLabel("函数", { exact: true }).last().selectOption("GATE");
await settle();
await scrollTo("所选单元格");
await shootPane("pane-functions");

for (const [sheet, picture] of [
  ["附件1", "annex1"],
  ["证据清单", "register"],
  ["申报条件", "conditions"],
  ["期限", "dates"],
  ["得分与门槛", "scores"],
]) {
  await showFitted(sheet);
  await settle(1500);
  await shoot(picture);
}

await browser.close();
await server.close();

/**
 * The tour of the README: drives the workbench as a person would and takes its pictures into docs/images.
 *
 *   npm run screenshots        (after a build: npm start builds, Ctrl+C ends it)
 */
import { mkdirSync } from "node:fs";
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

await pane.getByRole("tab", { name: /检查/ }).click();
await settle();
await shootPane("pane-check");
await pane.getByRole("tab", { name: /设置/ }).click();
await settle();
await shootPane("pane-settings");
await pane.getByRole("tab", { name: /填报/ }).click();

await show("附件1");
await settle(1200);
await shoot("annex1");
await show("得分与门槛");
await settle(1200);
await shoot("scores");

await browser.close();
await server.close();

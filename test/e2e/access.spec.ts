/** axe, contrast included, in a real browser: every tab in every look of Office and in high contrast, wide and low. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import { expect, test, type Page } from "@playwright/test";
import { WorkbookPage } from "./workbook";

const axeSource = readFileSync(createRequire(__filename).resolve("axe-core/axe.min.js"), "utf8");

async function violations(book: WorkbookPage): Promise<string[]> {
  const frame = book.page.frames().find((candidate) => candidate.url().includes("workbench-pane"));
  if (!frame) throw new Error("the pane has no frame");
  await frame.evaluate(axeSource);
  const { violations: found } = await frame.evaluate(() =>
    (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
}

const tabs = ["填报", "检查", "评审", "排名", "期限", "设置"] as const;

const looks = ["light", "white", "dark", "black"] as const;
type Look = (typeof looks)[number];

const wear = (page: Page, look: Look): Promise<void> =>
  page.evaluate((wanted) => {
    const controls = window.workbench?.controls;
    if (controls) controls.theme = wanted;
  }, look);

const ground = (book: WorkbookPage): Promise<string> =>
  book.pane
    .locator("#pane > div > div")
    .first()
    .evaluate((place) => getComputedStyle(place).backgroundColor);

/** Every tab, with a finding of each kind in sight. */
async function expectNothingInTabs(book: WorkbookPage, where: string): Promise<void> {
  for (const tab of tabs) {
    await book.pane.getByRole("tab", { name: new RegExp(tab) }).click();
    await book.page.waitForTimeout(400);
    expect([where, tab, await violations(book)]).toEqual([where, tab, []]);
  }
}

async function spoiltSample(page: Page): Promise<WorkbookPage> {
  const book = await WorkbookPage.open(page);
  expect(await violations(book)).toEqual([]);
  await book.pane.getByRole("button", { name: "打开示例城市" }).click();
  await expect(book.pane.getByTestId("total")).toHaveText("86.50", { timeout: 90_000 });
  await book.loseEvidence("T28");
  await book.type("T32", "self", "9");
  await expect(book.pane.getByRole("tab", { name: /1 个错误/ })).toBeVisible();
  return book;
}

test("the pane follows Office's look while it is open, and axe finds nothing in any", async ({ page }) => {
  test.setTimeout(240_000);
  const book = await spoiltSample(page);
  const grounds = new Set<string>();
  for (const look of looks) {
    await wear(page, look);
    // Office.js answers from what it asked up to five seconds ago.
    await page.waitForTimeout(5_200);
    await page.mouse.move(10, 10);
    await book.pane.getByRole("tab", { name: "填报" }).hover();
    await page.waitForTimeout(300);
    grounds.add(await ground(book));
    await expectNothingInTabs(book, look);
  }
  expect([...grounds]).toEqual(["rgb(255, 255, 255)", "rgb(41, 41, 41)", "rgb(0, 0, 0)"]);
});

test("axe finds nothing in high contrast, which the pane follows, too", async ({ page }) => {
  test.setTimeout(180_000);
  const book = await spoiltSample(page);
  await page.emulateMedia({ forcedColors: "active" });
  await page.waitForTimeout(300);
  const forced = await book.pane
    .locator("#pane")
    .evaluate(() => window.matchMedia("(forced-colors: active)").matches);
  expect(forced).toBe(true);
  await expectNothingInTabs(book, "contrast");
});

test("at 300 px nothing is cut, in Chinese and in English", async ({ page }) => {
  test.setTimeout(180_000);
  const book = await spoiltSample(page);
  for (const [language, names] of [
    ["zh-CN", tabs],
    ["en-US", ["Fill", "Check", "Review", "Rank", "Dates", "Settings"]],
  ] as const) {
    await page.evaluate((wanted) => {
      const controls = window.workbench?.controls;
      if (!controls) return;
      controls.paneWidth = 300;
      controls.language = wanted;
    }, language);
    for (const tab of names) {
      await book.pane.getByRole("tab", { name: new RegExp(tab) }).click({ timeout: 90_000 });
      await page.waitForTimeout(300);
      const over = await book.pane
        .locator("html")
        .evaluate((html) =>
          [...html.querySelectorAll("#pane *")]
            .filter((place) => place.getBoundingClientRect().right > window.innerWidth + 0.5)
            .map((place) => place.textContent),
        );
      expect([tab, over]).toEqual([tab, []]);
    }
  }
});

test("in English the filters of Check and its steps stand in one row at 350 px", async ({ page }) => {
  test.setTimeout(180_000);
  const book = await spoiltSample(page);
  await page.evaluate(() => {
    const controls = window.workbench?.controls;
    if (controls) controls.language = "en-US";
  });
  await book.pane.getByRole("tab", { name: /Check/ }).click({ timeout: 90_000 });
  const filter = await book.pane.getByRole("button", { name: /^Error/ }).boundingBox();
  const step = await book.pane.getByRole("button", { name: "Next" }).boundingBox();
  expect(Math.abs((filter?.y ?? 0) - (step?.y ?? 99))).toBeLessThan(8);
});

test("350 × 378 px shows the total, the tabs and something to do", async ({ page }) => {
  const book = await WorkbookPage.open(page);
  await book.pane.getByRole("button", { name: "打开示例城市" }).click();
  await expect(book.pane.getByTestId("total")).toHaveText("86.50", { timeout: 90_000 });
  await page.evaluate(() => {
    const controls = window.workbench?.controls;
    if (controls) controls.paneHeight = 378;
  });
  await book.loseEvidence("T28");
  await expect(book.pane.getByRole("tab", { name: "填报" })).toBeInViewport();
  const gap = book.pane.getByRole("button", { name: /参与国家标准贯标企业数量/ }).first();
  await expect(gap).toBeInViewport();
  const frame = page.frames().find((candidate) => candidate.url().includes("workbench-pane"));
  const overflow = await frame?.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});

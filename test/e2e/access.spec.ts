/** axe, contrast included, in a real browser: every tab, light and dark, wide and low. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import { expect, test } from "@playwright/test";
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

for (const theme of ["light", "dark"] as const) {
  test(`axe finds nothing in the ${theme} theme`, async ({ page }) => {
    const book = await WorkbookPage.open(page);
    await page.evaluate((wanted) => {
      const controls = window.workbench?.controls;
      if (controls) controls.theme = wanted;
    }, theme);
    await expect(book.pane.getByRole("button", { name: "插入官方表格" })).toBeVisible();
    expect(await violations(book)).toEqual([]);

    await book.pane.getByRole("button", { name: "打开示例城市" }).click();
    await expect(book.pane.getByTestId("total")).toHaveText("86.50", { timeout: 60_000 });
    await book.clear("T28", "evidence");
    await book.type("T32", "self", "9");
    for (const tab of ["填报", "检查", "设置"]) {
      await book.pane.getByRole("tab", { name: new RegExp(tab) }).click();
      await page.waitForTimeout(400);
      expect([tab, await violations(book)]).toEqual([tab, []]);
    }
  });
}

test("350 × 378 px shows the total, the tabs and something to do", async ({ page }) => {
  const book = await WorkbookPage.open(page);
  await book.pane.getByRole("button", { name: "打开示例城市" }).click();
  await expect(book.pane.getByTestId("total")).toHaveText("86.50", { timeout: 60_000 });
  await page.evaluate(() => {
    const controls = window.workbench?.controls;
    if (controls) controls.paneHeight = 378;
  });
  await book.clear("T28", "evidence");
  await expect(book.pane.getByRole("tab", { name: "填报" })).toBeInViewport();
  const gap = book.pane.getByRole("button", { name: /参与国家标准贯标企业数量/ }).first();
  await expect(gap).toBeInViewport();
  const frame = page.frames().find((candidate) => candidate.url().includes("workbench-pane"));
  const overflow = await frame?.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});

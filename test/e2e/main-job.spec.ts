/** The main job as a person does it: insert the forms, load the sample, lose a paper, slip a digit, mend both. */
import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { WorkbookPage } from "./workbook";

const golden = JSON.parse(readFileSync("test/golden/sample-city/result.json", "utf8")) as {
  total: { score: number };
};

test("insert, load the sample, lose an evidence number, keep a wrong score, mend both", async ({ page }) => {
  const book = await WorkbookPage.open(page);
  const { pane } = book;

  await pane.getByRole("button", { name: "插入官方表格" }).click();
  await expect(pane.getByRole("tab", { name: "填报" })).toBeVisible({ timeout: 90_000 });
  await expect(pane.getByTestId("total")).toHaveText("0.00");

  await pane.getByRole("tab", { name: "设置" }).click();
  await pane.getByRole("button", { name: "打开示例城市" }).click();
  const shown = golden.total.score.toFixed(2);
  await expect(pane.getByTestId("total")).toHaveText(shown, { timeout: 90_000 });

  await expect.poll(async () => Number(await book.named("IPC_total_native"))).toBe(golden.total.score);
  await expect.poll(async () => Number(await book.named("IPC_total"))).toBe(golden.total.score);

  const corner = "'设置'!H40";
  await book.typeAt(corner, "=IPCITY.TOTAL()");
  await expect.poll(async () => Number(await book.shownAt(corner))).toBe(golden.total.score);

  await pane.getByRole("tab", { name: /检查/ }).click();
  await expect(pane.getByText("没有发现问题")).toBeVisible();

  await book.loseEvidence("T5");
  await expect.poll(() => book.shown("T5", "status")).toContain("缺证据");
  await expect.poll(() => book.isLit("T5", "evidence")).toBe(true);
  await expect(pane.getByRole("button", { name: /^警告\s*1$/ })).toBeVisible();
  await expect(pane.getByRole("button", { name: /^错误\s*0$/ })).toBeVisible();
  await expect(pane.getByText("知识产权法规建设").first()).toBeVisible();
  await book.type("T5", "evidence", "E004");
  await expect.poll(() => book.shown("T5", "status")).toBe("齐全");
  await expect.poll(() => book.isLit("T5", "evidence")).toBe(false);

  await book.type("T5", "self", "9");
  await expect.poll(() => book.shown("T5", "status")).toContain("超出");
  await expect.poll(() => book.isLit("T5", "self")).toBe(true);
  await expect(pane.getByRole("button", { name: /^错误\s*1$/ })).toBeVisible();
  await expect
    .poll(async () => Number(await book.shownAt(corner)), { timeout: 2_000 })
    .toBeLessThan(golden.total.score);

  await book.type("T5", "self", "4");
  await expect(pane.getByText("没有发现问题")).toBeVisible();
  await expect(pane.getByTestId("total")).toHaveText(shown);
  await expect.poll(async () => Number(await book.shownAt(corner))).toBe(golden.total.score);
});

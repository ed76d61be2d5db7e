/** What goes wrong in real life: each gives a sentence with place and remedy, and no cell of the user changes. */
import { expect, test } from "@playwright/test";
import { WorkbookPage } from "./workbook";

let book: WorkbookPage;
test.beforeEach(async ({ page }) => {
  book = await WorkbookPage.openSample(page);
  await book.pane.getByRole("tab", { name: /检查/ }).click();
  await expect(book.pane.getByText("没有发现问题")).toBeVisible();
});

test("a text in a score cell is missing, is said, and stays as typed", async () => {
  await book.type("T5", "self", "4分");
  await expect.poll(() => book.shown("T5", "status")).toContain("不是数字");
  await expect(book.pane.getByRole("button", { name: /错误.*1/ })).toBeVisible();
  expect(await book.shown("T5", "self")).toBe("4分");
});

test("a deleted row is named, with what to do", async ({ page }) => {
  const address = await book.addressOf("T7", "self");
  await page.evaluate((at) => window.workbench?.user.select(at), address);
  const row = Number(/(\d+)$/.exec(address)?.[1]);
  // The form's protection forbids it; whoever lifts the protection can.
  await page.evaluate(
    ([name, at]) =>
      window.workbench?.api
        .getActiveWorkbook()
        ?.getSheetByName(name)
        ?.deleteRow(at - 1),
    ["附件2·主要任务", row] as const,
  );
  await expect(book.pane.getByText(/直属单位状况/).first()).toBeVisible({ timeout: 10_000 });
});

test("a deleted sheet is named, and the rest goes on", async ({ page }) => {
  await page.evaluate(() => window.workbench?.host.userDeleteSheet("附件2·工作创新"));
  await expect(book.pane.getByText(/工作创新/).first()).toBeVisible({ timeout: 10_000 });
  await book.type("T5", "self", "3");
  await expect.poll(() => book.shown("T5", "status")).toBe("齐全");
});

test("a renamed sheet changes nothing", async ({ page }) => {
  await page.evaluate(() => window.workbench?.host.userRenameSheet("附件2·主要任务", "我的任务"));
  await book.type("T5", "self", "3");
  await expect(book.pane.getByTestId("total")).toHaveText("85.90");
  await expect.poll(async () => Number(await book.named("IPC_total_native"))).toBe(85.9);
});

test("the ribbon leads to the next problem's cell", async ({ page }) => {
  await book.loseEvidence("T28");
  await expect(book.pane.getByRole("button", { name: /警告.*1/ })).toBeVisible();
  await page.evaluate(() => window.workbench?.user.select("'附件1'!A1"));
  await page.locator("#ribbon").getByText("下一处问题").click();
  const wanted = await book.addressOf("T28", "evidence");
  await expect
    .poll(() =>
      page.evaluate(() => {
        const workbook = window.workbench?.api.getActiveWorkbook();
        const sheet = workbook?.getActiveSheet().getSheetName() ?? "";
        return `'${sheet}'!${workbook?.getActiveRange()?.getA1Notation() ?? ""}`;
      }),
    )
    .toBe(wanted);
});

test("what the add-in filled in is taken back from the pane, contents first, then the sheets", async ({
  page,
}) => {
  await book.pane.getByRole("button", { name: /^撤销 已填入/ }).click();
  await expect(book.pane.getByTestId("total")).toHaveText("0.00", { timeout: 90_000 });
  await book.pane.getByRole("button", { name: /^撤销 已插入/ }).click();
  await expect(book.pane.getByRole("button", { name: "插入官方表格" })).toBeVisible({ timeout: 90_000 });
  const sheets = await page.evaluate(() =>
    window.workbench?.api
      .getActiveWorkbook()
      ?.getSheets()
      .map((sheet) => sheet.getSheetName()),
  );
  expect(sheets).toHaveLength(1);
});

/** What the manifest refers to is in the build, and the pane runs without anything from elsewhere. */
import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { WorkbookPage } from "./workbook";

test("every address of the manifest is served by the build", async ({ request }) => {
  const addresses = readFileSync("manifest.xml", "utf8").matchAll(/"https:\/\/localhost:3000(\/[^"]+)"/g);
  const paths = [...new Set([...addresses].map(([, path = ""]) => path))];
  expect(paths.length).toBeGreaterThan(10);
  for (const path of paths) expect([path, (await request.get(path)).status()]).toEqual([path, 200]);
});

test("nothing is asked of another computer", async ({ page, baseURL }) => {
  const elsewhere: string[] = [];
  page.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith("http") && origin !== baseURL) elsewhere.push(request.url());
  });
  const book = await WorkbookPage.open(page);
  await book.pane.getByRole("button", { name: "打开示例城市" }).click();
  await expect(book.pane.getByTestId("total")).toHaveText("86.50", { timeout: 90_000 });
  expect(elsewhere).toEqual([]);
});

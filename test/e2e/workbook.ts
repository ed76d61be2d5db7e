/** What a person sees and does in the workbench, for the browser tests. */
import { expect, type FrameLocator, type Page } from "@playwright/test";

export class WorkbookPage {
  readonly pane: FrameLocator;

  private constructor(readonly page: Page) {
    this.pane = page.frameLocator("#pane-body iframe");
  }

  /** Opens the workbench and waits until the pane stands beside the sheet. */
  static async open(page: Page): Promise<WorkbookPage> {
    const opened = new WorkbookPage(page);
    await page.goto("/workbench.html");
    await page.evaluate(() => window.workbench?.ready);
    await expect(opened.pane.getByRole("button", { name: "插入官方表格" })).toBeVisible();
    return opened;
  }

  /** As `npm start` opens it: with the sample city. */
  static async openSample(page: Page): Promise<WorkbookPage> {
    const opened = new WorkbookPage(page);
    await page.goto("/workbench.html#sample");
    await expect(opened.pane.getByTestId("total")).toHaveText("86.50", { timeout: 90_000 });
    return opened;
  }

  /** Where a region's cell is now: the row of an item's number on the sheet that holds the name. */
  async addressOf(item: string, column: string): Promise<string> {
    return this.page.evaluate(
      ([letter, no, wanted]) => {
        const workbook = window.workbench?.api.getActiveWorkbook();
        const region = (name: string) => {
          const defined = workbook?.getDefinedName(name);
          if (!defined) throw new Error(`no name ${name}`);
          const [sheet = "", cells = ""] = defined.getFormulaOrRefString().replace(/^=/, "").split("!");
          const title = sheet.replace(/^'(.*)'$/, "$1");
          const range = workbook?.getSheetByName(title)?.getRange(cells.replaceAll("$", ""));
          if (!range) throw new Error(`no range ${sheet}!${cells}`);
          return { title, range };
        };
        const numbers = region(`IPC_${letter}_no`).range.getValues();
        const index = numbers.findIndex(([value]) => String(value) === no);
        const { title, range } = region(`IPC_${letter}_${wanted}`);
        return `'${title}'!${range.offset(index, 0).getA1Notation().split(":")[0]}`;
      },
      [item.slice(0, 1), item.slice(1), column] as const,
    );
  }

  async type(item: string, column: string, text: string): Promise<void> {
    const address = await this.addressOf(item, column);
    await this.page.evaluate(([at, typed]) => window.workbench?.user.type(at, typed), [
      address,
      text,
    ] as const);
  }

  async clear(item: string, column: string): Promise<void> {
    const address = await this.addressOf(item, column);
    await this.page.evaluate((at) => window.workbench?.user.clear(at), address);
  }

  /** Takes every paper from an item of the tasks: its own cell is emptied, the register names it no more. */
  async loseEvidence(item: string): Promise<void> {
    const changes = await this.page.evaluate((no) => {
      const workbook = window.workbench?.api.getActiveWorkbook();
      const place = workbook?.getDefinedName("IPC_E_items")?.getFormulaOrRefString() ?? "";
      const [sheet = "", cells = ""] = place.replace(/^=/, "").split("!");
      const title = sheet.replace(/^'(.*)'$/, "$1");
      const range = workbook?.getSheetByName(title)?.getRange(cells.replaceAll("$", ""));
      return (range?.getValues() ?? []).flatMap(([value], row) => {
        const items = String(value ?? "").split("、");
        const rest = items.filter((one) => one !== `任务${no}`);
        if (rest.length === items.length) return [];
        const [, column = "", first = ""] = /^\$([A-Z]+)\$(\d+)/.exec(cells) ?? [];
        return [{ at: `'${title}'!${column}${Number(first) + row}`, rest: rest.join("、") }];
      });
    }, item.slice(1));
    for (const { at, rest } of changes) {
      if (rest === "") await this.page.evaluate((cell) => window.workbench?.user.clear(cell), at);
      else await this.typeAt(at, rest);
    }
    await this.clear(item, "evidence");
  }

  async typeAt(address: string, text: string): Promise<void> {
    await this.page.evaluate(([at, typed]) => window.workbench?.user.type(at, typed), [
      address,
      text,
    ] as const);
  }

  /** What an item's cell shows. */
  async shown(item: string, column: string): Promise<string> {
    return this.shownAt(await this.addressOf(item, column));
  }

  async shownAt(address: string): Promise<string> {
    return this.page.evaluate((at) => {
      const [sheet = "", cells = ""] = at.split("!");
      const title = sheet.replace(/^'(.*)'$/, "$1");
      const range = window.workbench?.api.getActiveWorkbook()?.getSheetByName(title)?.getRange(cells);
      return String(range?.getCellData()?.v ?? "");
    }, address);
  }

  /** Whether a conditional format shows on an item's cell. */
  async isLit(item: string, column: string): Promise<boolean> {
    const [sheet = "", cell = ""] = (await this.addressOf(item, column)).split("!");
    return this.page.evaluate(
      async ([name, at]) => ((await window.workbench?.host.lit(name, at)) ?? null) !== null,
      [sheet.replace(/^'(.*)'$/, "$1"), cell] as const,
    );
  }

  /** The value of a named cell. */
  async named(name: string): Promise<string> {
    return this.page.evaluate((wanted) => {
      const workbook = window.workbench?.api.getActiveWorkbook();
      const reference = workbook?.getDefinedName(wanted)?.getFormulaOrRefString() ?? "";
      const [sheet = "", cells = ""] = reference.replace(/^=/, "").split("!");
      const title = sheet.replace(/^'(.*)'$/, "$1");
      const range = workbook?.getSheetByName(title)?.getRange(cells.replaceAll("$", ""));
      return String(range?.getCellData()?.v ?? "");
    }, name);
  }
}

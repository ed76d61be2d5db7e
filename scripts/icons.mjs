/** Renders assets/icon.svg to the sizes that Office asks for: `node scripts/icons.mjs`. */
import { readFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import { browserFlags, findBrowser } from "./browser.mjs";

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];
const svg = readFileSync("assets/icon.svg", "utf8");
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  await page.screenshot({ path: `assets/icon-${size}.png`, omitBackground: true });
}
await browser.close();

/** Renders the drawings in assets/ to the sizes that Office asks for: `node scripts/icons.mjs`. */
import { readdirSync, readFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import { browserFlags, findBrowser } from "./browser.mjs";

/** The add-in's own icon is shown in more places than a button's. */
const ADDIN_SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];
const BUTTON_SIZES = [16, 32, 80];

const buttons = readdirSync("assets/ribbon").filter((file) => file.endsWith(".svg"));
const drawings = [
  { source: "assets/icon.svg", target: "assets/icon", sizes: ADDIN_SIZES },
  ...buttons.map((file) => ({
    source: `assets/ribbon/${file}`,
    target: `assets/${file.replace(".svg", "")}`,
    sizes: BUTTON_SIZES,
  })),
];

const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
const page = await browser.newPage();
for (const { source, target, sizes } of drawings) {
  const svg = readFileSync(source, "utf8");
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    await page.screenshot({ path: `${target}-${size}.png`, omitBackground: true });
  }
}
await browser.close();

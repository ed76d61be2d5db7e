/** The spreadsheet engine for Node, bundled on demand: a test file gets it in a quarter of a second. */
import { execFileSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import path from "node:path";
import type { Engine } from "./entry";

export type { Engine } from "./entry";

const bundle = path.resolve(".cache/engine.cjs");
const sources = [
  "src/workbench/engine/entry.ts",
  "scripts/build-engine.mjs",
  "scripts/engine-fixes.mjs",
  "package-lock.json",
];

function isFresh(): boolean {
  if (!existsSync(bundle)) return false;
  const built = statSync(bundle).mtimeMs;
  return sources.every((file) => statSync(path.resolve(file)).mtimeMs < built);
}

/** A new workbook of its own in a headless engine; builds the bundle first where it is missing or stale. */
export async function openEngine(sheetName?: string): Promise<Engine> {
  if (!isFresh())
    execFileSync(process.execPath, [path.resolve("scripts/build-engine.mjs")], { stdio: "inherit" });
  const module = (await import(bundle)) as { createEngine(sheetName?: string): Engine };
  return module.createEngine(sheetName);
}

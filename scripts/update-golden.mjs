/** Writes test/golden/<case>/result.json anew from what the core answers now; read the diff before it is kept. */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const { status } = spawnSync(process.execPath, ["node_modules/jest/bin/jest.js", "test/golden"], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, UPDATE_GOLDEN: "1" },
});
process.exitCode = status ?? 1;

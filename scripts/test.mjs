/**
 * `npm test`: lint, types, room borders, dead code, unit and Office-host tests, browser tests.
 * Everything runs even where something failed before; the last line counts.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { browserAdvice, findBrowser } from "./browser.mjs";

const UNIT_REPORT = "test-results/unit.json";
const BROWSER_REPORT = "test-results/e2e.json";
const windows = process.platform === "win32";

const checks = [
  ["format", "prettier", ["--check", "--log-level", "warn", "."]],
  ["lint", "eslint", ["--max-warnings", "0", "."]],
  ["types", "tsc", ["--noEmit", "-p", "."]],
  ["rooms", "depcruise", ["src", "--config", ".dependency-cruiser.cjs", "--output-type", "err"]],
  ["dead code", "knip", []],
];

function run(command, args) {
  const { status, error } = spawnSync("npx", ["--no-install", command, ...args], {
    stdio: "inherit",
    shell: windows,
  });
  if (error) throw error;
  return status === 0;
}

function report(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}

function staticChecks() {
  const tally = { passed: 0, failed: 0 };
  for (const [name, command, args] of checks) {
    console.log(`\n── ${name}`);
    const good = run(command, args);
    tally[good ? "passed" : "failed"] += 1;
    if (!good) console.log(`${name}: failed`);
  }
  return tally;
}

function unitTests() {
  console.log("\n── unit and Office host");
  const clean = run("jest", ["--json", `--outputFile=${UNIT_REPORT}`]);
  const result = report(UNIT_REPORT);
  if (!result) return { passed: 0, failed: 1 };
  // A suite that does not load has no failed test of its own.
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites + result.numPendingTests;
  return { passed: result.numPassedTests, failed: clean ? failed : Math.max(1, failed) };
}

function browserTests() {
  console.log("\n── browser");
  if (!findBrowser()) {
    console.log(browserAdvice);
    return { passed: 0, failed: countBrowserTests() };
  }
  const clean = run("playwright", ["test"]);
  const stats = report(BROWSER_REPORT)?.stats;
  if (!stats) return { passed: 0, failed: 1 };
  const failed = stats.unexpected + stats.flaky + stats.skipped;
  return { passed: stats.expected, failed: clean ? failed : Math.max(1, failed) };
}

function countBrowserTests() {
  const { stdout } = spawnSync("npx", ["--no-install", "playwright", "test", "--list", "--reporter=line"], {
    encoding: "utf8",
    shell: windows,
  });
  return Number(/Total: (\d+) test/.exec(stdout ?? "")?.[1] ?? 1);
}

rmSync("test-results", { recursive: true, force: true });
mkdirSync("test-results", { recursive: true });
const tallies = [staticChecks(), unitTests(), browserTests()];
const sum = (key) => tallies.reduce((total, tally) => total + tally[key], 0);
console.log(`\n${sum("passed")} passed, ${sum("failed")} failed`);
process.exitCode = sum("failed") > 0 ? 1 : 0;

/**
 * Shows that the tests hold what is promised: plants one fault after the other in a copy of the checkout and expects the
 * test that stands beside it in test/faults to fail on it.
 *
 *   node scripts/planted-faults.mjs [part of a promise, a file or a test]
 */
import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { fromSources, root } from "./from-sources.mjs";

const COPY = path.join(root, ".cache/faults");
const LEFT_OUT = new Set([".cache", ".git", "dist", "node_modules", "playwright-report", "test-results"]);
/** A fault may keep a test waiting for ever. */
const LONGEST_MS = 5 * 60_000;
/** What cannot run at all shows nothing about the test. */
const NO_ASSERTION = /^(?:ReferenceError|Cannot find module)/;

/** The checkout as it stands, with what is not committed; what jest has transformed for an earlier run stays. */
function copyCheckout() {
  mkdirSync(COPY, { recursive: true });
  for (const name of readdirSync(COPY)) {
    if (name !== ".cache") rmSync(path.join(COPY, name), { recursive: true, force: true });
  }
  for (const name of readdirSync(root)) {
    if (!LEFT_OUT.has(name)) cpSync(path.join(root, name), path.join(COPY, name), { recursive: true });
  }
  symlinkSync(realpathSync(path.join(root, "node_modules")), path.join(COPY, "node_modules"), "junction");
}

/** The tests that ran, of one file and pattern; null where the file did not come so far. */
function run(test, pattern) {
  const output = path.join(COPY, ".cache/outcome.json");
  rmSync(output, { force: true });
  const filter = pattern === undefined ? [] : [`--testNamePattern=${pattern}`];
  spawnSync(
    process.execPath,
    [
      path.join("node_modules", "jest", "bin", "jest.js"),
      "--runInBand",
      "--ci",
      "--silent",
      "--json",
      `--outputFile=${output}`,
      "--runTestsByPath",
      test,
      ...filter,
    ],
    { cwd: COPY, stdio: "ignore", timeout: LONGEST_MS, killSignal: "SIGKILL" },
  );
  if (!existsSync(output)) return null;
  const { numRuntimeErrorTestSuites, testResults } = JSON.parse(readFileSync(output, "utf8"));
  if (numRuntimeErrorTestSuites > 0) return null;
  return testResults.flatMap(({ assertionResults }) =>
    assertionResults.filter(({ status }) => status === "passed" || status === "failed"),
  );
}

/** What is wrong with the tests before anything is planted, by fault; nothing where all is well. */
function unfaulted(test, faults) {
  const names = faults.map(({ name }) => name);
  const results = run(test, names.includes(undefined) ? undefined : [...new Set(names)].join("|"));
  return new Map(
    faults.flatMap((fault) => {
      const own = (results ?? []).filter(
        ({ fullName }) => fault.name === undefined || new RegExp(fault.name, "i").test(fullName),
      );
      if (own.length === 0) return [[fault, "NOT FOUND: no such test runs"]];
      if (own.some(({ status }) => status === "failed"))
        return [[fault, "NOT FOUND: the test fails without the fault"]];
      return [];
    }),
  );
}

function planted({ file, find, put, test, name }) {
  const place = path.join(COPY, file);
  const sound = readFileSync(place, "utf8");
  if (sound.split(find).length !== 2) return "text no longer there";
  writeFileSync(
    place,
    sound.replace(find, () => put),
  );
  try {
    const results = run(test, name);
    if (results === null) return "NOT FOUND: the test file did not run to its end";
    const failures = results.filter(({ status }) => status === "failed");
    if (failures.length === 0) return "NOT FOUND";
    return failures.every(({ failureMessages }) =>
      failureMessages.every((message) => NO_ASSERTION.test(message)),
    )
      ? "NOT FOUND: the code does not run"
      : "found";
  } finally {
    writeFileSync(place, sound);
  }
}

const [wanted = ""] = process.argv.slice(2);
const { faults } = await fromSources("planted-faults", `export { faults } from "./test/faults/all";`);
const chosen = faults.filter(({ promise, file, test }) =>
  [promise, file, test].some((text) => text.toLowerCase().includes(wanted.toLowerCase())),
);
copyCheckout();
let found = 0;
for (const test of new Set(chosen.map((fault) => fault.test))) {
  const those = chosen.filter((fault) => fault.test === test);
  const unfit = unfaulted(test, those);
  for (const fault of those) {
    const outcome = unfit.get(fault) ?? planted(fault);
    if (outcome === "found") found += 1;
    console.log(`${outcome} · ${fault.promise} · ${fault.file} · ${test}`);
  }
}
console.log(`${chosen.length} faults planted, ${found} found`);
process.exitCode = found === chosen.length && found > 0 ? 0 : 1;

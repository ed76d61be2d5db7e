/**
 * Reads damaged and hostile files by the thousand: each must end in a result or in a named error, within 2 seconds of
 * computing and 300 MB. What does not is killed, reported and kept in .cache/fuzz/saved.
 *
 *   node scripts/fuzz.mjs [--seconds 60] [--seed 87]
 */
import { fork } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { build } from "esbuild";

const SECONDS_PER_FILE = 2;
const MEGABYTES = 300;
const BATCH = 100;
const LOOK_EVERY = 50;
/** Ticks of the clock by which Linux counts a process' time. */
const TICKS = 100;
const PAGE = 4096;
const FOLDER = path.resolve(".cache/fuzz");
const CHILD = path.resolve(".cache/fuzz-child.cjs");

const { values } = parseArgs({
  options: { seconds: { type: "string", default: "60" }, seed: { type: "string" } },
});
const seconds = Number(values.seconds);
const seed = values.seed === undefined ? Date.now() % 1_000_000 : Number(values.seed);
if (!Number.isFinite(seconds) || !Number.isInteger(seed))
  throw new Error("--seconds and --seed take numbers");

const tally = { results: 0, named: new Map(), failures: [], slowest: 0, largest: 0 };

/** Null where the system does not tell; then only the clock on the wall counts. */
function usage(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return {
      seconds: (Number(fields[11]) + Number(fields[12])) / TICKS,
      megabytes: (Number(fields[21]) * PAGE) / 2 ** 20,
    };
  } catch {
    return null;
  }
}

/** Starts the child on a task and watches over each case. Returns the case after the last one that it began. */
function watched(task, numbers) {
  return new Promise((resolve) => {
    const child = fork(CHILD, [task, FOLDER, ...numbers.map(String)], {
      execArgv: ["--expose-gc", "--stack-size=900"],
      stdio: ["ignore", "inherit", "pipe", "ipc"],
    });
    let current = null;
    let next = numbers[1] ?? 0;
    let fate = null;
    let complaint = "";
    child.stderr.on("data", (text) => (complaint += text));
    const look = () => {
      if (current === null) return;
      const now = usage(child.pid);
      const wall = (performance.now() - current.at) / 1000;
      // On a busy machine a file waits for its turn: its own time counts, where it is known.
      const spent = now === null ? wall : now.seconds - current.seconds;
      const grown = now === null ? 0 : now.megabytes;
      tally.slowest = Math.max(tally.slowest, spent);
      tally.largest = Math.max(tally.largest, grown);
      if (spent > SECONDS_PER_FILE || wall > 10 * SECONDS_PER_FILE) fate = `took over ${SECONDS_PER_FILE} s`;
      if (grown > MEGABYTES) fate = `took over ${MEGABYTES} MB`;
      if (fate !== null) child.kill("SIGKILL");
    };
    const timer = setInterval(look, LOOK_EVERY);
    child.on("message", (message) => {
      if ("start" in message) {
        const before = usage(child.pid);
        current = {
          index: message.start,
          name: message.name,
          at: performance.now(),
          seconds: before?.seconds ?? 0,
        };
        next = message.start + 1;
        return;
      }
      look();
      count(task, current, message.outcome);
      current = null;
    });
    child.on("exit", (status) => {
      clearInterval(timer);
      const died = current !== null || status !== 0;
      if (died) fail(task, current, fate ?? `the process ended (${status}): ${complaint.slice(0, 2000)}`);
      resolve({ next, died });
    });
  });
}

function count(task, current, outcome) {
  if (outcome.kind === "result") tally.results += 1;
  else if (outcome.kind === "named") tally.named.set(outcome.code, (tally.named.get(outcome.code) ?? 0) + 1);
  else fail(task, current, outcome.message);
}

function fail(task, current, reason) {
  const what = current === null ? task : `${task} ${current.index} (${current.name})`;
  tally.failures.push({ task, index: current?.index ?? null });
  console.error(`FAILED ${what}, seed ${seed}: ${reason}`);
}

/** Each batch in a process of its own; one that was killed goes on behind the file that it died of. */
async function runUntil(end) {
  for (let from = 0; Date.now() < end;) {
    const { next } = await watched("run", [seed, from, from + BATCH]);
    from = Math.max(next, from + 1);
  }
}

async function save(indices) {
  for (const index of indices) {
    await new Promise((resolve) =>
      fork(CHILD, ["save", FOLDER, String(seed), String(index)]).on("exit", resolve),
    );
  }
}

await build({
  entryPoints: ["test/xlsx/hostile/fuzz/child.ts"],
  bundle: true,
  platform: "node",
  format: "cjs",
  packages: "external",
  outfile: CHILD,
  logLevel: "error",
});
console.log(`seed ${seed}, ${seconds} s`);
await new Promise((resolve, reject) =>
  fork(CHILD, ["prepare", FOLDER]).on("exit", (status) =>
    status === 0 ? resolve() : reject(new Error(`The files could not be written (${status})`)),
  ),
);
for (let run = { next: 0, died: true }; run.died;) run = await watched("hostile", [seed, run.next]);
await runUntil(Date.now() + seconds * 1000);
await save(
  tally.failures.flatMap(({ task, index }) => (task === "run" && index !== null ? [index] : [])).slice(0, 50),
);

const named = [...tally.named].sort(([, a], [, b]) => b - a);
for (const [code, times] of named) console.log(`${String(times).padStart(7)} ${code}`);
const errors = named.reduce((sum, [, times]) => sum + times, 0);
console.log(
  `${tally.results} results, ${errors} named errors, ${tally.failures.length} failures; ` +
    `longest ${tally.slowest.toFixed(1)} s, largest ${tally.largest.toFixed(0)} MB`,
);
process.exitCode = tally.failures.length === 0 ? 0 : 1;

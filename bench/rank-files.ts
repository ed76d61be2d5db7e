/**
 * 300 workbooks through the tab 排名, as the pane reads, checks, judges and ranks them: progress after each, broken
 * ones among them, memory after every 30, then a second pass that is stopped in the middle. What stays is the cities
 * themselves (their assessments), some tens of KB each; no workbook, no bytes, no findings.
 *
 *   node bench/run.mjs rank-files
 */
import { readdirSync, readFileSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { MessageChannel } from "node:worker_threads";
import { parseAssessment } from "../src/assessment";
import { programme } from "../src/rulebook";
import { fillWrites, sheetPlans } from "../src/sheets";
import { shippedRankingDoors, type RankingDoors } from "../src/taskpane/ranking/doors";
import { checked } from "../src/taskpane/ranking/form-check";
import { RankingStore } from "../src/taskpane/ranking/ranking-store";
import { readEach, writeXlsx, type PickedFile } from "../src/xlsx";
import type { WorkerLike } from "../src/xlsx/worker/client";
import { answering, type FromWorker, type ToWorker } from "../src/xlsx/worker/messages";

const FILES = 300;
const ROUND = 30;
/** Every so many files is none that can be read. */
const BROKEN = 50;
const STOP_AFTER = 60;
/** Megabytes by which memory may grow between the second round and the last: what 240 cities weigh, and room. */
const FLAT = 40;
const FOLDER = "assets/samples/province";
const RULES = programme("2016-87");

setFlagsFromString("--expose-gc");
const collect: unknown = runInNewContext("gc");
function megabytes(): number {
  if (typeof collect === "function") collect();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 2 ** 20;
}

/** The worker's own code at the far end of a channel that copies as a browser's does. */
function startWorker(): WorkerLike {
  const { port1, port2 } = new MessageChannel();
  const take = answering((message) => {
    port2.postMessage(message);
  });
  const worker: WorkerLike = {
    onmessage: null,
    onerror: null,
    postMessage: (message) => {
      port1.postMessage(message);
    },
    terminate: () => {
      port1.close();
    },
  };
  port1.on("message", (data: FromWorker) => worker.onmessage?.(new MessageEvent("message", { data })));
  port2.on("message", (message: ToWorker) => void take(message));
  return worker;
}

/** The shipped doors, whose worker a browser would start. */
const doors: RankingDoors = {
  ...shippedRankingDoors,
  read: async (files, rules, lang, { signal, onRead }) => {
    const checks: Promise<void>[] = [];
    await readEach(files, {
      programme: rules,
      lang,
      signal,
      startWorker,
      onProgress: (_done, _of, last) => {
        checks.push(checked(last, lang).then(onRead));
      },
    });
    await Promise.all(checks);
  },
};

async function workbooks(): Promise<readonly Uint8Array[]> {
  const made: Uint8Array[] = [];
  for (const file of readdirSync(FOLDER)) {
    const city = parseAssessment(JSON.parse(readFileSync(`${FOLDER}/${file}`, "utf8")));
    made.push(await writeXlsx(sheetPlans(RULES), { writes: fillWrites(RULES, city) }));
  }
  return made;
}

function picked(books: readonly Uint8Array[]): readonly PickedFile[] {
  return Array.from({ length: FILES }, (_, index) => ({
    name: `${String(index + 1)}.xlsx`,
    arrayBuffer: () => {
      const bytes = books[index % books.length] ?? new Uint8Array();
      const given = index % BROKEN === BROKEN - 1 ? bytes.slice(0, bytes.length / 2) : bytes;
      return Promise.resolve(new Uint8Array(given).buffer);
    },
  }));
}

async function wholePass(files: readonly PickedFile[]): Promise<boolean> {
  const store = new RankingStore(doors, RULES);
  const memory: number[] = [];
  const seen = new Set<number>();
  store.subscribe(() => {
    const { work } = store.getState();
    if (work?.kind !== "reading" || seen.has(work.done)) return;
    seen.add(work.done);
    if (work.done > 0 && work.done % ROUND === 0) memory.push(megabytes());
  });
  const from = performance.now();
  await store.add(files, "zh-CN");
  const seconds = (performance.now() - from) / 1000;
  const { ranked } = store.getState();
  const [cities, rejected] = [ranked?.ranking.cities.length ?? 0, ranked?.ranking.rejected.length ?? 0];
  const growth = (memory.at(-1) ?? 0) - (memory[1] ?? 0);
  const broken = Math.floor(FILES / BROKEN);
  const lines = [
    `${FILES} workbooks, ${broken} of them cut in half: ${cities} ranked, ${rejected} named as unreadable`,
    `read, checked, judged and ranked in ${seconds.toFixed(1)} s, ${((1000 * seconds) / FILES).toFixed(0)} ms each`,
    `progress was told ${seen.size - 1} times`,
    `memory after each ${ROUND}: ${memory.map((value) => value.toFixed(0)).join(" ")} MB; growth since the second ${growth.toFixed(0)}, at most ${FLAT}`,
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
  return cities === FILES - broken && rejected === broken && seen.size - 1 === FILES && growth <= FLAT;
}

async function stoppedPass(files: readonly PickedFile[]): Promise<boolean> {
  const store = new RankingStore(doors, RULES);
  let stoppedAt = 0;
  store.subscribe(() => {
    const { work } = store.getState();
    if (stoppedAt > 0 || work?.kind !== "reading" || work.done < STOP_AFTER) return;
    stoppedAt = performance.now();
    store.cancel();
    setTimeout(() => {
      late = performance.now() - stoppedAt;
    });
  });
  let late = 0;
  await store.add(files, "zh-CN");
  const { files: read, told, ranked } = store.getState();
  process.stdout.write(
    `stopped after ${STOP_AFTER}: ${read.length} files kept, ${String(ranked?.ranking.cities.length ?? 0)} ranked; the page had its turn after ${late.toFixed(0)} ms\n`,
  );
  return told?.kind === "stopped" && read.length >= STOP_AFTER && read.length <= STOP_AFTER + 1;
}

async function main(): Promise<void> {
  const files = picked(await workbooks());
  const passed = [await wholePass(files), await stoppedPass(files)];
  if (passed.includes(false)) process.exitCode = 1;
}

void main();

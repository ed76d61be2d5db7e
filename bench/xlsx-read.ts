/**
 * What reading costs: 300 filled workbooks with every check of ours, beside the library alone, which checks nothing and
 * looks for no forms. Both in one run and in turns, so that a busy machine is busy for both; and what stays in memory.
 *
 *   node bench/run.mjs xlsx-read
 */
import { readFileSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { Workbook } from "@cj-tech-master/excelts";
import { parseAssessment } from "../src/assessment";
import { programme } from "../src/rulebook";
import { fillWrites, sheetPlans, snapshotNames } from "../src/sheets";
import { readXlsx, writeXlsx } from "../src/xlsx";

const FILES = 300;
const ROUND = 30;
const CITIES = ["sample-city", "clean", "faulty", "province", "experts"];
const AIM = 1.5;
/** Megabytes by which memory may differ between the first round and the last. */
const FLAT = 20;

const RULES = programme("2016-87");
const NAMES = snapshotNames(RULES);

async function filled(city: string): Promise<Uint8Array> {
  const json: unknown = JSON.parse(readFileSync(`test/golden/${city}/assessment.json`, "utf8"));
  return writeXlsx(sheetPlans(RULES), { writes: fillWrites(RULES, parseAssessment(json)) });
}

/** Processor time in milliseconds, which other programs do not lengthen. */
async function spent(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

setFlagsFromString("--expose-gc");
const collect: unknown = runInNewContext("gc");
function megabytes(): number {
  if (typeof collect === "function") collect();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 2 ** 20;
}

async function main(): Promise<void> {
  const files = await Promise.all(CITIES.map(filled));
  const at = (index: number): Uint8Array => files[index % files.length] ?? new Uint8Array();
  const ours = (index: number): Promise<unknown> => readXlsx(at(index), { names: NAMES });
  const library = (index: number): Promise<unknown> => new Workbook().xlsx.load(at(index));
  for (let index = 0; index < CITIES.length; index++) await Promise.all([ours(index), library(index)]);

  const total = { ours: 0, alone: 0 };
  const memory: number[] = [];
  for (let index = 0; index < FILES; index++) {
    total.ours += await spent(() => ours(index));
    total.alone += await spent(() => library(index));
    if (index % ROUND === ROUND - 1) memory.push(megabytes());
  }

  const ratio = total.ours / total.alone;
  const [first = 0] = memory;
  const growth = (memory.at(-1) ?? first) - first;
  const each = (sum: number): string => (sum / FILES).toFixed(1).padStart(8);
  const lines = [
    `${FILES} workbooks, ${Math.round(at(0).length / 1024)} KB each`,
    `ours, checks and names included   ${each(total.ours)} ms`,
    `the library alone                 ${each(total.alone)} ms`,
    `ratio ${ratio.toFixed(2)}, at most ${AIM}`,
    `memory after each ${ROUND}: ${memory.map((value) => value.toFixed(0)).join(" ")} MB`,
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
  if (ratio > AIM || growth > FLAT) process.exitCode = 1;
}

void main();

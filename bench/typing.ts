/**
 * What one keystroke in the sheet costs the running add-in with 5,000 listed enterprises, beside an empty list: from the
 * edit to the new result at the desk, Microsoft's client and the host included, the wait for further keystrokes left out;
 * and of this the reading and judging, which is ours alone.
 *
 *   node bench/run.mjs typing
 */
import { readFileSync } from "node:fs";
import type { Assessment } from "../src/assessment";
import { parseAssessment } from "../src/assessment";
import { openWorkbook } from "../src/excel";
import { judging } from "../src/judge";
import { formsOf, LiveDesk } from "../src/live";
import { contentsOf, readingOf } from "../src/live/reading";
import { defaultProgramme } from "../src/rulebook";
import { openOffice } from "../src/workbench/host/node-bridge";

const FIRMS = 5000;
const ROUNDS = 15;
const LIMIT = 100;

const sample = parseAssessment(
  JSON.parse(readFileSync("assets/samples/sample-city.json", "utf8")) as unknown,
);
const full: Assessment = {
  ...sample,
  enterprises: Array.from({ length: FIRMS }, (_, index) => ({
    name: `示例市第${String(index)}号科技有限公司`,
    titles: [index % 3 === 0 ? "municipal-pilot" : "provincial-pilot"],
  })),
};

const quantile = (times: readonly number[], share: number): number =>
  [...times].sort((a, b) => a - b)[Math.floor((times.length - 1) * share)] ?? 0;

interface Cost {
  /** Edit to result, in ms. */
  readonly typing: readonly number[];
  /** Reading and judging of what changed, in ms. */
  readonly judging: readonly number[];
  readonly syncs: number;
}

async function cost(assessment: Assessment): Promise<Cost> {
  const office = await openOffice({ installGlobals: true });
  const forms = formsOf(defaultProgramme());
  const workbook = openWorkbook();
  const desk = new LiveDesk({ workbook, forms, language: "zh-CN", quiet: 0, longest: 1 });
  await desk.start();
  await desk.fill(assessment);
  await office.host.settled();
  const place = desk.getState().places["T1"];
  if (place === undefined) throw new Error("the forms were not filled");
  const typing: number[] = [];
  let syncs = 0;
  for (let round = 0; round <= ROUNDS; round += 1) {
    const score = (round % 10) / 10;
    office.host.resetCounters();
    const from = performance.now();
    await new Promise<void>((resolve) => {
      const stop = desk.subscribe(({ assessment: now }) => {
        if (now?.scores["T1"]?.self !== score) return;
        stop();
        resolve();
      });
      office.host.userEdit(place.sheet, place.address, score);
    });
    const took = performance.now() - from;
    await office.host.settled();
    // The first warms up.
    if (round > 0) typing.push(took);
    syncs = Math.max(syncs, office.host.counters.syncs);
  }
  const ours = await judged(await workbook.snapshot(forms.names), forms);
  await desk.stop();
  await office.close();
  return { typing, judging: ours, syncs };
}

/** What stands between the answer of Excel and the new result, each time with another score. */
function judged(
  snapshot: Awaited<ReturnType<ReturnType<typeof openWorkbook>["snapshot"]>>,
  forms: ReturnType<typeof formsOf>,
): readonly number[] {
  const judge = judging();
  readingOf(snapshot, forms, "zh-CN", judge);
  return Array.from({ length: ROUNDS }, (_, round) => {
    const region = snapshot.regions["IPC_T_self"];
    if (region === null || region === undefined) throw new Error("no scores");
    const values = region.values.map((line, row) => (row === 0 ? [(round % 10) / 10 + 0.05] : line));
    const typed = { regions: { ...snapshot.regions, IPC_T_self: { ...region, values } } };
    const from = performance.now();
    contentsOf(typed);
    readingOf(typed, forms, "zh-CN", judge);
    return performance.now() - from;
  });
}

async function main(): Promise<void> {
  const empty = await cost({ ...full, enterprises: [] });
  const many = await cost(full);
  const line = (name: string, of: (cost: Cost) => readonly number[]): string => {
    const [few, lots] = [quantile(of(empty), 0.5), quantile(of(many), 0.5)];
    const numbers = [few, lots, quantile(of(many), 0.9)].map((value) => value.toFixed(1).padStart(10));
    return `${name.padEnd(26)}${numbers.join("")}${(lots / few).toFixed(2).padStart(8)}`;
  };
  const lines = [
    `median of ${String(ROUNDS)} keystrokes, ms`,
    `${"".padEnd(26)}${"no firms".padStart(10)}${`${String(FIRMS)}`.padStart(10)}${"90 %".padStart(10)}${"ratio".padStart(8)}`,
    line("edit to result", ({ typing }) => typing),
    line("of this reading, judging", (found) => found.judging),
    `round trips per keystroke: at most ${String(Math.max(empty.syncs, many.syncs))}`,
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
  if (quantile(many.typing, 0.5) > LIMIT) process.stdout.write(`above ${String(LIMIT)} ms\n`);
}

void main();

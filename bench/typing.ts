/**
 * What one keystroke in the sheet costs the running add-in with 5,000 listed enterprises, beside an empty list: from the
 * edit to the new result at the desk, the wait for further keystrokes left out. Excel is another program than the pane:
 * what the workbench's engine does in its place (taking the edit, calculating, answering) is told apart, and what is
 * left, Microsoft's client and ours, is what the limits are held against.
 *
 *   npm run bench:typing
 */
import { readFileSync } from "node:fs";
import type { Assessment } from "../src/assessment";
import { parseAssessment } from "../src/assessment";
import { openWorkbook } from "../src/excel";
import { formsOf, LiveDesk } from "../src/live";
import { knowing, readingOf, saysTheSame } from "../src/live/reading";
import { defaultProgramme } from "../src/rulebook";
import { openOffice } from "../src/workbench/host/node-bridge";

const FIRMS = 5000;
const ROUNDS = 15;
/** Keystrokes before the counted ones, as in a session of work: the engine of JavaScript has then seen the code. */
const WARM = 40;
/** Milliseconds of the pane for one keystroke, and of it those that compute; round trips. */
const LIMITS = { pane: 100, computing: 10, syncs: 2 };

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
  /** Of it what the pane does. */
  readonly pane: readonly number[];
  /** Reading and judging of what changed, in ms of the processor. */
  readonly judging: readonly number[];
  readonly syncs: number;
}

type Span = readonly [from: number, to: number];

/** The time within the window that no span covers. */
function outside([from, to]: Span, spans: readonly Span[]): number {
  let at = from;
  let left = 0;
  for (const [start, end] of [...spans].sort(([a], [b]) => a - b)) {
    left += Math.max(0, Math.min(start, to) - at);
    at = Math.max(at, Math.min(end, to));
  }
  return left + Math.max(0, to - at);
}

/** When the engine is at work: it answers, or it calculates. An answer waits until all is calculated, as Excel's does. */
function engineSpans({ host, api }: Awaited<ReturnType<typeof openOffice>>): Span[] {
  const spans: Span[] = [];
  const answer = host.execute.bind(host);
  host.execute = async (body) => {
    const from = performance.now();
    await host.settled();
    const response = await answer(body);
    spans.push([from, performance.now()]);
    return response;
  };
  let started: number | null = null;
  api.onBeforeCommandExecute(({ id }) => {
    if (id === "formula.mutation.set-formula-calculation-start") started = performance.now();
  });
  api.onCommandExecuted(({ id }) => {
    if (started === null || id !== "formula.mutation.set-formula-calculation-result") return;
    spans.push([started, performance.now()]);
    started = null;
  });
  return spans;
}

async function cost(assessment: Assessment): Promise<Cost> {
  const office = await openOffice({ installGlobals: true });
  const spans = engineSpans(office);
  const forms = formsOf(defaultProgramme());
  const workbook = openWorkbook();
  const desk = new LiveDesk({ workbook, forms, language: "zh-CN", quiet: 0, longest: 1 });
  await desk.start();
  await desk.fill(assessment);
  await office.host.settled();
  const place = desk.getState().places["T1"];
  if (place === undefined) throw new Error("the forms were not filled");
  const typing: number[] = [];
  const pane: number[] = [];
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
      const edited = performance.now();
      office.host.userEdit(place.sheet, place.address, score);
      spans.push([edited, performance.now()]);
    });
    const to = performance.now();
    await office.host.settled();
    // The first warms up.
    if (round > 0) {
      typing.push(to - from);
      pane.push(outside([from, to], spans.splice(0)));
    }
    syncs = Math.max(syncs, office.host.counters.syncs);
  }
  const ours = await judged(await workbook.snapshot(forms.names), forms);
  await desk.stop();
  await office.close();
  return { typing, pane, judging: ours, syncs };
}

/** What stands between the answer of Excel and the new result, each time with another score. */
function judged(
  snapshot: Awaited<ReturnType<ReturnType<typeof openWorkbook>["snapshot"]>>,
  forms: ReturnType<typeof formsOf>,
): readonly number[] {
  const known = knowing();
  readingOf(snapshot, forms, "zh-CN", known);
  const times = Array.from({ length: WARM + ROUNDS }, (_, round) => {
    const region = snapshot.regions["IPC_T_self"];
    if (region === null || region === undefined) throw new Error("no scores");
    const values = region.values.map((line, row) => (row === 0 ? [(round % 10) / 10 + 0.05] : line));
    const typed = { regions: { ...snapshot.regions, IPC_T_self: { ...region, values } } };
    // Processor time, which other programs do not lengthen.
    const before = process.cpuUsage();
    saysTheSame(snapshot, typed);
    readingOf(typed, forms, "zh-CN", known);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return times.slice(WARM);
}

async function main(): Promise<void> {
  const empty = await cost({ ...full, enterprises: [] });
  const many = await cost(full);
  const line = (name: string, of: (cost: Cost) => readonly number[]): string => {
    const [few, lots] = [quantile(of(empty), 0.5), quantile(of(many), 0.5)];
    const numbers = [few, lots, quantile(of(many), 0.9)].map((value) => value.toFixed(1).padStart(10));
    return `${name.padEnd(26)}${numbers.join("")}${(lots / few).toFixed(2).padStart(8)}`;
  };
  const syncs = Math.max(empty.syncs, many.syncs);
  const lines = [
    `median of ${String(ROUNDS)} keystrokes, ms`,
    `${"".padEnd(26)}${"no firms".padStart(10)}${`${String(FIRMS)}`.padStart(10)}${"90 %".padStart(10)}${"ratio".padStart(8)}`,
    line("edit to result", ({ typing }) => typing),
    line("of this the pane", ({ pane }) => pane),
    line("of this reading, judging", (found) => found.judging),
    `asked: the pane at most ${String(LIMITS.pane)}, reading and judging ${String(LIMITS.computing)}`,
    `round trips per keystroke: ${String(syncs)}, asked: at most ${String(LIMITS.syncs)}`,
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
  const [pane, computing] = [quantile(many.pane, 0.5), quantile(many.judging, 0.5)];
  if (pane > LIMITS.pane || computing > LIMITS.computing || syncs > LIMITS.syncs) process.exitCode = 1;
}

void main();

/**
 * What one keystroke costs in a full workbook with 5,000 listed enterprises: judging with what the last call left, beside
 * judging everything anew. Every assessment is read anew, as from the sheets, so that nothing is the same object.
 *
 *   node bench/run.mjs checks
 */
import { readFileSync } from "node:fs";
import type { Assessment } from "../src/assessment";
import { parseAssessment } from "../src/assessment";
import { checkCharacter } from "../src/checks/enterprises/credit-code";
import { judge, judging } from "../src/judge";

const FIRMS = 5000;
const ROUNDS = 40;
const LIMIT = 10;

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const clean: { [key: string]: Json } = JSON.parse(readFileSync("test/golden/clean/assessment.json", "utf8"));
const enterprises: Json[] = Array.from({ length: FIRMS }, (_, index): Json => {
  const first = `91000001MA${String(index).padStart(7, "0")}`;
  return {
    name: `示例市第${index}号科技有限公司`,
    creditCode: `${first}${checkCharacter(first)}`,
    titles: [index % 3 === 0 ? "municipal-pilot" : "provincial-pilot"],
  };
});

const full = { ...clean, enterprises };
const inside = (part: string, more: { [key: string]: Json }): { [key: string]: Json } => ({
  ...full,
  [part]: { ...Object(full[part as keyof typeof full]), ...more },
});

/** One keystroke each, another value every round. */
const KEYSTROKES: Readonly<Record<string, (round: number) => Json>> = {
  "a score": (round) => inside("scores", { T1: { self: (round % 20) / 10 } }),
  "a number of Annex 1": (round) => inside("annex1", { "A1.4": 3000 + round }),
  "a fund line": (round) => inside("funds", { T16: 10 + round }),
  "a paper": (round) => ({
    ...full,
    evidence: [
      ...(Array.isArray(clean["evidence"]) ? clean["evidence"] : []),
      { no: "E900", items: ["T1"], title: `示例${round}`, date: "2017-06-01" },
    ],
  }),
  "an enterprise, in its place": (round) => ({
    ...full,
    enterprises: enterprises.map((row, index) =>
      index === 2500 ? { ...Object(row), name: `示例另有企业${round}` } : row,
    ) as Json[],
  }),
  "an enterprise, put in first": (round) => ({
    ...full,
    enterprises: [{ name: `示例另有企业${round}`, titles: [] }, ...enterprises],
  }),
  nothing: () => full,
};

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

/** Processor time in milliseconds, which other programs do not lengthen. */
function spent(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function main(): void {
  const lines = [
    `${FIRMS} enterprises, median of ${ROUNDS} keystrokes, ms`,
    `${"".padEnd(32)}${"kept".padStart(8)}${"anew".padStart(8)}${"ratio".padStart(8)}`,
  ];
  let slowest = 0;
  for (const [name, keystroke] of Object.entries(KEYSTROKES)) {
    const keeping = judging();
    keeping(parseAssessment(full));
    keeping(parseAssessment(keystroke(ROUNDS)));
    const timed = (work: (city: Assessment) => unknown): number =>
      median(
        Array.from({ length: ROUNDS }, (_, round) => {
          const city = parseAssessment(keystroke(round));
          return spent(() => work(city));
        }),
      );
    const kept = timed((city) => keeping(city));
    const anew = timed((city) => judge(city));
    slowest = Math.max(slowest, kept);
    lines.push(
      `${name.padEnd(32)}${kept.toFixed(2).padStart(8)}${anew.toFixed(2).padStart(8)}${(anew / kept).toFixed(1).padStart(8)}`,
    );
  }
  lines.push(`at most ${slowest.toFixed(1)} ms, asked: ${LIMIT}`);
  process.stdout.write(`${lines.join("\n")}\n`);
  if (slowest > LIMIT) process.exitCode = 1;
}

main();

/**
 * What ranking costs once the cities are judged: places, ties, bounds, places under other weights and the pledge
 * loans, beside a bare sort of the same totals. One run, so that both meet the same machine.
 *
 * The ratio is far above 10, and that is what a ranking is: four ladders of exact numbers (totals, best totals, both
 * ends of the weights) instead of one sort of doubles, a ladder for the loans, notes on every city, and 3,000 objects.
 * Beside the judging that comes before it, it does not show.
 *
 *   node bench/run.mjs rank
 */
import { readdirSync, readFileSync } from "node:fs";
import { parseAssessment, type ScoreEntry } from "../src/assessment";
import { rankJudged, withTotals, type CityFile } from "../src/review";
import { judge } from "../src/judge";

const CITIES = 3000;
const RUNS = 15;
const FOLDER = "assets/samples/province";

const samples = readdirSync(FOLDER).map((file) =>
  parseAssessment(JSON.parse(readFileSync(`${FOLDER}/${file}`, "utf8"))),
);

/** The sample province many times over, a few scores moved so that totals differ and some are equal. */
function city(index: number): CityFile {
  const sample = samples[index % samples.length];
  if (sample === undefined) throw new Error("no samples");
  const item = `T${(index % 45) + 1}`;
  const moved: ScoreEntry = { ...sample.scores[item], province: ((index * 37) % 997) / 2000 };
  const name = `示例市${index}`;
  const assessment = {
    ...sample,
    city: { ...sample.city, name },
    scores: { ...sample.scores, [item]: moved },
  };
  return { file: `${index}.json`, assessment };
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

function timed(work: () => unknown): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

function main(): void {
  const from = performance.now();
  const judged = Array.from({ length: CITIES }, (_, index) => {
    const file = city(index);
    return withTotals({ ...file, result: judge(file.assessment) });
  });
  const judging = performance.now() - from;
  const totals = judged.map(({ result }) => result.total?.score ?? 0);
  const ranking: number[] = [];
  const sorting: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    sorting.push(timed(() => [...totals].sort((a, b) => b - a)));
    ranking.push(timed(() => rankJudged(judged)));
  }
  const [rank, sort] = [median(ranking), median(sorting)];
  const lines = [
    `${CITIES} cities, judged in ${judging.toFixed(0)} ms`,
    `bare sort of the totals     ${sort.toFixed(2).padStart(9)} ms`,
    `ranking, everything         ${rank.toFixed(2).padStart(9)} ms`,
    `ratio ${(rank / sort).toFixed(1)}; share of judging ${((100 * rank) / judging).toFixed(1)} %`,
    "above 10 because a ranking compares four ladders of exact fractions and the loans, and notes every city",
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
}

main();

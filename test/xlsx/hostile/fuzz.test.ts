/** A short run of the fuzz runner's cases, the same every time; scripts/fuzz.mjs goes on for as long as one likes. */
import { smallFiles } from "./fuzz/corpus";
import { caseOf, outcomeOf } from "./fuzz/target";

jest.setTimeout(120_000);

const SEED = 20_161_231;
const CASES = 150;

test("damaged files end in a result or in a named error", async () => {
  const files = await smallFiles();
  const tally = { result: 0, named: 0 };
  for (let index = 0; index < CASES; index++) {
    const { name, bytes } = caseOf(files, SEED, index);
    const outcome = await outcomeOf(bytes);
    if (outcome.kind === "other") throw new Error(`case ${index} (${name}): ${outcome.message}`);
    tally[outcome.kind]++;
  }
  // Neither so damaged that nothing is read, nor so little that nothing is refused.
  expect(Math.min(tally.result, tally.named)).toBeGreaterThan(CASES / 10);
});

test("a case is the same whenever it is asked for", async () => {
  const files = await smallFiles();
  const [first] = files;
  if (first === undefined) throw new Error("No files");
  expect(caseOf([first], SEED, 7).bytes).toEqual(caseOf([first], SEED, 7).bytes);
});

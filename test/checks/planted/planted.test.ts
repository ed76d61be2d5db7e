import { parseAssessment } from "../../../src/assessment/index";
import { checks } from "../../../src/checks/index";
import { judge } from "../../../src/judge/index";
import { fullCity } from "./base";
import type { Fault } from "./plant";
import { PLANTERS } from "./planters";
import { REASONS } from "./reasons";
import { withFaults } from "./with-faults";

const WANTED = 200;
const SEEDS = [1, 2, 3, 4, 5, 6];

/** A small generator of the same numbers everywhere (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function shuffled<T>(list: readonly T[], next: () => number): readonly T[] {
  return list
    .map((entry) => ({ entry, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ entry }) => entry);
}

/** Faults that leave one another as they are: rules not yet planted first, then one of each rule, then more. */
function chosen(seed: number, planted: ReadonlySet<string>): readonly Fault[] {
  const next = random(seed);
  const taken = new Set<string>();
  const faults: Fault[] = [];
  const take = (fault: Fault): boolean => {
    if (faults.length >= WANTED || fault.uses.some((place) => taken.has(place))) return false;
    fault.uses.forEach((place) => taken.add(place));
    faults.push(fault);
    return true;
  };
  const all = shuffled(PLANTERS, next);
  const planters = [...all].sort((a, b) => Number(planted.has(a.rule)) - Number(planted.has(b.rule)));
  for (const { sites } of planters) shuffled(sites, next).some((site) => take(site(faults.length)));
  while (faults.length < WANTED) {
    for (const { sites, endless } of planters) {
      const site = shuffled(sites, next).find(
        (candidate) => endless === true || candidate(0).uses.length > 0,
      );
      if (site !== undefined) take(site(faults.length));
    }
  }
  return faults;
}

/** Rules that this programme gives nothing to find: test/programmes plants them. */
const ELSEWHERE = ["quota-exceeded"];

const planted = new Set<string>();
const WORKBOOKS = SEEDS.map((seed) => {
  const faults = chosen(seed, planted);
  for (const { rule } of faults) planted.add(rule);
  return { seed, faults };
});

const key = ({ rule, ref }: { readonly rule: string; readonly ref: string }): string => `${rule} ${ref}`;
const previous = parseAssessment(fullCity());

test("the full city has no finding, nor against itself as the year before", () => {
  expect(judge(previous, { previous }).findings).toEqual([]);
});

describe.each(WORKBOOKS)("200 faults, seed $seed", ({ faults }) => {
  const found = judge(parseAssessment(withFaults(faults)), { previous }).findings;
  const places = new Set(found.map(key));

  test("every fault is found where it was planted", () => {
    expect(faults).toHaveLength(WANTED);
    expect(new Set(faults.map(key)).size).toBe(WANTED);
    expect(faults.map(key).filter((fault) => !places.has(fault))).toEqual([]);
  });

  test("every further finding is a companion with a reason", () => {
    const own = new Set(faults.map(key));
    const allowed = new Set(faults.flatMap(({ companions }) => companions.map(key)));
    expect(found.map(key).filter((place) => !own.has(place) && !allowed.has(place))).toEqual([]);
    for (const { rule, companions } of faults) {
      for (const companion of companions) {
        expect(REASONS[companion.rule] ?? REASONS[`${rule} ${companion.rule}`] ?? "").not.toBe("");
      }
    }
  });
});

test("every rule is planted, and every reason is used", () => {
  expect([...planted, ...ELSEWHERE].sort()).toEqual(Object.keys(checks).sort());
  const pairs = PLANTERS.flatMap(({ rule, sites }) =>
    sites.flatMap((site) =>
      site(0).companions.flatMap((companion) => [companion.rule, `${rule} ${companion.rule}`]),
    ),
  );
  expect(Object.keys(REASONS).filter((reason) => !pairs.includes(reason))).toEqual([]);
});

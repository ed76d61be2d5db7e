import { exact, sum, ZERO, type Exact } from "../exact";
import { commonDenominator, gridOf, type Grid } from "./grid";
import { cheapestRungs } from "./join";
import { ladderOf, type Rung, type SectionLadder } from "./section";
import type { Aim, Way, WayProblem, WaySection, WayStep } from "./types";

const scoreOf = ({ items }: WaySection): Exact => sum(items.map(({ from }) => from));
const bestOf = ({ items }: WaySection): Exact => sum(items.map(({ max }) => max));

/** A score as an aim counts it: that of one section, or all of them weighted. */
function counted({ of }: Aim, { sections }: WayProblem, score: (section: WaySection) => Exact): Exact {
  if (of === "total") return sum(sections.map((section) => score(section).mul(section.factor)));
  const section = sections.find(({ id }) => id === of);
  return section === undefined ? ZERO : score(section);
}

/**
 * Which scores to raise so that every aim is reached: least effort first, then fewest items, then items that
 * lack evidence. A knapsack per section, joined over the sections; the answer is minimal where `exact` says so.
 */
export function shortestWay(problem: WayProblem): Way {
  const { sections, aims } = problem;
  const unreachable = aims.filter((aim) => counted(aim, problem, bestOf).lt(aim.at));
  if (unreachable.length > 0) return { kind: "unreachable", aims: unreachable };
  if (aims.every((aim) => counted(aim, problem, scoreOf).gte(aim.at))) return { kind: "reached" };
  const grid = gridOf(problem);
  const climbs = sections.map((section) => climbOf(section, problem, grid));
  const rungs = cheapest(climbs, problem, grid);
  const steps = climbs.flatMap((climb, index) => stepsOf(climb, rungs[index], grid));
  return { kind: "way", steps, effort: sum(steps.map(({ effort }) => effort)), exact: grid.exact };
}

interface Climb extends SectionLadder {
  readonly section: WaySection;
}

/** The ladder of a section from the gain that its own aim asks for up to what no aim asks more than. */
function climbOf(section: WaySection, problem: WayProblem, grid: Grid): Climb {
  const units = (points: Exact): number =>
    points.lte(ZERO) ? 0 : Number(points.mul(exact(String(grid.unitsPerPoint))).ceil().n);
  const missing = (aim: Aim): Exact => aim.at.sub(counted(aim, problem, scoreOf));
  const own = problem.aims.filter(({ of }) => of === section.id).map((aim) => units(missing(aim)));
  const total = problem.aims
    .filter(({ of }) => of === "total" && section.factor.gt(ZERO))
    .map((aim) => units(missing(aim).div(section.factor)));
  const possible = section.items.reduce((all, item) => all + (grid.options(item).at(-1)?.gain ?? 0), 0);
  const ladder = ladderOf(section, grid, Math.min(possible, Math.max(0, ...own, ...total)));
  const least = Math.max(0, ...own);
  const enough = ladder.rungs.filter(({ gain }) => gain >= least);
  // A coarse grid may round the last unit of an aim away; full scores still reach it.
  return { ...ladder, section, rungs: enough.length > 0 ? enough : ladder.rungs.slice(-1) };
}

function cheapest(climbs: readonly Climb[], problem: WayProblem, grid: Grid): readonly (Rung | undefined)[] {
  const missing = problem.aims
    .filter(({ of }) => of === "total")
    .map((aim) => aim.at.sub(counted(aim, problem, scoreOf)))
    .reduce((most, points) => (points.gt(most) ? points : most), ZERO);
  const scale = commonDenominator([missing, ...problem.sections.map(({ factor }) => factor)]);
  const whole = (points: Exact): bigint => (points.n * scale) / points.d;
  const ladders = climbs.map(({ rungs, section }) => ({ rungs, worth: whole(section.factor) }));
  return (
    cheapestRungs(ladders, whole(missing) * grid.unitsPerPoint) ?? climbs.map(({ rungs }) => rungs.at(-1))
  );
}

function stepsOf(climb: Climb, rung: Rung | undefined, grid: Grid): readonly WayStep[] {
  if (rung === undefined) return [];
  return climb.choices(rung).flatMap(({ item, option }) => {
    const open = climb.section.items.find(({ id }) => id === item);
    return open === undefined
      ? []
      : [{ item, from: open.from, to: option.to, effort: grid.effortOf(option.effort) }];
  });
}

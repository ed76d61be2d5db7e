import type { Assessment, Outcome } from "../assessment/index";
import type { Gate, Programme, Reading, Scorecard } from "../rulebook/index";
import { exact, sum, ZERO, type Exact } from "./exact";
import type { ScoredColumn } from "./scorecard";
import { totalOf } from "./total";

/** Weights of one section, from and to included; the other shares take the rest in their own proportion. */
interface WeightRange {
  readonly from: Exact;
  readonly to: Exact;
}

export interface GateUnderWeights {
  readonly gate: string;
  /** Weights under which the score reaches the limit; null where none does. */
  readonly met: WeightRange | null;
  /** Weights under which full scores for what is missing would reach it. */
  readonly possible: WeightRange | null;
}

export interface WeightPoint {
  readonly weight: Exact;
  readonly score: Exact;
  readonly best: Exact;
  readonly outcomes: Readonly<Record<string, Outcome>>;
}

export interface Sensitivity {
  /** The section whose weight is varied. */
  readonly section: string;
  /** Its weight now; null where it is added as a bonus. */
  readonly weight: Exact | null;
  readonly range: WeightRange;
  readonly points: readonly WeightPoint[];
  readonly gates: readonly GateUnderWeights[];
}

/** A line: value at weight 0, and what a whole weight adds. */
interface Line {
  readonly at0: Exact;
  readonly slope: Exact;
}

const on = ({ at0, slope }: Line, weight: Exact): Exact => at0.add(slope.mul(weight));

export type VariedWeight = NonNullable<Scorecard["sensitivity"]>;

/** The section that a reading may weigh, over the shares that it tries out; null for any other reading. */
export function variedShare({ setting, share }: Pick<Reading, "setting" | "share">): VariedWeight | null {
  const section = setting?.split(".")[1];
  return share === undefined || section === undefined ? null : { section, ...share };
}

/**
 * Total and gates of the total over weights of a section, of the one that the rulebook varies unless told (§10.3):
 * the official weights are not published. Null for a programme without points or without such a section.
 */
export function weightSensitivity(
  assessment: Assessment,
  programme: Programme,
  scored: ScoredColumn,
  varied: VariedWeight | undefined = programme.scorecard?.sensitivity,
): Sensitivity | null {
  if (varied === undefined || totalOf(assessment, programme, scored) === null) return null;
  const { section } = varied;
  const present = shareOf(assessment, programme, section);
  const range = { from: exact(varied.from), to: exact(varied.to) };
  const score = lineOf(assessment, programme, scored, section, "score");
  const best = lineOf(assessment, programme, scored, section, "best");
  const gates = totalGates(programme);
  return {
    section,
    weight: present === undefined ? null : exact(present),
    range,
    points: steps(range, exact(varied.step)).map((at) => {
      const [low, high] = [on(score, at), on(best, at)];
      const outcomes = gates.map(({ id, at: limit }): [string, Outcome] => [id, decide(low, high, limit)]);
      return { weight: at, score: low, best: high, outcomes: Object.fromEntries(outcomes) };
    }),
    gates: gates.map(({ id, at: limit }) => ({
      gate: id,
      met: reaching(score, limit, range),
      possible: reaching(best, limit, range),
    })),
  };
}

interface TotalGate extends Pick<Gate, "id"> {
  readonly at: Exact;
}

function totalGates({ gates }: Programme): readonly TotalGate[] {
  return gates.flatMap(({ id, rule }) =>
    rule.kind === "threshold" && rule.of === "total" ? [{ id, at: exact(rule.at) }] : [],
  );
}

function decide(score: Exact, best: Exact, limit: Exact): Outcome {
  if (score.gte(limit)) return "met";
  return best.lt(limit) ? "not-met" : "undetermined";
}

/** The weight of a section where it is a share; undefined for a bonus. */
function shareOf(
  { settings }: Assessment,
  { scorecard }: Programme,
  id: string,
): string | number | undefined {
  const weight = settings.weights?.[id] ?? scorecard?.exampleWeights[id];
  return weight === "bonus" ? undefined : weight;
}

/** The total is linear in the weight, so two points tell it all. */
function lineOf(
  assessment: Assessment,
  programme: Programme,
  scored: ScoredColumn,
  section: string,
  of: "score" | "best",
): Line {
  const at = (weight: Exact): Exact =>
    sum(
      scored.sections.map((found) => {
        const points = programme.scorecard?.sections.find(({ id }) => id === found.id)?.points ?? "100";
        const share = shareAt(weight, assessment, programme, section, found.id);
        return share === null ? found[of] : found[of].mul(share).mul(FULL_SCALE).div(exact(points));
      }),
    );
  const at0 = at(ZERO);
  return { at0, slope: at(exact(1)).sub(at0) };
}

/** The scale on which a weight is a share (百分制). */
const FULL_SCALE = exact(100);

/** The share of a section where the varied one weighs so much; null for a bonus. */
function shareAt(
  weight: Exact,
  assessment: Assessment,
  programme: Programme,
  varied: string,
  id: string,
): Exact | null {
  if (id === varied) return weight;
  const own = shareOf(assessment, programme, id);
  if (own === undefined) return null;
  const shares = (programme.scorecard?.sections ?? []).map((section) => ({
    id: section.id,
    share: exact(shareOf(assessment, programme, section.id) ?? 0),
  }));
  const all = sum(shares.map(({ share }) => share));
  const others = sum(shares.filter((one) => one.id !== varied).map(({ share }) => share));
  return others.equals(ZERO) ? ZERO : all.sub(weight).mul(exact(own)).div(others);
}

function steps({ from, to }: WeightRange, step: Exact): readonly Exact[] {
  const found: Exact[] = [];
  for (let at = from; at.lte(to); at = at.add(step)) found.push(at);
  return found;
}

/** Where a line is at or above a limit, within the range. */
function reaching(line: Line, limit: Exact, range: WeightRange): WeightRange | null {
  const [atFrom, atTo] = [on(line, range.from).gte(limit), on(line, range.to).gte(limit)];
  if (atFrom && atTo) return range;
  if (!atFrom && !atTo) return null;
  const crossing = limit.sub(line.at0).div(line.slope);
  return atFrom ? { from: range.from, to: crossing } : { from: crossing, to: range.to };
}

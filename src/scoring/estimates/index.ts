import type { Assessment, DerivedValue } from "../../assessment/index";
import { indicators, type Indicator, type Programme, type Text } from "../../rulebook/index";
import { derivedValues } from "../derived";
import { exact, nearest, sum, type Exact } from "../exact";
import { WAYS, type EstimateWay, type Share, type Yardstick } from "./ways";

export type { EstimateWay, Yardstick } from "./ways";

/** Estimates never enter a score: no text says how a value becomes points, and the official score is what counts. */
export const ESTIMATE: Text = { zh: "估算", en: "estimate" };

export interface Estimate {
  readonly way: EstimateWay["id"];
  readonly formula: Text;
  readonly label: Text;
  /** Unrounded; null where something is lacking, which is then said. */
  readonly points: number | null;
  readonly lacks: Text | null;
}

export interface IndicatorEstimates {
  readonly indicator: string;
  readonly max: number;
  /** The official score as it was typed in the column; what counts. */
  readonly official: number | null;
  readonly unit: string;
  readonly formula: string;
  readonly value: DerivedValue["value"] | null;
  readonly estimates: readonly Estimate[];
}

export interface EstimateSource {
  /** Other cities whose values are compared. */
  readonly peers?: readonly Assessment[];
  /** By indicator; for one half of a pair "O7.amount". */
  readonly yardsticks?: Readonly<Record<string, Yardstick>>;
  /** Where the official score stands. */
  readonly column?: "self" | "province" | "national";
}

type Parts = Readonly<Record<string, Exact>>;

/** Every way from the raw value of an objective indicator to points, beside the official score. */
export function estimates(
  assessment: Assessment,
  programme: Programme,
  { peers = [], yardsticks = {}, column = "self" }: EstimateSource = {},
): readonly IndicatorEstimates[] {
  const own = derivedValues(assessment, programme);
  const others = peers.map((peer) => derivedValues(peer, programme));
  const items = new Map(indicators(programme).map((item) => [item.id, item]));
  return Object.entries(own).flatMap(([id, { value, unit, formula }]) => {
    const item = items.get(id);
    if (item === undefined) return [];
    const typed = assessment.scores[id]?.[column];
    const all = [own, ...others]
      .map((values) => partsOf(values[id]?.value))
      .filter((parts) => parts !== null);
    return {
      indicator: id,
      max: Number(item.points),
      official: typeof typed === "number" ? typed : null,
      unit,
      formula,
      value: value ?? null,
      estimates: WAYS.map((way) => ({
        way: way.id,
        formula: way.formula,
        label: ESTIMATE,
        ...pointsOf(way, item, partsOf(value), all, yardsticks),
      })),
    };
  });
}

/** A pair has a number for each half, everything else one. */
function partsOf(value: DerivedValue["value"]): Parts | null {
  if (value === undefined) return null;
  if (typeof value === "number") return { "": exact(value) };
  return Object.fromEntries(Object.entries(value).map(([part, number]) => [part, exact(number)]));
}

function pointsOf(
  way: EstimateWay,
  { id, points }: Indicator,
  parts: Parts | null,
  all: readonly Parts[],
  yardsticks: Readonly<Record<string, Yardstick>>,
): Pick<Estimate, "points" | "lacks"> {
  if (parts === null) {
    return { points: null, lacks: { zh: "原始数据不全", en: "the raw value cannot be computed" } };
  }
  const shares = Object.entries(parts).map(([part, own]): Share => {
    const by = yardsticks[part === "" ? id : `${id}.${part}`] ?? {};
    return way.share({ own, all: all.flatMap((city) => city[part] ?? []), by });
  });
  const lacking = shares.find((share) => "lacks" in share);
  if (lacking !== undefined && "lacks" in lacking) return { points: null, lacks: lacking.lacks };
  // 金额和笔数 of items 7 and 8 carry half of the points each; the text says nothing of it.
  const mean = sum(shares.flatMap((share) => ("share" in share ? share.share : []))).div(
    exact(shares.length),
  );
  return { points: nearest(mean.mul(exact(points))), lacks: null };
}

import type { Text } from "../../rulebook/index";
import { exact, ONE, ZERO, type Exact } from "../exact";

/** What a raw value is measured by. All 22 objective indicators are better the larger they are (our reading). */
export interface Yardstick {
  /** 标杆: the value that earns full points. */
  readonly benchmark?: number;
  /** 不允许值 and 满意值 of the efficacy coefficient; without them the smallest and largest of the cities. */
  readonly low?: number;
  readonly high?: number;
  /** 分段: shares of the points at given values, joined by straight lines, flat beyond the ends. */
  readonly knots?: readonly { readonly at: number; readonly share: number }[];
}

/** One number of this city among the cities at hand, its own among them. */
export interface Measured {
  readonly own: Exact;
  readonly all: readonly Exact[];
  readonly by: Yardstick;
}

/** A share of the points from 0 to 1, or why there is none. */
export type Share = { readonly share: Exact } | { readonly lacks: Text };

export interface EstimateWay {
  /** The option of the reading `raw-to-points`. */
  readonly id: "benchmark" | "min-max" | "efficacy" | "rank" | "piecewise";
  readonly formula: Text;
  readonly share: (measured: Measured) => Share;
}

const lacks = (zh: string, en: string): Share => ({ lacks: { zh, en } });
const ONE_CITY = lacks("只有一个城市，无从比较", "one city alone cannot be compared");
const NOT_ABOVE = lacks("满意值不大于不允许值", "high is not above low");
const ALL_EQUAL = lacks("各城市数值相同，无法区分", "all cities have the same value");

const smallest = (values: readonly Exact[]): Exact => values.reduce((a, b) => (b.lt(a) ? b : a));
const largest = (values: readonly Exact[]): Exact => values.reduce((a, b) => (b.gt(a) ? b : a));
const clamped = (share: Exact): Exact => (share.lt(ZERO) ? ZERO : share.gt(ONE) ? ONE : share);
const [SIXTY, FORTY] = [exact("0.6"), exact("0.4")];

export const WAYS: readonly EstimateWay[] = [
  {
    id: "benchmark",
    formula: { zh: "分值 × min(1, 数值 ÷ 标杆值)", en: "points × min(1, value ÷ benchmark)" },
    share: ({ own, by }) =>
      by.benchmark === undefined || by.benchmark <= 0
        ? lacks("没有标杆值", "no benchmark is given")
        : { share: clamped(own.div(exact(by.benchmark))) },
  },
  {
    id: "min-max",
    formula: { zh: "分值 × (数值 − 最小) ÷ (最大 − 最小)", en: "points × (value − least) ÷ (most − least)" },
    share: ({ own, all }) => {
      if (all.length < 2) return ONE_CITY;
      const [low, high] = [smallest(all), largest(all)];
      return low.equals(high) ? ALL_EQUAL : { share: own.sub(low).div(high.sub(low)) };
    },
  },
  {
    id: "efficacy",
    formula: {
      zh: "分值 × [60＋40 × (数值 − 不允许值) ÷ (满意值 − 不允许值)] ÷ 100",
      en: "points × (60 + 40 × (value − low) ÷ (high − low)) ÷ 100",
    },
    share: ({ own, all, by }) => {
      const given = by.low !== undefined && by.high !== undefined;
      if (!given && all.length < 2) return ONE_CITY;
      const low = by.low === undefined ? smallest(all) : exact(by.low);
      const high = by.high === undefined ? largest(all) : exact(by.high);
      if (!high.gt(low)) return by.low === undefined && by.high === undefined ? ALL_EQUAL : NOT_ABOVE;
      return { share: clamped(SIXTY.add(FORTY.mul(own.sub(low).div(high.sub(low))))) };
    },
  },
  {
    id: "rank",
    formula: { zh: "分值 × (城市数 − 名次 + 1) ÷ 城市数", en: "points × (cities − rank + 1) ÷ cities" },
    share: ({ own, all }) => {
      if (all.length < 2) return ONE_CITY;
      const better = all.filter((value) => value.gt(own)).length;
      return { share: exact(all.length - better).div(exact(all.length)) };
    },
  },
  {
    id: "piecewise",
    formula: { zh: "分值 × 分段线性的比例", en: "points × a share by straight lines between knots" },
    share: ({ own, by: { knots = [] } }) => {
      const sorted = [...knots].sort((a, b) => a.at - b.at);
      const [first, last] = [sorted[0], sorted.at(-1)];
      if (first === undefined || last === undefined) return lacks("没有分段", "no knots are given");
      const above = sorted.findIndex(({ at }) => own.lte(exact(at)));
      const [low, high] = [sorted[above - 1] ?? first, above < 0 ? last : (sorted[above] ?? last)];
      if (above < 0 || low.at === high.at) return { share: clamped(exact(high.share)) };
      const part = own.sub(exact(low.at)).div(exact(high.at).sub(exact(low.at)));
      return { share: clamped(exact(low.share).add(exact(high.share).sub(exact(low.share)).mul(part))) };
    },
  },
];
